import type { Block, Link } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceFrom } from '../evidence.ts';
import { isFile } from '../meetings/scopes.ts';
import type { Publication } from '../publications.ts';

/** Fewest letters of a text beside a report's link that say something of what the audit found. */
const LEAST = 30;

/** Blocks after a link in which its summary may begin. */
const AFTER = 3;

/** What stands beside links and says nothing of the audit. */
const NOTHING =
  /^(?:publicerad|uppdaterad|datum|filstorlek|pdf|här (?:hittar|kan|finns)|läs (?:mer|rapporten)|ladda (?:ner|hem)|kontakt|kommunens revisorer|revisorerna (?:granskar|är|har till uppgift)|sidan|senast|telefon|e-post|länk)/iu;

/** Words in which a summary of an audit speaks. */
const FINDS =
  /(?<!\p{L})(?:bedöm\p{L}*|visar|visade|konstatera\p{L}*|rekommendera\p{L}*|rekommendation\p{L}*|brist\p{L}*|bör|saknas?|saknar|tillräcklig\p{L}*|otillräcklig\p{L}*|ändamålsenlig\p{L}*|fungera\p{L}*|förbättr\p{L}*|syfte\p{L}*|granska[ts]\p{L}*|granskningen|slutsats\p{L}*|sammanfatt\p{L}*|behöver|behov|kritik\p{L}*|iaktta\p{L}*|svaghet\p{L}*|styrk\p{L}*|tydlig\p{L}*|uppfyll\p{L}*|följs|anser|positiv\p{L}*)(?!\p{L})/iu;

/** A short text by the report's link that says what the audit found; null where there is none. */
export function commentOn({ listed, title }: Publication): Evidence | null {
  if (!listed) return null;
  const { document, block, link } = listed;
  if (hasCell(block, link) || isComment(besides(block, link), title))
    return evidenceFrom(document, block, SHOWS);
  const main = document.blocks.filter(({ region, kind }) => region === 'main' && kind !== 'alt');
  const at = main.indexOf(block);
  const summary = below(main, at, title) ?? above(main, at, title);
  return summary ? evidenceFrom(document, summary, SHOWS) : null;
}

const SHOWS = 'kort kommentar till en granskning';

function besides({ text, links }: Block, link: Link): string {
  return links.length > 2
    ? ''
    : links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).trim() ||
        text.slice(0, link.start);
}

/** Fewest letters of a table's cell that say something in words. */
const LEAST_CELL = 20;

/** A cell beside the link's own that says something in words. */
const hasCell = ({ kind, cells, text }: Block, link: Link): boolean =>
  kind === 'table_row' &&
  cells.some(({ start, end }) => {
    const cell = text.slice(start, end).trim();
    const isOther = end <= link.start || start >= link.end;
    return (
      isOther && cell.length >= LEAST_CELL && /[\p{L}] [\p{L}]+ \p{L}/u.test(cell) && !NOTHING.test(cell)
    );
  });

const isComment = (text: string, title: string): boolean =>
  text.length >= LEAST && !title.includes(text) && !NOTHING.test(text) && FINDS.test(text);

/** The text under a link, before the next one. */
function below(main: readonly Block[], at: number, title: string): Block | null {
  for (const block of main.slice(at + 1, at + 1 + AFTER)) {
    if (block.kind === 'heading' || block.links.some(({ url }) => isFile(url))) return null;
    if (isComment(block.text, title)) return block;
  }
  return null;
}

/** The text over a link, up to the heading that names the audit. */
function above(main: readonly Block[], at: number, title: string): Block | null {
  for (const block of main.slice(Math.max(0, at - AFTER), at).reverse()) {
    if (block.links.some(({ url }) => isFile(url))) return null;
    if (block.kind === 'heading') return null;
    const isOfOne =
      /gransk|rapport/iu.test(block.headings.at(-1) ?? '') &&
      !/rapporter|granskningar/iu.test(block.headings.at(-1)!);
    if (isOfOne && isComment(block.text, title)) return block;
  }
  return null;
}
