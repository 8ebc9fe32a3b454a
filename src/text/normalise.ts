/** A text in its one spelling, and where each place of the raw text went. */
export interface Normalised {
  text: string;
  /** Offset in the normalised text of an offset in the raw text, both in UTF-16 units. */
  at(offset: number): number;
}

/** White space in all its forms, and control characters, which would not survive a database. */
const SPACE = /[\s\p{Cc}\u180e\u2800]/u;

/** Characters that only steer how a word is drawn: soft hyphen, zero-width space and joiners, direction marks, byte-order mark, variation selectors. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Variation_Selector}]/u;

const LIGATURES: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Whether anything has to be changed; most texts are answered here. */
const NEEDS_WORK =
  /[^\S ]| {2}|^ | $|[\p{Cc}\u180e\u2800\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Variation_Selector}\ufb00-\ufb06\p{M}\p{Cs}\u1100-\u11ff]/u;

/** What NFC may draw together with the character before it: marks, and the vowels and finals of Hangul. */
const COMPOSES = /[\p{M}\u1160-\u11ff]/u;

/**
 * NFC, ligatures written out, no soft hyphens or zero-width characters, white space and control characters folded to
 * single spaces, trimmed; half surrogate pairs become U+FFFD. Idempotent.
 */
export function normalise(raw: string): string {
  return NEEDS_WORK.test(raw) || raw.normalize('NFC') !== raw ? normaliseWithOffsets(raw).text : raw;
}

/** As `normalise`, with the way from raw offsets to normalised ones. */
export function normaliseWithOffsets(raw: string): Normalised {
  if (!NEEDS_WORK.test(raw) && raw.normalize('NFC') === raw) {
    return { text: raw, at: (offset) => Math.min(offset, raw.length) };
  }
  const parts: string[] = [];
  const places = new Uint32Array(raw.length + 1);
  let length = 0;
  let pendingSpace = false;
  for (let from = 0; from < raw.length; ) {
    const to = clusterEnd(raw, from);
    const shown = showCluster(raw.slice(from, to));
    if (shown === ' ') pendingSpace = length > 0;
    else if (shown !== '') {
      if (pendingSpace) {
        parts.push(' ');
        length += 1;
        pendingSpace = false;
      }
      places.fill(length, from, to);
      parts.push(shown);
      length += shown.length;
      from = to;
      continue;
    }
    places.fill(length, from, to);
    from = to;
  }
  places[raw.length] = length;
  return { text: parts.join(''), at: (offset) => places[Math.min(offset, raw.length)]! };
}

/** End of the character at `from` with everything that composes with it. */
function clusterEnd(raw: string, from: number): number {
  let end = from + (raw.codePointAt(from)! > 0xffff ? 2 : 1);
  if (SPACE.test(raw[from]!)) return end;
  while (end < raw.length && (COMPOSES.test(raw[end]!) || INVISIBLE.test(raw[end]!))) end += 1;
  return end;
}

function showCluster(cluster: string): string {
  if (SPACE.test(cluster[0]!)) return ' ';
  let shown = '';
  for (const character of cluster) {
    if (INVISIBLE.test(character)) continue;
    if (/\p{Cs}/u.test(character)) shown += '\ufffd';
    else shown += LIGATURES[character] ?? character;
  }
  return shown.normalize('NFC');
}
