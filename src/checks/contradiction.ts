import type { Evidence } from '../model/evidence.ts';
import type { Check, Input, Uses, Verdict } from './check.ts';
import { placeOf } from './titled.ts';
import { distinct } from './wording.ts';

/** Two texts of the municipality that cannot both be right. */
export interface Contradiction {
  /** Swedish sentence: what they disagree about. */
  about: string;
  one: Evidence;
  /** Left out where the other text is silent where it would have said it: a report without the goal. */
  other?: Evidence;
  /** Step that would be reached if the one were right: it stays possible. */
  upTo?: number;
}

/**
 * Where two documents disagree, the finding says so with both quotations and does not choose: the level is what was shown
 * beyond what they disagree about, and what the one of them claims stays possible.
 */
export function withContradictions<const U extends Uses>(
  check: Check<U>,
  find: (input: Input<U>) => readonly Contradiction[],
): Check<U> {
  return {
    ...check,
    judge(input) {
      const verdict = check.judge(input);
      const found = find(input);
      return found.length === 0 ? verdict : contradicted(verdict, found);
    },
  };
}

function contradicted(verdict: Verdict, found: readonly Contradiction[]): Verdict {
  const quoted = found.flatMap(({ one, other }) => (other ? [one, other] : [one]));
  const reason = [verdict.reason, ...found.map(inWords)].join(' ');
  switch (verdict.answer) {
    case 'reached': {
      const ceiling = Math.max(verdict.ceiling ?? verdict.level, ...found.map(({ upTo }) => upTo ?? 0));
      return { ...verdict, ceiling, reason, evidence: distinct([...quoted, ...verdict.evidence]) };
    }
    case 'not_found':
      return { answer: 'cannot_tell', reason, evidence: distinct(quoted) };
    default:
      return { ...verdict, reason, evidence: distinct([...quoted, ...(verdict.evidence ?? [])]) };
  }
}

/** "Texterna säger emot varandra: … (”A” s. 3: ”…”; ”B” s. 9: ”…”)." */
function inWords({ about, one, other }: Contradiction): string {
  const quoted = [one, ...(other ? [other] : [])].map(
    (evidence) => `${placeOf(evidence)}: ”${brief(evidence)}”`,
  );
  return `Texterna säger emot varandra: ${about.replace(/\.$/, '')} (${quoted.join('; ')}).`;
}

/** Letters of a quotation that a reason holds; the evidence has it all. */
const BRIEF = 140;

const brief = ({ quote }: Evidence): string =>
  quote.length <= BRIEF ? quote : `${quote.slice(0, quote.lastIndexOf(' ', BRIEF))} …`;
