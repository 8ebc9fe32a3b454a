import type { Child } from 'hono/jsx';
import { type Language, languageHref, useLanguage, usePath, useWords } from '../language.ts';
import { Who } from './who.tsx';

interface PageProps {
  title: string;
  /** The way back, outermost first. */
  trail?: { href: string; name: Child }[];
  children: Child;
}

/** What every page of the application shares. */
export const Page = ({ title, trail = [], children }: PageProps) => {
  const words = useWords().page;
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Underlag`}</title>
        <link rel="stylesheet" href="/stil.css" />
        <link rel="icon" href="data:," />
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
        <main id="innehall" tabindex={-1}>
          {children}
        </main>
        <footer class="bottom">{words.footer}</footer>
      </body>
    </html>
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
