import { collectorOf } from '../aspects.ts';
import { SECTOR } from '../civil-society.ts';

const TOGETHER = ['association', 'church', 'company', 'agency', 'school'] as const;

/** People and organisations that do it of their own will. */
const VOLUNTEERS =
  '(?:frivillig\\p{L}*|volontär\\p{L}*|ideell\\p{L}*|väntjänst\\p{L}*|anhörigförening\\p{L}*|pensionärsorganisation\\p{L}*)';

/** Wishes, rules for applying, and what a law asks. */
const NOT =
  /(?<!\p{L})(?:motion\p{L}*|frivilliga (?:avgift|åtgärd|försäkring|bidrag)\p{L}*|frivillig basis|frivillig försvarsorganisation|lediga jobb|lagen|vill utreda|krisläge\p{L}*|ideell(?:a)? (?:skada|skadestånd)\p{L}*)(?!\p{L})/iu;

const common = { from: ['page', 'report', 'news', 'rule'], years: 4, of: TOGETHER, not: NOT } as const;

/** Support to associations, and what is done together with them and with volunteers. */
export const associations = collectorOf(
  'associations',
  'regler för föreningsstöd, och samarbeten med frivilliga, inom kultur och fritid och för trygghet',
  {
    /** What an association must fulfil to be given support. */
    rules: {
      shows: 'regler för stöd till föreningar',
      words: ['föreningsbidrag', 'bidrag', 'föreningsstöd', 'stöd till förening', 'bidragsbestämmelser'],
      says: /(?<!\p{L})(?:bidrags(?:regler|bestämmelser|normer|riktlinjer|villkor|system)(?:na|et)?|(?:regler|riktlinjer|bestämmelser|villkor|krav|kriterier)(?:na)? (?:för|om|kring) (?:[^ .;]+ ){0,4}?(?:bidrag|stöd|föreningsstöd|föreningsbidrag)\p{L}*|(?:för att|som) (?:[^ .;]+ ){0,6}?(?:få|söka|beviljas|vara berättiga\p{L}*|berättiga\p{L}* till|godkännas som) (?:[^ .;]+ ){0,4}?(?:bidrag|stöd|föreningsbidrag|bidragsberättigad)\p{L}*|bidragsberättigad\p{L}*|(?:förening(?:en|ar|arna)?|föreningslivet)(?: [^ .;]+){0,5}? (?:kan|får|har rätt att) (?:[^ .;]+ ){0,3}?(?:söka|ansöka om|få) (?:[^ .;]+ ){0,4}?(?:bidrag|stöd|\p{L}*bidrag|\p{L}*stöd))(?!\p{L})/iu,
      under: /förening|forening|kultur|civilsamh|idébur|studieförbund/iu,
      not: /(?<!\p{L})(?:bostads\p{L}*|väg\p{L}*|statsbidrag\p{L}*|Riksidrottsförbund\p{L}*|Region \p{L}+|motion\p{L}*|ekonomiskt bistånd|Arvsfonden|Boverket)(?!\p{L})/iu,
      notUnder: /enskilda vägar|bostadsanpass|motion/iu,
      allows: ['required', 'conditional'],
      from: ['page', 'rule'],
      of: TOGETHER,
      asName: true,
    },
    volunteers: {
      ...common,
      shows: 'samarbete med frivilliga',
      words: [
        'frivillig',
        'volontär',
        'ideell',
        'väntjänst',
        'besöksvän',
        'språkvän',
        'läxhjälp',
        'kontaktperson',
        'anhörig',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:(?:frivillig|volontär)(?:central|samordnare|verksamhet|förmedling|byrå|arbetare|insats|grupp)\\p{L}*|väntjänst\\p{L}*|besöksvän\\p{L}*|språkvän\\p{L}*|frivilligresursgrupp\\p{L}*|FRG|(?:samarbet|samverka|tillsammans|samordna|stöd|hjälp)\\p{L}*(?: [^ .;]+){0,7}? ${VOLUNTEERS}|${VOLUNTEERS}(?: [^ .;]+){0,7}? (?:samarbet|samverka|hjälper|besöker|ordnar|läser|leder|driver|ställer upp|bidrar|deltar|arrangerar|gör en insats)\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      allows: ['conditional'],
    },
    culture: {
      ...common,
      shows: 'samarbete inom kultur och fritid',
      words: [
        'kultur',
        'fritid',
        'bibliotek',
        'studieförbund',
        'idrott',
        'lovaktivitet',
        'hembygd',
        'festival',
        'arrangör',
        'konst',
        'teater',
        'musik',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:(?:samarbet|samverka|samarrang|tillsammans|i samråd|partnerskap)\\p{L}*(?: med| mellan)?(?:,? [^ .;]+){0,8}? (?:${SECTOR}|studieförbund\\p{L}*|kulturförening\\p{L}*|idrottsförening\\p{L}*|hembygds\\p{L}*|konstförening\\p{L}*|teaterförening\\p{L}*|kulturliv\\p{L}*|föreningsliv\\p{L}*|arrangör\\p{L}*|idrottsklubb\\p{L}*|bildningsförbund\\p{L}*))(?!\\p{L})`,
        'iu',
      ),
      with: /(?<!\p{L})(?:kultur\p{L}*|fritid\p{L}*|bibliotek\p{L}*|idrott\p{L}*|lov\p{L}*|konst\p{L}*|teater\p{L}*|musik\p{L}*|film\p{L}*|festival\p{L}*|evenemang\p{L}*|program\p{L}*|föreläsning\p{L}*|utställning\p{L}*|studieförbund\p{L}*|hembygd\p{L}*|arrangemang\p{L}*|arrangera\p{L}*|aktivitet\p{L}*)(?!\p{L})/iu,
    },
    safety: {
      ...common,
      shows: 'samarbete för trygghet och mot brott',
      words: [
        'nattvandr',
        'grannsamverkan',
        'brottsförebyggande',
        'brå',
        'trygghet',
        'polis',
        'grannstöd',
        'kvinnojour',
        'brottsoffer',
        'föräldravandr',
        'vuxenvandr',
      ],
      says: /(?<!\p{L})(?:natt(?:vandr\p{L}*|vandrare|vandring\p{L}*)|grannsamverkan|grannstöds?\p{L}*|(?:lokala |lokalt )?brottsförebyggande råd\p{L}*|(?<!\p{L})(?:Lokala )?BRÅ|trygghets(?:råd|vandring|vandringar|grupp)\p{L}*|samverkansöverenskommelse\p{L}*|medborgarlöfte\p{L}*|(?:samarbet|samverka|tillsammans)\p{L}*(?: med)?(?:,? [^ .;]+){0,6}? (?:polis\p{L}*|kvinnojour\p{L}*|brottsofferjour\p{L}*|Nattvandrarna|fastighetsägar\p{L}*))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:trygg\p{L}*|brott\p{L}*|polis\p{L}*|nattvandr\p{L}*|grannsamverkan|grannstöd\p{L}*|samverka\p{L}*|samarbet\p{L}*|tillsammans|våld\p{L}*|medborgarlöft\p{L}*|förening\p{L}*)(?!\p{L})/iu,
      allows: ['required'],
    },
  },
);
