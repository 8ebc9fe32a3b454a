import { type CheerioAPI, load } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../fixtures/serve.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import { openSession, type Session } from '../../src/cli/session.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { sv } from '../../src/web/words/sv.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';

let folder: string;
let session: Session;
let sheet: Sheet;
let app: ReturnType<typeof reviewApp>;

beforeAll(async () => {
  folder = await preparedFolder();
  session = await openSession(folder);
  app = reviewApp({ house: session.house, loopback: true });
  const site = await serveSite('skuggby');
  const { evaluation } = await beginEvaluation(session.house, {
    ...resolveTarget(site.url),
    limits: { maxResources: 500, delayMs: 0, allowPrivate: true, from: null },
    instrument: 'kommunkompassen-2010',
    date: site.at,
  });
  const engine = await session.engine();
  await engine.submit(evaluation.id);
  sheet = await engine.finished(evaluation.id);
  await site.close();
});

afterAll(async () => {
  await session?.close();
  sweep(folder);
});

const ask = (path: string, cookie = '') =>
  app.request(`http://127.0.0.1${path}`, { headers: { cookie, 'accept-language': 'en' } });

async function read(path: string, cookie?: string): Promise<CheerioAPI> {
  const response = await ask(path, cookie);
  return load(await response.text());
}

const ENGLISH = 'sprak=en';

/** Every run of words with the language that it is marked as. */
function wordsOf($: CheerioAPI): { text: string; lang: string }[] {
  const found: { text: string; lang: string }[] = [];
  const walk = (node: AnyNode, inherited: string) => {
    if (node.type === 'text') found.push({ text: node.data.trim(), lang: inherited });
    if (!('children' in node)) return;
    const lang = ('attribs' in node && node.attribs.lang) || inherited;
    for (const child of node.children) walk(child, lang);
  };
  walk($('html')[0]!, '');
  return found.filter(({ text }) => text !== '');
}

/** The words that a Swedish page has of its own, without those that are made of a number or a name. */
function interfaceWords(): Set<string> {
  const words = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) collect(part);
  };
  collect(sv);
  return words;
}

/** Spelled alike in both languages. */
const SHARED = new Set(['Instrument']);

const answered = () => sheet.questions.find(({ evidence }) => evidence.length > 0)!.id;
const pages: [string, () => string][] = [
  ['evaluations', () => '/'],
  ['a sheet', () => `/utvardering/${sheet.evaluation}`],
  ['an answered question', () => `/utvardering/${sheet.evaluation}/fraga/${answered()}`],
  ['an open question', () => `/utvardering/${sheet.evaluation}/fraga/8.5.3`],
  ['evidence', () => `/utvardering/${sheet.evaluation}/fraga/${answered()}/belagg/1`],
  ['the interview guide', () => `/utvardering/${sheet.evaluation}/intervju`],
  ['all checks', () => '/kontroller'],
  ['a check', () => '/kontroller/1.4.3'],
  ['a question without a check', () => '/kontroller/1.4.6'],
  ['a page that is not there', () => '/utvardering/annan'],
];

describe('the language of the pages', () => {
  it('is Swedish until the reader chooses, whatever the browser prefers', async () => {
    const $ = await read('/');
    expect($('html').attr('lang')).toBe('sv');
    expect($('h1').text()).toBe('Utvärderingar');
    expect((await read('/', 'sprak=de'))('html').attr('lang')).toBe('sv');
  });

  it('is changed by a link that leads back to the page, and changed again by its twin', async () => {
    const path = `/utvardering/${sheet.evaluation}?omrade=2&sida=1`;
    const toEnglish = (await read(path))('a[hreflang]');
    expect([toEnglish.text(), toEnglish.attr('lang')]).toEqual(['English', 'en']);
    const response = await ask(toEnglish.attr('href')!);
    expect([response.status, response.headers.get('location')]).toEqual([302, path]);
    const [cookie, ...attributes] = response.headers.get('set-cookie')!.split('; ');
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax']));
    const $ = await read(path, cookie);
    expect($('html').attr('lang')).toBe('en');
    expect([$('a[hreflang]').text(), $('a[hreflang]').attr('lang')]).toEqual(['Svenska', 'sv']);
    const back = await ask($('a[hreflang]').attr('href')!, cookie);
    const swedish = await read(back.headers.get('location')!, back.headers.get('set-cookie')!.split(';')[0]);
    expect(swedish('html').attr('lang')).toBe('sv');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    '/\n/evil.example/',
    '/.//evil.example/',
    '/x/..//evil.example/',
    'javascript:alert(1)',
    'utvardering/1',
    '@evil.example/',
    '',
  ])('leads to no other place than this server: %j', async (till) => {
    const response = await ask(`/sprak/en?till=${encodeURIComponent(till)}`);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
  });

  it('leads to a path with any letters in it, and to the start where none is named', async () => {
    const to = async (query: string) => (await ask(`/sprak/en${query}`)).headers.get('location');
    expect(await to(`?till=${encodeURIComponent('/sök?q=en väg till http://a.se')}`)).toBe(
      '/s%C3%B6k?q=en%20v%C3%A4g%20till%20http://a.se',
    );
    expect(await to('')).toBe('/');
  });

  it('is one of two', async () => {
    expect((await ask('/sprak/de?till=/')).status).toBe(404);
  });
});

describe('in English', () => {
  it.each(pages)('what is Swedish is marked as such: %s', async (_, path) => {
    const words = wordsOf(await read(path(), ENGLISH));
    expect(words.some(({ lang }) => lang === 'en')).toBe(true);
    const unmarked = words.filter(({ text, lang }) => lang !== 'sv' && /[åäö]/i.test(text));
    expect(unmarked).toEqual([]);
  });

  it.each(pages)('no word of the Swedish pages is left: %s', async (_, path) => {
    const swedish = interfaceWords();
    const $ = await read(path(), ENGLISH);
    const labels = $('[aria-label], [title], [alt]')
      .filter((_, element) => element.attribs.lang !== 'sv')
      .toArray()
      .flatMap(({ attribs }) => [attribs['aria-label'], attribs.title, attribs.alt]);
    const said = [...wordsOf($).map(({ text }) => text), ...labels];
    expect(said.filter((text) => text && swedish.has(text) && !SHARED.has(text))).toEqual([]);
    const original = wordsOf(await read(path())).map(({ text }) => text);
    expect(original.filter((text) => swedish.has(text)).length).toBeGreaterThan(2);
  });

  it('the words of the data are marked: question, reason, quotation, coverage, names', async () => {
    const id = answered();
    const question = sheet.questions.find((one) => one.id === id)!;
    const $ = await read(`/utvardering/${sheet.evaluation}/fraga/${id}`, ENGLISH);
    const marked = wordsOf($)
      .filter(({ lang }) => lang === 'sv')
      .map(({ text }) => text);
    const { text, reason, evidence, coverage, ladder } = question;
    const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
    for (const words of [
      text,
      reason,
      evidence[0]!.quote,
      evidence[0]!.shows,
      coverage!.summary,
      ladder[1]!.title,
    ])
      expect(marked.map(plain)).toContain(plain(words));
  });

  it('decimals are English, and Swedish in Swedish', async () => {
    const path = `/utvardering/${sheet.evaluation}/omrade/1`;
    const shares = async (cookie?: string) =>
      (await read(path, cookie))('.questions .answer')
        .toArray()
        .map((element) => load(element).text())
        .join('\n');
    expect(await shares(ENGLISH)).toMatch(/of \d+\.\d+ points/);
    expect(await shares(ENGLISH)).not.toMatch(/\d,\d/);
    expect(await shares()).toMatch(/av \d+,\d+ poäng/);
  });
});

describe('in Swedish', () => {
  it.each(pages)('nothing but the way to English is marked: %s', async (_, path) => {
    const $ = await read(path());
    expect(
      $('body [lang]')
        .toArray()
        .map(({ attribs }) => attribs.lang),
    ).toEqual(['en']);
  });
});
