import type { DocumentKind } from '../../model/document.ts';
import { type Described, frontOf, linesOf } from './front.ts';
import { isNews } from './news.ts';
import { proposalKind } from './proposal.ts';
import { byStructure } from './signs.ts';
import { ABOUT, byTitle } from './titles.ts';

/** A web page is a web page, unless it is minutes as a page, a proposal, news, or a rule that says who adopted it. */
export function pageKind(document: Described): DocumentKind {
  const lines = linesOf(frontOf(document));
  if (isMinutes(document.title, lines)) return 'protokoll';
  const proposal = proposalKind(document);
  if (proposal) return proposal;
  if (isNews(document)) return 'nyhet';
  if (!ABOUT.test(document.title) && lines.some((line) => ADOPTED_LINE.test(line))) {
    return byTitle(document.title) ?? 'webbsida';
  }
  return 'webbsida';
}

const ITEM = /^(?:\p{Lu}\p{L}{0,4}\s)?§+\s*\d+/u;

/** "KS § 86 Servicegaranti": an item of minutes names its body in short. */
const ITEM_TITLE = /^\p{Lu}[\p{Lu}\p{Ll}]{1,4}\s§\s*\d+/u;
const OF_AN_ITEM =
  /^(?:dnr|diarienr|ärendenr|sammanträdesprotokoll|protokoll(?:sutdrag)?$|.{0,60}\bbeslut:?$|beslut\b)/iu;

/** Rules have paragraphs too: items of minutes stand beside a letterhead, an attendance list or a register number. */
function isMinutes(title: string, lines: readonly string[]): boolean {
  if (byStructure(lines) === 'protokoll' && lines.some((line) => ITEM.test(line))) return true;
  return ITEM_TITLE.test(title) && lines.some((line) => OF_AN_ITEM.test(line));
}

const ADOPTED_LINE =
  /^(?:antagen|antaget|antagna|fastställd|fastställt|fastställda|beslutad)\b.{0,80}\d{4}/iu;
