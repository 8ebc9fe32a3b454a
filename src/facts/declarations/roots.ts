import { collectorOf } from '../aspects.ts';

/** Under what titles and headings a sentence on promises stands. */
const PROMISES =
  /(?:v[äa]rdighets|tj[äa]nste|service|kvalitets|omsorgs|hemtj[äa]nst)(?:garanti|deklaration|l[öo]fte|[åa]tagande|f[öo]rklaring)/iu;

const NAMED =
  '(?:\\p{L}*(?:garanti(?:er|erna|n)?|deklaration(?:er|erna|en)?|löften(?:a)?|åtaganden(?:a)?|serviceförklaring\\p{L}*)|de)';

const USERS =
  '(?:brukar(?:e|na|råd\\p{L}*|organisation\\p{L}*)|anhörig\\p{L}*|boende|medborgar(?:e|na)|invånar(?:e|na)|kunder(?:na)?|föräldrar|vårdnadshavare|elever|pensionärsråd\\p{L}*|pensionärsorganisation\\p{L}*|(?:handikapp|funktionshinder)råd\\p{L}*|rådet för \\p{L}+|användare|företagare|dem som använder)';

const BODY =
  '(?:kommunfullmäktige|fullmäktige|kommunstyrelsen|\\p{L}*nämnd(?:en|er|erna)?|\\p{L}*utskottet|politiker(?:na)?)';

const about = {
  under: PROMISES,
  not: /(?<!\p{L})(?:motion\p{L}*|energideklaration\p{L}*|vårdgaranti\p{L}*|leverantör\p{L}*|gymnasiegaranti\p{L}*)(?!\p{L})/iu,
  notUnder: /(?<!\p{L})(?:motion|energideklaration|vårdgaranti)(?!\p{L})/iu,
  from: ['page', 'rule', 'report', 'matter'],
  years: 12,
  allows: ['past', 'required', 'proposed'],
} as const;

/** How the promises came about, and what holds them. */
export const declarationRoots = collectorOf(
  'declaration-roots',
  'hur service- och kvalitetsdeklarationer har tagits fram, beslutats och följs upp',
  {
    withUsers: {
      ...about,
      shows: 'löftena är framtagna tillsammans med brukare',
      words: [
        'tillsammans',
        'dialog',
        'samråd',
        'samverkan',
        'samarbete',
        'fokusgrupp',
        'fått lämna',
        'fått tycka',
        'medverka',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:(?:tillsammans|i (?:dialog|samråd|samverkan|samarbete)|efter (?:dialog|samråd)) med (?:\\p{L}+ ){0,4}?${USERS}|fokusgrupp\\p{L}*|${USERS} (?:\\p{L}+ ){0,4}?(?:har (?:fått|varit|deltagit|medverkat)|medverka\\p{L}*|deltog|delta\\p{L}*))(?!\\p{L})`,
        'iu',
      ),
      with: new RegExp(
        `(?<!\\p{L})(?:tagits fram|tas fram|framtagna?|framtagits|tog fram|arbetat[s]? fram|arbeta(?:s|t|ts)? (?:fram|med)|utforma\\p{L}*|formulera\\p{L}*|utveckla\\p{L}*|${NAMED.replace('|de)', ')')})(?!\\p{L})`,
        'iu',
      ),
      not: /(?<!\p{L})(?:genomförandeplan\p{L}*|planen|vi gör|din kontaktman|enskilda)(?!\p{L})/iu,
    },
    decided: {
      ...about,
      shows: 'löftena är beslutade politiskt',
      words: ['antag', 'beslut', 'fastställ', 'godkän'],
      says: new RegExp(
        `(?<!\\p{L})(?:${BODY} (?:[^ .;]+ ){0,6}?(?:antagit|antog|antar|beslutat|beslutade|beslutar|fastställt|fastställde|fastställer|godkänt|godkände)|(?:antagna|antagen|antaget|antagits|beslutade|beslutad|beslutats|beslutas|fastställda|fastställd|fastställts|fastställs|godkända|godkänts|antas) (?:[^ .;]+ ){0,4}?(?:av|i) (?:[^ .;]+ ){0,3}?${BODY})(?!\\p{L})`,
        'iu',
      ),
      not: /(?<!\p{L})(?:motion\p{L}*|biståndsbeslut|avslå\p{L}*|återremit\p{L}*|energideklaration\p{L}*|riksdagen|regeringen)(?!\p{L})/iu,
    },
    steered: {
      ...about,
      shows: 'löftena är kopplade till styrning och uppföljning',
      words: [
        'följ',
        'uppfölj',
        'styr',
        'budget',
        'verksamhetsplan',
        'kvalitets',
        'lednings',
        'redovisa',
        'internkontroll',
      ],
      says: /(?<!\p{L})(?:styrsystem\p{L}*|styrmodell\p{L}*|(?:kvalitets|lednings)(?:system|lednings?system)\p{L}*|(?:i|till) (?:\p{L}+ ){0,3}?(?:budget(?:en|arbete\p{L}*|process\p{L}*)?|verksamhetsplan\p{L}*|årsredovisning\p{L}*|bokslut\p{L}*|mål- och resursplan\p{L}*|internkontroll\p{L}*)|följ(?:s|er)(?: [^ .;]+){0,3}? upp|följas upp|uppföljning(?:en)? (?:av|redovisas|görs|sker)|revideras (?:[^ .;]+ ){0,3}?(?:år|årligen))(?!\p{L})/iu,
      with: new RegExp(`(?<!\\p{L})(?:${NAMED})(?!\\p{L})`, 'iu'),
      allows: ['past', 'required', 'proposed', 'planned'],
    },
  },
);
