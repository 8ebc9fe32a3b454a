import { describe, expect, it } from 'vitest';
import { findabilityOf } from '../../src/facts/findability.ts';
import type { ReadDocument } from '../../src/model/index.ts';
import { corpusWith, entry, page } from '../corpus.ts';

const START = 'https://www.exempelby.se/';
const at = (path: string): string => `${START}${path}`;

/** A page whose one block, in a region, links to others. */
function linking(url: string, region: 'main' | 'menu', ...targets: string[]): ReadDocument {
  const made = page(url);
  const links = targets.map((target, index) => ({ start: index, end: index + 1, url: target }));
  return { ...made, blocks: [{ ...made.blocks[0]!, region, text: 'ABCDEFGH', links }] };
}

/** Reports lie three clicks down; a sitemap named them, and the archive, first. */
const pages = [
  linking(START, 'menu', at('politik')),
  linking(at('politik'), 'main', at('ekonomi'), START),
  linking(at('ekonomi'), 'main', at('rapport')),
  linking(at('rapport'), 'main', at('ekonomi')),
  linking(at('arkiv'), 'main', at('arkiv')),
];
const corpus = corpusWith(pages, [
  { ...entry(START), depth: 0 },
  { ...entry(at('ritad')), via: at('politik'), depth: 4 },
]);

describe('how easily a page is found', () => {
  it.each([
    ['the start page', START, 0, null],
    ['a page in its menu', at('politik'), 1, 'A'],
    ['a page below', at('ekonomi'), 2, null],
    ['a report that a sitemap named first', at('rapport'), 3, null],
    ['a page that nothing leads to', at('arkiv'), null, null],
    ['a page that only the crawl found a way to', at('ritad'), 4, null],
  ])('%s', (_, url, clicks, menu) => {
    expect(findabilityOf(corpus, url)).toEqual({ clicks, menu });
  });
});
