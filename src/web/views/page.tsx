import type { Child } from 'hono/jsx';
import { type Language, languageHref, useLanguage, usePath, useWords } from '../language.ts';
import { Who } from './who.tsx';

interface PageProps {
  title: string;
  /** The way back, outermost first. */
  trail?: { href: string; name: Child }[];
  /** Whether the page has two columns where there is room. */
  wide?: boolean;
  children: Child;
}

/** What every page of the application shares. */
export const Page = ({ title, trail = [], wide = false, children }: PageProps) => {
  const words = useWords().page;
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Underlag`}</title>
        <link rel="stylesheet" href="/stil.css" />
        <link rel="icon" href="data:," />
        <script src="/skript.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#innehall">
          {words.skip}
        </a>
        <header class="top">
          <a class="brand" href="/">
            Underlag
          </a>
          <nav aria-label={words.trail}>
            <ol class="trail">
              {trail.map(({ href, name }) => (
                <li>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ol>
          </nav>
          <Who />
          <LanguageSwitch />
        </header>
        <main id="innehall" tabindex={-1} class={wide ? 'columns' : ''}>
          {children}
        </main>
        <footer class="bottom">
          {words.footer}
          <Keys />
        </footer>
      </body>
    </html>
  );
};

/** The shortcuts, which are the script's; without it this stays hidden. Single keys can be turned off (WCAG 2.1.4). */
const Keys = () => {
  const words = useWords().desk;
  return (
    <p class="keys" id="tangenter" hidden>
      {words.keys}: {words.keyList}.{' '}
      <button type="button" class="plain" data-on={words.keysOn} data-off={words.keysOff}>
        {words.keysOff}
      </button>
    </p>
  );
};

/** Each language by its own name, for those who read only that one. */
const names: Record<Language, string> = { sv: 'Svenska', en: 'English' };

const LanguageSwitch = () => {
  const other = useLanguage() === 'sv' ? 'en' : 'sv';
  return (
    <a class="language" href={languageHref(other, usePath())} lang={other} hreflang={other}>
      {names[other]}
    </a>
  );
};

/** Where nothing is. */
export const MissingPage = () => {
  const words = useWords().page;
  return (
    <Page title={words.missing}>
      <h1>{words.missing}</h1>
      <p>
        <a href="/">{words.toEvaluations}</a>
      </p>
    </Page>
  );
};
