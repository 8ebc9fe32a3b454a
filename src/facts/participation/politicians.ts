import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findDates } from '../../text/dates.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Findability, findabilityOf } from '../findability.ts';
import { voicesOf } from '../voices.ts';

/** Asking politicians on the web, and meeting them. */
export interface Politicians {
  /** Ways to put a question to politicians on the web. */
  ask: Statement[];
  /** Ways to do so in social media. */
  askSocial: Statement[];
  /** How the page with the first of them is found. */
  found: Findability | null;
  /** Questions and answers can be read by all. */
  published: Statement[];
  /** Latest day that stands on a page with questions and answers; null where none does. */
  latest: { date: string; evidence: Evidence } | null;
  unanswered: Statement[];
  /** Forms in which politicians meet residents. */
  meet: Statement[];
  /** They come back: how often, or when next. */
  regular: Statement[];
  /** What is said there is written down, answered or taken further. */
  handled: Statement[];
  /** Meetings with residents that officials hold. */
  officials: Statement[];
  saidOfAsking: Spoken;
  saidOfMeeting: Spoken;
}

const WHO =
  '(?:politiker(?:na|n)?|förtroendevald(?:a|as)?|kommunalråd(?:en|et)?|kommunstyrelsens ordförande|ledamöter(?:na)?|fullmäktige(?:s)?|kommunfullmäktiges?|beslutsfattare|borgarråd|kommunpolitiker(?:na)?|lokalpolitiker(?:na)?|presidiet|kommunledning(?:en)?|folkvalda)';

const OTHERS =
  /(?<!\p{L})(?:interpellation\p{L}*|ledam(?:ot|öter) (?:kan|får|har|i fullmäktige kan)|fullmäktigeledamöter har|regionpolitik\p{L}*|riksdags\p{L}*|partiets|elever(?:na)? (?:får|fick) träffa|valdebatt\p{L}*|journalist\p{L}*|medborgarservice|kontaktcenter|\p{L}+ minuter (?:före|innan))(?!\p{L})/iu;

const ON_WEB =
  /(?<!\p{L})(?:\p{L}*formulär\p{L}*|e-?tjänst\p{L}*|webb\p{L}*|hemsida\p{L}*|här|nedan|digital\p{L}*|chatt?\p{L}*|mejla?|e-post\p{L}*|online|frågelåda\p{L}*)(?!\p{L})/iu;

const ASK =
  /fråga (?:en |dina |våra |kommunens )?(?:politiker|förtroendevald|kommunalråd|fullmäktige)|ställ(?:a)? (?:en )?fråg|frågestund|fraga[ -](?:en-|din[a]?-|vara-)?politik|stall(?:a)?-(?:en-)?frag|fragestund|frågelåda|politikerchatt|chatta/iu;

const asking = {
  not: OTHERS,
  notUnder: /motion|interpellation|valkompass|handbok|för dig som är förtroendevald/iu,
  allows: ['conditional', 'question', 'required'],
  from: ['page', 'news'],
  asName: true,
} satisfies Partial<Aspect>;

const meeting = {
  not: OTHERS,
  notUnder: /motion|interpellation|ungdomsråd i skolan/iu,
  allows: ['conditional', 'question', 'planned', 'required'],
  from: ['page', 'news', 'report', 'rule'],
} satisfies Partial<Aspect>;

const NAMES =
  '(?:\\p{L}*politiker(?:café|kafé|träff|fika|möte|mingel|snack|torg|jour|tid)\\p{L}*|möt (?:dina |våra |en |kommunens |lokala )?(?:politiker|kommunalråd|förtroendevalda)\\p{L}*|träffa (?:dina |våra |en |kommunens |ledande |lokala )?(?:politiker|kommunalråd|förtroendevalda)\\p{L}*|medborgar(?:café|kafé|möte|träff|kväll|stämma)\\p{L}*|(?:invånar|bya?|bygde|orts|kommundels|sockn?e?|kommun|områdes)(?:möten?|träff|träffar|stämma|stämmor|dialog|dialoger)\\p{L}*|direktmöte\\p{L}*|dialogmöte\\p{L}*|dialogkväll\\p{L}*|torgmöte\\p{L}*|torgdialog\\p{L}*|öppet hus med politiker|kommunstyrelsen på turné|kommunalråd\\p{L}* på (?:turné|torget|plats))';

const aspects = {
  ask: {
    ...asking,
    shows: 'man kan ställa frågor till politiker på webben',
    words: ['fråga', 'frågor', 'frågelåda', 'chatt', 'formulär', 'e-tjänst'],
    says: new RegExp(
      `(?<!\\p{L})(?:fråga (?:en |dina |din |våra |kommunens )?${WHO}|(?:ställ(?:a|er)?|skicka(?: in)?|lämna(?: in)?|mejla|skriv)(?: [^ .;]+){0,4}? fråg(?:a|or|an)(?: [^ .;]+){0,8}? (?:till|i|via|genom) (?:[^ .;]+ ){0,4}?(?:${WHO}|\\p{L}*formulär\\p{L}*|e-?tjänst\\p{L}*)|chatta(?: [^ .;]+){0,4}? ${WHO}|politikerchatt\\p{L}*|frågelåda(?:n)?|(?:fråga|frågor|frågan) (?:[^ .;]+ ){0,6}?(?:via|genom|i) (?:\\p{L}+ ){0,3}?(?:e-?tjänst\\p{L}*|\\p{L}*formulär\\p{L}*)|använd formulär\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    under:
      /politiker|förtroendevald|fortroendevald|kommunalråd|fullmäktige|fullmaktige|frågestund|ledamöter/iu,
  },
  askSocial: {
    ...asking,
    shows: 'man kan ställa frågor till politiker i sociala medier',
    words: ['facebook', 'instagram', 'twitter', 'sociala medier', 'tiktok', 'youtube'],
    says: /(?<!\p{L})(?:facebook\p{L}*|instagram\p{L}*|twitter\p{L}*|sociala medier|tiktok\p{L}*|youtube\p{L}*)(?!\p{L})/iu,
    with: new RegExp(
      `(?<!\\p{L})(?:frågor?|fråga|chatta)(?: [^ .;]+){0,10}? ${WHO}|${WHO}(?: [^ .;]+){0,8}? (?:svarar på|frågor)`,
      'iu',
    ),
  },
  published: {
    ...asking,
    shows: 'frågor och svar kan läsas av alla',
    words: ['svar', 'besvara', 'publicera', 'tidigare frågor', 'ställda frågor'],
    says: /(?<!\p{L})(?:(?:frågor|frågorna|fråga|svar|svaren|svaret|frågan) (?:[^ .;]+ ){0,6}?publicera\p{L}*|publicera\p{L}* (?:[^ .;]+ ){0,5}?(?:svar|svaren|svaret|frågor|frågan)|(?:tidigare|inkomna|ställda|besvarade|senaste) frågor(?:na)?(?: och svar)?|läs(?:a)? (?:[^ .;]+ ){0,5}?(?:svar|svaren)(?: |$)|frågor och (?:politikernas )?svar|svar från (?:politiker\p{L}*|kommunalråd\p{L}*))(?!\p{L})/iu,
    under: new RegExp(ASK.source, 'iu'),
    not: new RegExp(
      `${OTHERS.source}|(?<!\\p{L})(?:vanliga frågor|inga frågor|publiceras (?:inte|ej))(?!\\p{L})`,
      'iu',
    ),
  },
  unanswered: {
    ...asking,
    shows: 'frågor utan svar',
    words: ['obesvarad', 'inte besvarad', 'ej besvarad', 'inväntar svar', 'väntar på svar', 'inget svar'],
    says: /(?<!\p{L})(?:obesvarad\p{L}*|(?:inte|ej) (?:ännu )?besvarad\p{L}*|(?:in)?väntar (?:på )?svar|inget svar)(?!\p{L})/iu,
    under: new RegExp(ASK.source, 'iu'),
    allows: ['negated', 'question'],
  },
  meet: {
    ...meeting,
    shows: 'politiker möter invånare',
    asName: true,
    words: [
      'politiker',
      'kommunalråd',
      'förtroendevald',
      'beredning',
      'medborgar',
      'möte',
      'träff',
      'dialog',
      'ledamöter',
      'presidi',
    ],
    says: new RegExp(
      `(?<!\\p{L})(?:${NAMES}|(?:träffa|möta|prata med|samtala med|möt|diskutera med|fika med|dialog med|samtal med)(?: [^ .;]+){0,5}? ${WHO}|${WHO}(?: [^ .;]+){0,6}? (?:möter|träffar|besöker|är på plats|finns på plats|deltar|bjuder in|svarar på frågor|lyssnar|diskuterade|samtalade|mötte|träffade)|(?:möter|träffar|besöker)(?: [^ .;]+){0,3}? ${WHO}|(?:närvarande|medverkande|på plats|medverkar|deltar|deltagare)(?: [^ .;]+){0,5}? ${WHO}|(?:framföra?|berätta|lämna)(?: [^ .;]+){0,5}? (?:till|för) (?:vårt |våra |dina |kommunens )?${WHO}|(?:dialog|samtal|fika|kaffe)\\p{L}* med (?:\\p{L}+ )?${WHO})(?!\\p{L})`,
      'iu',
    ),
    with: new RegExp(
      `(?<!\\p{L})(?:${WHO}|\\p{L}*politiker\\p{L}*|beredning\\p{L}*|folkvalda|kommunledning\\p{L}*|ordförande\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    not: new RegExp(
      `${OTHERS.source}|(?<!\\p{L})(?:kontakta(?: gärna)?|protokoll\\p{L}*|ungdomsråd\\p{L}*|elevråd\\p{L}*|frågestund\\p{L}*|tjänstepersoner och politiker träffas|facklig\\p{L}*|företagare|företagsbesök\\p{L}*|pensionärsråd\\p{L}*|arbetsgrupp\\p{L}*|studiebesök)(?!\\p{L})`,
      'iu',
    ),
  },
  regular: {
    ...meeting,
    shows: 'mötena kommer tillbaka',
    words: [
      'gång',
      'varje',
      'varannan',
      'vartannat',
      'regelbund',
      'återkommande',
      'datum',
      'kommande',
      'vår',
      'höst',
      'månad',
      'gånger',
      'fortsätter',
      'dag',
      'januari',
      'mars',
      'april',
      'augusti',
      'oktober',
      '20',
    ],
    says: /(?<!\p{L})(?:(?:en|två|tre|fyra|fem|sex|åtta|tio|\d+) gång(?:er)? (?:om|per|varje|i) (?:året|år|termin\p{L}*|månad\p{L}*|kvartal\p{L}*)|varje (?:år|månad|vecka|termin|höst|vår|kvartal|sammanträde)|vart(?:annat|tredje) år|varann?an (?:månad|vecka)|regelbund\p{L}+|återkommande|(?:kommande|nästa|datum för|plats och datum för) (?:\p{L}+ )?(?:\p{L}*möten?|\p{L}*träff\p{L}*|\p{L}*dialog\p{L}*|\p{L}*café\p{L}*)|under (?:våren|hösten|året)|(?:vårens|höstens|årets) \p{L}+|fortsätter|\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:,| och) \d{1,2}|(?:våren|hösten) 20\d\d|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? (?:den )?\d{1,2})(?!\p{L})/iu,
    asName: true,
  },
  handled: {
    ...meeting,
    shows: 'det som sägs på mötena tas om hand',
    words: [
      'anteckning',
      'sammanställ',
      'dokumenter',
      'svar',
      'återkoppl',
      'redovisa',
      'tas vidare',
      'tar med',
      'underlag',
      'publicera',
      'följs upp',
    ],
    says: /(?<!\p{L})(?:(?:minnes|mötes)?anteckning(?:ar|arna)(?: från)?|sammanställ\p{L}*|dokumentera\p{L}*|återkoppl\p{L}*|redovisa\p{L}*|tas vidare|tar (?:\p{L}+ )?med sig|underlag (?:för|till|i)|”?direkt”? svar|följs upp|svar (?:på|ges)|publiceras)(?!\p{L})/iu,
    asName: true,
  },
  officials: {
    ...meeting,
    shows: 'tjänstemän möter invånare',
    words: [
      'tjänsteperson',
      'tjänstem',
      'förvaltning',
      'medarbetare',
      'handläggare',
      'chef',
      'områdesutvecklare',
      'polis',
    ],
    says: /(?<!\p{L})(?:(?:träffa|möt|möta|prata med|ställ frågor till) (?:[^ .;]+ ){0,4}?(?:tjänsteperson\p{L}*|tjänstem\p{L}+|handläggare|medarbetare|chef\p{L}*)|(?:tjänsteperson\p{L}*|tjänstem\p{L}+|medarbetare) (?:[^ .;]+ ){0,4}?(?:finns på plats|är på plats|möter|svarar på frågor|håller i))(?!\p{L})/iu,
    with: /(?<!\p{L})(?:invånar\p{L}*|medborgar\p{L}*|boende|dialog\p{L}*|frågor|allmänheten)(?!\p{L})/iu,
  },
} satisfies Record<string, Aspect>;

export const politicians: Collector<Politicians> = {
  id: 'politicians',
  collects: 'hur invånare frågar och möter politiker',
  collect(corpus) {
    const spoken = spokenIn(corpus, aspects);
    const ask = spoken.ask.said.filter(isRoute);
    const meet = spoken.meet.said.filter(isWithResidents);
    return {
      ask,
      askSocial: spoken.askSocial.said,
      found: ask[0] ? findabilityOf(corpus, ask[0].passage.document.url) : null,
      published: spoken.published.said,
      latest: latestOn(corpus, spoken.published.said),
      unanswered: spoken.unanswered.said,
      meet,
      regular: besideMeetings(spoken.regular.said, meet),
      handled: besideMeetings(spoken.handled.said, meet),
      officials: spoken.officials.said,
      saidOfAsking: spoken.ask,
      saidOfMeeting: spoken.meet,
    };
  },
};

/** A service that is named so, or a form; questions put in the hall or by letter are another way. */
const isRoute = ({ passage, match }: Statement): boolean => {
  const named = /^(?:fråga (?:en |dina |din |våra |kommunens )?\p{L}|politikerchatt|chatta|frågelåda)/iu.test(
    match,
  );
  return (named && passage.text.length < 120) || ON_WEB.test(passage.text);
};

const RESIDENTS =
  /(?<!\p{L})(?:invånar\p{L}*|medborgar\p{L}*|kommunmedborgar\p{L}*|boende|bor i|bybor\p{L}*|allmänhet\p{L}*|besökare|du|dig|din|dina|er|alla som|välkommen|välkomna)(?!\p{L})/iu;

const isWithResidents = ({ passage: { text, document } }: Statement): boolean =>
  RESIDENTS.test(text) || new RegExp(`(?<!\\p{L})${NAMES}`, 'iu').test(document.title);

/** What is said of meetings counts on the pages that are about them. */
const besideMeetings = (said: readonly Statement[], meet: readonly Statement[]): Statement[] =>
  said.filter(({ passage }) => meet.some((one) => one.passage.document.url === passage.document.url));

function latestOn(corpus: Corpus, published: readonly Statement[]): Politicians['latest'] {
  const pages = new Set(published.map(({ passage }) => passage.document.url));
  let latest: Politicians['latest'] = null;
  for (const { document, blocks } of voicesOf(corpus).own) {
    if (!pages.has(document.url)) continue;
    for (const block of blocks)
      for (const { iso } of findDates(block.text))
        if (
          iso <= corpus.at &&
          (latest === null || iso > latest.date) &&
          !/uppdaterad|ändrad|granskad/iu.test(block.text)
        )
          latest = { date: iso, evidence: evidenceFrom(document, block, 'senaste fråga eller svar') };
  }
  return latest;
}
