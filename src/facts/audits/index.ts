import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Publication, publicationsIn } from '../publications.ts';
import { type Voice, voicesOf } from '../voices.ts';
import { commentOn } from './comments.ts';
import { type Concern, concernsIn, FOLLOWS_UP } from './subjects.ts';

/** A report of the elected auditors. */
export interface Audit extends Publication {
  concerns: Concern[];
  /** Whether it follows up an earlier audit. */
  followsUp: boolean;
  /** A short text by its link that says what it found. */
  comment: Evidence | null;
}

/** An answer of the board, a committee or the council to an audit. */
export interface Answer {
  title: string;
  concerns: Concern[];
  evidence: Evidence;
}

export interface Audits {
  /** Newest first. */
  reports: Audit[];
  /** Letters in which the auditors sum up an audit for the council: missiv. */
  letters: Publication[];
  answers: Answer[];
  /** What pages say of the auditors' reports: that they are published, or are not. */
  published: Spoken;
  /** What was done after an audit of how wrongdoing is prevented. */
  done: Spoken;
}

const NO_AUDIT =
  /(?<!\p{L})(?:svar(?:et)? (?:på|till|angående|avseende|från)|yttrande\p{L}*|(?:förstudie och )?tillsyn\p{L}*|inspektion\p{L}*|bygglov\p{L}*|detaljplan\p{L}*|livsmedel\p{L}*|granskningshandling\p{L}*|granskningsutlåtande\p{L}*|granskningstid\p{L}*|samråd\p{L}*|revisionsreglemente\p{L}*|reglemente\p{L}*|revisionsplan\p{L}*|arbetsordning|budget för|instruktion|intern(?:a)? miljörevision\p{L}*|miljörevision\p{L}*|energi\p{L}*|(?:god|gode) m[aä]n|revisionssed|protokoll\p{L}*|kallelse|upphandling av revision\p{L}*|missiv\p{L}*|översiktsplan\p{L}*|vägplan|planbeskrivning|kommunfullmäktiges revision|läromedel\p{L}*|internrevision\p{L}*|nyhet\p{L}*|ansvarsfrihet|kvalitetsgranskning\p{L}*|intern(?:a)?\s?kontroll(?:s)?plan\p{L}*|plan för)(?!\p{L})/iu;

const report = {
  shows: 'granskning av kommunens revisorer',
  words: ['revision', 'gransk', 'förstudie', 'lekmannarevis'],
  names:
    /(?<!\p{L})(?:revisionsrapport\p{L}*|granskningsrapport\p{L}*|revisionsberättelse\p{L}*|(?:förstudie|fördjupad|grundläggande|uppföljande|övergripande|översiktlig|löpande|samlad)(?: \p{L}+)? granskning\p{L}*|granskning(?:en)? (?:av|avseende|gällande|kring|om|rörande)|uppföljning av (?:tidigare |\p{L}+ )?(?:granskning|revision)\p{L}*|revisionsskrivelse|revisorernas (?:redogörelse|rapport|granskning|årsredogörelse|bedömning)|årsrapport(?:en)? (?:från|för) (?:revis|stadsrevis|kommunrevis)\p{L}*|gransknings?redogörelse|förstudie (?:av|avseende|om))(?!\p{L})/iu,
  not: NO_AUDIT,
  kinds: ['revisionsrapport'] as const,
  of: ['company', 'school', 'association', 'agency'] as const,
  page: isAuditPage,
};

const letter = {
  shows: 'revisorernas missiv till en granskning',
  words: ['missiv', 'följebrev', 'revisionsskrivelse'],
  names: /(?<!\p{L})(?:missiv\p{L}*|följebrev|revisionsskrivelse\p{L}*)(?!\p{L})/iu,
  of: ['company', 'school', 'association', 'agency'] as const,
};

/** A page of its own for one audit, with its summary. */
function isAuditPage({ document, text, testimony }: Voice): boolean {
  const names =
    /^(?:granskning|uppföljande granskning|fördjupad granskning|revisionsrapport|uppföljning av granskning)/iu;
  return (
    testimony !== 'matter' &&
    names.test(document.title) &&
    /(?:revisor|revisionen|kommunrevision)/u.test(text)
  );
}

const ANSWER =
  /(?<!\p{L})(?:(?:svar|yttrande|remissvar)(?:et|en)? (?:på|över|till|med anledning av|angående|gällande|avseende)(?: [^ .]+){0,4}? (?:revision\p{L}*|granskning\p{L}*|revisorer\p{L}*)|(?:kommunstyrelsens?|nämndens?|styrelsens?|\p{L}+nämndens) (?:svar|yttrande)(?:et)? (?:på|över|till|avseende) (?:\p{L}+ )?(?:revision|granskning|revisor)\p{L}*)(?!\p{L})/iu;

/** The elected auditors' reports, what is said of them and what became of them. */
export const audits: Collector<Audits> = {
  id: 'audits',
  collects: 'revisorernas granskningar, kommentarer till dem, svar på dem och vad de ledde till',
  collect(corpus) {
    const reports = publicationsIn(corpus, report).filter(isByAuditors).map(auditOf);
    return {
      reports,
      letters: publicationsIn(corpus, letter),
      answers: answersIn(corpus),
      ...spokenIn(corpus, {
        published: {
          shows: 'att revisorernas rapporter går att läsa på webben',
          words: ['rapport', 'granskning', 'revision', 'skrivelse'],
          says: /(?<!\p{L})(?:(?:läsa?|läs|ta del av|hitta[rs]?|hittar du|finns|publiceras|ligger|ladda ner|se)(?: [^ .;]+){0,7}? (?:granskning(?:s?rapport\p{L}*|ar|arna|sresultat\p{L}*)|revisionsrapport\p{L}*|revisionens rapporter|revisorernas rapporter|rapporter(?:na)?)|^(?:(?:vår|revisionens|revisorernas|kommunrevisionens|genomförda|läs|tidigare|äldre|alla|arkiv:?)\p{L}* )*(?:granskningar och rapporter|rapporter och granskningar|gransknings?rapporter|revisionsrapporter|granskningar)(?:,? (?:och|från|år|för|\p{L}+|[\d–-]+)){0,6}$|(?:granskningsrapport|revisionsrapport|granskning|rapport)(?:er|erna|ar|arna)(?: [^ .;]+){0,6}? (?:finns|publiceras|ligger|hittar|nedan|kan du|kan läsas|går att läsa|är ordnade|är sorterade|redovisas här))(?!\p{L})/iu,
          under: /revision|revisor/iu,
          not: /(?<!\p{L})(?:delårs\p{L}*|sammanträd\p{L}*|tidning\p{L}*)(?!\p{L})/iu,
          asName: true,
        },
        done: {
          shows: 'vad en granskning ledde till',
          words: ['revis', 'gransk'],
          says: /(?<!\p{L})(?:(?:efter|med anledning av|till följd av|utifrån|på grund av|som (?:ett )?(?:svar|resultat|följd) (?:på|av)|följer upp|sedan)(?: [^ .;]+){0,6}? (?:granskning\p{L}*|revision\p{L}*|revisorer\p{L}*)|(?:kommunstyrelsen|nämnden|kommunen|styrelsen|\p{L}+nämnden)(?: [^ .;]+){0,4}? (?:har |ska )?(?:svarat|vidtagit åtgärder|åtgärdat|besvarat)(?: [^ .;]+){0,6}? (?:granskning\p{L}*|revision\p{L}*|revisorer\p{L}*|rekommendation\p{L}*))(?!\p{L})/iu,
          with: /(?<!\p{L})(?:har|hade|åtgärd\p{L}*|infört\p{L}*|antagit|antagits|tagit fram|tagits fram|reviderat\p{L}*|ändrat\p{L}*|svarat|besvarat|uppdrag\p{L}*|beslutat|nya|ny)(?!\p{L})/iu,
          under:
            /intern(?:a|\s|-)?\s?kontroll|korruption|mutor|oegentlighet|jäv|bisyssl|representation|interkontroll/iu,
          from: ['page', 'rule', 'report', 'news', 'matter'],
          years: 15,
          allows: ['proposed', 'planned', 'past', 'required', 'conditional', 'refused'],
        },
      }),
    };
  },
};

/** Planning authorities put plans out for "granskning" too: an audit's name or place tells of auditors. */
function isByAuditors({ title, url, voice, listed }: Publication): boolean {
  if (/revision|revisor|granskningsrapport/iu.test(title)) return true;
  if (voice?.document.kind === 'revisionsrapport') return true;
  const places = [listed?.document.title, listed?.document.url, url, ...(listed?.block.headings ?? [])];
  if (/revision|revisor|granskning(?:ar|srapport)/iu.test(places.join(' '))) return true;
  return voice !== null && /(?:revisorer|kommunrevision|revisionsfråg)/u.test(voice.text);
}

const auditOf = (one: Publication): Audit => ({
  ...one,
  concerns: concernsIn(one.title),
  followsUp: FOLLOWS_UP.test(one.title),
  comment: commentOn(one) ?? summaryOf(one),
});

/** A page of its own sums an audit up. */
function summaryOf({ voice, listed }: Publication): Evidence | null {
  if (!voice || voice.document.pages !== null || listed?.document === voice.document) return null;
  const block = voice.blocks.find(
    ({ kind, text }) => kind === 'paragraph' && text.length >= 60 && /gransk|bedöm|revis/iu.test(text),
  );
  return block ? evidenceFrom(voice.document, block, 'sammanfattning av en granskning') : null;
}

/** Answers as papers of their own, items of minutes, and links. */
function answersIn(corpus: Corpus): Answer[] {
  const found = new Map<string, Answer>();
  for (const { document, blocks, text } of voicesOf(corpus).own) {
    if (!/(?:svar|yttrande)/u.test(text)) continue;
    for (const block of blocks) {
      if (block.text.length > 400 || !/gransk|revis/iu.test(block.text) || !ANSWER.test(block.text)) continue;
      const title = block.text.trim();
      if (!found.has(title))
        found.set(title, {
          title,
          concerns: concernsIn(title),
          evidence: evidenceFrom(document, block, 'svar på en granskning'),
        });
    }
  }
  return [...found.values()];
}
