/** Where the thing that is asked about stands, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Term {
  start: number;
  end: number;
}

export interface Clause {
  text: string;
  /** The term's place in the clause. */
  term: Term;
}

/** One word of a clause; `at` says whether it stands before the term, is (part of) it, or after it. */
export interface Word {
  word: string;
  at: 'before' | 'term' | 'after';
}

/**
 * Where one clause ends and another may begin. A comma is one, because Swedish sets few others; "utan" is one only as a
 * conjunction, which is told by a negation before it.
 */
const BOUNDARY =
  /[,;:–—()]|(?<=\s)(?:men|eftersom|medan|däremot|dock|så\s+att|vilket|varför|trots\s+att)(?=\s)|(?<=\b(?:inte|ej|bara|enbart|endast)\b.{0,80}\s)utan(?=\s)/giu;

/** The clause that the term stands in, with the term's place in it. */
export function clauseAround(sentence: string, term: Term): Clause {
  let start = 0;
  let end = sentence.length;
  for (const { index, 0: mark } of sentence.matchAll(BOUNDARY)) {
    if (index + mark.length <= term.start) start = index + mark.length;
    else if (index >= term.end) {
      end = index;
      break;
    }
  }
  return {
    text: sentence.slice(start, end),
    term: { start: term.start - start, end: term.end - start },
  };
}

/** The clause's words in lower case, in order. */
export function words({ text, term }: Clause): Word[] {
  return [...text.matchAll(/[\p{L}\d][\p{L}\d-]*/gu)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    at: index + word.length <= term.start ? 'before' : index >= term.end ? 'after' : 'term',
  }));
}
