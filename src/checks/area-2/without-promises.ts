import type { Declarations } from '../../facts/declarations/index.ts';
import type { Verdict } from '../check.ts';

/**
 * The verdict of a question about promises where none can be read; null where some can. A promise that is only said to
 * exist cannot be judged; where there is no declaration at all, there is no promise either.
 *
 * @param missing Swedish: what would raise it
 */
export function withoutPromises(found: Declarations, missing: string): Verdict | null {
  if (found.shown.length > 0) return null;
  const excepted = found.absent.filter(({ exceptSome }) => exceptSome);
  const hints = [...found.listed, ...found.mentioned, ...excepted].map(({ evidence }) => evidence);
  if (hints.length > 0 && found.ended.length === 0) {
    const reason = 'Deklarationer nämns, men löftena har inte kunnat läsas och kan därför inte bedömas.';
    return { answer: 'cannot_tell', reason, evidence: hints.slice(0, 5) };
  }
  const denials = [...found.ended, ...found.absent].map(({ evidence }) => evidence);
  if (denials.length > 0) {
    const reason = 'Kommunen uppger att den inte har några gällande deklarationer, och alltså inga löften.';
    return { answer: 'stated_absent', reason, missing, evidence: denials.slice(0, 5) };
  }
  return {
    answer: 'not_found',
    reason: 'Inga gällande deklarationer hittades, och alltså inga löften.',
    missing,
  };
}
