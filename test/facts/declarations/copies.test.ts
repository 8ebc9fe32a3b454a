import { expect, test } from 'vitest';
import { withoutCopies } from '../../../src/facts/declarations/copies.ts';
import type { Declaration, Promised } from '../../../src/facts/declarations/declaration.ts';
import type { Evidence } from '../../../src/model/evidence.ts';

const evidence = {} as Evidence;

const promise = (text: string, measure: string | null): Promised => ({ text, measure, evidence });

const declaration = (url: string, promises: Promised[]): Declaration => ({
  title: 'Värdighetsgarantier',
  url,
  services: [{ id: 'elderly-care', name: 'äldreomsorg' }],
  wide: false,
  named: true,
  issuer: null,
  adopted: null,
  evidence,
  promises,
  consequences: [],
  results: [],
});

const kept = (page: Promised, brochure: Promised): number =>
  withoutCopies([declaration('https://a.se/', [page]), declaration('https://b.se/', [brochure])])[0]!.promises
    .length;

test.each([
  [
    promise('Du får en kontaktperson inom fem dagar.', 'inom fem dagar'),
    promise('Du får en kontaktperson inom fem dagar från det att hjälpen har börjat.', 'inom fem dagar'),
    1,
  ],
  [
    promise('Vi gör en plan tillsammans med dig inom tre veckor.', 'inom tre veckor'),
    promise('Vi gör en genomförandeplan inom tre veckor.', 'inom tre veckor'),
    1,
  ],
  [
    promise('Vi möter dig med respekt.', null),
    promise('Vi möter dig med respekt och lyssnar på önskemål.', null),
    1,
  ],
  [
    promise('Du får en kontaktman inom en vecka.', 'inom en vecka'),
    promise('Du får en kontaktman inom två veckor.', 'inom två veckor'),
    2,
  ],
  [
    promise('Du erbjuds utevistelse en gång per vecka.', 'en gång per vecka'),
    promise('Du erbjuds social samvaro en gång per vecka.', 'en gång per vecka'),
    2,
  ],
])('%o and %o are %d', (page, brochure, count) => {
  expect(kept(page, brochure)).toBe(count);
  expect(kept(brochure, page)).toBe(count);
});
