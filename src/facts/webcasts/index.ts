import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Collector } from '../collector.ts';
import { mainBlocks, ownDocuments, type Passage, passagesIn, quote } from '../passages.ts';
import { isStrangers } from '../speaker.ts';
import { testimonyOf } from '../subject.ts';
import { type Claim, claimsOf } from './claim.ts';
import { opennessOf } from './openness.ts';
import { type Recording, recordingsIn } from './recordings.ts';
import { isBroadcast, type Scene, scenesOf } from './scene.ts';
import { COUNCIL } from './terms.ts';

export type { Recording } from './recordings.ts';

/** The council's meetings as the public can follow them. All lists begin with what witnesses best. */
export interface Webcasts {
  /** Live, with picture. */
  live: Evidence[];
  /** Sound alone. */
  sound: Evidence[];
  /** Earlier meetings can be seen or heard. */
  afterwards: Evidence[];
  /** How long they are kept, or how far back they go. */
  kept: Evidence[];
  /** Meetings with a recording, oldest first, each once. */
  recordings: Recording[];
  /** Anyone may sit in. */
  open: Evidence[];
  /** Nobody may sit in. */
  closed: Evidence[];
  /** Rules, minutes and texts on personal data that name the broadcasts. */
  mentions: Evidence[];
  absent: Evidence[];
  /** Earlier meetings cannot be seen. */
  notAfterwards: Evidence[];
  /** Titles of what looks like it and is not. */
  lookalikes: Record<'proposed' | 'planned' | 'ended' | 'others' | 'members', string[]>;
}

export const webcasts: Collector<Webcasts> = {
  id: 'webcasts',
  collects: 'hur allmänheten kan följa fullmäktiges möten: på webben, i efterhand och på plats',
  collect(corpus) {
    const facts = empty();
    for (const document of ownDocuments(corpus).sort(pagesFirst)) readDocument(document, corpus, facts);
    facts.recordings = oncePerMeeting(facts.recordings);
    return facts;
  },
};

const empty = (): Webcasts => ({
  live: [],
  sound: [],
  afterwards: [],
  kept: [],
  recordings: [],
  open: [],
  closed: [],
  mentions: [],
  absent: [],
  notAfterwards: [],
  lookalikes: { proposed: [], planned: [], ended: [], others: [], members: [] },
});

/** Pages speak for today; among them, those on the council first. */
function pagesFirst(a: ReadDocument, b: ReadDocument): number {
  const rank = (document: ReadDocument) =>
    (testimonyOf(document) === 'page' ? 0 : 2) + (COUNCIL.test(document.title) ? 0 : 1);
  return rank(a) - rank(b) || a.url.length - b.url.length;
}

function readDocument(document: ReadDocument, { municipality, at }: Corpus, facts: Webcasts): void {
  if (isStrangers(document, municipality)) {
    const texts = [document.title, ...mainBlocks(document).map(({ text }) => text)];
    if (texts.some(isBroadcast)) facts.lookalikes.others.push(document.title);
    return;
  }
  const blocks = mainBlocks(document);
  const scenes = scenesOf(document, blocks);
  for (const block of headingsLast(blocks)) {
    const scene: Scene = { municipality, at, ...scenes.of(block) };
    for (const passage of passagesIn(document, block)) {
      for (const claim of claimsOf(passage, scene)) keep(claim, passage, facts);
      const openness = opennessOf(passage, scene);
      if (openness === 'open') facts.open.push(quote(passage, 'mötet är öppet för besökare'));
      if (openness === 'closed') facts.closed.push(quote(passage, 'mötet är stängt för besökare'));
    }
  }
  if (testimonyOf(document) === 'page') facts.recordings.push(...recordingsIn(document, blocks, scenes, at));
}

/** A sentence tells more than the heading above it. */
const headingsLast = (blocks: readonly Block[]): Block[] =>
  [...blocks].sort((a, b) => Number(a.kind === 'heading') - Number(b.kind === 'heading'));

function keep(claim: Claim, passage: Passage, facts: Webcasts): void {
  switch (claim) {
    case 'live':
      facts.live.push(quote(passage, 'fullmäktige sänds direkt med bild'));
      return;
    case 'sound':
      facts.sound.push(quote(passage, 'fullmäktige sänds som ljud'));
      return;
    case 'afterwards':
      facts.afterwards.push(quote(passage, 'tidigare möten går att ta del av i efterhand'));
      return;
    case 'kept':
      facts.kept.push(quote(passage, 'hur länge eller hur långt bakåt inspelningar finns'));
      return;
    case 'mention':
      facts.mentions.push(quote(passage, 'sändningar av fullmäktige nämns'));
      return;
    case 'absent':
      facts.absent.push(quote(passage, 'kommunen säger att fullmäktige inte sänds'));
      return;
    case 'not afterwards':
      facts.notAfterwards.push(quote(passage, 'tidigare möten går inte att se'));
      return;
    default: {
      const titles = facts.lookalikes[claim];
      if (!titles.includes(passage.document.title)) titles.push(passage.document.title);
    }
  }
}

/** One meeting can have several clips. */
function oncePerMeeting(recordings: readonly Recording[]): Recording[] {
  const byDate = new Map(recordings.toReversed().map((recording) => [recording.date, recording]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
