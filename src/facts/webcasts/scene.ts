import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Municipality } from '../../model/municipality.ts';
import { fold } from '../../text/topic.ts';
import { AFTERWARDS, BROADCAST, COUNCIL, OTHER_BODY, WATCH } from './terms.ts';

/** What stands around a sentence. */
export interface Scene {
  municipality: Municipality;
  /** ISO date that the draft speaks for. */
  at: string;
  /** The council is spoken of: in a heading above, the title, the address, or just before. */
  council: boolean;
  /** Broadcasts are. */
  broadcast: boolean;
}

/** How many blocks after one that names a thing still speak of it, under the same heading. */
const CARRY = 3;

export interface Scenes {
  of(block: Block): Pick<Scene, 'council' | 'broadcast'>;
}

/** What is spoken of in each of a document's blocks. */
export function scenesOf(document: ReadDocument, blocks: readonly Block[]): Scenes {
  const path = fold(new URL(document.url).pathname);
  const titled =
    COUNCIL.test(document.title) ||
    /(?<!region|kyrko|landstings)fullmaktige/.test(path) ||
    (isBroadcast(document.title) && blocks.some(({ text }) => COUNCIL.test(text)));
  const scenes = new Map<Block, { council: boolean; broadcast: boolean }>();
  let before: Block[] = [];
  for (const block of blocks) {
    const key = block.headings.join('\n');
    before = before.filter((earlier) => earlier.headings.join('\n') === key).slice(-CARRY);
    const near = [...before, block].map(({ text }) => text);
    const innermost = block.headings.at(-1) ?? '';
    const othersPlace = OTHER_BODY.test(innermost) && !COUNCIL.test(innermost);
    scenes.set(block, {
      council:
        !othersPlace &&
        (titled || block.headings.some((heading) => COUNCIL.test(heading)) || near.some(meets)),
      broadcast: [document.title, ...block.headings, ...near].some(isBroadcast),
    });
    before.push(block);
  }
  return { of: (block) => scenes.get(block) ?? { council: false, broadcast: false } };
}

/** The council meeting, not its chair or its decisions. */
const meets = (text: string): boolean =>
  COUNCIL.test(text) && /sammanträd|möte|debatt|sänd|följ|fullmäktige (?:live|på)/i.test(text);

export const isBroadcast = (text: string): boolean =>
  BROADCAST.test(text) || (AFTERWARDS.test(text) && WATCH.test(text));
