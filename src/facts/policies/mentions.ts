import type { Municipality } from '../../model/municipality.ts';
import { clauseAround } from '../../text/clause.ts';
import { findDates } from '../../text/dates.ts';
import { modalityOf } from '../../text/modality.ts';
import { type Passage, quote } from '../passages.ts';
import { ownerAround } from '../subject.ts';
import { sentencesIn, type Voice } from '../voices.ts';
import type { Policy } from './policy.ts';
import { isOthers, policyNamed } from './title.ts';
import { covers, periodInTitle, scopeOf } from './validity.ts';

const WORDS = [
  'polic',
  'riktlinje',
  'strategi',
  'regler för',
  'program för',
  'plan för',
  'principer för',
  'värdegrund',
  'försörjningsplan',
  'jämställdhetsplan',
  'mångfaldsplan',
];

const NOUN =
  '(?:polic(?:y|yn|ies|yer)|riktlinje(?:r|n|rna)?|strategi(?:n)?|program(?:met)?|värdegrund(?:en)?|handlingsplan(?:en)?|försörjningsplan(?:en)?|(?<=jämställdhets|mångfalds)plan(?:en)?)';

const ADJECTIVE = '(?:(?:extern|intern|god|gott|digital|hållbar|\\p{Ll}+[ast]) )';
const PART = `${ADJECTIVE}?\\p{Ll}{4,}-?`;

/** What the document is for: nouns with their adjectives, joined; a verb is no part of it. */
const FOR = `(?: (?:för|om|avseende) ${PART}(?:(?:, | och | i | på | med | mot | av | vid )${PART}){0,3})`;

/** A document's name in a running sentence: "kommunikationspolicyn", "policy för mutor och representation". */
const NAME = new RegExp(
  `(?<![\\p{L}-])(?:(?:\\p{L}+- och )?\\p{L}{3,}${NOUN}${FOR}?|(?:${NOUN}|regler(?:na)?|plan|principer(?:na)?)${FOR})(?!\\p{L})`,
  'giu',
);

/** Who says that it is there: somebody adopted it, the municipality has it, something is done by it. */
const ADOPTS =
  /(?<!\p{L})((?:kommun|stads)?fullmäktige|(?:kommun|stads)styrelsen|\p{L}*nämnden)(?: (?:har|den|beslutade?|beslutar|i|\p{L}+ ?\d{0,4}|\d{1,2}|\d{4}(?:-\d\d-\d\d)?|§ ?\d+|att)){0,8}? (?:antog|antagit|anta|antar|fastställde|fastställt|fastställa|fastställer|beslutat om|beslutade om)(?!\p{L})/iu;
const ADOPTED_BY =
  /(?<!\p{L})(?:antagen|antaget|antagna|antogs|fastställd|fastställda|beslutad|beslutade|beslutats)(?: \p{L}+){0,3}? (?:av |i )((?:kommun|stads)?fullmäktige|(?:kommun|stads)styrelsen|\p{L}*nämnden)(?!\p{L})/iu;
const HAS =
  /(?<!\p{L})(?:(?:finns|har)(?: (?:det|kommunen|vi|staden|också|även|antagit|en|ett|antagna?|egna?|egen|särskild[a]?|gemensam(?:ma)?|nya?|politiskt|tydliga?|både|följande)){0,4}|(?:kommunens|stadens|vår|vårt|våra|\p{Lu}\p{L}+ (?:kommuns|stads))(?: (?:antagna|egen|egna|gemensamma|nya|övergripande|gällande)){0,2}) ?$/iu;

/** An audit speaks of documents, and may find that they are wanting. */
const AUDIT = /^(?:uppföljande |grundläggande )?(?:granskning|revision|förstudie)\p{L}*/iu;

/** Most mentions that are kept of one text. */
const MOST = 6;

/** Governing documents that a text only names, in sentences that say that they are there. */
export function mentionedIn(voice: Voice, municipality: Municipality, at: string): Policy[] {
  const found: Policy[] = [];
  const { title } = voice.document;
  if (AUDIT.test(title) || isOthers(title) || !WORDS.some((word) => voice.text.includes(word))) return found;
  for (const block of voice.blocks) {
    if (block.kind === 'heading') continue;
    const lower = block.text.toLowerCase();
    if (!WORDS.some((word) => lower.includes(word))) continue;
    for (const passage of sentencesIn(voice, block)) {
      for (const policy of namedIn(passage, voice, municipality, at)) {
        if (found.length < MOST) found.push(policy);
      }
    }
  }
  return found;
}

function namedIn(passage: Passage, voice: Voice, municipality: Municipality, at: string): Policy[] {
  const { text, document, block } = passage;
  return [...text.matchAll(NAME)].flatMap(({ index, 0: name }) => {
    const term = { start: index, end: index + name.length };
    const named = policyNamed(name);
    if (!named) return [];
    const clause = clauseAround(text, term).text;
    const adopts = ADOPTS.exec(text) ?? ADOPTED_BY.exec(clause);
    const inMinutes = document.kind === 'protokoll' && document.standing === 'adopted';
    if (voice.testimony === 'matter' && !(inMinutes && adopts)) return [];
    if (!adopts && !HAS.test(text.slice(0, index))) return [];
    const modality = modalityOf(text, term);
    const { required: _, ...isNot } = modality;
    if (Object.values(isNot).some(Boolean)) return [];
    const owner = ownerAround(document, block, text, term, municipality);
    if (owner !== 'own' && owner !== 'unsaid') return [];
    const adopted = adopts
      ? { by: adopts[1]!, date: findDates(text)[0]?.iso ?? document.dates.meeting, paragraph: null }
      : null;
    const period = periodInTitle(named.title, named.kind);
    return [
      {
        ...named,
        ...scopeOf(named.title, adopted, null),
        adopted,
        period,
        holds: covers(period, at),
        standing: adopted ? 'adopted' : 'unknown',
        seen: 'mention',
        voice: null,
        evidence: quote(passage, 'styrdokument, omnämnt'),
      } satisfies Policy,
    ];
  });
}
