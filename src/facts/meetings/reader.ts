import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Municipality } from '../../model/municipality.ts';
import { canonicalUrl, unescaped } from '../../text/url.ts';
import {
  type BodyName,
  bareLetters,
  commonShortNames,
  initialsOf,
  type Organ,
  organsIn,
  shortNamesIn,
} from '../bodies.ts';
import { isOwnDocument, type Owner, ownerOf } from '../subject.ts';
import type { Target } from './meeting.ts';

/** Who a text says that it is about: a body, someone else who meets, or nobody. */
export type Subject = BodyName | 'someone else' | null;

/** What all parts of the collector ask of the corpus. */
export interface Reader {
  corpus: Corpus;
  /** The municipality's own pages and documents that can be read, in order of URL. */
  own: readonly ReadDocument[];
  organsIn(text: string): Organ[];
  /** The one body that a text names; null where it names several or none. */
  subjectOf(text: string): Subject;
  /** Whether a text is about another municipality. */
  isOfAnother(text: string): boolean;
  /** The body whose name a URL carries. */
  bodyInPath(path: string): BodyName | null;
  targetOf(url: string): Target;
  isOwnHost(url: string): boolean;
}

const STRANGERS: ReadonlySet<Owner> = new Set([
  'other municipality',
  'region',
  'company',
  'church',
  'association',
  'school',
]);

/** Firms that keep meeting papers for municipalities, by a part of their host names. */
const MEETING_SYSTEMS =
  /netpublicator|ciceron|meetingsplus|meetings\.|formpipe|lex2|pinboard|w3d3|public360|evolution|insynsverige|troman|politikerportal|mentoronline/iu;

/** Hosts that the municipality's name is a part of are taken as its own: `exempelby.meetingsplus.se`. Shorter names fit too much. */
const TELLING_NAME = 4;

/** Bodies whose name is shorter are not looked for in URLs. */
const TELLING_KEY = 8;

export function readerOf(corpus: Corpus): Reader {
  const { at } = corpus;
  const municipality = municipalityOf(corpus);
  const own = corpus.documents.filter((document) => isOwnDocument(document, at));
  const written = own.flatMap(namesOf);
  const bodies = bodiesIn(written);
  const shortNames = shortNamesOf(written, bodies);
  const organs = remembered((text) => organsIn(text, shortNames));
  const owner = remembered((text) => ownerOf(text, { start: text.length, end: text.length }, municipality));
  const keys = bodies
    .filter(({ key }) => key.length >= TELLING_KEY)
    .sort((a, b) => b.key.length - a.key.length);
  return {
    corpus,
    own,
    organsIn: organs,
    subjectOf: remembered((text) => subjectIn(text, organs(text), owner(text), municipality)),
    isOfAnother: (text) => owner(text) === 'other municipality',
    bodyInPath(path) {
      const parts = wordsOfPath(path).split('/').map(bareLetters).reverse();
      for (const part of parts) {
        const body = keys.find(({ key }) => part.includes(key));
        if (body) return body;
      }
      return null;
    },
    targetOf: (url) => targetOf(corpus, url),
    isOwnHost: ownHosts(corpus, municipality),
  };
}

/** Headings and titles stand above many links; each is judged once. */
function remembered<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (!known.has(text)) known.set(text, judge(text));
    return known.get(text)!;
  };
}

function subjectIn(text: string, organs: Organ[], owner: Owner, municipality: Municipality): Subject {
  const named = new Set(organs.map(({ body }) => body?.key ?? null));
  if (named.has(null) || organs.some(({ end }) => isOfPlace(text.slice(end), municipality)))
    return 'someone else';
  if (owner === 'other municipality' || owner === 'region') return 'someone else';
  if (named.size === 0) return STRANGERS.has(owner) ? 'someone else' : null;
  return named.size === 1 ? organs[0]!.body : null;
}

/** Where a body meets, not where it belongs. */
const ROOM =
  /(?:hus|huset|sal|salen|skola|skolan|gård|gården|teater|teatern|lokal|lokalen|center|arena|arenan|slott|slottet)$/u;

/** "kommunstyrelsen i Grannby": after its name, another place than the municipality. */
function isOfPlace(after: string, { code, name }: Municipality): boolean {
  const place = after.match(/^ i (\p{Lu}\p{L}+)(?:\s?[\d,.:;()–-]|\s\d|$)/u)?.[1];
  return (
    code !== null &&
    place !== undefined &&
    !ROOM.test(place) &&
    !bareLetters(place).startsWith(bareLetters(name))
  );
}

/** The municipality, or where it is unknown, the one that most of the pages name: enough to tell it from others. */
function municipalityOf({ municipality, documents }: Corpus): Municipality {
  if (municipality.code !== null) return municipality;
  const votes = new Map<string, number>();
  for (const { title, blocks } of documents) {
    const frame = blocks
      .filter(({ region }) => region === 'header' || region === 'footer')
      .map(({ text }) => text);
    const text = [title, ...frame, ...blocks.slice(0, 3).map((block) => block.text)].join(' | ');
    const names = new Set(
      [...text.matchAll(/(\p{Lu}\p{Ll}{2,}) kommun(?!\p{L})/gu)].map((match) => match[1]!),
    );
    for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] <= 2 * (second?.[1] ?? 0)) return municipality;
  return { ...municipality, code: UNKNOWN, name: first[0] };
}

/** Stands for a code that is not known, of a municipality whose name is. */
const UNKNOWN = '0000';

/** The names that a page gives to itself and to what it leads to: where bodies and their short names are learned. */
const namesOf = ({ title, blocks, mediaType }: ReadDocument): string[] =>
  mediaType.includes('html')
    ? [title, ...blocks.filter((block) => block.text.length <= 300).map((block) => block.text)]
    : [title, ...blocks.filter((block) => block.page === 1).map((block) => block.text)];

function bodiesIn(texts: readonly string[]): BodyName[] {
  const found = new Map<string, BodyName>();
  for (const text of texts)
    if (/nämnd|fullmäktige|styrelse|utskott/iu.test(text))
      for (const { body } of organsIn(text, new Map()))
        if (body && !found.has(body.key)) found.set(body.key, body);
  return [...found.values()];
}

/** Short names that pages explain, and those that only one known body can mean by its initials. */
function shortNamesOf(texts: readonly string[], bodies: readonly BodyName[]): Map<string, BodyName> {
  const meant = (short: string) => bodies.filter((body) => initialsOf(body) === short);
  const guessed = bodies.flatMap((body) => {
    const short = initialsOf(body);
    return short !== null && meant(short).length === 1 ? [[short, body] as const] : [];
  });
  const explained = texts.filter((text) => /[([]\p{Lu}\p{L}{1,5}[)\]]/u.test(text)).flatMap(shortNamesIn);
  return new Map([...guessed, ...explained, ...commonShortNames]);
}

/** Titles of the page that a server shows with status 200 in place of what is gone. */
const GONE = /^(?:sidan|dokumentet|filen) (?:saknas|hittades inte|kunde inte hittas|finns inte)|^404\b/iu;

const GONE_REASONS: readonly string[] = ['not_found', 'soft_404'];

function targetOf(corpus: Corpus, url: string): Target {
  const document = corpus.documentAt(url);
  if (document) return GONE.test(document.title) ? 'gone' : 'opened';
  const entry = corpus.ledger.get(canonicalUrl(url) ?? url);
  if (entry?.state === 'fetched') return 'opened';
  return entry?.state === 'failed' && GONE_REASONS.includes(entry.reason) ? 'gone' : 'linked';
}

/** Whether a file on this host can be the municipality's: its own hosts, meeting systems, hosts that carry its name. */
function ownHosts({ documents }: Corpus, municipality: Municipality): (url: string) => boolean {
  const roles = new Map(documents.map(({ finalUrl, hostRole }) => [new URL(finalUrl).host, hostRole]));
  const name = bareLetters(municipality.name);
  return (url) => {
    const { host } = new URL(url);
    const bare = host.replace(/^www\./, '');
    if (municipality.hosts.some((own) => bare === own || bare.endsWith(`.${own}`))) return true;
    const role = roles.get(host);
    if (role) return role !== 'other';
    return MEETING_SYSTEMS.test(host) || (name.length >= TELLING_NAME && bareLetters(host).includes(name));
  };
}

/** A URL's path with its escapes undone, as far as they can be, and spaces for the signs that stand for them. */
export const wordsOfPath = (path: string): string => unescaped(path.replaceAll('+', ' '));
