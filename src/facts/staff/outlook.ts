import { collectorOf } from '../aspects.ts';

const texts = { from: ['page', 'rule', 'report'], years: 3 } as const;

const ABOUT =
  /omv[aä]rld|trend|planeringsf[oö]ruts[aä]ttning|framtid|n[aä]rmaste [aå]r|utmaning|strategisk analys|f[oö]rv[aä]ntad utveckling|demografi/iu;

/** Others whose staff it may be about. */
const NOT =
  /(?<!\p{L})(?:näringslivets|företagen(?:s)?|regionens|arbetslöshet\p{L}*|elev\p{L}*|privata sektorn)(?!\p{L})/iu;
const NOT_UNDER =
  /(?<!\p{L})(?:motion(?:en|er)?|näringsliv\p{L}*|revision\p{L}*|granskning\p{L}*)(?!\p{L})/iu;

const STAFFING =
  '(?:kompetensförsörjning\\p{L}*|personalförsörjning\\p{L}*|rekryter(?:a|ing|ingar|ingsbehov|ingsläge)\\p{L}*|pensionsavgång\\p{L}*|kompetensbrist\\p{L}*|personalbrist\\p{L}*|brist på (?:\\p{L}+ ){0,2}?(?:personal|arbetskraft|kompetens|medarbetare|lärare|sjuksköterskor)|arbetskraftsbrist\\p{L}*|bristyrken|attraktiv(?:a)? arbetsgivare|konkurrens(?:en)? om (?:\\p{L}+ ){0,2}?(?:arbetskraft|kompetens|personal|medarbetare)\\p{L}*|arbetsgivar\\p{L}*)';

/** What the municipality sees ahead, and what that means for it as an employer. */
export const employerOutlook = collectorOf(
  'employer-outlook',
  'omvärldsanalysens frågor om kompetensförsörjning och arbetsgivarskap',
  {
    outlook: {
      ...texts,
      shows: 'omvärldsanalys',
      words: ['omvärld', 'trend', 'planeringsförutsättning', 'strategisk analys', 'framtid'],
      says: /(?<!\p{L})(?:omvärlds(?:analys|spaning|bevakning|rapport|faktorer|perspektiv)\p{L}*|omvärlds- och (?:nuläges|framtids|invärlds)\p{L}*|omvärlden|trend(?:analys|spaning|rapport)\p{L}*|planeringsförutsättningar(?:na)?|strategisk(?:a)? analys(?:en)?|framtidsanalys\p{L}*)(?!\p{L})/iu,
      notUnder: NOT_UNDER,
      asName: true,
      allows: ['required'],
    },
    staffing: {
      ...texts,
      shows: 'omvärldsanalysen tar upp arbetsgivarfrågor',
      words: ['kompetens', 'personal', 'rekryter', 'pensionsavgång', 'brist', 'arbetsgivar', 'arbetskraft'],
      says: new RegExp(`(?<!\\p{L})${STAFFING}(?!\\p{L})`, 'iu'),
      under: ABOUT,
      not: NOT,
      notUnder: NOT_UNDER,
      allows: ['required', 'planned', 'conditional'],
    },
    /** With figures of one's own: how many retire, how many must be found. */
    counted: {
      ...texts,
      shows: 'behovet är beräknat',
      words: ['pension', 'rekryter', 'anställ', 'personal', 'medarbetare'],
      says: /(?<!\p{L})(?:\d[\d ]*(?:,\d+)? (?:procent|%|personer|medarbetare|anställda|årsarbetare|tjänster|lärare|nya)|(?:cirka|ca|drygt|omkring|närmare) \d[\d ]*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:pensioner\p{L}*|pensionsavgång\p{L}*|gå(?:r|tt)?(?: [^ .;]+){0,5}? i pension|rekryter\p{L}*|nyanställ\p{L}*|(?:personal|rekryterings|arbetskrafts|kompetens)behov\p{L}*)(?!\p{L})/iu,
      under: ABOUT,
      not: NOT,
      notUnder: NOT_UNDER,
      allows: ['required', 'planned', 'conditional'],
    },
  },
);
