import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createContext, useContext } from 'hono/jsx';
import { en } from './words/en.ts';
import { sv, type Words } from './words/sv.ts';

export type Language = 'sv' | 'en';

const words: Record<Language, Words> = { sv, en };

const COOKIE = 'sprak';

/** Seconds in a year: as long as a browser is asked to remember the choice. */
const YEAR = 365 * 24 * 60 * 60;

/** What a view has to know of the request that it answers. */
interface Reader {
  language: Language;
  /** The page that is read, with its query: where a change of language leads back to. */
  path: string;
}

export const ReaderContext = createContext<Reader>({ language: 'sv', path: '/' });

/** In a view: which language it is read in. */
export const useLanguage = (): Language => useContext(ReaderContext).language;

/** In a view: the page's own address on this server, with its query. */
export const usePath = (): string => useContext(ReaderContext).path;

/** In a view: the words of the language that it is read in. */
export const useWords = (): Words => words[useLanguage()];

/** Swedish unless the reader has chosen; what the browser would prefer is not asked. */
export const languageOf = (c: Context): Language => (getCookie(c, COOKIE) === 'en' ? 'en' : 'sv');

export const readerOf = (c: Context): Reader => {
  const { pathname, search } = new URL(c.req.url);
  return { language: languageOf(c), path: pathname + search };
};

export const languageHref = (language: Language, path: string): string =>
  `/sprak/${language}?till=${encodeURIComponent(path)}`;

/** `GET /sprak/:language?till=/…`: remembers the choice and leads back to the page. */
export function chooseLanguage(c: Context, language: Language): Response {
  setCookie(c, COOKIE, language, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR });
  return c.redirect(localPath(c.req.query('till')));
}

/** A path on this server, escaped for a header; `/` for everything that a browser could read as an address elsewhere. */
function localPath(wanted = '/'): string {
  if (!wanted.startsWith('/') || /^\/\/|[\\\p{Cc}]/u.test(wanted)) return '/';
  const { pathname, search, hash } = new URL(`http://localhost${wanted}`);
  return pathname.startsWith('//') ? '/' : pathname + search + hash;
}
