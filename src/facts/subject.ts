import type { ReadDocument } from '../model/corpus.ts';
import type { Block, DocumentKind } from '../model/document.ts';
import type { Municipality } from '../model/municipality.ts';
import type { Term } from '../text/clause.ts';
import { literally } from '../text/literally.ts';

/**
 * Whose a thing is, as far as the words say. `own` is the municipality's, also where it shares it with its companies;
 * `unsaid` leaves it to what stands around.
 */
export type Owner =
  | 'own'
  | 'unsaid'
  | 'other municipality'
  | 'region'
  | 'agency'
  | 'company'
  | 'school'
  | 'church'
  | 'association';

/**
 * What a document can witness of how things are now: a `page` speaks for today, a `rule` binds, a `report` and `news` tell
 * what was so on their day, a `matter` (minutes, motion, memorandum) is about something that is being decided.
 */
export type Testimony = 'page' | 'rule' | 'news' | 'report' | 'matter';

const testimonies: Record<DocumentKind, Testimony> = {
  webbsida: 'page',
  blankett: 'page',
  övrigt: 'page',
  nyhet: 'news',
  protokoll: 'matter',
  kallelse: 'matter',
  tjänsteskrivelse: 'matter',
  motion: 'matter',
  medborgarförslag: 'matter',
  avtal: 'matter',
  reglemente: 'rule',
  delegationsordning: 'rule',
  policy: 'rule',
  riktlinje: 'rule',
  strategi: 'rule',
  plan: 'rule',
  program: 'rule',
  ägardirektiv: 'rule',
  budget: 'report',
  årsredovisning: 'report',
  delårsrapport: 'report',
  verksamhetsplan: 'report',
  internkontrollplan: 'report',
  revisionsrapport: 'report',
  enkätresultat: 'report',
};

/** A draft or a proposal, which nobody has adopted. */
export const isUndecided = ({ standing }: Pick<ReadDocument, 'standing'>): boolean =>
  standing === 'draft' || standing === 'proposal';

/** A draft or proposal of a rule is a matter, whatever its kind. */
export const testimonyOf = (document: ReadDocument): Testimony =>
  isUndecided(document) ? 'matter' : testimonies[document.kind];

/** Whether there is text in it to read, in whole or in part. */
export const isReadable = ({ state }: Pick<ReadDocument, 'state'>): boolean =>
  state === 'text' || state === 'partly' || state === 'ocr';

/**
 * Whether it can be read, is Swedish, was there on the day, and stands on the municipality's own or associated hosts under
 * its own name.
 */
export function isOwnDocument(document: ReadDocument, at: string): boolean {
  const { hostRole, issuer } = document;
  const stranger = issuer !== null && ['annan kommun', 'annan', 'bolag'].includes(issuer.level);
  return (
    isReadable(document) && isSwedish(document) && hostRole !== 'other' && !stranger && wasThere(document, at)
  );
}

/** Short Swedish texts are easily taken for Norwegian or Danish; those can hardly be written without æ and ø. */
function isSwedish({ language, blocks }: ReadDocument): boolean {
  if (language === 'no' || language === 'da') return !blocks.some(({ text }) => /[æø]/i.test(text));
  return language === null || language === 'sv';
}

/** False for what says itself that it was published or changed after the day; a text without dates counts as there. */
export function wasThere({ dates }: ReadDocument, at: string): boolean {
  const latest = [dates.published, dates.updated]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  return latest === undefined || latest <= at;
}

/** Whole years from the document's latest own date to the day; null where it has none. */
export function yearsBefore({ dates, adopted }: ReadDocument, at: string): number | null {
  const latest = [dates.published, dates.updated, dates.meeting, adopted?.date ?? null]
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  return latest === undefined ? null : Math.floor((Date.parse(at) - Date.parse(latest)) / 31_557_600_000);
}

const anyOf = (flags: string, ...patterns: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, flags);

/** Who else may have such a thing; each may stand in the genitive. Names are told by their capital letter. */
const STRANGERS: [Owner, RegExp][] = [
  [
    'region',
    anyOf(
      'u',
      'Region \\p{Lu}\\p{L}+',
      '[Rr]egionens?',
      '[Rr]egionfullmäktiges?',
      '[Ll]andstinge[tn]s?',
      '[Ll]andstingsfullmäktiges?',
      'Landstings?',
    ),
  ],
  [
    'church',
    anyOf(
      'iu',
      'kyrkans?',
      'kyrkofullmäktiges?',
      'församlingens?',
      'pastoratets?',
      '\\p{L}*gudstjänst\\p{L}*',
    ),
  ],
  [
    'agency',
    anyOf(
      'u',
      '(?!Regel|Nät|Hant|Ram)\\p{Lu}\\p{L}+verkets?',
      '\\p{L}*[Mm]yndighet(?:en|ens|er|ers|erna|ernas)?',
      '[Ll]änsstyrelse(?:n|ns|r)?',
      '[Pp]olisens?',
      '[Rr]iksdagens?',
      '[Rr]egeringens?',
      'SKL?R?:?s?',
      'Sveriges Kommuner och (?:Regioner|Landsting)s?',
      '\\p{L}*[Oo]mbudsmannens?',
      '\\p{Lu}\\p{L}+inspektionens?',
    ),
  ],
  [
    'school',
    anyOf(
      'iu',
      '\\p{L}*skola(?:ns?)?',
      '\\p{L}*skolor(?:nas?)?',
      '\\p{L}*gymnasie[tn]s?',
      '\\p{L}*gymnasium\\p{L}*',
      'elev(?:er|ers|erna|ernas)?',
      '\\p{L}*elevråd\\p{L}*',
      'lärare?s?',
      'skolmiljö\\p{L}*',
    ),
  ],
  [
    'company',
    anyOf(
      'u',
      '\\p{Lu}[\\p{L}&]+ (?:AB|Aktiebolag)s?',
      '\\p{L}*[Bb]olage[tn]s?',
      '(?!koncern)\\p{L}*bolag',
      '[Ff]öretage[tn]s?',
      '[Ll]everantörens?',
    ),
  ],
  [
    'association',
    anyOf(
      'iu',
      'förening(?:en|ens|ar)?',
      '\\p{L}*förbundets?',
      'stiftelsens?',
      'partiets?',
      'tidning(?:en|ens)?',
    ),
  ],
];

/** "Grannby kommun", "Västra Grannby kommuns", "Storköpings stad". */
const NAMED = /(?<!\p{L})(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}) (?:kommun|stad)s?(?!\p{L})/gu;

/** Capital letters that begin a sentence and no name. */
const NO_NAME =
  /^(?:Vår|Denna|Varje|Din|Ingen|En|Hela|Samma|Er|Intern|Svensk|Aktuell|Som|Om|Hur|Inom|Sveriges)$/;

const OWN =
  /(?<!\p{L})(?:kommunens?|kommunkoncernens?|vi|vår[ta]?|våra|oss|stadens?|kommunhuset|kommunfullmäktiges?|kommunstyrelsens?)(?!\p{L})/iu;

/** Words before the term in which an owner in the genitive stands: "Arbetsmiljöverkets externa T". */
const GENITIVE_REACH = 3;

/** Words at a sentence's beginning in which its subject stands, and after the term in which "hos …" or "i …" does. */
const SUBJECT_REACH = 5;

const OF = /^\s*(?:i|hos|på|av|från|för|inom|till)\s/iu;

/**
 * Whose the term is, by the sentence alone. That someone else is mentioned settles nothing: they must own the term
 * ("bolagets T", "T hos Region Exempel") or be the sentence's subject.
 *
 * @param term where the thing stands in the sentence, in UTF-16 units
 */
export function ownerOf(sentence: string, term: Term, municipality: Municipality): Owner {
  const before = wordsOf(sentence.slice(0, term.start));
  const after = sentence.slice(term.end);
  const genitive = strangerIn(
    before
      .slice(-GENITIVE_REACH)
      .filter((word) => /s$/i.test(word))
      .join(' '),
  );
  if (genitive) return genitive;
  const named = namedMunicipalities(sentence, municipality);
  if (named.own) return 'own';
  if (named.other) return 'other municipality';
  if (OWN.test(sentence)) return 'own';
  const of = OF.test(after) ? strangerIn(wordsOf(after).slice(0, SUBJECT_REACH).join(' ')) : null;
  return of ?? strangerIn(before.slice(0, SUBJECT_REACH).join(' ')) ?? 'unsaid';
}

/** Whom a title or heading names. */
export function ownerInTitle(title: string, municipality: Municipality): Owner {
  const named = namedMunicipalities(title, municipality);
  if (named.own || OWN.test(title.replace(NAMED, ''))) return 'own';
  return named.other ? 'other municipality' : (strangerIn(title) ?? 'unsaid');
}

/** Whose a thing in a block is: by its sentence, else by the headings above, innermost first, else by the page's title. */
export function ownerAround(
  document: ReadDocument,
  block: Block,
  sentence: string,
  term: Term,
  municipality: Municipality,
): Owner {
  const titles = [...block.headings.toReversed(), document.title];
  const owners = [
    ownerOf(sentence, term, municipality),
    ...titles.map((title) => ownerInTitle(title, municipality)),
  ];
  return owners.find((owner) => owner !== 'unsaid') ?? 'unsaid';
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

const strangerIn = (text: string): Owner | null =>
  STRANGERS.find(([, words]) => words.test(text))?.[0] ?? null;

/**
 * Which municipalities the sentence names. "Exempelby Energi" is not Exempelby. Where it is not known whose site it is,
 * no municipality is another.
 */
function namedMunicipalities(
  sentence: string,
  { name, code }: Municipality,
): { own: boolean; other: boolean } {
  const own = new RegExp(`(?<!\\p{L})${literally(name)}s?(?!\\p{L}| (?!Kommun|Stad)\\p{Lu})`, 'u');
  const names = [...sentence.matchAll(NAMED)]
    .map((match) => match[1]!)
    .filter((other) => !NO_NAME.test(other));
  return { own: own.test(sentence), other: code !== null && names.some((other) => !own.test(other)) };
}
