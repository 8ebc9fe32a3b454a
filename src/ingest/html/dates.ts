import type { Block } from '../../model/document.ts';
import { findDates } from '../../text/dates.ts';
import type { MarkedDate } from './blocks.ts';
import type { Tree } from './tree.ts';

interface PageDates {
  published: string | null;
  updated: string | null;
}

/** A block longer than this speaks of something else than the page, in characters. */
const DATE_LINE = 200;

/** Labels that speak of the page itself. */
const PAGE_UPDATED =
  /(?:^|[|•·–,.:;)]\s*|\s)(?:(?:sidan|informationen|innehållet|texten|artikeln)\s+(?:är\s+|blev\s+)?(?:senast\s+)?(?:uppdaterad|uppdaterades|ändrad|ändrades|granskad|granskades|reviderad)|senast(?:e)?\s+(?:uppdaterad|uppdaterat|uppdatering|uppdaterades|ändrad|ändrat|ändrades|ändring|granskad|granskat|granskning|reviderad|publicerad)|last\s+(?:updated|modified|reviewed))(?!\p{L})/iu;
const UPDATED =
  /(?:^|[|•·–,.:;)]\s*|\s)(?:uppdaterad|uppdaterat|uppdaterades|uppdateringsdatum|ändrad|granskad|ändringsdatum|updated)(?!\p{L})/iu;
const PUBLISHED =
  /(?:^|[|•·–,.:;)]\s*|\s)(?:(?:sidan|informationen|artikeln|nyheten)\s+publicerades|publicerad|publicerat|publicerades|publiceringsdatum|publicerings-\s?datum|published)(?!\p{L})/iu;

/** Names of meta elements, most trustworthy first. */
const META_UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revised',
  'datemodified',
];
const META_PUBLISHED = [
  'article:published_time',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'datepublished',
  'publish-date',
  'pubdate',
];

/** When the page says that it was published and last changed: its own date line first, then its metadata. */
export function datesOf(tree: Tree, blocks: readonly Block[], times: readonly MarkedDate[]): PageDates {
  const lines = dateLines(blocks, times);
  return {
    published: single(lines, PUBLISHED) ?? fromMeta(tree, META_PUBLISHED) ?? fromData(tree, 'datePublished'),
    updated:
      single(lines, PAGE_UPDATED) ??
      single(lines, UPDATED) ??
      fromMeta(tree, META_UPDATED) ??
      fromData(tree, 'dateModified'),
  };
}

/** Short blocks, each with the one after it (a label and its date can be two), and with the machine date of its `<time>`. */
function dateLines(blocks: readonly Block[], times: readonly MarkedDate[]): string[] {
  const marked = new Map(times.map(({ block, value }) => [block, isoOf(value)]));
  return blocks.flatMap((block, at) => {
    if (block.text.length > DATE_LINE) return [];
    const next = blocks[at + 1];
    const after = next && next.text.length <= DATE_LINE / 4 ? next.text : '';
    const machine = marked.get(at) ?? marked.get(at + 1) ?? '';
    return [`${block.text} ${after} ${machine}`];
  });
}

/** Farthest that a date may stand from its label, in characters: a name can come between. */
const REACH = 70;

/** The date after a label, where the page gives one only: a list of news has many, and none is the page's. */
function single(lines: string[], label: RegExp): string | null {
  const found = new Set<string>();
  for (const line of lines) {
    const match = label.exec(line);
    if (!match) continue;
    const from = match.index + match[0].length;
    const date = findDates(line.slice(from, from + REACH))[0];
    if (date) found.add(date.iso);
  }
  return found.size === 1 ? [...found][0]! : null;
}

function fromMeta(tree: Tree, names: string[]): string | null {
  for (const name of names) {
    const iso = isoOf(tree.meta.get(name) ?? '');
    if (iso) return iso;
  }
  return null;
}

function fromData(tree: Tree, key: string): string | null {
  for (const json of tree.data) {
    const at = json.indexOf(`"${key}"`);
    if (at >= 0) return isoOf(/^"\w+"\s*:\s*"([^"]{0,40})/.exec(json.slice(at, at + 80))?.[1] ?? '');
  }
  return null;
}

const isoOf = (text: string): string | null =>
  findDates(text.slice(0, 40).replace(/T.*/, ''))[0]?.iso ?? null;
