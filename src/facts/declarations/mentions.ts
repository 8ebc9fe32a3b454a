import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { clauseAround } from '../../text/clause.ts';
import { isAsserted, modalityOf } from '../../text/modality.ts';
import { type Sentence, sentences } from '../../text/sentences.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Service, servicesIn } from '../services.ts';
import { ownerAround, testimonyOf } from '../subject.ts';
import { FOLLOW_UP } from './results.ts';
import { DIGNITY, isAboutDeclarations, isProposal, type Span, termsIn, word } from './terms.ts';
import { isCurrentName } from './validity.ts';

/** What a sentence claims about declarations. */
export type Claim = 'exists' | 'common' | 'absent' | 'ended' | 'planned';

/** A place that speaks of declarations without showing their promises. */
export interface Mention {
  claim: Claim;
  /** Services that it names; empty where it names none. */
  services: Service[];
  /** True where a claim of absence leaves some service out: "inga, förutom inom äldreomsorgen". */
  exceptSome: boolean;
  evidence: Evidence;
  document: ReadDocument;
}

/** A declaration that is linked and was not read. */
export interface Listed {
  services: Service[];
  /** Address of the declaration. */
  url: string;
  /** Why it was not read, for people. */
  why: string;
  evidence: Evidence;
}

const STRANGE = ['other municipality', 'region', 'agency', 'church', 'association'];
const COMPANY = /(?<!\p{L})(?:AB(?::s|s)?|\p{L}*bolag(?:et|ets|s)?)(?!\p{L})/u;

/** Sentences about what such a thing is, or about what municipalities in general may have. */
const GENERAL = word(
  'kommuner(?:na|nas)?|en kommun|varje kommun|socialstyrelsen|kan (?:införa|ta fram|ha|besluta|anta)|(?:är|innebär) (?:ett|en) \\p{L}+ (?:för|som|att)|begreppet|definition\\p{L}*|andra kommuner',
);
const COMMON = word(
  'gemensam(?:t|ma)?|kommungemensam\\p{L}*|kommunövergripande|hela kommunen|alla (?:\\p{L}+ )?(?:verksamheter|nämnder|förvaltningar|enheter)|samtliga (?:\\p{L}+ )?(?:verksamheter|nämnder|förvaltningar|enheter)|varje (?:verksamhet|nämnd|förvaltning|enhet)',
);
const EXCEPT = word('förutom|utom|undantag\\p{L}*|enbart|endast|bortsett från');
const ENDED = word(
  'upphör\\p{L}*|upphäv\\p{L}*|avveckla\\p{L}*|tagits bort|tas bort|togs bort|inte längre|avskaffa\\p{L}*',
);
/** Ends for one person when their case ends; the declaration itself goes on. */
const PERSONAL = word('(?:när|om|ifall) (?:du|ni|hjälpen|insatsen|kunden|avtalet)');
const NONE = word(
  'saknar|saknas|(?:har|finns|gäller|använder|lämnar|arbetar) (?:\\p{L}+ ){0,3}?(?:inga|ingen|inte|ej)|(?:inga|ingen|inte några) (?:\\p{L}+ ){0,4}?(?:har|finns)|(?:inte|ej) (?:\\p{L}+ ){0,3}?(?:infört|tagit fram|antagit|beslutat|införa|ta fram|anta)',
);
/** A decision that makes it so. */
const ADOPTED = word(
  'beslut(?:ar|ade|at) (?:\\p{L}+ ){0,3}?(?:anta|fastställa|godkänna)|antar|fastställer|antog|fastställde',
);
/** Work with making them: there is none yet. */
const UNDERWAY = word(
  'ska (?:\\p{L}+ ){0,4}?(?:tas fram|ta fram|utarbetas|utarbeta|finnas|ha)|(?:arbetet|arbete) (?:\\p{L}+ ){0,3}?(?:med att|pågår)|arbetar (?:\\p{L}+ ){0,3}?med att|(?:ansvarar|ansvar) för att|påbörjat|påbörjats|påbörjas|tas fram under|planer\\p{L}*|förslag\\p{L}*|utkast|remiss\\p{L}*|(?:införas|införs) (?:under|från|den|i|hösten|våren)',
);

/** Whether a name in this place is somebody else's. */
export function isStrange(
  document: ReadDocument,
  block: Block,
  sentence: string,
  term: Span,
  corpus: Corpus,
): boolean {
  if (COMPANY.test(sentence.slice(0, term.end)) || COMPANY.test(document.title)) return true;
  return STRANGE.includes(ownerAround(document, block, sentence, term, corpus.municipality));
}

/** What the document says of declarations, sentence by sentence. */
export function mentionsIn(document: ReadDocument, corpus: Corpus, stale: ReadonlySet<string>): Mention[] {
  const proposal =
    isProposal(document.title) ||
    (testimonyOf(document) === 'matter' && !['protokoll', 'avtal'].includes(document.kind));
  return document.blocks
    .filter(({ region, kind }) => region === 'main' && kind !== 'alt')
    .flatMap((block) =>
      sentences(block.text).flatMap((sentence) => {
        const mention = mentionIn(document, block, sentence, corpus, stale);
        if (!mention) return [];
        return [proposal && mention.claim !== 'absent' ? { ...mention, claim: 'planned' as const } : mention];
      }),
    );
}

function mentionIn(
  document: ReadDocument,
  block: Block,
  sentence: Sentence,
  corpus: Corpus,
  stale: ReadonlySet<string>,
): Mention | null {
  const term = termsIn(sentence.text)[0];
  if (!term || isStrange(document, block, sentence.text, term, corpus)) return null;
  if (isCarriedByLink(block, sentence.start + term.start, corpus, stale)) return null;
  if (!isCurrentName(sentence.text, corpus.at)) return null;
  const claim = claimOf(sentence.text, term, block.kind === 'heading');
  if (!claim) return null;
  const named = servicesIn(sentence.text);
  const services = named.length === 0 && DIGNITY.test(sentence.text) ? servicesIn('äldreomsorg') : named;
  const evidence = evidenceFrom(document, block, shows[claim], sentence.start, sentence.end);
  return { claim, services, exceptSome: EXCEPT.test(sentence.text), evidence, document };
}

/** A name that is a link says no more than its target: a dead or stale one says nothing, an unread one is listed. */
function isCarriedByLink({ links }: Block, at: number, corpus: Corpus, stale: ReadonlySet<string>): boolean {
  const link = links.find(({ start, end }) => start <= at && at < end);
  if (!link) return false;
  const target = corpus.documentAt(link.url);
  return target === undefined || stale.has(target.url);
}

const shows: Record<Claim, string> = {
  exists: 'deklarationer nämns',
  common: 'gemensamt system för deklarationer',
  absent: 'kommunen säger att deklarationer saknas',
  ended: 'deklarationerna har upphört',
  planned: 'deklarationer planeras eller föreslås',
};

function claimOf(sentence: string, term: Span, heading: boolean): Claim | null {
  const modality = modalityOf(sentence, term);
  const ended = ENDED.test(clauseAround(sentence, term).text) || modality.past;
  if (ended) return PERSONAL.test(sentence) ? null : 'ended';
  if (modality.negated || modality.refused) return NONE.test(sentence) ? 'absent' : null;
  if (ADOPTED.test(sentence) && !modality.question) return 'exists';
  if (UNDERWAY.test(sentence) || modality.planned || modality.proposed) return 'planned';
  if (heading && FOLLOW_UP.test(sentence)) return 'exists';
  if (heading || GENERAL.test(sentence) || !isAsserted(modality)) return null;
  return COMMON.test(sentence) && servicesIn(sentence).length !== 1 ? 'common' : 'exists';
}

/** Declarations that the document links to and that were not read. A dead link lists nothing. */
export function listedIn(document: ReadDocument, corpus: Corpus): Listed[] {
  return document.blocks
    .filter(({ region }) => region === 'main')
    .flatMap((block) =>
      block.links.flatMap((link) => {
        const text = block.text.slice(link.start, link.end);
        const above = block.headings.at(-1) ?? '';
        const term = termsIn(text)[0] ?? (servicesIn(text).length > 0 ? termsIn(above)[0] : undefined);
        if (
          !term ||
          isAboutDeclarations(text) ||
          !isCurrentName(text, corpus.at) ||
          corpus.documentAt(link.url)
        )
          return [];
        const entry = corpus.ledger.get(link.url);
        if (entry && isDead(entry)) return [];
        if (isStrange(document, block, text, { start: 0, end: text.length }, corpus)) return [];
        const services = servicesIn(text);
        const evidence = evidenceFrom(
          document,
          block,
          'länk till en deklaration som inte är läst',
          link.start,
          link.end,
        );
        return [
          {
            services: services.length === 0 && DIGNITY.test(text) ? servicesIn('äldreomsorg') : services,
            url: link.url,
            why: entry?.detail ?? entry?.reason ?? 'hämtades inte',
            evidence,
          },
        ];
      }),
    );
}

const isDead = ({ reason }: LedgerEntry): boolean => reason === 'not_found' || reason === 'soft_404';
