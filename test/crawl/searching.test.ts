import { afterEach, describe, expect, it } from 'vitest';
import { Memory } from './support/memory.ts';
import { type Answer, page, type Served, type Site, serve } from './support/server.ts';

const servers: Served[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((served) => served.close()));
});

const topic = (id: string, direct: string[], query?: string) => ({
  topic: { id, name: id, direct, places: [], ...(query && { query }) },
  weight: 1,
});
const topics = [
  topic('whistle', ['visselblås'], 'visselblåsning'),
  topic('webcast', ['webbsändning']),
  topic('minutes', ['protokoll']),
  topic('declarations', ['tjänstegaranti']),
  topic('budget', ['budget']),
];

const FORM =
  '<form role="search" action="/sok"><input type="hidden" name="lang" value="sv"><input name="q"></form>';
const start = (links: Record<string, string> = {}, form = FORM) => page('Start', links, form);
const asking = (query: string, address = '/sok?lang=sv&q=') =>
  `${address}${encodeURIComponent(query).replaceAll('%20', '+')}`;

/** A result page with hits, and all that leads back to the search. */
const results = (query: string, hits: Record<string, string>) =>
  page(`Sökresultat för ${query}`, {
    ...hits,
    [`${asking(query)}&sida=2`]: 'Nästa',
    [`${asking(query)}&sortering=datum`]: 'Datum',
    [`${asking(query)}&typ=dokument`]: 'Bara dokument',
    '/sok/avancerad': 'Avancerad sökning',
  });
const NONE = page('Sökresultat', {}, '<p>Din sökning gav inga träffar.</p>');

/** A site whose search answers what is given, and "no hits" to all else. */
const searchable = (answers: Record<string, string | Answer>, more: Site = {}): Site => ({
  '/': start(),
  ...Object.fromEntries(
    topics.map(({ topic: { query, direct } }) => [asking(query ?? direct[0]!), NONE as string | Answer]),
  ),
  ...Object.fromEntries(Object.entries(answers).map(([query, answer]) => [asking(query), answer])),
  ...more,
});

async function crawled(site: Site, options = {}, memory = new Memory(), ports = {}) {
  const served = await serve(site);
  servers.push(served);
  const summary = await memory.crawl({ start: `${served.url}/`, topics, ...options }, ports);
  const paths = served.requests.map(({ path }) => path).filter((path) => !/robots|sitemap/.test(path));
  return { served, memory, summary, paths, entry: (path: string) => memory.entries.get(served.url + path) };
}

describe('the site’s own search', () => {
  it('is asked one question a topic, hidden fields kept, and told from pages by its words', async () => {
    const { paths, entry, memory, served } = await crawled(searchable({}));
    expect(paths.filter((path) => path.startsWith('/sok')).sort()).toEqual(
      ['visselblåsning', 'webbsändning', 'protokoll', 'tjänstegaranti', 'budget']
        .map((q) => asking(q))
        .sort(),
    );
    expect(entry(asking('visselblåsning'))).toMatchObject({
      state: 'fetched',
      reason: 'ok',
      query: 'visselblåsning',
      via: `${served.url}/`,
    });
    expect(entry('/')).not.toHaveProperty('query');
    expect(memory.announced).toContain(served.url + asking('budget'));
  });

  it('is tried first with words that every municipality writes about', async () => {
    const [first] = topics;
    const tried = { ...first!, topic: { ...first!.topic, probes: ['bygglov', 'förskola'] } };
    const { paths } = await crawled(
      searchable({}, { [asking('bygglov')]: NONE, [asking('förskola')]: NONE }),
      { topics: [tried] },
    );
    expect(paths.filter((path) => path.startsWith('/sok'))).toEqual(
      ['bygglov', 'förskola', 'visselblåsning'].map((query) => asking(query)),
    );
  });

  it('leads to what no link leads to, before all that nothing speaks for', async () => {
    const other = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/s${i}`, `Sida ${i}`]));
    const site = searchable(
      { visselblåsning: results('visselblåsning', { '/djup/sida-1': 'Rapportera', '/djup/sida-2': 'Mer' }) },
      {
        ...Object.fromEntries(Object.keys(other).map((path) => [path, page(path)])),
        '/': start(other),
        '/djup/sida-1': page('Rapportera'),
        '/djup/sida-2': page('Mer'),
      },
    );
    const { paths, entry, served } = await crawled(site);
    expect(paths.indexOf('/djup/sida-1')).toBeLessThan(10);
    expect(paths.indexOf('/djup/sida-1')).toBeLessThan(paths.indexOf('/djup/sida-2'));
    expect(entry('/djup/sida-1')).toMatchObject({ via: served.url + asking('visselblåsning'), depth: 2 });
  });

  it('is no trap: nothing that leads back to it is followed, wherever it is linked', async () => {
    const site = searchable(
      { protokoll: results('protokoll', { '/p': 'Protokoll' }) },
      {
        '/': start({ '/sok?q=bygglov': 'Ofta sökt', '/p': 'P' }),
        '/p': page('P', { '/sok?q=plan': 'Plan' }),
      },
    );
    const { paths, entry } = await crawled(site);
    expect(paths.filter((path) => path.startsWith('/sok'))).toHaveLength(topics.length);
    expect(entry('/sok?q=bygglov')).toMatchObject({ state: 'skipped', reason: 'trap' });
    expect(entry('/sok?q=plan')).toMatchObject({ state: 'skipped', reason: 'trap' });
    expect(entry(`${asking('protokoll')}&sida=2`)).toBeUndefined();
  });

  it('a way by clicks takes the place of one by the search', async () => {
    const site = searchable(
      { protokoll: results('protokoll', { '/a/b/c': 'Protokoll' }) },
      {
        '/': start({ '/a': 'A' }),
        '/a': page('A', { '/a/b': 'B' }),
        '/a/b': page('B', { '/a/b/c': 'Handlingar' }),
        '/a/b/c': page('C'),
      },
    );
    const { entry, served } = await crawled(site);
    expect(entry('/a/b/c')).toMatchObject({ via: `${served.url}/a/b`, depth: 3 });
  });

  it('is left alone where robots.txt forbids it, and the ledger says so once', async () => {
    const { paths, memory } = await crawled(
      searchable({}, { '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /sok' } }),
    );
    expect(paths).toEqual(['/']);
    const asked = [...memory.entries.values()].filter(({ query }) => query !== undefined);
    expect(asked).toEqual([expect.objectContaining({ state: 'skipped', reason: 'robots' })]);
  });

  it('takes at most a tenth of the budget', async () => {
    const { paths } = await crawled(searchable({}), { maxResources: 20 });
    expect(paths.filter((path) => path.startsWith('/sok'))).toHaveLength(2);
  });

  it.each<[string, Answer]>([
    [
      'scripts draw its answers',
      { body: '<html><body><main><h1>Sök</h1><div id="hits"></div></main></body></html>' },
    ],
    ['it is broken', { status: 500 }],
  ])('is not asked on and on where %s', async (_, answer) => {
    const queries = topics.map(({ topic: { query, direct } }) => query ?? direct[0]!);
    const site = searchable(Object.fromEntries(queries.map((query) => [query, answer])));
    const { paths } = await crawled(site, { attempts: 1 });
    expect(paths.filter((path) => path.startsWith('/sok'))).toHaveLength(3);
  });

  it('is drawn by the browser where scripts draw it', async () => {
    const empty = '<html><body><main><h1>Sök</h1></main><script src="/s.js"></script></body></html>';
    const drawn = results('visselblåsning', { '/v': 'Rapportera' });
    const render = async (url: string) => ({
      url,
      ...{ status: 200, statusText: 'OK', headers: [['content-type', 'text/html; charset=utf-8']] as const },
      ...{
        body: Buffer.from(drawn),
        fetchedAt: '2026-01-01T00:00:00Z',
        address: null,
        via: 'browser' as const,
      },
    });
    const site = searchable({ visselblåsning: empty }, { '/v': page('V') });
    const { paths, memory, served } = await crawled(site, {}, new Memory(), { browser: { render } });
    expect(paths).toContain('/v');
    expect(memory.resources.get(served.url + asking('visselblåsning'))?.via).toBe('browser');
  });

  it('answers with a redirect are answers all the same', async () => {
    const to = '/hitta/?lang=sv&q=visselbl%C3%A5sning';
    const { entry, memory, served } = await crawled(
      searchable(
        { visselblåsning: { status: 302, headers: { location: to } } },
        { [to]: results('visselblåsning', { '/v': 'Rapportera' }), '/v': page('V') },
      ),
    );
    expect(entry(asking('visselblåsning'))).toMatchObject({ state: 'fetched', reason: 'ok' });
    expect(memory.resources.get(served.url + asking('visselblåsning'))?.finalUrl).toBe(served.url + to);
    expect(entry(to)).toBeUndefined();
  });

  it('is found behind a link where the start page has no form', async () => {
    const site = searchable({}, { '/': start({ '/sok': 'Sök' }, ''), '/sok': page('Sök', {}, FORM) });
    const { paths } = await crawled(site);
    expect(paths).toContain(asking('visselblåsning'));
  });

  it('is asked by the name that its system uses where scripts draw the form', async () => {
    const head = '<meta name="generator" content="SiteVision 10">';
    const site: Site = {
      '/': start({ '/sok.html': 'Sök' }, '').replace('<head>', `<head>${head}`),
      '/sok.html': page('Sök'),
    };
    const { paths } = await crawled(site);
    expect(paths).toContain(asking('visselblåsning', '/sok.html?query='));
  });

  it.each([
    ['posted', '<form method="post" action="/sok"><input name="q"></form>'],
    ['somebody else’s', '<form action="https://sok.example/sok"><input name="q"></form>'],
    ['for vacancies', '<form action="/lediga-jobb"><input name="q" placeholder="Sök jobb"></form>'],
    ['for e-services', '<form><input type="search" name="q" placeholder="Sök e-tjänst"></form>'],
    ['a newsletter’s', '<form action="/brev"><input name="epost" placeholder="Din e-post"></form>'],
  ])('a form that is %s is not taken for it', async (_, form) => {
    const { paths } = await crawled({ '/': start({}, form) });
    expect(paths).toEqual(['/']);
  });

  it('an interrupted crawl goes on with the questions that are left', async () => {
    const stop = new AbortController();
    const memory = new Memory();
    const site = searchable(
      { visselblåsning: results('visselblåsning', { '/v': 'Rapportera' }) },
      { '/v': page('V') },
    );
    const second = asking('webbsändning');
    site[second] = () => {
      stop.abort(new Error('Ctrl-C'));
      return { body: NONE };
    };
    const { served } = await crawled(site, {}, memory, { signal: stop.signal });
    await memory.crawl({ start: `${served.url}/`, topics });
    for (const {
      topic: { query, direct },
    } of topics)
      expect(served.asked(asking(query ?? direct[0]!)), query).toBeLessThanOrEqual(
        query === undefined ? 2 : 1,
      );
    expect([...memory.entries.values()].filter(({ query }) => query !== undefined)).toHaveLength(
      topics.length,
    );
    expect(memory.state(`${served.url}/v`)).toBe('fetched ok');
  });

  it.each([
    ['a form on the start page', FORM, '/sok?lang=sv&q='],
    [
      'a form at a path of its own',
      '<form role="search" action="/hitta"><input name="w"></form>',
      '/hitta?w=',
    ],
    ['only a link', '', '/sok?q='],
  ])('its answers are none of the pages of an archive that is taken up: %s', async (_, form, address) => {
    const site: Site = { '/': start({ '/sok': 'Sök' }, form), '/v': page('V'), '/sok': page('Sök') };
    for (const query of ['visselblåsning', 'webbsändning', 'protokoll', 'tjänstegaranti', 'budget'])
      site[asking(query, address)] = results(query, { '/v': 'Allt', [`/v?id=${query.length}`]: 'Mer' });
    const { memory, served } = await crawled(site);
    const archive = new Memory();
    archive.exchanges.push(...memory.exchanges);
    await archive.crawl({ start: `${served.url}/`, topics, offline: true });
    const queries = (of: Memory) =>
      [...of.entries.values()]
        .flatMap(({ query, url, state }) => (query ? [`${query} ${url} ${state}`] : []))
        .sort();
    expect(queries(archive)).toEqual(queries(memory));
    expect(queries(archive)).toHaveLength(topics.length);
  });

  it('what was archived and not written down is no page after a crash', async () => {
    const memory = new Memory();
    const site = searchable(
      { visselblåsning: results('visselblåsning', { '/v': 'Rapportera' }) },
      { '/v': page('V') },
    );
    const { served } = await crawled(site, { maxResources: 12 }, memory);
    const url = served.url + asking('visselblåsning');
    const entry = memory.entries.get(url)!;
    memory.entries.set(url, { ...entry, state: 'queued', reason: 'waiting' });
    for (const resource of memory.resources.keys())
      if (resource !== `${served.url}/robots.txt`) memory.resources.delete(resource);
    await memory.crawl({ start: `${served.url}/`, topics });
    expect(served.asked(asking('visselblåsning'))).toBe(1);
    expect(memory.entries.get(url)).toMatchObject({ state: 'fetched', query: 'visselblåsning' });
  });
});
