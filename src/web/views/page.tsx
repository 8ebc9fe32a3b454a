import type { Child } from 'hono/jsx';

interface PageProps {
  title: string;
  /** The way back, outermost first. */
  trail?: { href: string; name: string }[];
  children: Child;
}

/** What every page of the application shares. */
export const Page = ({ title, trail = [], children }: PageProps) => (
  <html lang="sv">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – Underlag`}</title>
      <link rel="stylesheet" href="/stil.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <a class="skip" href="#innehall">
        Till innehållet
      </a>
      <header class="top">
        <a class="brand" href="/">
          Underlag
        </a>
        <nav aria-label="Brödsmulor">
          <ol class="trail">
            {trail.map(({ href, name }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main id="innehall" tabindex={-1}>
        {children}
      </main>
      <footer class="bottom">
        Utkast från kommunens egna sidor och dokument. Utvärderarna bekräftar, ändrar eller avvisar varje rad.
      </footer>
    </body>
  </html>
);
