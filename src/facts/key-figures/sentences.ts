import { findDates } from '../../text/dates.ts';
import { modalityOf } from '../../text/modality.ts';
import { type NameIn, namesIn } from './find.ts';
import { type NumberIn, numbersIn } from './numbers.ts';
import { type Role, roleBy } from './roles.ts';

/** A value that a sentence gives a figure. */
export interface Given {
  name: NameIn;
  number: NumberIn;
  role: Role;
  /** As the sentence says; null where it says none. */
  year: number | null;
  /** Said to be of the year before, in a parenthesis. */
  isBefore: boolean;
}

/** How far from its name a value stands, in UTF-16 units. */
const AFTER = 120;
const BEFORE = 150;

/** Between a name and what is its value without a sign for per cent: "Sjukfrånvaro 6,3". */
const CLOSE = /^[\s:=–—|-]{1,4}$/u;

/** Parts of the staff are not the whole. */
const PART =
  /(?<!\p{L})(?:kvinnor(?:na|nas)?|män(?:nen|nens|s)?|\d+ år|yngre|äldre|långtids\p{L}*|korttids\p{L}*|varav|delindex|styrning|motivation)(?!\p{L})/iu;

/** Questions, examples and explanations. */
const NOT_SAID =
  /(?<!\p{L})(?:exempelvis|till exempel|t\.ex\.|om (?:du|ni)|skala(?:n)?|beräknas (?:som|genom|utifrån)|definieras|definition)(?!\p{L})/iu;

const YEAR = /(?<![\d-])((?:19|20)\d\d)(?![\d-])/gu;

/** The values that a sentence gives key figures, in order. */
export function givenIn(sentence: string, around: string): Given[] {
  const names = namesIn(sentence, around);
  if (names.length === 0 || !/\d/u.test(sentence) || NOT_SAID.test(sentence)) return [];
  if (modalityOf(sentence, names[0]!).question) return [];
  const dates = findDates(sentence);
  const numbers = numbersIn(sentence).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && end > date.start),
  );
  const taken = new Set<NumberIn>();
  const found: Given[] = [];
  names.forEach((name, at) => {
    const reach = {
      from: Math.max(names[at - 1]?.end ?? 0, name.start - BEFORE),
      to: Math.min(names[at + 1]?.start ?? sentence.length, name.end + AFTER),
    };
    const free = numbers.filter((number) => !taken.has(number) && fits(number, name, sentence));
    const before = free.filter(({ start, end }) => start >= reach.from && end <= name.start).at(-1);
    const after = free.filter(({ start, end }) => start >= name.end && end <= reach.to);
    const first = name.figure.before && before?.percent !== false ? before : undefined;
    const chosen = first ? [first] : after.length > 0 ? after : near(before, name);
    const given = read(sentence, name, chosen);
    for (const { number } of given) taken.add(number);
    const shared = given.length === 0 ? shares(sentence, name, found.at(-1)) : null;
    found.push(...given, ...(shared ? [shared] : []));
  });
  return found;
}

/** "79 i HME". */
const near = (before: NumberIn | undefined, { start }: NameIn): NumberIn[] =>
  before && start - before.end <= 12 ? [before] : [];

function fits(number: NumberIn, { figure, end }: NameIn, sentence: string): boolean {
  const [least, most] = figure.range;
  if (number.value < least || number.value > most) return false;
  if (figure.unit === 'placering') return number.place || /plats|placer|rank/iu.test(sentence);
  if (number.place) return false;
  if (figure.unit !== '%') return !number.percent;
  const isInRow = number.start >= end && /^[^\p{L}]*$/u.test(sentence.slice(end, number.start));
  return number.percent || number.bracketed || (isInRow && CLOSE.test(sentence.slice(end, number.start)));
}

/** "86 procent har haft medarbetarsamtal och lönesamtal": the value of the name before. */
function shares(sentence: string, name: NameIn, last: Given | undefined): Given | null {
  if (!last || !name.figure.before || last.number.end > last.name.start) return null;
  const between = sentence.slice(last.name.end, name.start);
  const isJoined =
    between.length <= 40 && /^ (?:och|samt|som (?:lett|resulterat)|med)(?: \p{L}+){0,4} $/iu.test(between);
  return isJoined && !/inte|utan/iu.test(between) ? { ...last, name } : null;
}

function read(sentence: string, name: NameIn, numbers: readonly NumberIn[]): Given[] {
  const given: Given[] = [];
  for (const [at, number] of numbers.entries()) {
    const last = numbers[at - 1];
    const between = last ? sentence.slice(last.end, number.start) : leadTo(sentence, name, number);
    const after = sentence.slice(number.end, numbers[at + 1]?.start ?? sentence.length);
    if (/från (?:\p{L}+ ){0,2}$/iu.test(between) || PART.test(between)) continue;
    const isFirst = number.end <= name.start;
    const role = roleBy(isFirst ? between + sentence.slice(number.end, name.start) : between, after);
    const year = yearNear(sentence, between, after);
    const isBefore = number.bracketed && given.length > 0 && year === null;
    const isKnown = given.some((one) => one.role === role && one.year === year && one.isBefore === isBefore);
    if (!isKnown) given.push({ name, number, role, year, isBefore });
  }
  return given;
}

/** Words before a name or number that say what the number is, in UTF-16 units. */
const LEAD = 60;

/** What leads to the first number: from its clause's beginning. */
function leadTo(sentence: string, name: NameIn, number: NumberIn): string {
  const from = Math.min(name.start, number.start);
  const clause = sentence
    .slice(Math.max(0, from - LEAD), from)
    .split(/[,;:]/u)
    .at(-1)!;
  return clause + sentence.slice(from, number.start);
}

/** Years that a value is set against are not its own. */
const COMPARED =
  /(?<!\p{L})(?:jämfört med|jämförelse med|i förhållande till|gentemot|mot|än|sedan|från)(?: (?:år|hösten|våren|nivån|mätningen|resultatet))?(?: \p{L}+)? (?:19|20)\d\d(?!\d)/giu;

/** The year right after the number, else the last before it, else the only one of the sentence. */
function yearNear(sentence: string, before: string, after: string): number | null {
  const next = /^[^\d.;]{0,14}?(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(after.replace(COMPARED, ''))?.[1];
  if (next) return Number(next);
  const last = yearsIn(before).at(-1);
  if (last !== undefined) return last;
  const all = new Set(yearsIn(sentence));
  return all.size === 1 ? [...all][0]! : null;
}

const yearsIn = (text: string): number[] =>
  [...text.replace(COMPARED, '').matchAll(YEAR)].map(([, year]) => Number(year));
