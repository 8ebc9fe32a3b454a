import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findDates } from '../../text/dates.ts';
import { modalityOf } from '../../text/modality.ts';
import { numberSaid } from '../../text/number-words.ts';
import { fold } from '../../text/topic.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { type Passage, quote, termIn } from '../passages.ts';
import { type Service, servicesIn, servicesInPath } from '../services.ts';
import { ownerInTitle } from '../subject.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';

/** One dialogue with residents, however many pages name it. */
export interface Dialogue {
  /** What it was about, as written: "badet i Norrby". */
  topic: string;
  /** Latest year that stands with it; null where none does. */
  year: number | null;
  services: Service[];
  /** Consultation that the law asks for: of plans. */
  byLaw: boolean;
  evidence: Evidence;
}

export interface Dialogues {
  /** In the order in which they were met. */
  dialogues: Dialogue[];
  /** Statements of how many were held in a year, with the number. */
  counted: (Statement & { number: number; year: number | null })[];
  /** The municipality says that it holds dialogues. */
  held: Statement[];
  /** They are held before decisions. */
  before: Statement[];
  /** What was said is compiled or published. */
  compiled: Statement[];
  /** What they led to. */
  ledTo: Statement[];
  said: Spoken;
}

const DIALOGUE =
  '(?:(?:medborgar|invånar|boende|ungdoms|barn|bygde|orts|by|kommun|e-|webb|digital |landsbygds|målbilds|budget|äldre|senior|skol|framtids|öppen )?dialog(?:er|en|erna|möte\\p{L}*|träff\\p{L}*|kväll\\p{L}*)?|medborgarmöten?|medborgarträff\\p{L}*|medborgarbudget\\p{L}*|medborgarråd(?:et)?|rådslag\\p{L}*|framtidsverkstad\\p{L}*|workshop(?:s|en|par)?|trygghetsvandring\\p{L}*|gåtur\\p{L}*|stadsvandring\\p{L}*|samråd(?:et|en|smöte\\p{L}*)?|webbenkät(?:en)?|tyck till|vad tycker du|hjälp oss (?:att )?(?:utveckla|planera|forma)|var med och (?:påverka|forma|utveckla|bestäm)\\p{L}*)';

/** Who else holds dialogues, and words that are no dialogue with residents. */
const OTHER =
  /(?<!\p{L})(?:dialog(?:en)? mellan (?:nämnd|politiker och tjänste)\p{L}*|budgetdialog\p{L}*|ägardialog\p{L}*|verksamhetsdialog\p{L}*|resultatdialog\p{L}*|medarbetardialog\p{L}*|företagsdialog\p{L}*|skoldialog\p{L}*|dialog med (?:myndighet|länsstyrelse|regering|staten|fackl|trafikverk|vårdnadshavar|leverantör|region|bolag)\p{L}*|motverka|kallelse|remiss(?:en|svar)?|yttrande\p{L}*|riktlinje\p{L}*|handbok\p{L}*|policy|policyn|principer|utbildning i|SKL?R?(?:s|:s)?|Sveriges Kommuner|motion(?:en)?|regionens|kyrkan|partiet\p{L}*|tyck till om (?:webb|vår webb|sidan)\p{L}*|tyck till om (?:kommunen|oss|service)\p{L}*|kakor|elevråd\p{L}*|elevkår\p{L}*)(?!\p{L})/iu;

const TOPIC =
  /^(?: (?:\p{L}+ ){0,2}?(?:om|kring|gällande|angående|rörande|inför)|:) ((?:[^ .;:!?()]+ ?){1,8})|^(?:[^.;!?]{0,80}? )?(?:temat|ämnet) (?:är|var) ((?:[^ .;:!?()]+ ?){1,8})|^ i ((?:[\p{Lu}][^ .;:!?()]* ?){1,3})/u;

const PLAN = /samråd|detaljplan|översiktsplan|planprogram|planförslag/iu;

const GENERAL =
  /^(?:att|olika|aktuella|vad|hur|sådant|frågor som|viktiga|större|de|det|den|dina|hela|samma|många|ett |en |hur |när |var |kommunens (?:verksamhet|framtid)?$|oss|dig|er|invånar|medborgar|allmänhet|boende|dem)/iu;

/** Sentences on what a dialogue is and is good for, wherever it is held. */
const DEFINES =
  /(?<!\p{L})(?:(?:grund)?syfte(?:t|n)? med|är ett (?:sätt|verktyg|komplement|demokratiskt)|innebär|betyder|definition\p{L}*|kan (?:genomföras|beskrivas|vara)|en metod|kan leda|vad är (?:en )?\p{L}*dialog|är i grunden)(?!\p{L})/iu;

const about = {
  not: OTHER,
  notUnder:
    /motion|interpellation|riktlinje|handbok|policy|detaljplan|kvalitet i korthet|kkik|region(?:en|ens|ala)?(?!\p{L})/iu,
  from: ['page', 'news', 'report', 'rule'],
} satisfies Partial<Aspect>;

const KIND =
  /(?<!\p{L})(?:medborgardialog\p{L}*|invånardialog\p{L}*|dialog(?:er|en|erna|möte\p{L}*)?|medborgarmöte\p{L}*|medborgarbudget\p{L}*|rådslag\p{L}*|ungdomsdialog\p{L}*|e-dialog\p{L}*|dialog(?:träff|turné|dag|vecka|kväll)\p{L}*)(?!\p{L})/iu;

const ABOUT_DIALOGUE =
  /dialog|medborgarmöte|medborgarmote|medborgarbudget|rådslag|tyck till|tyck-till|delta och påverka|delta-och-paverka/iu;

const aspects = {
  held: {
    ...about,
    shows: 'kommunen håller dialoger med invånarna',
    words: ['dialog', 'medborgarmöte', 'medborgarbudget', 'rådslag'],
    says: KIND,
    with: /(?<!\p{L})(?:bjuder (?:\p{L}+ )?in|inbjud\p{L}*|genomför\p{L}*|håller|hölls|hålls|ordna\p{L}*|arrangera\p{L}*|anordna\p{L}*|har haft|pågå\p{L}*|deltog|delta|kom|träffa|tyckte|tycker|invånare\p{L}*|medborgare\p{L}*|boende|allmänheten|dags för|fortsätter|välkom\p{L}+)(?!\p{L})/iu,
    not: new RegExp(`${OTHER.source}|${DEFINES.source}`, 'iu'),
    allows: ['conditional', 'required', 'question', 'past'],
  },
  counted: {
    ...about,
    shows: 'hur många dialoger som hållits',
    words: ['dialoger', 'medborgarmöten', 'dialogmöten', 'rådslag'],
    says: /(?<![\p{L}\d])(?:\d{1,3}|ett tiotal|ett tjugotal|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo) (?:\p{L}+ ){0,2}?(?:\p{L}*dialoger|\p{L}*dialogmöten|medborgarmöten)(?!\p{L})/iu,
    from: ['page', 'news', 'report'],
    allows: ['past', 'planned'],
    years: 3,
  },
  before: {
    ...about,
    shows: 'dialog hålls före beslut',
    words: ['beslut', 'inför', 'innan', 'underlag', 'tidigt'],
    says: /(?<!\p{L})(?:(?:innan|före|inför)(?: [^ .;]+){0,5}? (?:beslut\p{L}*|beslutas|budget\p{L}*|fattas)|underlag(?:et)? (?:till|för|inför|i) (?:\p{L}+ ){0,3}?(?:beslut\p{L}*|politik\p{L}*|plan\p{L}*|budget\p{L}*|arbetet)|i (?:ett )?tidig(?:t|a) skeden?|tidigt i processen|innan den formella|bättre (?:besluts)?underlag)(?!\p{L})/iu,
    under: ABOUT_DIALOGUE,
    allows: ['conditional', 'required', 'planned'],
  },
  compiled: {
    ...about,
    shows: 'det som sades i dialogen kan läsas',
    words: ['sammanställ', 'rapport', 'sammanfatt', 'anteckning', 'resultat', 'återkoppl', 'synpunkter'],
    says: /(?<!\p{L})(?:sammanställ\p{L}*|dialograpport\p{L}*|sammanfattning\p{L}*|minnesanteckning\p{L}*|resultat(?:et|en)? (?:av|från|i) (?:\p{L}+ ){0,3}?\p{L}*(?:dialog|möte|enkät|workshop)\p{L}*|rapport(?:en)? (?:från|om|efter)|(?:inkomna|lämnade) (?:synpunkter|förslag)|återkoppling\p{L}* (?:från|av|efter|på))(?!\p{L})/iu,
    under: ABOUT_DIALOGUE,
    from: ['page', 'news', 'report'],
    allows: ['past', 'required', 'conditional', 'proposed'],
    asName: true,
  },
  ledTo: {
    ...about,
    shows: 'vad dialogen ledde till',
    words: [
      'ledde till',
      'lett till',
      'resulterat',
      'resulterade',
      'så blev',
      'därför',
      'beslutade',
      'beslutat',
      'påverka',
      'ändra',
      'tack vare',
      'utifrån',
      'med hjälp av',
      'efter dialogen',
      'efter synpunkter',
    ],
    says: /(?<!\p{L})(?:(?:har )?(?:lett|ledde) (?:bland annat |också |\p{L}+ )?till|resulterat i|resulterade i|så (?:här )?blev det|(?:utifrån|efter|tack vare|med hjälp av|baserat på|med hänsyn till) (?:\p{L}+ ){0,3}?(?:synpunkter|svar|förslag|idéer|åsikter|önskemål|dialog)\p{L}*|(?:har )?(?:påverkat|ändrat|justerat|arbetats in|tagits med|tagit hänsyn till)|(?:nämnd\p{L}*|fullmäktige|styrelsen) (?:har )?(?:därefter |sedan |därför )?beslutat?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:har|hade|fick|blev|byggs|bygger|ledde|lett|\p{L}{3,}(?:ade|ades|ats|dde|ddes|tts|ts|tes|at|erat))(?!\p{L})/iu,
    under: ABOUT_DIALOGUE,
    not: /(?<!\p{L})(?:ska leda till|kan leda till|leda till|kallelse|motion\p{L}*|riktlinjer för|SKL?R?)(?!\p{L})/iu,
    from: ['page', 'news', 'report'],
    allows: ['past', 'proposed'],
  },
} satisfies Record<string, Aspect>;

export const dialogues: Collector<Dialogues> = {
  id: 'dialogues',
  collects: 'dialoger med invånarna: om vad, när, hos vilka verksamheter och med vilken följd',
  collect(corpus) {
    const spoken = spokenIn(corpus, aspects);
    const found = new Map<string, Dialogue>();
    for (const voice of voicesOf(corpus).own)
      if (voice.testimony !== 'matter' && voice.testimony !== 'rule') readVoice(voice, corpus, found);
    return {
      dialogues: [...found.values()],
      counted: spoken.counted.said.map((one) => ({
        ...one,
        number: numberIn(one.match),
        year: yearOf(one.passage, null),
      })),
      held: spoken.held.said,
      before: spoken.before.said,
      compiled: spoken.compiled.said,
      ledTo: spoken.ledTo.said,
      said: spoken.held,
    };
  },
};

const NAMED = new RegExp(`(?<!\\p{L})${DIALOGUE}(?!\\p{L})`, 'iu');

function readVoice(voice: Voice, corpus: Corpus, found: Map<string, Dialogue>): void {
  if (!NAMED.test(voice.text) || about.notUnder.test(voice.document.title)) return;
  if (!['own', 'unsaid', 'company'].includes(ownerInTitle(voice.document.title, corpus.municipality))) return;
  for (const block of voice.blocks)
    for (const passage of sentencesIn(voice, block)) {
      const term = termIn(passage.text, NAMED);
      if (!term || OTHER.test(passage.text)) continue;
      const topic = topicAfter(passage, term.end) ?? roundNamedBy(passage);
      const { negated, refused, proposed, conditional } = modalityOf(passage.text, term);
      if (!topic || negated || refused || proposed || conditional) continue;
      if (isStanding(passage, topic)) continue;
      const key = fold(topic).split(' ').slice(0, 2).join(' ');
      const before = found.get(key);
      const year = yearOf(passage, voice);
      if (before) before.year = Math.max(before.year ?? 0, year ?? 0) || null;
      else
        found.set(key, {
          topic,
          year,
          services: servicesOf(passage),
          byLaw: PLAN.test(passage.text),
          evidence: quote(passage, 'en dialog med invånarna'),
        });
    }
}

/** What stands after "dialog om"; empty where it is said of dialogues in general. */
function topicAfter({ text }: Passage, end: number): string | null {
  const [, about, theme, place] = TOPIC.exec(text.slice(end)) ?? [];
  const topic = (about ?? theme ?? place)
    ?.replace(/[,\s]+$/u, '')
    .replace(/ (?:som|och|där|den|under|i|på|för|till|med|vid|av|kommer|är|ska|har)$/iu, '');
  return topic && topic.length > 3 && !GENERAL.test(topic) ? topic : null;
}

/** A heading that is a round's name: "Dialogmöten 2023". */
const roundNamedBy = ({ block, text }: Passage): string | null =>
  block.kind === 'heading' &&
  /^\p{L}*(?:dialog|medborgarmöte|medborgarbudget)\p{L}*(?: \p{L}+){0,2} 20\d\d$/iu.test(text)
    ? text
    : null;

const INVITES = /(?<!\p{L})(?:tyck till|vad tycker du)(?!\p{L})/iu;

const MATTER =
  /(?<!\p{L})(?:ny(?:a|tt)?|framtid\p{L}*|framtida|utveckling\p{L}*|ombygg\p{L}*|förslag\p{L}*|planer\p{L}*|\p{L}*plan(?:en)?|\p{L}*torg(?:et)?|\p{L}*park(?:en)?|\p{L}*badet|\p{L}*centrum|\p{L}*programmet|\p{L}*strategin)(?!\p{L})/iu;

/** "Tyck till om omsorgen" is where one complains at any time; about something new, or on a day, it is a dialogue. */
const isStanding = (passage: Passage, topic: string): boolean =>
  INVITES.test(passage.text) && !MATTER.test(topic) && yearOf(passage, null) === null;

const servicesOf = ({ text, document }: Passage): Service[] => {
  const named = servicesIn(`${text} ${document.title}`);
  return named.length > 0 ? named : servicesInPath(document.url);
};

const YEAR = /(?<!\d)(20[0-3]\d)(?!\d)/gu;

/** The latest year in the sentence, else in the headings above it, else the document's own. */
function yearOf({ text, block, document }: Passage, voice: Voice | null): number | null {
  for (const place of [text, ...block.headings.toReversed(), document.title]) {
    const years = [...place.matchAll(YEAR)].map((match) => Number(match[1]));
    if (years.length > 0) return Math.max(...years);
  }
  const near = findDates(block.text).at(-1);
  if (near) return Number(near.iso.slice(0, 4));
  const own = document.dates.published ?? (voice?.testimony === 'news' ? document.dates.updated : null);
  return own ? Number(own.slice(0, 4)) : null;
}

const numberIn = (match: string): number => {
  const [first, second] = match.toLowerCase().split(' ');
  if (second === 'tiotal') return 10;
  if (second === 'tjugotal' || first === 'tjugo') return 20;
  return numberSaid(first!);
};
