/** A sentence with its place in the text, in UTF-16 units; white space around it is left out. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Abbreviations that introduce something: the sentence goes on, whatever comes next. Without the last full stop. */
const INTRODUCES = new Set(
  (
    't.ex bl.a s.k f.d p.g.a pga fr.o.m t.o.m f.n d.v.s dvs t.f m.a.o i.o.m m.h.a p.s.s f.v.b tex bla fn ' +
    'kl nr dnr dnr.nr diarienr s sid ca c:a cirka jfr jmf se resp inkl exkl kap tel tfn mob ev max min avd enl ang obs bil ' +
    'art mom prop bet rskr red ref st reg.nr org.nr telnr punkt p vol v dr prof hr fr mfl inv mag doc leg ' +
    'jan feb febr mar apr jun jul aug sep sept okt nov dec mån tis ons tors tor fre lör sön'
  ).split(' '),
);

/** Abbreviations that close something: a capital after them begins a sentence. */
const CLOSES = new Set(
  'm.m mm osv o.s.v etc m.fl o.d o.dyl dyl e.d e.dyl kr tkr mkr mnkr tim st stk forts'.split(' '),
);

/** A sign that may end a sentence, with what may stand between it and the white space. */
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)|\n+|\s(?=[•●▪■□◦‣]\s)/gu;

/** How far around a full stop is looked, in UTF-16 units: more than any abbreviation, and little enough for hostile texts. */
const LOOK = 40;

/** What a sentence may begin with, after white space: anything but a lower-case letter or a sign that goes on. */
const BEGINS = /^\s*["'”’»([–—-]*\s*[\p{Lu}\p{Lt}\p{N}§•●▪■□◦‣]/u;

/**
 * Swedish sentences in order. Abbreviations (`t.ex.`, `kl. 13`, `3 kap. 2 §`), initials, ordinals, dates and list numbers
 * do not end one; line feeds and bullets always do.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!endsHere(text, from, match.index, match[0], to)) continue;
    push(found, text, from, to);
    from = to;
  }
  push(found, text, from, text.length);
  return found;
}

function endsHere(text: string, from: number, at: number, sign: string, to: number): boolean {
  if (/^\s/.test(sign)) return true;
  const after = text.slice(to, to + LOOK);
  if (!BEGINS.test(after)) return after.trim() === '';
  if (sign !== '.') return true;
  const earlier = text.slice(Math.max(from, at - LOOK), at).trimStart();
  const before = earlier.slice(earlier.search(/\S+$/)).replace(/^[("'”»[]+/, '');
  if (CLOSES.has(before.toLowerCase())) return /^\s+["'”’»([]*\p{Lu}/u.test(after);
  if (INTRODUCES.has(before.toLowerCase())) return false;
  if (/^\p{L}$/u.test(before)) return !isInitial(earlier, before);
  if (/^(?:\p{N}+(?:\.\p{N}+)*|[ivx]+)$/iu.test(before)) return !isListNumber(earlier);
  return true;
}

/** `A. Andersson`, `Anna B. Ceder`, `a. Första punkten`, but not the letter in `enligt alternativ B. Nämnden …`. */
function isInitial(sentence: string, letter: string): boolean {
  const earlier = sentence.slice(0, -letter.length).trimEnd();
  return earlier === '' || /(?:^|\s)(?:\p{Lu}\.|\p{Lu}\p{Ll}+)$/u.test(earlier);
}

/** A number alone before its full stop is that of a list item or heading, and belongs to what follows. */
const isListNumber = (sentence: string): boolean => /^(?:§\s*)?[\p{N}.ivx]+$/iu.test(sentence);

function push(found: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().length;
  if (end > start) found.push({ text: text.slice(start, end), start, end });
}
