import type { Person } from '../../model/person.ts';
import { SHORTEST_PASSWORD } from '../../store/index.ts';
import { useWords } from '../language.ts';
import { Page } from './page.tsx';
import { useSwedish } from './swedish.tsx';
import { ACCOUNT } from './who.tsx';

interface AccountProps {
  person: Person;
  /** Whether the person is kept as a user, and so has a password. */
  named: boolean;
  /** The municipality's name, where the person is on its side. */
  municipality: string | null;
  /** What came of changing the password. */
  changed?: boolean;
  trouble?: string;
}

/** Who one is here, and one's password. */
export const AccountPage = ({ person, named, municipality, changed, trouble }: AccountProps) => {
  const words = useWords().account;
  const swedish = useSwedish();
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <dl class="origin">
        <dt>{words.name}</dt>
        <dd {...swedish}>{person.name}</dd>
        {named && (
          <>
            <dt>{words.id}</dt>
            <dd>{person.id}</dd>
          </>
        )}
        <dt>{words.role}</dt>
        <dd>{words.roles[person.role]}</dd>
        {municipality && (
          <>
            <dt>{words.municipality}</dt>
            <dd {...swedish}>{municipality}</dd>
          </>
        )}
      </dl>
      {named ? (
        <>
          <h2>{words.change}</h2>
          {changed && <p role="status">{words.changed}</p>}
          <PasswordForm trouble={trouble} />
        </>
      ) : (
        <p>
          {words.unnamed} <code>underlag user add</code>.
        </p>
      )}
    </Page>
  );
};

const PasswordForm = ({ trouble }: { trouble: string | undefined }) => {
  const words = useWords().account;
  return (
    <form class="form" method="post" action={ACCOUNT} aria-describedby={trouble ? 'fel' : undefined}>
      {trouble && (
        <p class="warning" id="fel" role="alert">
          {trouble}
        </p>
      )}
      <p>{words.ends}</p>
      <p>
        <label for="gammalt">{words.old}</label>
        <input id="gammalt" name="gammalt" type="password" autocomplete="current-password" required />
      </p>
      <p>
        <label for="nytt">{words.next}</label>
        <input
          id="nytt"
          name="nytt"
          type="password"
          autocomplete="new-password"
          minlength={SHORTEST_PASSWORD}
          aria-describedby="krav"
          required
        />
        <span id="krav">{words.atLeast(SHORTEST_PASSWORD)}</span>
      </p>
      <button type="submit">{words.submit}</button>
    </form>
  );
};
