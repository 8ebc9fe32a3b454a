import { type Block, parseBlocks } from '../../../fixtures/markup.ts';
import { makePdf } from '../../../fixtures/pdf.ts';
import { type Dice, dice } from './dice.ts';
import type { PaperNode } from './node.ts';
import { paragraph, paragraphs } from './prose.ts';

/** Paragraphs of four sentences that fill a page. */
const TO_A_PAGE = 6;

/** A paper as PDF; minutes have the front page and the paragraphs that minutes have. */
export function renderPaper(paper: PaperNode): Promise<Buffer> {
  const chance = dice(hashOf(paper.path));
  const isMeeting = /^(Sammanträdesprotokoll|Kallelse)$/.test(paper.kind);
  return makePdf({
    title: isMeeting ? paper.organisation : paper.title,
    organisation: paper.organisation,
    kind: paper.kind,
    front: isMeeting ? meetingFront(paper) : [['Datum', paper.date]],
    parts: [isMeeting ? items(paper, chance) : text(paper, chance)],
    created: new Date(`${paper.date}T08:00:00Z`),
  });
}

const meetingFront = ({ date, kind, organisation }: PaperNode): [string, string][] => [
  ['Sammanträdesdatum', date],
  ['Plats och tid', 'Kommunhuset, sammanträdesrummet, klockan 13.00–16.20'],
  ...(kind === 'Kallelse'
    ? ([['Föredragningslista', `Ärenden till ${organisation.toLowerCase()}`]] as [string, string][])
    : ([['Justeringens plats och tid', `Kommunhuset, en vecka efter ${date}`]] as [string, string][])),
];

/** Numbered items, each with a matter, a summary and, in minutes, a decision. */
function items({ kind, pages, organisation, date }: PaperNode, chance: Dice): Block[] {
  const decided = kind === 'Sammanträdesprotokoll';
  const first = 1 + chance.below(150);
  return Array.from({ length: pages * 3 }, (_, i) => {
    const decision = decided ? `**Beslut**\n\n${organisation} beslutar att godkänna förslaget.\n\n` : '';
    const heading = `## § ${first + i} Dnr ${date.slice(0, 4)}/${100 + chance.below(800)}`;
    return `${heading}\n\n${decision}${paragraph(chance, 3)}\n\n${paragraph(chance, 3)}`;
  }).flatMap(parseBlocks);
}

const text = ({ pages }: PaperNode, chance: Dice): Block[] =>
  Array.from({ length: pages }, (_, i) => {
    const own = paragraphs(chance, TO_A_PAGE).join('\n\n');
    return `## ${i + 1} ${chance.pick(['Bakgrund', 'Syfte', 'Resultat', 'Ansvar', 'Uppföljning'])}\n\n${own}`;
  }).flatMap(parseBlocks);

function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
}
