import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findDates } from '../../text/dates.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Scenes } from './scene.ts';
import { isBroadcast } from './scene.ts';
import { COUNCIL, OTHER_BODY, OTHER_EVENT, PLAYER } from './terms.ts';

/** One meeting whose recording a page links to. */
export interface Recording {
  /** ISO date of the meeting. */
  date: string;
  evidence: Evidence;
}

/** Lists of papers stand on the same pages, with the same dates. */
const PAPERS =
  /(?<!\p{L})(?:protokoll|kallelse|handlingar|föredragningslista|ärendelista|dagordning|underlag)/iu;

/** The recordings of the council's earlier meetings that a document lists with their dates. */
export function recordingsIn(
  document: ReadDocument,
  blocks: readonly Block[],
  scenes: Scenes,
  at: string,
): Recording[] {
  return blocks.flatMap((block): Recording[] => {
    if (block.links.length === 0 || !isListed(document, block, scenes)) return [];
    const date = dateOf(block);
    if (!date || date > at) return [];
    return [{ date, evidence: evidenceFrom(document, block, 'inspelning från ett tidigare möte') }];
  });
}

function isListed({ title }: ReadDocument, block: Block, scenes: Scenes): boolean {
  const { text, headings, links } = block;
  if ((OTHER_BODY.test(text) || OTHER_EVENT.test(text)) && !COUNCIL.test(text)) return false;
  const plays = links.some(({ url }) => PLAYER.test(new URL(url).host));
  const named = isBroadcast(text) || [title, headings.at(-1) ?? ''].some(isBroadcast);
  return scenes.of(block).council && (plays || named) && (!PAPERS.test(text) || isBroadcast(text));
}

/** The date in the text, or day and month under a heading that gives the year. */
function dateOf({ text, headings }: Block): string | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(headings.at(-1) ?? '')?.[0];
  const [found] = findDates(text);
  if (found || !year) return found?.iso;
  const day = /\d{1,2} \p{L}+/u.exec(text)?.[0];
  return day ? findDates(`${day} ${year}`)[0]?.iso : undefined;
}
