import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/checks/coverage.ts';
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

  it('yes, over dead links and pictures', () => {
    const dead = entry(at('visselblas-gammal'), 'failed', 'not_found');
    const picture = entry(at('visselblasning.png'), 'skipped', 'media_type');
    expect(cover([page(at('synpunkter'))], [dead, picture]).sufficient).toBe(true);
  });

  it.each([
    ['no such place was reached', [page(at(''))], [], null],
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
