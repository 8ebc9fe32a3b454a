import type { Evidence } from '../../model/evidence.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Policy } from '../policies/policy.ts';

/** What a plan wants, one heading or item for each. */
export interface Ambition {
  title: string;
  evidence: Evidence;
}

/** Headings under which each next heading or item is one of them: "Tre ambitioner", "Strategiska mål". */
const ABOVE =
  /(?<!\p{L})(?:ambitioner(?:na)?|(?:\p{L}*mål|målområden|fokusområden|målbilder|inriktningar|utvecklingsområden|prioriterade områden|insatsområden)(?:na)?)(?!\p{L})/iu;

/** Longest heading or item that is a name, in UTF-16 units. */
const LONGEST = 140;

/** The ambitions that a plan sets out by headings or items; none where it only runs on in sentences. */
export function ambitionsIn({ voice }: Policy): Ambition[] {
  if (!voice) return [];
  const { document, blocks } = voice;
  return blocks
    .filter(({ kind, text, headings }) => {
      const isName = kind === 'heading' || kind === 'list_item';
      const above = headings.at(-1) ?? '';
      return isName && text.length <= LONGEST && above.length <= LONGEST && ABOVE.test(above);
    })
    .map((block) => ({ title: block.text, evidence: evidenceFrom(document, block, 'uttalad ambition') }));
}
