import type { Document, DocumentKind } from '../../model/document.ts';
import { validitySaid, yearNamed, yearsSpanned } from '../../text/validity.ts';
import { type Described, frontOf } from './front.ts';
import { labelled } from './labels.ts';

/** Kinds that are made for a time: a year in their title is theirs. */
const OF_A_YEAR = new Set<DocumentKind>([
  'budget',
  'årsredovisning',
  'delårsrapport',
  'verksamhetsplan',
  'internkontrollplan',
  'plan',
  'program',
  'revisionsrapport',
]);

/** Kinds that hold for no time. */
const TIMELESS = new Set<DocumentKind>([
  'webbsida',
  'nyhet',
  'protokoll',
  'kallelse',
  'tjänsteskrivelse',
  'motion',
  'medborgarförslag',
  'blankett',
]);

/** How many headings may name the time: the title and what stands below it. */
const HEADINGS = 3;
const LINE = 200;

/** A title that names its year is not asked again below: "Mål och budget 2015" looks ahead to others. */
const NAMES_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** A school year is no time of two years. */
const SCHOOL_YEAR = /(?:läsår(?:et)?|lå) ?\d{4}|\d{4}\/\d{2,4}/iu;

/** The time that a document holds for or is about: by its title, by a label, by a sentence of its front matter. */
export function validityOf(
  document: Described,
  kind: DocumentKind,
  adopted: Document['adopted'],
): Document['validity'] {
  if (TIMELESS.has(kind)) return null;
  const front = frontOf(document);
  const below = front.filter((block) => block.kind === 'heading').slice(0, HEADINGS);
  const titles = [document.title, ...(NAMES_YEAR.test(document.title) ? [] : below.map(({ text }) => text))];
  const spanned = titles
    .filter((title) => !SCHOOL_YEAR.test(title))
    .map(yearsSpanned)
    .find((period) => period !== null);
  const said =
    saidBy(document) ?? validitySaid(front.map(({ text }) => text).filter((text) => text.length <= LINE));
  const year = OF_A_YEAR.has(kind) ? yearNamed(document.title) : null;
  return spanned ?? said ?? (year && isHorizon(year, adopted) ? { ...year, from: adopted!.date } : year);
}

/** Years between adoption and the year in the title from which that year is how far it looks: "Miljöplan 2030". */
const AHEAD = 2;

const isHorizon = ({ to }: { to: string | null }, adopted: Document['adopted']): boolean =>
  Boolean(to && adopted?.date && yearOf(to) - yearOf(adopted.date) >= AHEAD);

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

const FROM =
  /^(?:gäller från(?: och med)?|gäller fr\.? ?o\.? ?m\.?|giltig från|ikraftträdande(?:datum)?|träder i kraft)(?!\p{L})/iu;
const TO =
  /^(?:gäller till(?: och med)?|gäller t\.? ?o\.? ?m\.?|giltig(?:t|het)?(?: till(?: och med)?| t\.? ?o\.? ?m\.?)?)(?!\p{L})/iu;
const TIME =
  /^(?:giltighets(?:tid|period)|gäller(?: för(?: perioden)?)?|programperiod|planperiod|avtalstid)(?!\p{L})/iu;

/** Labels with a day or years as their value. */
function saidBy(document: Described): Document['validity'] {
  const of = (label: RegExp, word: string) => {
    const value = labelled(document, label);
    return value ? validitySaid([`Giltighetstid ${word} ${value}`]) : null;
  };
  const time = of(TIME, ':');
  if (time) return time;
  const from = of(FROM, 'från')?.from ?? null;
  const to = of(TO, 'till')?.to ?? null;
  return from || to ? { from, to } : null;
}
