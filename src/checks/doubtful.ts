import type { Evidence } from '../model/evidence.ts';
import type { Verdict } from './check.ts';

/** Confidence of quoted words below which a person has to look at the page: from there, whole words are often others. */
export const DOUBTFUL = 75;

const isDoubtful = ({ ocr }: Evidence): boolean => ocr !== undefined && ocr.confidence < DOUBTFUL;

/** A verdict that rests on nothing but words which OCR hardly could read settles nothing, whichever way it goes. */
export function doubted(verdict: Verdict): Verdict {
  if (verdict.answer === 'cannot_tell' || verdict.answer === 'not_found') return verdict;
  const { evidence, reason } = verdict;
  if (evidence.length === 0 || !evidence.every(isDoubtful)) return verdict;
  return {
    answer: 'cannot_tell',
    reason: `${reason} Allt som visar det är läst med OCR med låg säkerhet, så sidan måste läsas av en människa.`,
    evidence,
  };
}
