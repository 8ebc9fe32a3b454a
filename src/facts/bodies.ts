/** Kinds of political body; `utskott` stands for every preparing body: utskott, beredning, presidium. */
export type BodyRank = 'fullmäktige' | 'styrelse' | 'nämnd' | 'utskott';

/** The name of a political body of a municipality, as one text writes it. */
export interface BodyName {
  /** The same for every spelling: "Kultur och utbildningsnämnden", "kultur-och-utbildningsnamnden". */
  key: string;
  /** In the definite form, with a capital: "Kultur- och utbildningsnämnden". */
  name: string;
  rank: BodyRank;
  /** Held together with other municipalities; one of them publishes its papers. */
  shared: boolean;
  /** Meets only in a crisis or around an election, and mostly has no papers. */
  seldom: boolean;
}

/** Someone who meets and writes minutes, in UTF-16 units of the text. `body` is null for those that are no body of a municipality. */
export interface Organ {
  start: number;
  end: number;
  body: BodyName | null;
}

const FULLMAKTIGE = '(?:[Kk]ommunf|[Ss]tadsf|[Ff])ullmäktiges?';
const STYRELSE = '[Kk]ommunstyrelse(?:ns?)?|[Ss]tadsstyrelse(?:ns?)?';
const NAMND = 'nämnd(?:en)?s?';

/** Adjectives that make a name of a bare "nämnden". */
const ADJECTIVE =
  '(?:[Tt]ekniska|[Ss]ociala|[Aa]llmänna|[Ii]nre|[Yy]ttre|[Nn]orra|[Ss]ödra|[ÖöVv]ä?stra|[Cc]entrala)';

/** What begins no name: another body or a kind of paper, standing beside the next word, and nouns in the definite form. */
const NO_PART =
  '(?!\\p{L}*(?:nämnd|styrels|fullmäktig|utskott|berednin|protokoll|[Kk]allels|handling|möte|sammanträd|[Ll]edamöt|[Pp]oliti))';

/** "Kultur-, idrotts- och fritidsnämnden"; without hyphens only "Kultur och fritidsnämnden", with a capital or first in the text. */
const PARTS =
  `(?:\\p{L}+-(?:,\\s*\\p{L}+-)*,?\\s*(?:och|&|samt)\\s+` +
  `|${NO_PART}(?:(?<=(?:^|[\\n|:–>/])\\s*)\\p{L}{3,}|\\p{Lu}\\p{Ll}{2,})(?<!en|an|na|et|er)\\s(?:och|&)\\s)`;

/** "Nämnden för arbete och välfärd": what it is for, up to four nouns. */
const FOR = '\\s+för\\s+(?:\\p{L}+t\\s)?\\p{L}+-?(?:(?:,|\\s+och|\\s+&)\\s+\\p{Ll}+-?){0,3}';

/** A part of a town, before or after its committee. */
const DISTRICT = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*';

const BODIES = [
  `[Gg]emensam(?:ma)? \\p{L}*nämnd(?:en)?(?:${FOR})?`,
  `(?:Nämnd|(?<=^\\s*)nämnd)(?:en)?${FOR}`,
  `(?:${NO_PART}${DISTRICT} )?(?:[Ss]tads|[Kk]ommun)dels${NAMND}(?: (?:i )?${DISTRICT})?`,
  `${ADJECTIVE} \\p{L}*${NAMND}`,
  `${PARTS}\\p{L}+${NAMND}`,
  `\\p{L}+${NAMND}`,
  FULLMAKTIGE,
  STYRELSE,
];

/** Preparing bodies, with or without the body that they belong to. */
const UTSKOTT = `(?:[Aa]llmänna )?(?:${PARTS})?\\p{L}*(?:[Uu]tskott(?:et)?s?|[Bb]eredning(?:en)?s?|[Pp]residi(?:um|et)s?)`;

/** Who writes minutes and is no body of a municipality: advisory councils, companies, federations, regions, associations. */
const OTHERS = [
  '\\p{L}*(?:pensionärs|handikapp|funktions\\p{L}+|tillgänglighets|ungdoms|elev|föräldra|förskole|skol|klass|brukar|anhörig|boende' +
    '|förebyggande|folkhälso|näringslivs|bygde|by|lands\\p{L}+|senior|trygghets|miljö|kost|mat|kultur|idrotts|program|samverkans)-?\\s?råd(?:et|s|ets)?',
  '(?:kommunala )?råd(?:et)? för \\p{L}+',
  '(?!GDPR)\\p{Lu}{1,3}PR|KPR|KTR|KHR|KFR|RFF',
  '\\p{L}*(?:samråd|samrådsgrupp|föräldraförening|elevkår|skolkonferens|arbetsplatsträff)\\p{L}*',
  '\\p{L}*(?:bolagsstämma|föreningsstämma|årsstämma|årsmöte|bolagsstyrelse|förbundsstyrelse|föreningsstyrelse)\\p{L}*',
  '(?:förbunds)?direktion(?:en)?s?',
  '\\p{L}*(?:kommunalförbund|räddningstjänstförbund|samordningsförbund|gymnasieförbund|vattenförbund)\\p{L}*',
  '\\p{L}{4,}regionens?',
  '(?:region|landstings|förbunds|kyrko|ungdoms|barn|elev|stads?distrikts)(?:fullmäktige|styrelse|nämnd)\\p{L}*',
  '(?:samkommun|samkommuns)\\p{L}*',
  '\\p{L}+(?:stiftelse|samfällighet|samfällighetsförening|vägförening)(?:en)?s?',
  '(?:central|lokal|förvaltnings)?(?:a )?samverkans(?:grupp|kommitté)\\p{L}*',
];

/** State tribunals, regional committees and words that only end like a committee. */
const NO_BODY =
  /^(?:be|ut|om|ovan|sist|först|nyss|förut|så|o|tidigare|fack|nedan|här|hyres|arrende|patient|reklamations|överklagande|ansvars|skilje|resegaranti|notarie|förtroende|taxerings|skatte|prövnings|kyrko|försäkrings|medbestämmande|kommunal|regional|region|landstings|hälso|kollektivtrafik|\p{L}*sjukvårds|hälso- och sjukvårds|del|under|sam|stads?delsförvaltnings)?nämnd/u;

/** What a "nämnden för …" is never for. */
const NO_PURPOSE =
  /för\s+(?:beslut|godkännande|kännedom|att|den|det|de|yttrande|åtgärd|vidare|detta|denna|sitt|sin|sina|ställningstagande)(?!\p{L})/iu;

const bounded = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${patterns.join('|')})(?![\\p{L}\\d])`, flags);

const BODY = bounded(BODIES, 'gu');
const OTHER = bounded(OTHERS, 'giu');
const PREPARING = bounded([`(?:${BODIES.join('|')}) ${UTSKOTT}`], 'gu');
const BARE_PREPARING = bounded([UTSKOTT], 'gu');

/** Short names (in capitals) of bodies: those that every municipality uses, and those learned from its pages. */
export type ShortNames = ReadonlyMap<string, BodyName>;

/** Lower case, accents off, "&" read as "och", letters only. */
export const bareLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', 'och')
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');

/** The body that a name means, or null where it is none of a municipality's. */
export function bodyNamed(written: string): BodyName | null {
  const words = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*&\s*/g, ' och ');
  const lower = words.toLowerCase();
  if (/^(?:kommun|stads)?fullmäktiges?$/u.test(lower)) return named('Kommunfullmäktige', 'fullmäktige');
  if (/^(?:kommun|stads)styrelse(?:ns?)?$/u.test(lower)) return named('Kommunstyrelsen', 'styrelse');
  if (/(?:utskott(?:et)?|beredning(?:en)?|presidi(?:um|et))s?$/u.test(lower))
    return named(definite(words), 'utskott');
  if (NO_BODY.test(lower) && !/^(?:gemensam(?:ma)? )?nämnd(?:en)? för/u.test(lower)) return null;
  if (NO_PURPOSE.test(lower)) return null;
  return named(definite(words), 'nämnd');
}

function named(name: string, rank: BodyRank): BodyName {
  const key = bareLetters(name).replace(/^gemensam(?:ma)?namnd(?:en)?/, 'gemensamnamnd');
  return {
    key,
    name,
    rank,
    shared: /^gemensam|samverkansnämnd/iu.test(name),
    seldom: rank === 'nämnd' && /(?:krislednings|^val|^arvodes|^jävs)nämnd/iu.test(name),
  };
}

/** "barn- och utbildningsnämnds" → "Barn- och utbildningsnämnden"; after a genitive or "gemensam" the form stays. */
function definite(name: string): string {
  const whole = /^gemensam /iu.test(name)
    ? name
    : name
        .replace(/nämnd(?:en)?s?(?=$| för)/iu, 'nämnden')
        .replace(
          /(?<!\p{L}s )(?<=^|\s)(\p{L}*)(utskott|beredning)s?$/iu,
          (_, part: string, kind: string) => `${part}${kind}${kind.endsWith('t') ? 'et' : 'en'}`,
        );
  const plain = whole.replace(/(?<=(?:och|,)\s)\p{Lu}(?=\p{L}*(?:nämnd|utskott|-))/gu, (letter) =>
    letter.toLowerCase(),
  );
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/**
 * Who is named in a text, in order and without overlap: bodies of a municipality, and others that meet and write minutes.
 * A preparing body ("socialnämndens arbetsutskott") is itself, not the body that it prepares for.
 */
export function organsIn(written: string, shortNames: ShortNames = commonShortNames): Organ[] {
  const text = inLowerCase(written);
  const others = [...text.matchAll(OTHER)].map((match) => span(match, null));
  const preparing = [PREPARING, BARE_PREPARING].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => span(match, bodyNamed(match[0]))),
  );
  const bodies = [...text.matchAll(BODY)].flatMap(bodySpans);
  const short = [...written.matchAll(/(?<![\p{L}\d-])[\p{L}]{2,6}(?![\p{L}\d])/gu)].flatMap((match) => {
    const body = shortNames.get(match[0]);
    return body ? [span(match, body)] : [];
  });
  return withoutOverlap([...others, ...preparing, ...bodies, ...short]);
}

function bodySpans(match: RegExpMatchArray): Organ[] {
  const body = bodyNamed(match[0]);
  return body ? [span(match, body)] : [];
}

function span(match: RegExpMatchArray, body: BodyName | null): Organ {
  const lead = match[0].length - match[0].trimStart().length;
  return { start: match.index! + lead, end: match.index! + match[0].trimEnd().length, body };
}

/** "BARN- OCH UTBILDNINGSNÄMNDEN" as it is written elsewhere, with every letter in its place; short names stay. */
const inLowerCase = (text: string): string =>
  /\p{Lu}{7}/u.test(text)
    ? text.replace(/\p{Lu}{3,}/gu, (word: string, at: number) =>
        /\p{Lu}{2}-?,? $/u.test(text.slice(0, at))
          ? word.toLowerCase()
          : word.charAt(0) + word.slice(1).toLowerCase(),
      )
    : text;

/** Where two overlap the earlier one stays, and of two that begin together the longer. */
function withoutOverlap(organs: Organ[]): Organ[] {
  organs.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Organ[] = [];
  for (const organ of organs) if (organ.start >= (kept.at(-1)?.end ?? 0)) kept.push(organ);
  return kept;
}

/** Short names that every municipality uses. */
export const commonShortNames: ShortNames = new Map([
  ...['KF', 'Kf'].map((short) => [short, bodyNamed('Kommunfullmäktige')!] as const),
  ...['KS', 'Ks'].map((short) => [short, bodyNamed('Kommunstyrelsen')!] as const),
  ...['KSAU', 'KsAu', 'Ksau'].map((short) => [short, bodyNamed('Kommunstyrelsens arbetsutskott')!] as const),
]);

/** Short names that a text explains: "Barn- och utbildningsnämnden (BUN)". */
export function shortNamesIn(text: string): [short: string, body: BodyName][] {
  return organsIn(text, new Map()).flatMap(({ end, body }) => {
    const short = text.slice(end).match(/^\s?[([,–-]\s?(\p{Lu}[\p{L}]{1,5})[)\]]/u)?.[1];
    return body && short ? [[short, body] as [string, BodyName]] : [];
  });
}

/** The short names that offices form from a body's name: first letters of its parts and "N": KUN, KFN, SN. */
export function initialsOf(body: BodyName): string | null {
  if (body.rank !== 'nämnd') return null;
  const parts = body.name
    .replace(/nämnden.*/iu, '')
    .split(/[\s,-]+/u)
    .filter((part) => part !== '' && part.toLowerCase() !== 'och');
  return parts.length === 0 ? null : `${parts.map((part) => part.charAt(0).toUpperCase()).join('')}N`;
}
