import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Verdict } from '../../src/checks/check.ts';
import { DOUBTFUL, doubted } from '../../src/checks/doubtful.ts';
import { evidenceFrom } from '../../src/facts/evidence.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { page } from '../corpus.ts';

const start = page('https://www.exempelby.se/plan', 'text', 'Kommunen har en plan.');
const asText = evidenceFrom(start, start.blocks[0]!, 'visar planen');
const read = (confidence: number): Evidence => ({ ...asText, ocr: { confidence, engine: 'läsare 1' } });

const confidences = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 4 });
const answers = fc.constantFrom<(evidence: Evidence[]) => Verdict>(
  (evidence) => ({ answer: 'reached', level: 2, reason: 'r', evidence }),
  (evidence) => ({ answer: 'stated_absent', reason: 'r', missing: 'm', evidence }),
  (evidence) => ({ answer: 'not_applicable', reason: 'r', evidence }),
);

it('words that OCR hardly could read settle nothing by themselves, and lose nothing beside others', () => {
  fc.assert(
    fc.property(confidences, answers, (given, answer) => {
      const evidence = given.map((confidence) => (confidence === null ? asText : read(confidence)));
      const verdict = answer(evidence);
      const after = doubted(verdict);
      if (given.every((confidence) => confidence !== null && confidence < DOUBTFUL)) {
        expect(after).toMatchObject({ answer: 'cannot_tell', evidence });
        expect(after.reason).toMatch(/^r .*läst med OCR med låg säkerhet/);
      } else expect(after).toBe(verdict);
    }),
  );
});

it('what rests on no quotation is not touched', () => {
  const verdicts: Verdict[] = [
    { answer: 'not_found', reason: 'r', missing: 'm' },
    { answer: 'cannot_tell', reason: 'r', evidence: [read(10)] },
  ];
  for (const verdict of verdicts) expect(doubted(verdict)).toBe(verdict);
});
