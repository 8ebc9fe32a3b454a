import { collectorOf } from '../aspects.ts';

/** Parts, additions and detailed plans are no plan for the whole municipality. */
const PART =
  /(?<!\p{L})(?:fördjup\p{L}*|delöversiktsplan\p{L}*|tematisk\p{L}* (?:tillägg|översikt)\p{L}*|tillägg(?:et)? till|FÖP|vindkraft\p{L}*|detaljplan(?:en)?s? (?:för|är|följer|överensstämmer)|grannkommun\p{L}*|regionplan\p{L}*)(?!\p{L})/iu;

const ADOPTED =
  '(?:antog|antagen|antagits|antogs|antaget|har antagit|vann laga kraft|vunnit laga kraft|laga kraft|gällande|(?:som )?gäller (?:idag|i dag|nu|fram till|sedan|fortsatt))';
/** What the law asks of every municipality, and what is said of the trial of a plan. */
const GENERAL =
  '(?<!\\p{L})(?:alla kommuner|varje kommun|kommuner(?:na)? (?:ska|skall|måste)|ta(?:r)? ställning|(?:varje|per|en gång under) mandatperiod|aktualitetsförklaring\\p{L}*|aktualitetsprövning\\p{L}*|när (?:en|översiktsplanen|planen)|om (?:översiktsplanen|planen|aktualitet\\p{L}*)|enligt (?:plan- och bygglagen|PBL|lagen)|beräknas|förväntas|ska antas|kan antas|planeras|innan|därefter)(?!\\p{L})';
const PLAN = '(?:översiktsplan(?:en)?|ÖP ?-?(?:20)?\\d\\d)';

/** Names of the plans and strategies that are to hold together. */
const ONE =
  '(?:översiktsplan(?:en|ens|ering\\p{L}*)?|vision(?:en|ens)?(?: 20\\d\\d)?|bostadsförsörjnings\\p{L}+|bostads(?:program|strategi)\\p{L}*|riktlinje\\p{L}* för bostadsförsörjning\\p{L}*|utvecklings(?:strategi|program|plan)\\p{L}*|näringslivs(?:strategi|program)\\p{L}*|klimatstrategi\\p{L}*|miljö(?:program|strategi)\\p{L}*|hållbarhets(?:strategi|program)\\p{L}*|trafikstrategi\\p{L}*|grönstruktur(?:plan|program)\\p{L}*|kommunens (?:övriga |andra )?(?:styrdokument|mål|strategier|program|planer)|regional\\p{L}* utvecklings(?:strategi|plan|program)\\p{L}*|lokala miljömål\\p{L}*|verksamhetsplan\\p{L}*|mål och budget)';

const TIES =
  '(?:utgår (?:\\p{L}+ )?från|utgå från|utgångspunkt\\p{L}*|bygger (?:\\p{L}+ )?på|baser(?:as|ar|ad)\\p{L}* på|grund(?:ar|as) (?:sig )?på|ligger? till grund|grund(?:en)? för|underlag (?:för|till)|kopplar|kopplas|koppling(?:en|ar)?|kopplad|i linje med|i enlighet med|förhåller sig till|relation(?:en)? till|samspel\\p{L}*|samordna\\p{L}*|samman(?:länka|vägd)\\p{L}*|hänger (?:\\p{L}+ )?(?:ihop|samman)|konkretisera\\p{L}*|förverkliga\\p{L}*|förtydliga\\p{L}*|stödjer|bidrar till|verktyg för|styrs av|tar (?:sin )?utgångspunkt|tar avstamp|komplettera\\p{L}*|integrera\\p{L}*|uttryck för|genomföra|omsätt\\p{L}*|överordnad\\p{L}*|underordna\\p{L}*|stäm(?:mer|ma) överens|vägled\\p{L}*|arbetas in i|inarbeta\\p{L}*)';

/** What is said of the plans for the whole place, beside the documents themselves. */
export const plans = collectorOf(
  'society-plans',
  'vision, översiktsplan och program för bostadsförsörjning, hur aktuella de är och hur de hänger ihop',
  {
    /** The municipality has a vision. */
    vision: {
      shows: 'kommunens vision',
      words: ['vision'],
      says: /(?<!\p{L})(?:vision(?:en)?(?: 20\d\d)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:kommunens|stadens|vår|\p{Lu}\p{L}+ (?:kommuns|stads)) vision(?:en)?|vision(?:en)? (?:20\d\d|är|lyder|för \p{Lu}\p{L}+|för (?:kommunen|staden)|beskriver|antogs|anger|visar|säger)|(?:antog|antagit|antagen|beslutat om|fastställd|fastställt) (?:\p{L}+ ){0,4}?vision(?:en)?)(?!\p{L})/u,
      not: /nollvision|turism|förbundets|skolans|förskol|länets|region(?:en|ala|s)|bolagets|näringslivsvision|digital vision|it-vision|saknas?(?!\p{L})|partiet/iu,
      notUnder: /skola|förskol|gymnasi|bibliotek|hemtjänst|äldreomsorg|turism/iu,
      allows: ['required', 'past'],
      from: ['page', 'rule', 'report'],
      years: 5,
      asName: true,
    },
    /** The comprehensive plan was adopted, or holds. */
    adopted: {
      shows: 'översiktsplanen är antagen',
      words: ['översiktsplan', 'öp 20', 'öp20', 'laga kraft'],
      under: /översiktsplan|oversiktsplan|(?<!\p{L})ÖP ?20/iu,
      says: new RegExp(
        `(?<!\\p{L})(?:(?:beslutade|beslöt)(?: [^ .;]+){0,3}? att anta(?: [^ .;]+){0,5}? ${PLAN}|planen (?:har )?(?:vann|vunnit) laga kraft|${PLAN}(?: [^ .;]+){0,12}? ${ADOPTED}|${ADOPTED}(?: [^ .;]+){0,8}? ${PLAN})(?!\\p{L})`,
        'iu',
      ),
      not: new RegExp(`${PART.source}|${GENERAL}`, 'iu'),
      notUnder: /fördjup|delöversikt|tematisk|detaljplan|tillägg/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 12,
      allows: ['past', 'required'],
    },
    /** It was tried whether it still holds. */
    tried: {
      shows: 'översiktsplanens aktualitet är prövad',
      words: ['aktualitet', 'planeringsstrategi', 'aktualitetspröv', 'fortfarande aktuell'],
      says: /(?<!\p{L})(?:aktualitetspröva(?:d|des|ts|de|t)|aktualitetsförklara(?:d|des|ts|de|t)|(?:har|hade) (?:[^ .;]+ ){0,4}?prövat (?:[^ .;]+ ){0,4}?aktualitet|prövade (?:[^ .;]+ ){0,4}?aktualitet|aktualitet(?:en)? (?:har )?(?:prövades|prövats|bedömdes|bedömts)|(?:aktualitets(?:prövning|förklaring)|planeringsstrategi)(?:en|n)?(?: [^ .;]+){0,8}? (?:antog\p{L}*|antagen|antagits|genomförts|genomfördes|gjordes|gjorts|godkändes|beslutades)|(?:antog|antagit|genomfört|genomförde|gjorde|beslutade om|godkände)(?: [^ .;]+){0,6}? (?:aktualitets(?:prövning|förklaring)|planeringsstrategi)\p{L}*|(?:beslutade|förklarade|bedömde|fann|beslutat|bedöms|förklarades|bedömdes)(?: [^ .;]+){0,8}? (?:(?:är|var) )?(?:fortsatt |fortfarande |alltjämt |i huvudsak |i stort |till stora delar )?aktuell)(?!\p{L})/iu,
      under: /översiktsplan|oversiktsplan|planeringsstrategi/iu,
      not: /(?<!\p{L})(?:(?:inte|ej) (?:längre )?aktuell|inaktuell|varje mandatperiod ska|en gång (?:per|under varje) mandatperiod|enligt (?:plan- och bygglagen|PBL|lagen)|detaljplan\p{L}*|saknas|fördjup\p{L}*|är det aktuell\p{L}*|när [^.]{0,60} har|innebär|aktuellt att)(?!\p{L})/iu,
      notUnder: /fördjup|detaljplan/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 6,
      allows: ['past', 'required', 'planned'],
    },
    /** It is said to be out of date. */
    outdated: {
      shows: 'översiktsplanen är inaktuell',
      words: ['inaktuell', 'föråldrad', 'inte aktuell', 'inte längre aktuell', 'ej aktuell'],
      says: /(?<!\p{L})(?:översiktsplan(?:en)?|planen|ÖP(?: ?20\d\d)?)(?: [^ .;]+){0,6}? (?:inaktuell|föråldrad|(?:inte|ej) (?:längre )?aktuell)(?!\p{L})/iu,
      under: /översiktsplan|oversiktsplan/iu,
      not: new RegExp(
        `${PART.source}|(?<!\\p{L})(?:om|när|ifall|detaljplan\\p{L}*) [^.]{0,80}(?:inaktuell|föråldrad|aktuell)(?!\\p{L})`,
        'iu',
      ),
      notUnder: /fördjup|detaljplan/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 4,
      allows: ['past', 'negated'],
    },
    /** There is a programme for housing. */
    housing: {
      shows: 'program eller riktlinjer för bostadsförsörjning',
      words: ['bostadsförsörjning', 'bostadsprogram', 'bostadsstrategi', 'bostadspolitisk'],
      says: /(?<!\p{L})(?:(?:riktlinje\p{L}*|program(?:met)?|plan(?:en)?|strategi(?:n)?) för bostadsförsörjning(?:en)?|bostadsförsörjnings(?:program|plan|strategi|riktlinje)\p{L}*|bostads(?:program|strategi)(?:met|n)?|bostadspolitiska (?:program|riktlinjer|mål))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:antog|antagen|antagna|antagit|antogs|antagits|fastställ\p{L}*|beslutat|beslutade|gäller|gällande|kommunens|stadens|vår\p{L}*|har|\p{L}+ (?:kommuns|stads)|redovisar|beskriver)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:länsstyrelsen\p{L}*|enligt lagen?|varje kommun|alla kommuner|ska varje|kommunerna|lagen om kommunernas|saknas|saknar)(?!\p{L})/iu,
      from: ['page', 'rule', 'report'],
      years: 4,
      asName: true,
    },
    /** They are tied to each other. */
    tied: {
      shows: 'planer och strategier hänger ihop',
      words: [
        'översiktsplan',
        'vision',
        'bostadsförsörjning',
        'bostadsprogram',
        'utvecklingsstrategi',
        'bostadsstrategi',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:${ONE}(?:,? [^ .;]+){0,14}? ${TIES}(?:,? [^ .;]+){0,10}? ${ONE}|${TIES}(?:,? [^ .;]+){0,6}? ${ONE}(?:,? [^ .;]+){0,8}? (?:och|samt|,) (?:[^ .;]+ ){0,3}?${ONE}|${ONE}(?:,? [^ .;]+){0,6}?,? (?:och|samt) ${ONE}(?: [^ .;]+){0,4}? ${TIES})(?!\\p{L})`,
        'iu',
      ),
      not: /(?<!\p{L})(?:detaljplan(?:en|eförslaget)?|planförslaget|motion\p{L}*|bygglov\p{L}*|program(?:met)? för detaljplan|saknas|saknar)(?!\p{L})/iu,
      notUnder: /detaljplan|planbeskrivning|motion|samrådsredogörelse/iu,
      from: ['page', 'rule', 'report'],
      years: 6,
      allows: ['required', 'planned'],
    },
  },
);
