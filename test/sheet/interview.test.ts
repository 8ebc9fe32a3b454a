import { describe, expect, it } from 'vitest';
import type { QuestionCoverage } from '../../src/model/coverage.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { interviewOf } from '../../src/sheet/interview.ts';

const question = {
  interview: { group: 'fackliga', question: 'Vågar medarbetare berätta om missförhållanden?' },
} as const;

const coverage: QuestionCoverage = {
  ...{ read: 3, known: 4, searched: 60, places: [], unread: [], words: ['visselblås'], search: null },
  ...{ sufficient: false, summary: 'Sökte efter ”visselblås” i 60 lästa sidor. Det räcker inte.' },
};

type Answer = Parameters<typeof interviewOf>[1];

const answer: Answer = {
  outcome: 'partly',
  reason: 'Kommunen säger att den har en funktion.',
  missing: 'Hur man lämnar ett tips.',
  evidence: [{} as Evidence],
  coverage,
};

const open = { points: [0, 2.5] as [number, number], max: 2.5 };

const knownOf = (changes: Partial<Answer>) => interviewOf(question, { ...answer, ...changes }, open)!.known;

describe('an interview question', () => {
  it('goes to its group while points are open, and is not asked when they are settled', () => {
    expect(interviewOf(question, answer, { points: [1, 2.5], max: 2.5 })).toMatchObject(question.interview);
    expect(interviewOf(question, answer, { points: [1, 1], max: 2.5 })).toBeNull();
    expect(interviewOf(question, answer, { points: [0, 0], max: 0 })).toBeNull();
  });

  it('says what was found, and what the next step asks for', () => {
    expect(knownOf({})).toBe(
      'Kommunen säger att den har en funktion. För nästa steg: Hur man lämnar ett tips.',
    );
    expect(knownOf({ missing: null })).toBe('Kommunen säger att den har en funktion.');
  });

  it('says briefly where it was looked for, when nothing was found', () => {
    const nothing: Partial<Answer> = { outcome: 'not_examined', missing: null, evidence: [] };
    const reason = `Ingen kanal hittades. ${coverage.summary}`;
    expect(knownOf({ ...nothing, reason })).toBe(
      'Ingen kanal hittades. Sökt i 60 sidor och dokument; 3 av 4 kända sidor om ämnet är lästa.',
    );
    const one = { ...coverage, read: 0, known: 1 };
    expect(knownOf({ ...nothing, reason, coverage: one })).toContain(
      'den enda kända sidan om ämnet är inte läst',
    );
    const none = { ...coverage, read: 0, known: 0 };
    expect(knownOf({ ...nothing, reason, coverage: none })).toContain('ingen sida om ämnet är känd');
  });

  it('does not claim to have looked where no check has', () => {
    const unexamined: Partial<Answer> = { evidence: [], missing: null, coverage: null };
    expect(knownOf({ ...unexamined, outcome: 'not_examined' })).toContain('inte granskade');
    expect(knownOf({ ...unexamined, outcome: 'needs_interview' })).toContain('går inte att besvara');
  });

  it('does not tell a stranger how the program failed', () => {
    expect(knownOf({ outcome: 'error', reason: 'Kontrollen gick fel: x is undefined' })).not.toContain(
      'undefined',
    );
  });
});
