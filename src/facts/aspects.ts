import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Municipality } from '../model/municipality.ts';
import { clauseAround, type Term } from '../text/clause.ts';
import { literally } from '../text/literally.ts';
import { type Modality, modalityOf } from '../text/modality.ts';
import { fold } from '../text/topic.ts';
import type { Collector } from './collector.ts';
import { type Passage, quote, termIn } from './passages.ts';
import { type Owner, ownerAround, type Testimony } from './subject.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/**
 * One thing that a sentence of the municipality's may say. An aspect tells which words it is known by and where it must
 * stand; whether the sentence claims it, denies it, plans it or speaks of somebody else is judged the same way for all.
 */
export interface Aspect {
  /** Swedish: what a quotation of it shows. */
  shows: string;
  /** Parts of words in lower case; a sentence without any of them is not looked at. */
  words: readonly string[];
  /** What the sentence must say; a word that begins with one of `words` where left out. The match is what is denied or planned. */
  says?: RegExp;
  /** Must stand in the same sentence too. */
  with?: RegExp;
  /** Must stand in the block, the headings above it, the page's title or its address (there without å ä ö). */
  under?: RegExp;
  /** Makes a sentence that holds it something else. */
  not?: RegExp;
  /** Makes everything something else that stands under a title or heading that holds it. */
  notUnder?: RegExp;
  /** Which texts can witness it; pages and rules where left out. */
  from?: readonly Testimony[];
  /** Years after which news and reports no longer say how things are; 2 where left out. */
  years?: number;
  /** Modalities that do no harm: a rule may say what must be (`required`), a plan what is to come (`planned`). */
  allows?: readonly (keyof Modality)[];
  /** Others whose own it may be: a school's, a company's. */
  of?: readonly Owner[];
  /** Whether a heading or the text of a link says it: "Fråga politikerna". */
  asName?: boolean;
}

/** A sentence that says it. */
export interface Statement {
  passage: Passage;
  /** The words that say it, as written. */
  match: string;
  testimony: Testimony;
  evidence: Evidence;
}

/** What looks like it and is not: titles of pages, by why. */
export type Lookalikes = Record<'proposed' | 'planned' | 'ended' | 'others', string[]>;

/** All that the municipality's texts say of one aspect; what speaks for today first. */
export interface Spoken {
  said: Statement[];
  absent: Statement[];
  instead: Lookalikes;
}

/** Statements that are kept of one aspect: enough to count and to choose from. */
const MOST = 40;

const STALE_YEARS = 2;

const NO_LONGER = /(?<!\p{L})(?:inte|ej) längre(?!\p{L})/iu;

/** Right before the words that say it: "det går inte att …", "du kan tyvärr inte …". */
const IMPOSSIBLE = /(?<!\p{L})(?:går|kan|får|gick)(?: \p{L}+){0,2}? (?:inte|ej)(?: \p{L}+){0,2} ?$/iu;

/** Schools are the municipality's; companies, regions and the like are not. */
const STRANGERS: ReadonlySet<Owner> = new Set<Owner>([
  'other municipality',
  'region',
  'agency',
  'company',
  'church',
  'association',
]);

/** A collector that only gathers what sentences say. */
export const collectorOf = <const Names extends Record<string, Aspect>>(
  id: string,
  collects: string,
  aspects: Names,
): Collector<{ [Name in keyof Names]: Spoken }> => ({
  id,
  collects,
  collect: (corpus) => spokenIn(corpus, aspects),
});

/** Reads the municipality's texts for several aspects at once. */
export function spokenIn<const Names extends Record<string, Aspect>>(
  corpus: Corpus,
  aspects: Names,
): { [Name in keyof Names]: Spoken } {
  const entries = Object.entries(aspects).map(([name, aspect]) => [name, hear(corpus, aspect)] as const);
  return Object.fromEntries(entries) as { [Name in keyof Names]: Spoken };
}

function hear(corpus: Corpus, aspect: Aspect): Spoken {
  const spoken: Spoken = {
    said: [],
    absent: [],
    instead: { proposed: [], planned: [], ended: [], others: [] },
  };
  const listener: Listener = { aspect, says: aspect.says ?? beginning(aspect.words), corpus, spoken };
  const { own, others } = voicesOf(corpus);
  for (const voice of own) {
    if (aspect.words.some((word) => voice.text.includes(word))) listen(voice, listener);
    if (spoken.said.length >= MOST) break;
  }
  for (const { title } of others) if (listener.says.test(title)) note(spoken.instead.others, title);
  return spoken;
}

interface Listener {
  aspect: Aspect;
  says: RegExp;
  corpus: Corpus;
  spoken: Spoken;
}

const beginning = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.map(literally).join('|')})[\\p{L}-]*`, 'iu');

const note = (titles: string[], title: string): void => {
  if (!titles.includes(title)) titles.push(title);
};

function listen(voice: Voice, listener: Listener): void {
  const { aspect, says, corpus, spoken } = listener;
  for (const block of voice.blocks) {
    const lower = block.text.toLowerCase();
    if (!aspect.words.some((word) => lower.includes(word))) continue;
    for (const passage of sentencesIn(voice, block)) {
      const term = termIn(passage.text, says);
      if (!term || !isOnSubject(passage, aspect)) continue;
      const claim = claimOf(voice, passage, term, aspect, corpus.municipality);
      if (claim === null) continue;
      if (claim === 'said' || claim === 'absent') {
        const kept = spoken[claim];
        if (kept.length < MOST) kept.push(statement(voice, passage, term, aspect));
      } else note(spoken.instead[claim], passage.document.title);
    }
  }
}

function statement({ testimony }: Voice, passage: Passage, term: Term, { shows }: Aspect): Statement {
  const match = passage.text.slice(term.start, term.end);
  return { passage, match, testimony, evidence: quote(passage, shows) };
}

/** Whether the sentence stands where it must and is not something else. */
function isOnSubject({ document, block, text }: Passage, aspect: Aspect): boolean {
  if (aspect.with && !aspect.with.test(text)) return false;
  if (aspect.not?.test(text)) return false;
  if (!aspect.under && !aspect.notUnder) return true;
  const above = [document.title, ...block.headings].join('\n');
  if (aspect.notUnder?.test(above)) return false;
  if (!aspect.under) return true;
  const address = fold(new URL(document.url).pathname);
  return aspect.under.test(`${above}\n${block.text}\n${address}`);
}

type Claim = 'said' | 'absent' | keyof Lookalikes;

/** What the sentence claims; null where it claims nothing: a question, a condition, a mere name. */
function claimOf(
  { testimony, years }: Voice,
  passage: Passage,
  term: Term,
  aspect: Aspect,
  municipality: Municipality,
): Claim | null {
  const { document, block, text } = passage;
  if (!aspect.asName && isName(passage)) return null;
  const owner = ownerAround(document, block, text, term, municipality);
  if (STRANGERS.has(owner) && !aspect.of?.includes(owner)) return 'others';
  const modality = modalityOf(text, term);
  const is = (field: keyof Modality) => modality[field] && !aspect.allows?.includes(field);
  if (is('question')) return null;
  if (is('proposed') && !modality.refused) return 'proposed';
  const witnesses = aspect.from ?? ['page', 'rule'];
  if (!witnesses.includes(testimony)) return testimony === 'matter' ? 'proposed' : null;
  const stale = (years ?? 0) > (aspect.years ?? STALE_YEARS);
  if ((testimony === 'news' || testimony === 'report' || testimony === 'matter') && stale) return 'ended';
  if (is('refused') || is('negated') || isDenied(text, term)) return 'absent';
  if (is('planned')) return 'planned';
  if (is('past')) return 'ended';
  return is('conditional') || (is('required') && testimony !== 'rule') ? null : 'said';
}

function isDenied(text: string, term: Term): boolean {
  const clause = clauseAround(text, term);
  return NO_LONGER.test(clause.text) || IMPOSSIBLE.test(clause.text.slice(0, clause.term.start));
}

/** A heading, or words that are all one link: they name a thing and say nothing of it. */
const isName = ({ block, start, end }: Passage): boolean =>
  block.kind === 'heading' || block.links.some((link) => link.start <= start && link.end >= end);
