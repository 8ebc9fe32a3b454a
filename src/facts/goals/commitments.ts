import type { Block } from '../../model/document.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Commitment, CouncilGoal } from './goal.ts';
import { names } from './goal.ts';
import { committeesIn, type Source } from './sources.ts';

/** Words by which a paper calls what a committee takes on. */
const TAKES_ON =
  /(?<!\p{L})(?:\p{L}*åtagande(?:n|na)?|nämnds?mål(?:en|et)?|nämndens mål|nämndmål\p{L}*|uppdrag(?:en)?|effektmål\p{L}*|resultatmål\p{L}*|verksamhetsmål\p{L}*|mål(?:en|et)?|aktivitet(?:er)?|strategier?|prioriter\p{L}*)(?!\p{L})/iu;

/** "Mål: …", "Åtagande 2 …". */
const LABEL = /^(?:nämnds?mål|mål|åtagande|effektmål|resultatmål)(?:et|en)?(?: \d+(?:\.\d+)?)?\s*[:–-]/iu;

const DOES =
  /(?<!\p{L})(?:ska|skall|åtar sig|erbjud\p{L}*|utveckla\p{L}*|arbeta\p{L}*|öka\p{L}*|minska\p{L}*|bidra\p{L}*|säkerställ\p{L}*|fler|färre|verka för|stärk\p{L}*|skapa\p{L}*|förbättra\p{L}*)(?!\p{L})/iu;

/** Longest text that is one commitment, and shortest. */
const LONGEST = 500;
const SHORTEST = 12;

const MOST = 300;

/** What the council's papers and the committees' own plans say that committees are to do. */
export function commitmentsIn(sources: readonly Source[], goals: readonly CouncilGoal[]): Commitment[] {
  const found: Commitment[] = [];
  for (const source of sources) {
    let under: Under | null = null;
    for (const block of source.voice.blocks) {
      if (found.length >= MOST) return found;
      under = goalLine(block, goals) ?? stillUnder(block, under);
      found.push(...ofBlock(source, block, goals, under?.goal ?? null));
    }
  }
  return found;
}

/** The goal whose line stands above, and the headings that it holds under. */
interface Under {
  goal: CouncilGoal;
  place: string;
}

const stillUnder = ({ headings }: Block, under: Under | null): Under | null =>
  under?.place === headings.join('\n') ? under : null;

/** "Mål: En trygg vardag. …", a line of its own: what follows is for that goal. */
function goalLine({ kind, text, headings }: Block, goals: readonly CouncilGoal[]): Under | null {
  if (kind === 'heading' || kind === 'table_row' || text.length > LONGEST) return null;
  const goal = goals.find(({ name, sort }) => sort === 'mål' && names(text, name));
  return goal ? { goal, place: headings.join('\n') } : null;
}

function ofBlock(
  { voice, committee }: Source,
  block: Block,
  goals: readonly CouncilGoal[],
  under: CouncilGoal | null,
): Commitment[] {
  if (block.kind === 'heading' || block.text.length > LONGEST || block.text.length < SHORTEST) return [];
  const headings = block.headings.filter((heading) => heading !== voice.document.title);
  const goal = inCells(block, goals) ?? under ?? goalAbove(block, headings, goals);
  const above = headings
    .toReversed()
    .map(committeesIn)
    .find((one) => one.length > 0);
  const inText = leadingCommittees(block);
  const committees = inText.length > 0 ? inText : (above ?? (committee ? [committee] : []));
  if (committees.length === 0) return [];
  const labelled = TAKES_ON.test(headings.at(-1) ?? '') || LABEL.test(block.text) || hasColumn(block);
  const isIt =
    goal === null
      ? labelled && DOES.test(block.text)
      : labelled || DOES.test(block.text) || inText.length > 0;
  if (!isIt) return [];
  if (!saysSomething(without(block.text, goals))) return [];
  const evidence = evidenceFrom(voice.document, block, 'nämndens åtagande');
  return committees.map((name) => ({ committee: name, goal: goal?.name ?? null, evidence }));
}

/** Letters that a commitment has beside the names of committees: a row of figures or of names takes on nothing. */
const LEAST = 10;

/** A row that only names a goal says nothing of what is done for it. */
export const without = (text: string, goals: readonly CouncilGoal[]): string =>
  goals.reduce((rest, { name }) => rest.replace(name, ' '), text);

const saysSomething = (text: string): boolean =>
  text.replace(/\p{L}+-(?: och|,)?|\p{L}*(?:nämnden|styrelsen)|\P{L}+/giu, '').length >= LEAST;

const hasColumn = ({ cells }: Block): boolean =>
  cells.some(({ heading }) => heading !== null && TAKES_ON.test(heading));

/** "Socialnämnden | Brev på klarspråk", "Tekniska nämnden ska …": the committee stands first, or in a column of its own. */
function leadingCommittees({ kind, text, cells }: Block): string[] {
  if (kind !== 'table_row') return committeesIn(text.slice(0, 60)).slice(0, 1);
  const own = cells.filter(
    ({ heading, start, end }) => /nämnd|ansvar/iu.test(heading ?? '') || (end - start <= 60 && start === 0),
  );
  const named = own.flatMap(({ start, end }) => committeesIn(text.slice(start, end)));
  return named.length > 0 ? named : committeesIn(text.slice(0, 60)).slice(0, 1);
}

/** The goal whose name stands in a cell; the nearest one, a goal before its area. */
function inCells({ kind, cells, text }: Block, goals: readonly CouncilGoal[]): CouncilGoal | null {
  if (kind !== 'table_row') return null;
  const parts = cells.map(({ start, end }) => text.slice(start, end));
  const named = goals.filter(({ name }) => parts.some((part) => names(part, name)));
  return named.find(({ sort }) => sort === 'mål') ?? named[0] ?? null;
}

/** The goal whose name is a heading above, or stands in the text. */
function goalAbove(
  { kind, text }: Block,
  headings: readonly string[],
  goals: readonly CouncilGoal[],
): CouncilGoal | null {
  for (const heading of headings.toReversed()) {
    const goal = goals.find(({ name }) => names(heading, name));
    if (goal) return goal;
  }
  return kind === 'table_row' ? null : (goals.find(({ name }) => names(text, name)) ?? null);
}
