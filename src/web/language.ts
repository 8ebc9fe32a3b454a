import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createContext, useContext } from 'hono/jsx';
import type { Person } from '../model/person.ts';
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
  /** Who reads, where that is known, and whether by signing in. */
  person: Person | null;
  signedIn: boolean;
}

export const ReaderContext = createContext<Reader>({
  ...{ language: 'sv', path: '/', person: null, signedIn: false },
});

/** In a view: which language it is read in. */
export const useLanguage = (): Language => useContext(ReaderContext).language;

/** In a view: the page's own address on this server, with its query. */
export const usePath = (): string => useContext(ReaderContext).path;

/** In a view: who reads it. */
export const usePerson = (): Pick<Reader, 'person' | 'signedIn'> => useContext(ReaderContext);

/** In a view: the words of the language that it is read in. */
export const useWords = (): Words => words[useLanguage()];

/** The words of the language that a request is answered in. */
export const wordsOf = (c: Context): Words => words[languageOf(c)];

/** Swedish unless the reader has chosen; what the browser would prefer is not asked. */
export const languageOf = (c: Context): Language => (getCookie(c, COOKIE) === 'en' ? 'en' : 'sv');

export const readerOf = (c: Context): Reader => {
  const { pathname, search } = new URL(c.req.url);
  const { visitor = null, signedIn = false } = c.var;
  return { language: languageOf(c), path: pathname + search, person: visitor, signedIn };
};

export const languageHref = (language: Language, path: string): string =>
  `/sprak/${language}?till=${encodeURIComponent(path)}`;

/** `GET /sprak/:language?till=/…`: remembers the choice and leads back to the page. */
export function chooseLanguage(c: Context, language: Language): Response {
  setCookie(c, COOKIE, language, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR });
  return c.redirect(localPath(c.req.query('till')));
}

/** A path on this server, escaped for a header; `/` for everything that a browser could read as an address elsewhere. */
export function localPath(wanted = '/'): string {
  if (!wanted.startsWith('/') || /^\/\/|[\\\p{Cc}]/u.test(wanted)) return '/';
  const { pathname, search, hash } = new URL(`http://localhost${wanted}`);
  return pathname.startsWith('//') ? '/' : pathname + search + hash;
}
