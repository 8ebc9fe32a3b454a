import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { fold } from '../../text/topic.ts';
import type { Collector } from '../collector.ts';
import { mainBlocks, ownDocuments, type Passage, passagesIn, quote } from '../passages.ts';
import { isProposal, isStrangers } from '../speaker.ts';
import { testimonyOf } from '../subject.ts';
import { audienceOf } from './audience.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './statements.ts';
import { TOPIC } from './terms.ts';
import { type Way, waysIn } from './ways.ts';
import { isDedicated, type Zone, zoneOf } from './zone.ts';

export type { Way, WayKind } from './ways.ts';

/** The municipality's channels for those who want to tell of wrongs in safety. All lists begin with what witnesses best. */
export interface ReportingChannels {
  /** It says that it has one. */
  functions: Evidence[];
  /** It names one as its own, or must have one by its own rules. */
  mentions: Evidence[];
  /** It has decided to set one up. */
  decisions: Evidence[];
  ways: Way[];
  /** How the one who tells is protected: anonymity, secrecy, against reprisals. */
  protections: Evidence[];
  /** It is open to the public. */
  open: Evidence[];
  /** It is for those who work there. */
  staff: Evidence[];
  /** The public is shut out. */
  shut: Evidence[];
  /** It says that there is none. */
  absent: Evidence[];
  /** Titles of what looks like it and is not. */
  lookalikes: Record<'proposed' | 'planned' | 'ended' | 'others' | 'explained', string[]>;
}

const shows: Record<'function' | 'mention' | 'decided' | 'absent', string> = {
  function: 'kommunen har en egen funktion',
  mention: 'funktionen nämns',
  decided: 'beslut om att inrätta en funktion',
  absent: 'kommunen säger att den inte har någon funktion',
};

const PROTECTION =
  /(?<!\p{L})(?:anonym\p{L}*|konfidentiell\p{L}*|sekretess\p{L}*|tystnadsplikt\p{L}*|repressalie\p{L}*|meddelarskydd\p{L}*|krypter\p{L}*|skydda(?:r|s|d|t)? (?:din|mot|av|enligt|den)|din identitet|identitet(?:en)? (?:skyddas|röjs)|spåras? (?:inte|ej)|ip-adress\p{L}*|skydd för (?:den|dig|person\p{L}*|visselblåsare))/iu;

/** What a text tells of is not there yet: "Den nya funktionen beräknas vara igång i augusti". */
const AWAITED =
  /(?:funktion|kanal|tjänst|system|lösning)\p{L}* (?:beräknas|väntas|förväntas|planeras) (?:kunna )?(?:vara|bli|öppna|starta|tas|komma)(?!\p{L})/iu;

/** The law's name holds the words of protection and promises none here. */
const LAW_NAME = /lag(?:en)?(?: \(\d{4}:\d+\))? om skydd för personer som rapporterar om missförhållanden/giu;

const NO_PROTECTION =
  /(?<!\p{L})(?:inte|ej) (?:möjligt att )?(?:vara |lämna (?:\p{L}+ )?|rapportera |göra (?:en )?)?(?:helt )?anonym/iu;

export const reportingChannels: Collector<ReportingChannels> = {
  id: 'reporting-channels',
  collects: 'kommunens kanaler för den som vill berätta om missförhållanden, och vad som sägs om dem',
  collect(corpus) {
    const documents = ownDocuments(corpus).filter(namesIt).sort(dedicatedFirst);
    const facts = empty();
    for (const document of documents) {
      if (isStrangers(document, corpus.municipality)) {
        facts.lookalikes.others.push(document.title);
        continue;
      }
      const claims = readClaims(document, corpus, facts);
      const zone = zoneOf(document, claims, corpus.municipality);
      if (zone && speaksOfOwn(document)) readZone(zone, corpus, facts);
    }
    return facts;
  },
};

const empty = (): ReportingChannels => ({
  functions: [],
  mentions: [],
  decisions: [],
  ways: [],
  protections: [],
  open: [],
  staff: [],
  shut: [],
  absent: [],
  lookalikes: { proposed: [], planned: [], ended: [], others: [], explained: [] },
});

const namesIt = (document: ReadDocument): boolean =>
  isDedicated(document) || mainBlocks(document).some(({ text }) => TOPIC.test(text));

/** Motions and minutes tell of channels that are asked for; their contacts are no ways in. */
const speaksOfOwn = (document: ReadDocument): boolean =>
  testimonyOf(document) !== 'matter' && document.kind !== 'revisionsrapport' && !isProposal(document);

/** Pages about it before others; then those with the shorter address. */
function dedicatedFirst(a: ReadDocument, b: ReadDocument): number {
  const rank = (document: ReadDocument) =>
    (isDedicated(document) ? 0 : 2) + (document.kind === 'webbsida' ? 0 : 1);
  return rank(a) - rank(b) || fold(a.url).length - fold(b.url).length;
}

/** Keeps what the sentences say of the channel, and returns it by block. */
function readClaims(
  document: ReadDocument,
  { municipality, at }: Corpus,
  facts: ReportingChannels,
): Map<Block, Claim[]> {
  const claims = new Map<Block, Claim[]>();
  const passages = mainBlocks(document).flatMap((block) => passagesIn(document, block));
  const awaited = passages.some(({ text }) => AWAITED.test(text));
  for (const passage of passages) {
    const said = claimOf(passage, municipality, at);
    if (!said) continue;
    const claim = awaited && said === 'function' ? 'planned' : said;
    keep(claim, passage, facts);
    claims.set(passage.block, [...(claims.get(passage.block) ?? []), claim]);
  }
  return claims;
}

function keep(claim: Claim, passage: Passage, facts: ReportingChannels): void {
  switch (claim) {
    case 'function':
      facts.functions.push(quote(passage, shows.function));
      return;
    case 'mention':
      facts.mentions.push(quote(passage, shows.mention));
      return;
    case 'decided':
      facts.decisions.push(quote(passage, shows.decided));
      return;
    case 'absent':
      facts.absent.push(quote(passage, shows.absent));
      return;
    default: {
      const titles = facts.lookalikes[claim];
      if (!titles.includes(passage.document.title)) titles.push(passage.document.title);
    }
  }
}

function readZone(zone: Zone, corpus: Corpus, facts: ReportingChannels): void {
  facts.ways.push(...waysIn(zone, corpus));
  let before = '';
  for (const block of zone.blocks) {
    for (const passage of passagesIn(zone.document, block)) {
      if (block.kind === 'heading') continue;
      if (PROTECTION.test(passage.text.replace(LAW_NAME, '')) && !NO_PROTECTION.test(passage.text))
        facts.protections.push(quote(passage, 'hur den som berättar skyddas'));
      const audience = audienceOf(passage, before);
      if (audience === 'public') facts.open.push(quote(passage, 'öppen för allmänheten'));
      if (audience === 'staff') facts.staff.push(quote(passage, 'för den som arbetar i verksamheten'));
      if (audience === 'shut') facts.shut.push(quote(passage, 'inte öppen för allmänheten'));
    }
    if (block.kind !== 'list_item') before = block.text;
  }
}
