import { useWords } from '../language.ts';
import { Page } from './page.tsx';

export const SIGN_IN = '/logga-in';

/** The sign-in, and the page that it leads to after. */
export const signInHref = (path: string): string =>
  path === '/' ? SIGN_IN : `${SIGN_IN}?till=${encodeURIComponent(path)}`;

interface SignInProps {
  /** Where to go after: a path on this server. */
  to: string;
  /** What was typed before, and what was wrong with it. */
  id?: string;
  trouble?: string;
}

export const SignInPage = ({ to, id = '', trouble }: SignInProps) => {
  const words = useWords().signIn;
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      {trouble && (
        <p class="warning" id="fel" role="alert">
          {trouble}
        </p>
      )}
      <form class="form" method="post" action={SIGN_IN} aria-describedby={trouble ? 'fel' : undefined}>
        <input type="hidden" name="till" value={to} />
        <p>
          <label for="id">{words.id}</label>
          <input
            id="id"
            name="id"
            value={id}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            maxlength={40}
            required
            autofocus={id === ''}
          />
        </p>
        <p>
          <label for="losenord">{words.password}</label>
          <input
            id="losenord"
            name="losenord"
            type="password"
            autocomplete="current-password"
            required
            autofocus={id !== ''}
          />
        </p>
        <button type="submit">{words.submit}</button>
      </form>
    </Page>
  );
};
