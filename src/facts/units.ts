import { type Aspect, collectorOf } from './aspects.ts';

const TOLD = {
  from: ['page', 'rule', 'report'],
  years: 4,
  allows: ['required', 'past', 'conditional'],
} as const satisfies Partial<Aspect>;

/** Heads of units, and units themselves. */
const UNIT =
  '(?:enhet(?:en|er|erna|ernas|s?chef\\p{L}*|ens)?|resultatenhet\\p{L}*|rektor\\p{L}*|förskolechef\\p{L}*|chef(?:er|erna|en)? (?:med|på|inom|för) \\p{L}+|verksamhetschef\\p{L}*|första linjens? chef\\p{L}*|respektive chef|varje chef|chef(?:en|er|erna|s)?|arbetsplats\\p{L}*)';

const MAY =
  '(?:får|kan|ska|har|själva?|rätt att|befogenhet(?:er)?|ansvar\\p{L}*|beslutar?|disponera\\p{L}*|fritt|frihet|delegera\\p{L}*|mandat|fördelar|anställer|organiserar|bestämmer)';

/** The unit, or its head, is who may: "Enhetschefen ansvarar för …". */
const DOES_ITSELF = new RegExp(
  `(?<!\\p{L})${UNIT}(?!\\p{L})(?: [^.;]{0,100})? ${MAY}(?!\\p{L})|delegation[^.;]{0,80} ${UNIT}(?!\\p{L})`,
  'iu',
);

const ELSEWHERE =
  /(?<!\p{L})(?:motion\p{L}*|revisorerna|region(?:en|ens)|landsting\p{L}*|elev\p{L}*|brukare\p{L}*|huvudman\p{L}*|skollagen|kris\p{L}*)(?!\p{L})/iu;

const RESULT =
  '(?:över- ?(?:och|eller|/) ?underskott\\p{L}*|överskott\\p{L}*|underskott\\p{L}*|resultat(?:et|en)?|(?:positiva?|negativa?) (?:resultat|avvikelse\\p{L}*|budgetavvikelse\\p{L}*)|budgetavvikelse\\p{L}*|eget kapital|resultatfond\\p{L}*)';
const CARRY =
  '(?:föra? (?:med sig|över|vidare)|(?:föra|förs|föras|förts|tas|ta|tar|överföra|överförs|överföras|balansera[s]?|flyttas?) (?:[^ .;]+ ){0,4}?(?:över|med|vidare|till (?:\\p{L}+ ){0,2}?(?:nästa|nästkommande|nytt|nya|påföljande|följande|kommande) (?:år|budgetår|period))|överför(?:s|a|as|ing|ts)\\p{L}*|resultatöverföring\\p{L}*|resultatbalansering\\p{L}*|över-? ?och underskottshantering\\p{L}*|balanseras?|överföring\\p{L}*|behålla|tillgodoräkna\\p{L}*|(?:hantering|reglering) av (?:över|under)\\p{L}*)';

export const units = collectorOf(
  'units',
  'vad enheterna själva bestämmer om, och om de tar med sig över- och underskott mellan åren',
  {
    budget: {
      ...TOLD,
      shows: 'enheten fördelar själv sin budget',
      words: ['budget', 'ekonomi', 'resurs', 'resultatenhet'],
      says: /(?<!\p{L})(?:budget(?:en|ram\p{L}*|ansvar\p{L}*)?|ekonomi(?:n|ansvar\p{L}*|skt ansvar)?|ekonomiskt? (?:ansvar|resultatansvar)|resurs(?:er|erna|fördelning\p{L}*)?|resultatenhet\p{L}*|resultatansvar\p{L}*)(?!\p{L})/iu,
      with: DOES_ITSELF,
      under:
        /budget|ekonomi|styr|delegation|resultatenhet|ansvar|chef|enhet|ledarskap|personalpol|medarbetar/iu,
      not: ELSEWHERE,
    },
    staff: {
      ...TOLD,
      shows: 'enheten anställer själv',
      words: ['anställ', 'rekryter', 'personalansvar', 'bemanning'],
      says: /(?<!\p{L})(?:anställ(?:a|ning|ningar|er|ningen|s)|tillsvidareanställ\p{L}*|rekryter(?:a|ar|as|ing|ingar)|personalansvar\p{L}*|bemanning(?:en)?)(?!\p{L})/iu,
      with: new RegExp(
        `^(?=.*(?<!\\p{L})${UNIT}(?!\\p{L}))(?=.*(?:(?<!\\p{L})(?:${MAY}|delegat\\p{L}*)(?!\\p{L})| \\| ))`,
        'iu',
      ),
      under: /delegation|ansvar|chef|personal|rekryter|anst[äa]ll|ledarskap|styr|enhet|medarbetar/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:anställningsstopp|anställningsprövning|vi söker|lediga? (?:jobb|tjänst)\\p{L}*|(?:anställning|anställa) av (?:förvaltningschef|kommundirektör)\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    organise: {
      ...TOLD,
      shows: 'enheten organiserar själv sitt arbete',
      words: ['organis', 'arbetet', 'verksamhetsansvar', 'inre'],
      says: /(?<!\p{L})(?:(?:inre|egna?|sin|verksamhetens|enhetens) (?:\p{L}+ )?organisation\p{L}*|organisera[rs]?|organisation(?:en)? (?:inom|av) (?:den egna )?enheten|verksamhetsansvar\p{L}*|utforma (?:\p{L}+ ){0,2}?(?:arbete|verksamhet|organisation)\p{L}*)(?!\p{L})/iu,
      with: DOES_ITSELF,
      under:
        /delegation|ansvar|chef|personal|ledarskap|styr|enhet|resultatenhet|ekonomi|budget|organisation|medarbetar/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:förvaltningen organiseras|nämnden (?:ska )?organisera\\p{L}*|fackl\\p{L}*|arbetsmiljöarbetet)(?!\\p{L})`,
        'iu',
      ),
    },
    /** There are rules on what happens to a surplus or deficit when the year ends. */
    carryOver: {
      ...TOLD,
      shows: 'regler för att ta med över- eller underskott mellan åren',
      words: [
        'överskott',
        'underskott',
        'överför',
        'balanser',
        'resultatfond',
        'budgetavvikelse',
        'resultat',
      ],
      says: new RegExp(`(?<!\\p{L})${RESULT}(?!\\p{L})`, 'iu'),
      with: new RegExp(
        `^(?=.*(?<!\\p{L})${CARRY}(?!\\p{L}))(?=.*(?:enhet|nämnd|verksamhet|förvaltning|resultatenhet|skol|mellan åren|nästa år|nästkommande|kommande år|följande år|över åren))`,
        'iu',
      ),
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:(?:förs?|föras|tas|överförs|överföras)(?: [^ .;]+){0,2}? (?:inte|ej)|(?:inte|ej) (?:föras|överföras|tas med)|ingen (?:resultat)?överföring|balanskravs?\\p{L}*|resultatutjämningsreserv\\p{L}*|avfall\\p{L}*|VA-\\p{L}+|renhållning\\p{L}*|bolag\\p{L}*|återställ\\p{L}*|pension\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** It is said that nothing is carried over. */
    carryNone: {
      ...TOLD,
      allows: ['required', 'past', 'conditional', 'negated'],
      shows: 'över- och underskott tas inte med mellan åren',
      words: ['överskott', 'underskott', 'resultat'],
      says: new RegExp(`(?<!\\p{L})${RESULT}(?!\\p{L})`, 'iu'),
      with: /(?<!\p{L})(?:förs?|föras|tas|tar|överförs|överföras|balanseras)(?: [^ .;]+){0,2}? (?:inte|ej)(?: [^ .;]+){0,4}? (?:över|med|vidare|till|mellan)(?!\p{L})|(?:inte|ej) (?:föras|överföras|tas med|balanseras)(?!\p{L})|(?:överförs|överföras) (?:inte|ej)(?!\p{L})|ingen (?:resultatöverföring|överföring)/iu,
      not: new RegExp(`${ELSEWHERE.source}|anslagsfinansiera|bolag|avfall|VA-`, 'iu'),
    },
    /** Both a surplus and a deficit. */
    carryBoth: {
      ...TOLD,
      shows: 'både överskott och underskott förs över',
      words: ['underskott', 'negativ'],
      says: /(?<!\p{L})(?:över- ?(?:och|eller|\/) ?underskott\p{L}*|(?:överskott|positiv)[^.;]{0,120}(?:underskott|negativ)\p{L}*|(?:underskott|negativ)[^.;]{0,120}(?:överskott|positiv)\p{L}*|underskott(?:et)?(?: [^ .;]+){0,10}? (?:föras?|förs|tas|överförs|återbetalas|täckas?|arbetas in|regleras))(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${CARRY}|återbetala\\p{L}*|täckas?|arbetas in|regleras|hämtas in)(?!\\p{L})`,
        'iu',
      ),
      under:
        /[öo]verskott|underskott|resultat|balanser|[öo]verf[öo]r|ekonomi|budget|styr|mål och budget|årsredovisning|bokslut/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:balanskravs?\\p{L}*|avfall\\p{L}*|VA-\\p{L}+|bolag\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    /** What was carried over, committee by committee. */
    carried: {
      ...TOLD,
      shows: 'vad som förs över redovisas per nämnd eller enhet',
      words: [
        'överför',
        'resultatfond',
        'ackumulera',
        'balanserat',
        'eget kapital',
        'ombudget',
        'tilläggsbudget',
      ],
      says: /(?<!\p{L})(?:överför(?:t|s|ing\p{L}*|da|des|as)?|resultatfond\p{L}*|ackumulera(?:t|de) (?:resultat|över\p{L}*|under\p{L}*)|balanserat resultat|eget kapital|ombudgetering\p{L}*)(?!\p{L})/iu,
      with: /^(?=.*\d)(?=.*(?:nämnd|enhet|förvaltning|kontor|samtliga|alla))(?=.*(?:resultat|överskott|underskott|kapital|ackumulera|avvikelse))/iu,
      from: ['report', 'matter', 'page'],
      not: ELSEWHERE,
    },
    /** Rules that say that all are treated alike. */
    carryAlike: {
      ...TOLD,
      shows: 'reglerna gäller lika för alla nämnder',
      words: ['nämnd', 'enhet', 'förvaltning'],
      says: /(?<!\p{L})(?:(?:alla|samtliga|varje) (?:\p{L}+ ){0,2}?(?:nämnd(?:er|erna)?|resultatenhet(?:er|erna)?|enhet(?:er|erna)?|förvaltning(?:ar|arna)?)|nämnderna(?:s)? och (?:resultat)?enheterna|lika för alla|enhetlig\p{L}*|gemensamma regler|på samma sätt)(?!\p{L})/iu,
      with: new RegExp(`^(?=.*(?<!\\p{L})${RESULT}(?!\\p{L}))(?=.*(?<!\\p{L})${CARRY}(?!\\p{L}))`, 'iu'),
      not: ELSEWHERE,
    },
    /** It is done in different ways. */
    carryUneven: {
      ...TOLD,
      from: ['page', 'rule', 'report', 'matter'],
      allows: ['required', 'past', 'negated', 'conditional', 'proposed'],
      shows: 'reglerna tillämpas olika',
      words: ['överskott', 'underskott', 'överför', 'resultatenhet'],
      says: /(?<!\p{L})(?:varierar|olika (?:sätt|i|mellan|praxis)|skiljer sig|efterlevs inte|inte efterlevs|tillämpas (?:inte|olika)|ej tillämpa\p{L}*|följs inte)(?!\p{L})/iu,
      with: new RegExp(
        `(?<!\\p{L})(?:${RESULT}|resultatenhet\\p{L}*|resultatöverföring\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      not: /(?<!\p{L})(?:motion\p{L}*|räntor|kommuner(?:na)?)(?!\p{L})/iu,
    },
  },
);
