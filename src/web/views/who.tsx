import { usePerson, useWords } from '../language.ts';
import { useSwedish } from './swedish.tsx';

export const ACCOUNT = '/konto';
export const SIGN_OUT = '/logga-ut';

/** On every page: who reads it, and the way out. */
export const Who = () => {
  const words = useWords().account;
  const { person, signedIn } = usePerson();
  const swedish = useSwedish();
  if (!person) return null;
  return (
    <div class="who">
      <a href={ACCOUNT} {...swedish}>
        {person.name}
      </a>
      {signedIn && (
        <form method="post" action={SIGN_OUT}>
          <button type="submit" class="plain">
            {words.signOut}
          </button>
        </form>
      )}
    </div>
  );
};
