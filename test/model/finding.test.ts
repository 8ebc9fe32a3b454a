import { describe, expect, it } from 'vitest';
import { Finding, reasons } from '../../src/model/index.ts';
import { LedgerEntry, LedgerReason } from '../../src/model/ledger.ts';

const coverage = {
  read: 3,
  known: 3,
  searched: 40,
  places: [],
  unread: [],
  words: ['visselblås'],
  search: null,
  sufficient: true,
  summary: 'Sökte.',
};
const base = { question: '1.4.3', reason: 'Därför.', missing: null, evidence: [], coverage };

describe('a finding', () => {
  it.each([
    ['points without a quotation', { outcome: 'met', level: 4, ceiling: 4 }],
    [
      'an absence that the municipality is said to state, without its words',
      { outcome: 'stated_absent', level: 0, ceiling: 0 },
    ],
    [
      'not found, having looked too little',
      { outcome: 'not_found', level: 0, ceiling: 0, coverage: { ...coverage, sufficient: false } },
    ],
    ['not found, without coverage', { outcome: 'not_found', level: 0, ceiling: 0, coverage: null }],
    ['a level without having looked', { outcome: 'not_examined', level: 0, ceiling: 0 }],
    ['an answer without a level', { outcome: 'not_found', level: null, ceiling: null }],
    ['no reason', { outcome: 'not_found', level: 0, ceiling: 0, reason: '' }],
  ])('is refused: %s', (_, fields) => {
    expect(Finding.safeParse({ ...base, ...fields }).success).toBe(false);
  });

  it.each([
    ['not found over enough coverage', { outcome: 'not_found', level: 0, ceiling: 0 }],
    ['not examined', { outcome: 'not_examined', level: null, ceiling: null }],
  ])('is accepted: %s', (_, fields) => {
    expect(Finding.safeParse({ ...base, ...fields }).success).toBe(true);
  });
});

describe('a ledger entry', () => {
  it('takes each reason in the one state that it belongs to', () => {
    for (const reason of LedgerReason.options) {
      const states = Object.keys(reasons).filter((state) => {
        const entry = {
          url: 'https://a.se/',
          host: 'a.se',
          state,
          reason,
          detail: null,
          depth: 0,
          via: null,
          linkTexts: [],
        };
        return LedgerEntry.safeParse(entry).success;
      });
      expect(states, reason).toHaveLength(1);
    }
  });
});
