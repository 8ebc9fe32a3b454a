import type { DocumentKind } from '../../model/document.ts';
import { type Described, frontOf, linesOf } from './front.ts';
import { labelled } from './labels.ts';

/** "KS 2015/0231", "KS-2022/00188", "2022.315 KUN", "2018-00412", "26/0001-1"; a date is none. */
const NUMBER =
  '(?!\\d{4}-\\d{2}-\\d{2})(?:\\p{Lu}[\\p{L}]{1,5}[ /.-]?)?(?:(?:19|20)\\d{2}[./:-]\\d{1,6}|\\d{2}[/:]\\d{1,5}|\\d{1,6}[-/](?:19|20)\\d{2})(?:[-:/.]\\d{1,4})?(?! ?[Xx]{2})(?: \\p{Lu}{2,6}(?!\\p{L}))?';

const LABEL = /^(?:diarienummer|diarie-?\s?nr|dnr|ärendenummer|ärendenr|registreringsnummer)(?!\p{L})\.?/iu;
const ALONE = new RegExp(`^${NUMBER}`, 'u');
const WITHIN = new RegExp(`(?<!\\p{L})(?:[Dd]nr|DNR|[Dd]iarie(?:nummer|-?nr))[.:]?\\s{0,2}(${NUMBER})`, 'u');

/** A letterhead's number without its label: "KS-2014/742"; statutes and inquiries are numbered alike. */
const BARE = new RegExp(`^(?!\\p{Lu}*FS|SOU)(?=\\p{Lu}{2,4}[ /-]?\\d)${NUMBER}$`, 'u');

/** An extract of minutes: "§ 41 2025.282 KUN". */
const ITEM = new RegExp(`^§\\s?\\d{1,4}\\s+(${NUMBER})$`, 'u');

/** The number under which the paper's matter is registered; null for whole minutes and summons, which have many. */
export function registerOf(document: Described, kind: DocumentKind): string | null {
  const lines = linesOf(frontOf(document));
  if (kind === 'kallelse' || (kind === 'protokoll' && itemsIn(document) > 1)) return null;
  const value = ALONE.exec(labelled(document, LABEL) ?? '')?.[0];
  if (value) return value.trim();
  for (const line of lines) {
    const found =
      WITHIN.exec(line)?.[1] ??
      BARE.exec(line)?.[0] ??
      (kind === 'protokoll' ? ITEM.exec(line)?.[1] : undefined);
    if (found) return found.trim();
  }
  return null;
}

/** Paragraphs that begin on a line of their own. */
const itemsIn = ({ blocks }: Described): number =>
  new Set(blocks.flatMap(({ text }) => /^§\s?(\d{1,4})(?!\d)/u.exec(text)?.[1] ?? [])).size;
