import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { BodyName } from '../bodies.ts';
import { daysBetween } from './dates.ts';
import type { KnownBody, Meeting, Passage } from './meeting.ts';
import type { Reader } from './reader.ts';

/** Letters beside a body's name in an item of a list, before it says more than the name: "(BUN)", "Läs mer". */
const BESIDE_NAME = 14;

/** A list of what was: its bodies may be gone. */
const ARCHIVE = /äldre|arkiv|tidigare|upphör|avvecklad|historisk|(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d/iu;

/** Days after its last meeting for which a body that no page lists still counts as one that the municipality has. */
const FORGOTTEN = 550;

/** The bodies that the municipality has or had: those that its pages list by name, and those that left papers. */
export function bodiesOf(reader: Reader, meetings: readonly Meeting[]): KnownBody[] {
  const bodies = new Map<string, KnownBody>();
  for (const document of reader.own)
    if (document.mediaType.includes('html') && document.kind !== 'nyhet' && !ARCHIVE.test(document.title))
      for (const block of document.blocks) list(bodies, reader, document, block);
  for (const { body, date, papers } of meetings) {
    if (papers.length === 0) continue;
    const former = body.rank === 'nämnd' && daysBetween(date, reader.corpus.at) > FORGOTTEN;
    const before = bodies.get(body.key);
    if (!before) bodies.set(body.key, { ...body, listed: null, former });
    else before.former &&= former;
  }
  const names = namesIn(reader, meetings);
  return [...bodies.values()]
    .map((body) => ({ ...body, name: names.get(body.key) ?? body.name }))
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'sv'));
}

const RANKS = ['fullmäktige', 'styrelse', 'nämnd', 'utskott'];
const order = ({ rank }: BodyName): number => RANKS.indexOf(rank);

/** Takes what a block lists: the name of a body as the whole of a heading, a list item, a cell or a link. */
function list(bodies: Map<string, KnownBody>, reader: Reader, document: ReadDocument, block: Block): void {
  if (!/nämnd|fullmäktige|styrelse|utskott|beredning/iu.test(block.text)) return;
  if (block.headings.some((heading) => ARCHIVE.test(heading))) return;
  const spans = [{ start: 0, end: block.text.length }, ...block.cells, ...block.links];
  for (const { start, end } of spans) {
    const body = bodyAlone(reader, block.text.slice(start, end));
    if (!body) continue;
    const quotable = block.region === 'main' && block.kind !== 'alt';
    const listed: Passage | null = quotable ? { document, block, start, end } : null;
    const before = bodies.get(body.key);
    if (!before || (!before.listed && listed)) bodies.set(body.key, { ...body, listed, former: false });
  }
}

/** The body that a text names and says nothing else about. */
function bodyAlone(reader: Reader, text: string): BodyName | null {
  if (text.length > 90) return null;
  const organs = reader.organsIn(text);
  const organ = organs[0];
  if (organs.length !== 1 || !organ?.body) return null;
  if (reader.subjectOf(text) === 'someone else') return null;
  const rest = `${text.slice(0, organ.start)}${text.slice(organ.end)}`
    .replace(/öppnas i nytt fönster|länk till annan webbplats|läs mer om/giu, '')
    .replace(/[^\p{L}]/gu, '');
  const written = text.slice(organ.start, organ.end);
  return rest.length <= BESIDE_NAME &&
    !/s$/u.test(written) &&
    /\p{Ll}{4}/u.test(written.toLowerCase()) &&
    !/\p{L}/u.test(rest.slice(6))
    ? organ.body
    : null;
}

/** Each body's name as its own minutes write it; otherwise in the spelling that its pages use most. */
function namesIn(reader: Reader, meetings: readonly Meeting[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  const vote = ({ key, name }: BodyName, weight: number): void => {
    const names = votes.get(key) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + weight);
    votes.set(key, names);
  };
  const voteFor = (text: string, weight: number): void => {
    for (const { body } of reader.organsIn(text)) if (body) vote(body, weight);
  };
  for (const { papers } of meetings)
    for (const { document, block } of papers.flatMap(({ passages }) => passages))
      if (block.page === null) voteFor(document.title, 1);
      else voteFor(block.text, OWN_WRITING);
  const best = (names: Map<string, number>): string =>
    [...names].sort(
      (a, b) =>
        b[1] - a[1] || Number(b[0].includes('-')) - Number(a[0].includes('-')) || (a[0] < b[0] ? -1 : 1),
    )[0]![0];
  return new Map([...votes].map(([key, names]) => [key, best(names)]));
}

/** What a body calls itself in its minutes outweighs any number of links to them. */
const OWN_WRITING = 1000;
