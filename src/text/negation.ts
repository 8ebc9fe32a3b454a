import type { Word } from './clause.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NOT = set('inte ej icke aldrig');
const NONE = set('ingen inget inga varken');
const LACK = set('saknar saknas saknades saknat');

/** After "inte", these make no negation: "inte bara", "inte minst", "inte längre" (which is past, not absent). */
const SOFTENERS = set('bara enbart endast minst längre nödvändigtvis främst');

/** Verbs of being there and of providing: negated, the thing is absent. */
const PROVIDE = set(
  'finns finnas fanns har hade ha erbjuder erbjuda erbjuds använder använda används sänder sända sänds sändas sändes ' +
    'webbsänder webbsända webbsänds direktsänder direktsända direktsänds filmar filmas filmades visar visas ' +
    'tillhandahåller infört inför införa införs inrättat inrättar inrätta inrättas skaffat skaffa upphandlat startat ' +
    'starta förekommer tillämpar publicerar publiceras spelar spelas strömmas streamas ännu heller',
);

/** Verbs of reaching it: "går inte att följa", "kan inte ses". */
const REACH = set(
  'följa följas se ses titta lyssna höra nå nås visa visas sända sändas webbsända webbsändas direktsända ' +
    'direktsändas erbjuda erbjudas ta del lämna rapportera tipsa anmäla',
);

const MODAL = set('kan går gick möjligt möjlighet kommer ska skall ska kunde');

/** Verbs in front of "inte" that leave the thing alone: "Du behöver inte", "Vi vill inte". */
const OBLIGE = set('behöver måste får ska bör vill tänk');

/** "är inte öppen för allmänheten": what follows is what is shut out. */
const OPEN = /^(?:öpp(?:en|et|na)|tillgänglig[ta]?|avse(?:dd|tt|dda))$/;

const FINITE = set(
  'kan finns ska skall går har är får vill måste bör sänds visas kommer erbjuder erbjuds använder använd ' +
    'vänder lämnar webbsänds direktsänds gör',
);

const PRONOUN = set('du man ni vi det jag');

const YOU = set('du man ni');

const IF = set('om ifall');

const SUBORDINATE = set('om som ifall när ifall därför eftersom');

const PREPOSITIONS = set('för från till av i via genom om med på utan mellan kring mot hos under vid än');

/** Words that make the use of a thing narrower, not the thing absent: "används inte för klagomål". */
const PURPOSE = set('för till om när vid i till');

/** Farthest, in words, that a negation reaches. */
const REACH_BEFORE = 10;
const REACH_AFTER = 6;

/** Whether the clause says that the term is absent or out of reach. */
export function isNegated(clause: readonly Word[]): boolean {
  const first = clause.findIndex(({ at }) => at === 'term');
  const last = clause.findLastIndex(({ at }) => at === 'term');
  if (first < 0) return false;
  const list = clause.map(({ word }) => word);
  return before(list, first, last) || after(list, first, last) || within(list, first, last);
}

/** "har inte (någon) T", "saknar T", "ingen T", "går inte att följa mötet via T". */
function before(list: readonly string[], first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at--) {
    const word = list[at]!;
    const between = list.slice(at + 1, first);
    if (LACK.has(word)) return !between.some((other) => FINITE.has(other) || PREPOSITIONS.has(other));
    if (NONE.has(word)) return noneBinds(between);
    if (word === 'utan' && between.length <= 2) return true;
    if (NOT.has(word)) return notBinds(list, at, first, last);
  }
  return false;
}

/** "ingen (egen) T", "ingen möjlighet att se T"; but "inga uppgifter lämnas ut från T" is about the details. */
function noneBinds(between: readonly string[]): boolean {
  if (between[0] === 'möjlighet') return true;
  return between.length <= 3 && !between.some((word) => PREPOSITIONS.has(word));
}

function notBinds(list: readonly string[], at: number, first: number, last: number): boolean {
  const between = list.slice(at + 1, first);
  if (SOFTENERS.has(list[at + 1]!)) return false;
  if (isHypothetical(list, at)) return false;
  if (between.length === 0) return true;
  if (inSubordinateClause(list, at) && between.filter((word) => FINITE.has(word)).length >= 2) return false;
  if (startsMainClause(between)) return false;
  if (narrowsUse(list, between, last)) return false;
  const ahead = list.slice(Math.max(0, at - 3), at);
  if (ahead.some((word) => OBLIGE.has(word))) return false;
  if (OPEN.test(between[0] ?? '')) return true;
  if (ahead.some((word) => MODAL.has(word)))
    return list.slice(at + 1, last + 1).some((word) => REACH.has(word) || PROVIDE.has(word));
  return [...ahead, ...between.slice(0, 2)].some((word) => PROVIDE.has(word));
}

/** "Om du inte …" and "Har du inte …" say what if, not that it is so. */
const isHypothetical = (list: readonly string[], at: number): boolean =>
  YOU.has(list[at - 1] ?? '') &&
  (at === 2 ? FINITE.has(list[0]!) || IF.has(list[0]!) : IF.has(list[at - 2] ?? ''));

/** Swedish puts "inte" before the finite verb of a subordinate clause: "den som inte kan närvara kan se …". */
const inSubordinateClause = (list: readonly string[], at: number): boolean =>
  list.slice(Math.max(0, at - 4), at).some((word) => SUBORDINATE.has(word));

/** "Kan du inte komma kan du se T": a verb before its subject begins what the condition leads to. */
const startsMainClause = (between: readonly string[]): boolean =>
  between.some((word, at) => at > 0 && FINITE.has(word) && PRONOUN.has(between[at + 1] ?? ''));

/** "kan inte använda T för klagomål" */
const narrowsUse = (list: readonly string[], between: readonly string[], last: number): boolean =>
  between.some((word) => word.startsWith('använd')) && PURPOSE.has(list[last + 1] ?? '');

/** "T finns inte", "T saknas", "T är inte infört", "T går inte att se". */
function after(list: readonly string[], first: number, last: number): boolean {
  for (let at = last + 1; at <= Math.min(list.length - 1, last + REACH_AFTER); at++) {
    const word = list[at]!;
    const between = list.slice(last + 1, at);
    if (LACK.has(word)) return at === last + 1 || between.every((other) => !FINITE.has(other));
    if (!NOT.has(word)) continue;
    if (SOFTENERS.has(list[at + 1]!)) return false;
    if (between.length === 0) return isVerb(list.slice(first, last + 1));
    return verbDenies(between, list.slice(at + 1));
  }
  return false;
}

const isVerb = (term: readonly string[]): boolean =>
  term.some((word) => /(?:sänd(?:er|s|as|es|a)|tas|sändes)$/.test(word));

/** Whether verb + "inte" + what follows takes the thing away. */
function verbDenies(between: readonly string[], rest: readonly string[]): boolean {
  const verb = between.find(
    (word) => PROVIDE.has(word) || MODAL.has(word) || word === 'är' || word === 'blir',
  );
  const next = rest[0] ?? '';
  if (verb === undefined) return false;
  if (verb === 'är' || verb === 'blir')
    return /^(?:infört|införda?|inrättat?d?|tillgänglig[ta]?|möjligt?|igång|klar[ta]?|aktuell[ta]?|webbsänd[at]?|direktsänd[at]?)$/.test(
      next,
    );
  if (verb === 'har' || verb === 'hade')
    return /^(?:införts|inrättats|kommit|startat|upphandlats|funnits)$/.test(next);
  if (verb.startsWith('använd')) return !PURPOSE.has(next);
  if (MODAL.has(verb)) return rest.slice(0, 3).some((word) => REACH.has(word));
  return true;
}

/** A term of several words can hold its own negation: "sänds inte på webben". */
const within = (list: readonly string[], first: number, last: number): boolean =>
  list
    .slice(first, last + 1)
    .some((word, at, term) => NOT.has(word) && !SOFTENERS.has(term[at + 1] ?? list[last + 1] ?? ''));
