import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { MarkupFeature } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Topic } from '../../model/topic.ts';
import { type Aspect, type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { voicesOf } from '../voices.ts';
import { evidenceOfPart, leadsSomewhere, type Part, partsOf, siteOf } from './pages.ts';
import { type AccessibilityStatement, statementOf } from './statement.ts';

export const accessTopic: Topic = {
  id: 'access',
  name: 'lättläst, andra språk och uppläsning',
  direct: [
    'lättläst',
    'lätt svenska',
    'talande webb',
    'uppläsning',
    'other languages',
    'andra språk',
    'teckenspråk',
    'in english',
  ],
  inFrame: true,
  places: ['om webbplatsen', 'tillgänglighetsredogörelse', 'digital tillgänglighet', 'languages', 'språk'],
};

/** A part of the site in another language than Swedish. */
export interface Foreign {
  /** Swedish name: "engelska". */
  language: string;
  evidence: Evidence;
}

/** Links and functions of the frame, and what sentences say; both may be empty. */
export interface Offered {
  parts: Evidence[];
  spoken: Spoken;
}

export interface Access {
  easy: Offered;
  readAloud: Offered;
  signed: Offered;
  foreign: Foreign[];
  /** Sentences that say that parts of the site are in other languages. */
  inLanguages: Spoken;
  /** Links to other languages that were not read. */
  languages: Evidence[];
  /** Machine translation. */
  translated: Offered;
  statement: AccessibilityStatement | null;
}

const OF_SITE =
  /(?<!\p{L})(?:webb\p{L}*|hemsid\p{L}*|sajt\p{L}*|sid(?:a|an|or|orna)|information(?:en)?|innehåll(?:et)?|text(?:en|er|erna)?|läsa? (?:mer )?om|om kommunen|[\p{L}-]+\.se)(?!\p{L})/iu;

/** That something of the site can be had. */
const AVAILABLE =
  /(?<!\p{L})(?:finns|hittar|finner|kan du (?:få|läsa)|läsa? (?:mer )?om|(?:vi|kommunen|staden|webbplatsen|sidan) har|har (?:vi|kommunen|staden|nu|\p{Lu}\p{L}+ (?:kommun|stad))|erbjud\p{L}*|klicka|välj|når du|får du|lanserat|publicerat|översatt)(?!\p{L})/iu;

/** What is easy to read, read aloud or signed elsewhere than on the site: books, papers, lessons. */
const ELSEWHERE =
  /(?<!\p{L})(?:\p{L}*b[oö]ck(?:er|erna)?|\p{L}*bok(?:en)?|bibliotek\p{L}*|legimus|tidning(?:en|ar)?|taltidning\p{L}*|kurs(?:en|er)?|utbildning\p{L}*|undervisning\p{L}*|modersmål\p{L}*|minoritetsspråk\p{L}*|elev(?:er|en|erna)?|protokoll\p{L}*|handlingar\p{L}*|årsredovisning\p{L}*|budget\p{L}*|valmaterial\p{L}*)(?!\p{L})/iu;

const aspects = {
  easy: {
    shows: 'information på lättläst svenska',
    words: ['lättläst', 'lätt svenska', 'lätt att läsa'],
    says: /(?<!\p{L})(?:(?:på|i|till) (?:\p{L}+ ){0,2}?(?:lättläst(?: svenska)?|lätt svenska)|lättlästa? (?:webb\p{L}*|hemsid\p{L}*|information|sid\p{L}+|version\p{L}*|del\p{L}*|texter|innehåll)|(?:webb\p{L}*|information|sidor|texter|innehåll) (?:\p{L}+ ){0,3}?(?:lättläst|lätt svenska))(?!\p{L})/iu,
    with: AVAILABLE,
    not: new RegExp(`${ELSEWHERE.source}|texter på lätt\\p{L}* (?:svenska )?är|riktar (?:de )?sig`, 'iu'),
    notUnder: /(?<!\p{L})(?:bibliotek\p{L}*|böcker|skrivregler|klarspråk)(?!\p{L})/iu,
    from: ['page', 'news'],
  },
  readAloud: {
    shows: 'texterna kan läsas upp',
    words: [
      'uppläs',
      'talande webb',
      'readspeaker',
      'browsealoud',
      'läsa upp',
      'läser upp',
      'läsas upp',
      'läses upp',
      'uppläst',
      'lyssna på',
      'talsyntes',
    ],
    says: /(?<!\p{L})(?:talande webb\p{L}*|readspeaker|browsealoud|talsyntes\p{L}*|uppläsning(?:en|stjänst\p{L}*|sfunktion\p{L}*|sverktyg\p{L}*)?|(?:text\p{L}*|sid\p{L}*|innehåll\p{L}*) (?:\p{L}+ ){0,2}?uppläs[td]\p{L}*|(?:läser|läsa|läsas|läses) upp (?:\p{L}+ ){0,2}?(?:text|sid|innehåll)\p{L}*|(?:text\p{L}*|sid(?:an|orna)|innehållet) (?:\p{L}+ ){0,2}?(?:läsas|läses) upp|lyssna på (?:all |den här |webbplatsens )?(?:text(?:en|er|erna)?|sid(?:an|orna)|innehållet|webbplatsen|informationen))(?!\p{L})/iu,
    with: OF_SITE,
    not: new RegExp(
      `${ELSEWHERE.source}|(?<!\\p{L})(?:skärmläsare\\p{L}*|hjälpmedel|tentamen|prov(?:et|en)?|sammanträd\\p{L}*|podd\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    from: ['page', 'news'],
  },
  signed: {
    shows: 'information på teckenspråk',
    words: ['teckenspråk', 'teckentolk'],
    says: /(?<!\p{L})(?:(?:på|med) (?:svenskt )?teckenspråk|teckenspråks(?:film\p{L}*|tolka\p{L}*|video\p{L}*)|teckentolka\p{L}*)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:information\p{L}*|film\p{L}*|video\p{L}*|webb\p{L}*|berätta\p{L}*|se och lyssna|om kommunen|teckentolkad\p{L}*|sänd\p{L}*)(?!\p{L})/iu,
    not: new RegExp(
      `${ELSEWHERE.source}|(?<!\\p{L})(?:tolk(?:ar|en|tjänst\\p{L}*|central\\p{L}*)?|beställ\\p{L}* tolk|kommunicera\\p{L}*|språklag\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    from: ['page', 'news'],
    asName: true,
  },
  inLanguages: {
    shows: 'information på andra språk',
    words: ['finska', 'engelska', 'språk', 'arabiska', 'tyska', 'samiska', 'meänkieli'],
    says: /(?<!\p{L})(?:översatt\p{L}*|finns|hittar du|läsa) (?:[^ .;]+ ){0,6}?(?:till|på) (?:finska|engelska|tyska|arabiska|somaliska|samiska|meänkieli|(?:andra|flera|olika|\p{L}+) språk)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:webbplats\p{L}*|webbsid\p{L}*|hemsid\p{L}*|sid(?:or|orna)|[\p{L}-]+\.se|kommuninformation|samhällsinformation)(?!\p{L})/iu,
    not: new RegExp(
      `${ELSEWHERE.source}|(?<!\\p{L})(?:förskol\\p{L}*|äldreomsorg\\p{L}*|tolk\\p{L}*|rätt att)(?!\\p{L})`,
      'iu',
    ),
    from: ['page', 'news'],
  },
  translated: {
    shows: 'webbplatsen kan översättas maskinellt',
    words: ['translate', 'översätt', 'maskinöversätt'],
    says: /(?<!\p{L})(?:google translate|google översätt|maskinöversätt\p{L}*|översätt(?:a|s|as|er)? (?:webbplatsen|sidan|sidorna|innehållet|\p{L}+\.se|texten))(?!\p{L})/iu,
    from: ['page', 'news'],
  },
} as const satisfies Record<string, Aspect>;

/** Pages and menus of books. */
const OF_LIBRARY = /bibliotek|library|\/(?:bok|bocker)/i;

/** How the site is made for those who do not read plain Swedish text. */
export const access: Collector<Access> = {
  id: 'site-access',
  collects: 'lättläst, andra språk, uppläsning och teckenspråk på webbplatsen',
  collect(corpus) {
    const spoken = spokenIn(corpus, aspects);
    const offered = (name: keyof typeof aspects, feature: MarkupFeature, shows: string): Offered => ({
      parts: workingParts(corpus, feature).map((part) => evidenceOfPart(part, shows)),
      spoken: spoken[name],
    });
    const foreign = foreignIn(corpus);
    const easy = offered('easy', 'easy-read', 'ingång till lättläst information');
    return {
      easy: {
        ...easy,
        parts: [...easy.parts, ...easyPages(corpus)],
      },
      readAloud: offered('readAloud', 'read-aloud', 'funktion som läser upp sidan'),
      signed: offered('signed', 'sign-language', 'ingång till information på teckenspråk'),
      translated: offered('translated', 'translate', 'funktion som översätter sidan'),
      foreign,
      inLanguages: spoken.inLanguages,
      languages: unreadLanguages(corpus),
      statement: statementOf(corpus),
    };
  },
};

/** Parts of the frame whose links lead somewhere, and not to a shelf of books. */
const workingParts = (corpus: Corpus, feature: MarkupFeature): Part[] =>
  partsOf(siteOf(corpus), feature).filter(
    ({ markup: { url } }) => leadsSomewhere(corpus, url) && !OF_LIBRARY.test(url ?? ''),
  );

/** "Lättläst: så fungerar kommunen"; not what easy reading is. */
const EASY_TITLE = /^(?:lättläst|lätt svenska)(?:\s*[:–-]\s*\S|$| om (?!lättläst))/iu;
const DEFINES = /lättläst(?:a)? (?:text\p{L}* |svenska )?(?:är|har|betyder|innebär|vänder)(?!\p{L})/iu;

/** Pages that are called easy to read, and are not about it. */
function easyPages(corpus: Corpus): Evidence[] {
  return voicesOf(corpus)
    .own.filter(({ testimony, document }) => testimony === 'page' && EASY_TITLE.test(document.title))
    .filter(({ text, document }) => !DEFINES.test(text) && !OF_LIBRARY.test(document.url))
    .flatMap(({ document, blocks }) => {
      const heading = blocks.find(({ text }) => EASY_TITLE.test(text));
      return heading ? [evidenceFrom(document, heading, 'en sida på lättläst svenska')] : [];
    })
    .slice(0, 2);
}

const NAMES: Record<string, string> = {
  ...{
    en: 'engelska',
    fi: 'finska',
    de: 'tyska',
    fr: 'franska',
    es: 'spanska',
    pl: 'polska',
    so: 'somaliska',
  },
  ...{
    bs: 'bosniska, kroatiska eller serbiska',
    tr: 'turkiska',
    sq: 'albanska',
    fa: 'persiska',
    ar: 'arabiska',
  },
  ...{ uk: 'ukrainska', ru: 'ryska', el: 'grekiska', ti: 'tigrinja', zh: 'kinesiska', th: 'thailändska' },
};

/** Longest list of pages in one language that is looked through for one with a text to quote. */
function foreignIn(corpus: Corpus): Foreign[] {
  const found = new Map<string, Foreign>();
  for (const document of [...siteOf(corpus).pages].sort((a, b) => a.url.length - b.url.length)) {
    const language = NAMES[document.language ?? ''];
    if (language === undefined || found.has(language)) continue;
    const evidence = textOf(document, language);
    if (evidence) found.set(language, { language, evidence });
  }
  return [...found.values()];
}

/** The first running text of a page in another language. */
function textOf(document: ReadDocument, language: string): Evidence | null {
  const main = document.blocks.filter(({ region, kind }) => region === 'main' && kind !== 'alt');
  const text = main.find(({ kind }) => kind === 'paragraph') ?? main[0];
  return text ? evidenceFrom(document, text, `en sida på ${language}`) : null;
}

/** Links to other languages that lead to what was not read; what was read speaks for itself. */
const unreadLanguages = (corpus: Corpus): Evidence[] =>
  workingParts(corpus, 'language')
    .filter(({ markup: { url } }) => url !== null && corpus.documentAt(url) === undefined)
    .map((part) => evidenceOfPart(part, 'länk till webbplatsen på ett annat språk'));
