import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/checks/coverage.ts';
import type { SiteSearch } from '../../src/model/corpus.ts';
import { siteCoverage } from '../../src/sheet/site-coverage.ts';
import { corpusWith, entry, page } from '../corpus.ts';

const topic = {
  id: 'whistleblower',
  name: 'visselblåsning',
  direct: ['visselblås'],
  places: ['synpunkter', 'styrdokument'],
};
const at = (path: string) => `https://www.exempelby.se/${path}`;

function cover(
  pages: ReturnType<typeof page>[],
  others: ReturnType<typeof entry>[],
  blocked: string | null = null,
) {
  const corpus = corpusWith(pages, others);
  return coverageOf(topic, corpus, siteCoverage(corpus.ledger.values(), corpus.documents, blocked));
}

describe('whether "not found" may be said', () => {
  it('yes, when the place where it would stand was read', () => {
    const coverage = cover([page(at('')), page(at('synpunkter'))], []);
    expect(coverage.sufficient).toBe(true);
    expect(coverage.places.map(({ url }) => url)).toEqual([at('synpunkter')]);
    expect(coverage.summary).toContain('”visselblås”');
  });

  it('yes, of what would stand on every page, when the start page was read', () => {
    const corpus = corpusWith([page(at(''))]);
    const ledger = new Map([[at(''), { ...entry(at('')), depth: 0 }]]);
    const site = siteCoverage(ledger.values(), corpus.documents, null);
    const of = (inFrame: boolean) => coverageOf({ ...topic, inFrame }, { ...corpus, ledger }, site);
    expect(of(true)).toMatchObject({ sufficient: true, read: 1 });
    expect(of(false).sufficient).toBe(false);
  });

  it('yes, over dead links and pictures', () => {
    const dead = entry(at('visselblas-gammal'), 'failed', 'not_found');
    const picture = entry(at('visselblasning.png'), 'skipped', 'media_type');
    expect(cover([page(at('synpunkter'))], [dead, picture]).sufficient).toBe(true);
  });

  it.each([
    ['no such place was reached', [page(at(''))], [], null],
    [
      'only papers of matters name it',
      [page(at('')), { ...page(at('motion-om-visselblasning')), kind: 'motion' as const }],
      [],
      null,
    ],
    [
      'a page that names it was left for want of budget',
      [page(at('synpunkter'))],
      [entry(at('visselblasning'), 'skipped', 'budget')],
      null,
    ],
    [
      'a page that names it is forbidden by robots.txt',
      [page(at('synpunkter'))],
      [entry(at('visselblasning'), 'skipped', 'robots')],
      null,
    ],
    [
      'a link that names it leads to a site that was not followed',
      [page(at('synpunkter'))],
      [entry('https://extern.example/x', 'skipped', 'out_of_scope', ['Visselblåsartjänst'])],
      null,
    ],
    [
      'a document that names it has no text layer',
      [page(at('synpunkter')), page(at('visselblasning.pdf'), 'no_text_layer')],
      [],
      null,
    ],
    [
      'only a part of the site was read, and little of that',
      [page(at('synpunkter'))],
      [entry(at('annat'), 'skipped', 'budget')],
      null,
    ],
    [
      'the archive holds only a part of the site',
      [page(at('synpunkter'))],
      [entry(at('annat'), 'skipped', 'not_in_archive')],
      null,
    ],
    [
      'many of the places are unread',
      [page(at('synpunkter'))],
      [1, 2, 3].map((n) => entry(at(`styrdokument/${n}`), 'failed', 'timeout')),
      null,
    ],
    ['the site blocks the crawler', [page(at('synpunkter'))], [], 'servern nekar åtkomst'],
  ] as const)('no, when %s', (_, pages, others, blocked) => {
    const coverage = cover([...pages], [...others], blocked);
    expect(coverage.sufficient).toBe(false);
    expect(coverage.summary).toContain('Det räcker inte');
  });

  it('names what is unread, and why', () => {
    const coverage = cover([page(at('synpunkter'))], [entry(at('visselblasning'), 'skipped', 'robots')]);
    expect(coverage.unread).toEqual([
      { url: at('visselblasning'), why: 'robots.txt tillåter inte hämtning' },
    ]);
  });
});

describe('what the site’s own search returned', () => {
  const url = at('sok?q=visselblåsning');
  const asked = { ...topic, query: 'visselblåsning' };
  const search = (changes: Partial<SiteSearch>): SiteSearch => ({
    ...{ query: 'visselblåsning', url, page: null, hits: null, why: null },
    ...changes,
  });
  const hit = (path: string) => ({ url: at(path), title: path });
  const over = (searches: SiteSearch[], others: ReturnType<typeof entry>[] = []) => {
    const corpus = { ...corpusWith([page(at('synpunkter')), page(at('a'))], others), searches };
    return coverageOf(asked, corpus, siteCoverage(corpus.ledger.values(), corpus.documents, null));
  };

  it('is told where all hits were read', () => {
    const coverage = over([search({ hits: [hit('a'), hit('synpunkter')] })]);
    expect(coverage).toMatchObject({ sufficient: true, search: { url, why: null } });
    expect(coverage.search!.hits).toHaveLength(2);
    expect(coverage.summary).toContain('sökning på ”visselblåsning” gav 2 träffar, alla lästa.');
  });

  it('is told where there are none', () => {
    const coverage = over([search({ hits: [] })]);
    expect(coverage.summary).toContain('sökning på ”visselblåsning” gav inga träffar.');
    expect(coverage.sufficient).toBe(true);
  });

  it('forbids "not found" while a hit is unread, whatever it is called', () => {
    const coverage = over([search({ hits: [hit('a'), hit('c')] })], [entry(at('c'), 'skipped', 'budget')]);
    expect(coverage.sufficient).toBe(false);
    expect(coverage.unread.map((one) => one.url)).toEqual([at('c')]);
    expect(coverage.summary).toContain('gav 2 träffar; 1 av träffarna är oläst.');
    expect(coverage.summary).toContain('en träff i webbplatsens egen sökning är oläst');
  });

  it.each([
    ['a dead link', entry(at('c'), 'failed', 'not_found')],
    ['a copy of what was read', entry(at('c'), 'fetched', 'duplicate')],
    ['what is dated after the day', entry(at('c'))],
  ])('%s among the hits is no gap', (_, other) => {
    expect(over([search({ hits: [hit('c')] })], [other]).sufficient).toBe(true);
  });

  it('says why it told nothing, also of questions that were therefore not put', () => {
    const why = 'webbplatsens sökning får inte användas av robotar';
    const coverage = over([search({ query: 'protokoll', why })]);
    expect(coverage.search).toEqual({ query: 'visselblåsning', url: null, hits: null, why });
    expect(coverage.summary).toContain(why);
    expect(coverage.sufficient).toBe(true);
  });

  it('says that it was not asked where it answered others', () => {
    expect(over([search({ query: 'protokoll', hits: [] })]).search?.why).toBe('frågan ställdes inte');
  });

  it('is null where the site has none that is known', () => {
    expect(over([]).search).toBeNull();
  });
});
