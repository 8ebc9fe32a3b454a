import { collectorOf } from '../aspects.ts';

const SUSTAINABLE =
  '(?:hållbar(?:het|hets\\p{L}*|t|a)?|hållbar utveckling|agenda 2030|globala (?:mål|hållbarhetsmål)\\p{L}*|miljö(?:mål|krav|hänsyn|perspektiv)\\p{L}*|klimat(?!et mellan|i )\\p{L}*|ekologisk\\p{L}*|sociala? (?:hänsyn|krav|hållbarhet)\\p{L}*|barnperspektiv\\p{L}*)';

const PROCURE =
  '(?:upphandl\\p{L}*|inköp(?:en|et|s\\p{L}*)?|avtal(?:en)? med leverantörer|leverantör\\p{L}*)';

const NOT =
  /(?<!\p{L})(?:motion\p{L}*|hållbar ekonomi|ekonomiskt? hållbar\p{L}*|hållbart (?:arbetsliv|medarbetarengagemang|ledarskap)|HME|arbetsmiljö\p{L}*|debattklimat\p{L}*|företagsklimat\p{L}*|näringslivsklimat\p{L}*|klimatskal|inomhusklimat\p{L}*|saknas|lagen om offentlig upphandling (?:ger|kräver))(?!\p{L})/iu;

/** Whether sustainability steers the budget and what the municipality buys. */
export const sustainableSteering = collectorOf(
  'sustainable-steering',
  'hållbarhet i budget, mål och upphandling, och hur det följs upp',
  {
    budget: {
      shows: 'hållbarhet i budget och mål',
      words: ['hållbar', 'agenda 2030', 'globala mål', 'klimat', 'miljömål', 'ekologisk'],
      says: new RegExp(`(?<!\\p{L})${SUSTAINABLE}(?!\\p{L})`, 'iu'),
      with: /(?<!\p{L})(?:budget\p{L}*|\p{L}*mål(?:et|en|område\p{L}*|sättning\p{L}*)?|fokusområde\p{L}*|inriktning\p{L}*|prioriter\p{L}*|styrning\p{L}*|styrmodell\p{L}*|perspektiv\p{L}*|planering\p{L}*|resursfördelning\p{L}*|verksamhetsplan\p{L}*)(?!\p{L})/iu,
      under:
        /budget|mål och|mal-och|mål- och|verksamhetsplan|flerårsplan|strategisk plan|styrning|styrmodell|kommunplan/iu,
      not: NOT,
      notUnder: /motion|detaljplan|översiktsplan|upphandling/iu,
      from: ['page', 'rule', 'report'],
      years: 2,
      allows: ['required', 'planned', 'conditional'],
      asName: true,
    },
    /** A climate budget, or investments weighed by it: it steers money. */
    money: {
      shows: 'hållbarhet styr pengar',
      words: [
        'klimatbudget',
        'koldioxidbudget',
        'gröna obligation',
        'gröna lån',
        'klimatväxl',
        'miljöbudget',
        'klimatinvestering',
        'koldioxidpris',
        'klimatkompens',
        'livscykel',
        'hållbarhetsbudget',
        'sociala investering',
        'social investering',
        'utsläppsbudget',
        'grönt lån',
        'grön obligation',
      ],
      says: /(?<!\p{L})(?:klimatbudget\p{L}*|(?:koldioxid|utsläpps|miljö|hållbarhets)budget\p{L}*|grön(?:a|t)? (?:obligation|lån)\p{L}*|klimatväxl\p{L}*|klimat(?:investering|kompens)\p{L}*|(?:internt )?(?:pris|koldioxidpris)\p{L}* på (?:koldioxid|utsläpp)\p{L}*|livscykel(?:kostnad|perspektiv|analys)\p{L}*|social(?:a)? investering(?:s\p{L}*|ar|en)?)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:motion\p{L}*|utred\p{L}*|saknas|globala koldioxidbudget\p{L}*|Sveriges)(?!\p{L})/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['required'],
    },
    procurement: {
      shows: 'hållbarhetskrav i upphandling',
      words: ['upphandl', 'inköp'],
      says: new RegExp(
        `(?<!\\p{L})(?:${PROCURE}(?:,? [^ .;]+){0,14}? (?:${SUSTAINABLE}|miljöanpassa\\p{L}*|giftfri\\p{L}*|rättvis(?:t)? (?:handel|märkt)\\p{L}*|Fairtrade|fossilfri\\p{L}*|uppförandekod\\p{L}*|mänskliga rättigheter|arbetsrättsliga)|(?:${SUSTAINABLE}|miljöanpassa\\p{L}*|fossilfri\\p{L}*|sociala|etiska)(?:,? [^ .;]+){0,10}? ${PROCURE})(?!\\p{L})`,
        'iu',
      ),
      with: /(?<!\p{L})(?:krav(?:en)?|kräva|hänsyn\p{L}*|ska|skall|ställ(?:a|s|er|ts)|kriterier|villkor|prioriter\p{L}*|väljer|bidra\p{L}*|beakta\p{L}*|verktyg|policy\p{L}*|styr\p{L}*)(?!\p{L})/iu,
      not: NOT,
      notUnder: /motion|granskning/iu,
      from: ['page', 'rule', 'report'],
      years: 3,
      allows: ['required', 'planned', 'conditional'],
      of: ['company'],
    },
    followed: {
      shows: 'hållbarhetskraven följs upp',
      words: [
        'följs upp',
        'följer upp',
        'följts upp',
        'uppföljning',
        'kontroll',
        'upphandl',
        'inköp',
        'leverantör',
        'hållbarhetsredovisning',
        'hållbarhetsbokslut',
        'agenda 2030',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:hållbarhets(?:redovisning|bokslut|rapport|uppföljning)\\p{L}*|(?:uppföljning|följs? upp|följer upp|kontroll\\p{L}*|revision\\p{L}* hos)(?:,? [^ .;]+){0,10}? (?:${SUSTAINABLE}|sociala|etiska|miljökrav\\p{L}*)|(?:${SUSTAINABLE}|sociala|etiska|miljökrav\\p{L}*)(?:,? [^ .;]+){0,10}? (?:följs (?:\\p{L}+ )?upp|följts upp|följer (?:vi |kommunen )?upp|uppföljning\\p{L}*|redovisas))(?!\\p{L})`,
        'iu',
      ),
      under: /upphandl|inköp|inkop|hållbar|hallbar|agenda|årsredovisning|arsredovisning|budget/iu,
      not: NOT,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['required', 'past'],
      asName: true,
    },
  },
);
