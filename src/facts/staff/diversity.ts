import { collectorOf } from '../aspects.ts';

const texts = { from: ['page', 'rule', 'report', 'news'], years: 4 } as const;

const NOT =
  /(?<!\p{L})(?:biologisk|naturvård|motion(?:en|är\p{L}*)?|regionens?|elevråd\p{L}*|andra kommuner|företag(?:en|ens)?)(?!\p{L})/iu;
const NOT_UNDER =
  /(?<!\p{L})(?:motion(?:en|er)?|interpellation\p{L}*|medborgarförslag|biologisk|revision\p{L}*|granskning\p{L}*)(?!\p{L})/iu;

const EVERYBODY =
  '(?:mångfald|inkluder\\p{L}*|jämlik\\p{L}*|jämställd\\p{L}*|lika (?:rättigheter|villkor|värde|möjligheter)|likabehandling|icke-diskriminering|mänskliga rättigheter|integration|fler i arbete|delaktighet för alla|utanförskap|öppen och tolerant)';

/** What titles of goals on diversity or inclusion say: an equal chance for all, also on the labour market. */
export const DIVERSITY_GOAL = new RegExp(`(?<!\\p{L})${EVERYBODY}(?!\\p{L})`, 'iu');

/** Diversity and equality: what is signed, measured and used. */
export const diversity = collectorOf(
  'diversity',
  'mål om mångfald, CEMR-deklarationen, jämställdhetsindex, hbtq-certifiering och språkkunskaper',
  {
    goal: {
      ...texts,
      shows: 'mål om mångfald eller jämställdhet',
      words: [
        'mångfald',
        'inkluder',
        'jämlik',
        'jämställd',
        'lika ',
        'likabehandling',
        'utanförskap',
        'integration',
      ],
      says: DIVERSITY_GOAL,
      with: /(?<!\p{L})(?:\p{L}*mål(?:et|en|sättning\p{L}*)?|fokusområde\p{L}*|prioritera\p{L}*|målområde\p{L}*)(?!\p{L})/iu,
      not: NOT,
      notUnder: NOT_UNDER,
      allows: ['required', 'planned'],
    },
    cemr: {
      ...texts,
      years: 20,
      shows: 'CEMR-deklarationen är undertecknad',
      words: [
        'cemr',
        'jämställdhetsdeklaration',
        'europeiska deklarationen om jämställdhet',
        'deklarationen för jämställdhet',
        'europeisk deklaration',
      ],
      says: /(?<!\p{L})(?:CEMR(?:s|:s|-?deklaration\p{L}*)?|(?:europeisk\p{L}*|den europeiska) deklaration\p{L}*(?: \p{L}+){0,2} jämställdhet|deklarationen (?:om|för) jämställdhet|(?:europeiska )?jämställdhetsdeklaration\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:under(?:teckna|skriv|tecknat|skrivit)\p{L}*|skrev(?: \p{L}+)? (?:under|på)|skriv(?:it|er)(?: \p{L}+)? (?:under|på)|ansl[uö]t\p{L}*|antog|antagit|ställt sig bakom|signera\p{L}*|åta(?:git|r) sig|förbundit)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:regionens?|motion\p{L}*|länsstyrelsen)(?!\p{L})/iu,
      allows: ['past'],
    },
    jamix: {
      ...texts,
      shows: 'jämställdhetsindex redovisas',
      words: ['jämix', 'jämställdhetsindex', 'jämindex'],
      says: /(?<!\p{L})(?:JÄMIX\p{L}*|jämställdhetsindex\p{L}*|jämindex\p{L}*)/iu,
      allows: ['past', 'required'],
      asName: true,
    },
    /** What is like it: staff figures and pay by sex. */
    bySex: {
      ...texts,
      years: 3,
      shows: 'könsuppdelade nyckeltal om personalen',
      words: ['kvinnor', 'lönekartläggning', 'könsuppdelad', 'könsfördelning'],
      says: /(?<!\p{L})(?:lönekartläggning\p{L}*|könsuppdela\p{L}*|könsfördelning\p{L}*|(?:andel\p{L}*|medellön\p{L}*|medianlön\p{L}*|kvinnors lön\p{L}*|kvinnliga chefer)(?: [^ .;]+){0,8}? (?:kvinnor|män|procent|%))(?!\p{L})/iu,
      under: /personal|medarbet|jämställd|anställd|lön/iu,
      notUnder: NOT_UNDER,
      allows: ['past', 'required'],
    },
    certified: {
      ...texts,
      years: 6,
      shows: 'hbtq-certifierad verksamhet',
      words: ['hbt', 'regnbåg'],
      says: /(?<!\p{L})(?:hbtq?i?\+?-?(?:diploma|certifier)\p{L}*|(?:certifier|diplomer)\p{L}*(?: [^ .;]+){0,5}? hbtq?i?\p{L}*|hbtq?i?\+?(?: [^ .;]+){0,4}? (?:certifier|diplomer)\p{L}*|regnbågs(?:diplom|certifi|märk)\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:motion\p{L}*|vårdcentral\p{L}*|regionens?|RFSL erbjuder)(?!\p{L})/iu,
      notUnder: NOT_UNDER,
      allows: ['past'],
      asName: true,
      of: ['school'],
    },
    /** The staff is to be as mixed as those it is there for. */
    reflected: {
      ...texts,
      shows: 'mångfald bland medarbetare stärker servicen',
      words: ['spegla', 'mångfald', 'olika bakgrund', 'avspegla'],
      says: /(?<!\p{L})(?:(?:av)?spegla[rs]?(?: [^ .;]+){0,5}? (?:befolkning\p{L}*|samhälle\p{L}*|invånar\p{L}*|medborgar\p{L}*|mångfald\p{L}*|sammansättning\p{L}*)|mångfald\p{L}*(?: [^ .;]+){0,8}? (?:tillgång|styrka|stärk\p{L}*|bättre service|bättre bemötande|bidrar|berika\p{L}*|utveckla\p{L}*|kvalitet)|olika bakgrund\p{L}*(?: [^ .;]+){0,8}? (?:tillgång|styrka|stärk\p{L}*|service))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:medarbetar\p{L}*|personal\p{L}*|anställ\p{L}*|rekryter\p{L}*|kompetens\p{L}*|arbetsplats\p{L}*|service\p{L}*|vi)(?!\p{L})/iu,
      not: NOT,
      notUnder: NOT_UNDER,
      allows: ['required'],
    },
    languages: {
      ...texts,
      years: 6,
      shows: 'medarbetares språkkunskaper används',
      words: ['språk', 'flerspråkig', 'tvåspråkig', 'modersmål'],
      says: /(?<!\p{L})(?:språklist\p{L}*|språkbank\p{L}*|(?:lista|förteckning|register)(?: [^ .;]+){0,5}? språk\p{L}*|språkkunskap\p{L}*|flerspråkig\p{L}*|tvåspråkig\p{L}*|språkkompetens\p{L}*|(?:personal|medarbetare|kollegor|handläggare|vägledare)(?: [^ .;]+){0,4}? (?:talar|pratar|behärskar|som kan)(?: [^ .;]+){0,6})(?!\p{L})/iu,
      with: /(?<!\p{L})(?:medarbetar\p{L}*|personal\p{L}*|anställda?|handläggar\p{L}*|vägledar\p{L}*|kollegor|tjänstemän|kontaktcenter|medborgarkontor\p{L}*|vi talar|bemanning\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:elev(?:er|ernas?)?|barn(?:et|en|ens)?|modersmålsunder\p{L}*|studiehandled\p{L}*|tolk(?:ar|en)?|klarspråk\p{L}*|språkutveckl\p{L}*|svenska språket|språktest|språkombud)(?!\p{L})/iu,
      notUnder: NOT_UNDER,
    },
  },
);
