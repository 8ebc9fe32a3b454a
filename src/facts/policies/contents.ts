import type { Evidence } from '../../model/evidence.ts';
import { quote } from '../passages.ts';
import { sentencesIn } from '../voices.ts';
import type { Policy } from './policy.ts';

/** What a governing document's own text must say. */
export interface Tells {
  /** Swedish: what a quotation of it shows. */
  shows: string;
  /** A sentence that says it. */
  says: RegExp;
  /** Headings under which any sentence says it. */
  heading?: RegExp;
  /** Makes a sentence that holds it something else. */
  not?: RegExp;
}

/** Longest sentence that is a line of a table of contents or a heading, in words, and says nothing of its own. */
const FEW = 4;

/** Quotations kept of one thing from one document. */
const MOST = 2;

/** The sentences in which a document itself says something; none where its text was not read. */
export function tellsIn({ voice }: Policy, { shows, says, heading, not }: Tells): Evidence[] {
  const found: Evidence[] = [];
  if (!voice) return found;
  for (const block of voice.blocks) {
    if (block.kind === 'heading') continue;
    const under = heading?.test(block.headings.at(-1) ?? '') === true;
    for (const passage of sentencesIn(voice, block)) {
      if (not?.test(passage.text) || passage.text.split(' ').length < FEW) continue;
      if (!under && !says.test(passage.text)) continue;
      found.push(quote(passage, shows));
      if (found.length >= MOST) return found;
      break;
    }
  }
  return found;
}
