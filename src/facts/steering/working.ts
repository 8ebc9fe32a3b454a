import { collectorOf } from '../aspects.ts';
import { STEERS } from './model.ts';

const AUDITS =
  /(?<!\p{L})(?:revisorerna|granskningen|vår bedömning|vi rekommenderar|regeringen|riksdagen|staten|regionen)(?!\p{L})/iu;

/** Companies' and one person's own matters, which the same words tell of. */
const OTHER_PLANS =
  /elev|åtgärdsprogram|arbetsmiljö|skyddsrond|miljökvalitetsnorm|vattenmyndighet|radon|buller/iu;

/** How budgets are made, what happens on deviation, and how services work with their processes. */
export const steeringWork = collectorOf(
  'steering-work',
  'hur budgeten byggs, vad som krävs vid avvikelser och hur verksamheterna arbetar med processer',
  {
    comparisons: {
      ...STEERS,
      shows: 'jämförelser i budgetarbetet',
      words: [
        'jämför',
        'kolada',
        'nettokostnadsavvikelse',
        'referenskostnad',
        'standardkostnad',
        'nyckeltal',
        'kkik',
      ],
      says: /(?<!\p{L})(?:\p{L}*jämför(?:else|elser|elserna|elsetal|s|er|a|ande|as|t|aren|elsekommuner)?|Jämföraren|Kolada|nettokostnadsavvikelse\p{L}*|referenskostnad\p{L}*|standardkostnad\p{L}*|nyckeltal(?:en|s\p{L}*)?|KKiK)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:budget(?:en|arbete\p{L}*|process\p{L}*|beredning\p{L}*|ramar\p{L}*|dialog\p{L}*|underlag\p{L}*|förutsättning\p{L}*)?|resursfördelning\p{L}*|ramar(?:na)?|effektivisering\p{L}*|kostnadsläge\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|jämfört med (?:budget|föregående|förra|samma period|\\d{4})|i jämförelse med (?:budget|föregående)|jämförelsestörande|jämförelsetal(?:en)? för föregående|avviker|(?:än|mot) budget|jämförbar`,
        'iu',
      ),
    },
    /** Results that are asked for when money is dealt. */
    resultDemands: {
      ...STEERS,
      shows: 'resultatkrav i budgetarbetet',
      words: ['resultat', 'effektivisering', 'krav'],
      says: /(?<!\p{L})(?:resultatkrav\p{L}*|effektiviseringskrav\p{L}*|effektivitetskrav\p{L}*|effektiviseringsuppdrag\p{L}*|produktivitetskrav\p{L}*|krav på (?:resultat|effektivisering|högre effektivitet|måluppfyllelse)\p{L}*|resultatmål(?:en)?(?: [^ .;]+){0,8}? (?:budget|resurs|ram)\p{L}*)(?!\p{L})/iu,
      not: new RegExp(`${AUDITS.source}|balanskrav|avkastning|koncern|soliditet|elev|betyg`, 'iu'),
    },
    volumes: {
      ...STEERS,
      shows: 'att budgeten bygger på volymer',
      words: [
        'volym',
        'demografi',
        'befolkningsutveckling',
        'befolkningsprognos',
        'antal barn',
        'antal elever',
        'kapitation',
      ],
      says: /(?<!\p{L})(?:volym(?:er|erna|ökning\p{L}*|minskning\p{L}*|förändring\p{L}*|justering\p{L}*|uppräkning\p{L}*|ersättning\p{L}*|kompensation\p{L}*|beräkning\p{L}*|mått|baserad\p{L}*|styrd\p{L}*|antagande\p{L}*|utveckling\p{L}*)?|demografi\p{L}*|befolknings(?:utveckling|prognos|förändring)\p{L}*|kapitation\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:budget\p{L}*|ram(?:en|ar|arna|justering\p{L}*|tilldelning\p{L}*)?|resurs\p{L}*|anslag\p{L}*|kompensation\p{L}*|kompensera\p{L}*|mnkr|mkr|tkr|miljoner|kronor|ersättning\p{L}*|peng(?:en)?|tilldel\p{L}*|modell\p{L}*|uppräkning\p{L}*)(?!\p{L})/iu,
      not: AUDITS,
    },
    prices: {
      ...STEERS,
      shows: 'att budgeten bygger på priser per enhet',
      words: ['pris', 'peng', 'styckkostnad', 'ersättning per', 'checkbelopp', 'prislapp'],
      says: /(?<!\p{L})(?:(?:pris(?:er|et|erna)?|styckkostnad(?:er)?|à-pris\p{L}*|prislapp(?:ar)?|prismodell\p{L}*|checkbelopp\p{L}*|volym(?:er)? och pris(?:er)?|pris(?:er)? och volym(?:er)?|grundbelopp(?:et)?|hemtjänstpeng(?:en)?|skolpeng(?:en)?|elevpeng(?:en)?|barnpeng(?:en)?|timersättning(?:en)?|pengsystem(?:et)?|ersättning per (?:\p{L}+)))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:budget\p{L}*|ram(?:en|ar|arna)?|resurs\p{L}*|volym\p{L}*|antal(?:et)?|tilldel\p{L}*|uppräkn\p{L}*|räknas upp|höjs|fastställ\p{L}*|ersättning\p{L}*|procent|kronor)(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|elpris|bostadsrätt|delegat|bostadsmarknad|fastighetspris|bostadspris|prisbasbelopp|prisindex|tävling`,
        'iu',
      ),
    },
    /** Money for what politicians put first, beyond volumes. */
    priorities: {
      ...STEERS,
      shows: 'att prioriteringar budgeteras',
      words: [
        'priorit',
        'satsning',
        'satsar',
        'förstärk',
        'tillskott',
        'särskilda medel',
        'avsätt',
        'ambition',
      ],
      says: /(?<!\p{L})(?:prioriter(?:ing|ingar|ade|as|at|ar|ingarna)|(?:\p{L}*satsning(?:en|ar|arna)?|satsas|satsar)|förstärkning(?:ar|en)?|förstärks|tillskott(?:et)?|ambitions(?:höjning|ökning|nivå)\p{L}*|särskilda medel|avsätts|avsätter)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:budget\p{L}*|ram(?:en|ar|arna)?|anslag\p{L}*|tillför\p{L}*|tilldel\p{L}*|avsätt\p{L}*|tillskjut\p{L}*)|\d[\d ,.]* ?(?:mnkr|mkr|tkr|miljon(?:er)?|kronor|kr))(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|statsbidrag|till pension|investeringsprojekt|resultatutjämningsreserv|semesterlöneskuld|(?:inte|ej|inga|utan)(?: [^ .;]+){0,4}? (?:avsatt|avsätts|medel|pengar|satsning)`,
        'iu',
      ),
    },
    /** That priorities get no money of their own. */
    unfunded: {
      ...STEERS,
      allows: ['required', 'planned', 'conditional', 'negated', 'refused'],
      shows: 'att prioriteringar inte får egna medel',
      words: ['medel', 'pengar', 'anslag'],
      says: /(?<!\p{L})(?:(?:särskilda|egna|extra|riktade) (?:medel|pengar|anslag)(?: [^ .;]+){0,8}? (?:inte|ej)|(?:inga|inte några) (?:särskilda |egna |extra |riktade )?(?:medel|pengar|anslag))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:mål(?:en|et)?|fokusområde\p{L}*|prioriter\p{L}*|satsning\p{L}*|ambition\p{L}*)(?!\p{L})/iu,
      not: AUDITS,
    },
    /** Money follows what is to be reached. */
    resourcesToGoals: {
      ...STEERS,
      shows: 'att resurser fördelas efter mål och ambitioner',
      words: ['mål', 'ambition', 'fokusområde'],
      says: /(?<!\p{L})(?:(?:resurs(?:er|erna|fördelning\p{L}*)|medel|ram(?:ar|arna|en)|budget(?:en)?|anslag(?:en)?|mnkr|mkr|tkr|miljoner(?: kronor)?)(?: [^ .;]+){0,12}? (?:för att nå|utifrån|kopplas till|koppling till|efter|i enlighet med|för|till|inom)(?: [^ .;]+){0,5}? (?:mål(?:en|et)?|målområde\p{L}*|fokusområde\p{L}*|ambition\p{L}*|prioriterade mål|verksamhetsmål\p{L}*)|(?:mål(?:en|et)?|fokusområde\p{L}*|ambition\p{L}*)(?: [^ .;]+){0,10}? (?:styr|avgör|resurssätt\p{L}*|finansiera\p{L}*|får|tilldelas|tillförs)(?: [^ .;]+){0,6}? (?:resurs\p{L}*|medel|ram\p{L}*|budget\p{L}*|anslag\p{L}*|mnkr|mkr|tkr|miljoner))(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|finansiell|god ekonomisk hushållning|överskottsmål|resultatmål|(?:inte|ej|inga)(?: [^ .;]+){0,4}? (?:avsatt|avsätts|medel|pengar)`,
        'iu',
      ),
    },
    /** Changes from year to year are volumes only. */
    mostlyVolumes: {
      ...STEERS,
      shows: 'att budgetens förändringar mest är volymer',
      words: ['volym', 'demografi'],
      says: /(?<!\p{L})(?:(?:volym|demografi)\p{L}*|volymer)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:främst|huvudsakligen|till största del\p{L}*|i huvudsak|mest|enbart|endast|större delen|merparten|bara)(?!\p{L})/iu,
      under: /budget|ram|resurs|anslag/iu,
      not: AUDITS,
    },
    /** Demands a plan when money runs over. */
    budgetDeviation: {
      ...STEERS,
      allows: ['required', 'planned', 'conditional', 'proposed'],
      shows: 'krav på åtgärder vid ekonomisk avvikelse',
      words: ['åtgärd', 'handlingsplan'],
      says: /(?<!\p{L})(?:åtgärdsplan(?:en|er)?|åtgärdsprogram(?:met)?|åtgärdspaket|åtgärdsförslag|handlingsplan(?:en|er)?|(?:förslag (?:till|på)|vidta(?:r|s|ga|gits)?|besluta(?:r)? om|föreslå(?:r|s)?|redovisa(?:r|s)?|återkomma med|korrigerande|nödvändiga|erforderliga) (?:[^ .;]+ ){0,4}?åtgärder(?:na)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:\p{L}*avvik(?:else|elser|elsen|er|a)|underskott\p{L}*|budgetöverskridande\p{L}*|överskrid\p{L}*|överskrider|negativ\p{L}* prognos\p{L}*|budgetram\p{L}*|budget i balans|ekonomi i balans|inte håller? (?:sin )?budget\p{L}*|underskottsprognos\p{L}*|befarad\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|${OTHER_PLANS.source}|balanskravsunderskott|lex sarah|incident`,
        'iu',
      ),
    },
    goalDeviation: {
      ...STEERS,
      allows: ['required', 'planned', 'conditional', 'proposed', 'negated'],
      shows: 'krav på åtgärder vid avvikelse från mål',
      words: ['åtgärd', 'handlingsplan'],
      says: /(?<!\p{L})(?:åtgärdsplan(?:en|er)?|åtgärdsprogram(?:met)?|handlingsplan(?:en|er)?|åtgärder(?:na)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:avvik(?:else|elser|elsen|er)(?: [^ .;]+){0,6}? (?:från|mot|i|avseende|när det gäller|gällande|på)(?: [^ .;]+){0,5}? (?:\p{L}*mål(?:en|et|uppfyllelse\p{L}*)?|åtagande\p{L}*|verksamhet\p{L}*)|målavvikelse\p{L}*|mål(?:et|en|uppfyllelse\p{L}*)?(?: [^ .;]+){0,8}? (?:inte|ej|brist\p{L}*|avvik\p{L}*)(?: [^ .;]+){0,3}? ?(?:nås|uppfyll\p{L}*|uppnå\p{L}*|nå\p{L}*)?|(?:inte|ej) (?:nå(?:r|s|tt)?|uppnå(?:r|s|tt)?|uppfyll(?:er|s|t)?)(?: [^ .;]+){0,5}? mål\p{L}*|(?:ekonomi\p{L}*|budget\p{L}*) (?:och|eller|samt) (?:\p{L}+ )?mål\p{L}*|mål\p{L}* (?:och|eller|samt) (?:\p{L}+ )?(?:ekonomi|budget)\p{L}*)(?!\p{L})/iu,
      not: new RegExp(`${AUDITS.source}|${OTHER_PLANS.source}|miljömål|kunskapsmål`, 'iu'),
    },
    /** What became of a plan of action. */
    deviationFollowedUp: {
      ...STEERS,
      allows: ['required', 'planned', 'conditional', 'past'],
      shows: 'att åtgärdsplaner följs upp',
      words: ['åtgärdsplan', 'handlingsplan', 'åtgärd'],
      says: /(?<!\p{L})(?:(?:åtgärdsplan(?:en|er|erna)?|åtgärdsprogram(?:met)?|åtgärder(?:na)?|handlingsplan(?:en|er)?)(?: [^ .;]+){0,8}? (?:följs upp|följas upp|uppföljning\p{L}*|rapporteras|redovisas|behandlas|beslutades|antogs|har gett|effekt\p{L}*)|(?:följer upp|följa upp|uppföljning av|beslutade? om|antog|tagit fram)(?: [^ .;]+){0,6}? (?:åtgärdsplan\p{L}*|åtgärdsprogram\p{L}*|handlingsplan\p{L}* för (?:en )?(?:budget|ekonomi)\p{L}*))(?!\p{L})/iu,
      with: /(?<!\p{L})(?:budget\p{L}*|ekonomi\p{L}*|avvikelse\p{L}*|underskott\p{L}*|nämnd\p{L}*|kommunstyrelsen|mål(?:en|et)?)(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|${OTHER_PLANS.source}|jämställdhet|energi|klimat|folkhälso|medarbetarundersökning`,
        'iu',
      ),
    },
    lean: {
      ...STEERS,
      allows: ['required', 'past'],
      shows: 'arbete med processer, Lean eller ständiga förbättringar',
      words: [
        'lean',
        'process',
        'ständiga förbättring',
        'flöde',
        'six sigma',
        'tjänstedesign',
        'rehabilitering av system',
        'vanguard',
        'systemsyn',
        'förbättringsarbete',
        'pgsa',
        'pdca',
      ],
      says: /(?<!\p{L})(?:lean(?:arbete\p{L}*|metod\p{L}*|coach\p{L}*|-\p{L}+)?|process(?:kart\p{L}*|orienter\p{L}*|arbete\p{L}*|ledning\p{L}*|utveckling\p{L}*|styrning\p{L}*|ägare\p{L}*|kartlägg\p{L}*|beskrivning\p{L}*|ledare\p{L}*)|(?:kartlagt|kartlägger|kartläggning av|beskrivit|utvecklar|effektivisera\p{L}*|förbättra\p{L}*)(?: [^ .;]+){0,4}? processer(?:na)?|ständiga förbättringar|flödeseffektiv\p{L}*|tjänstedesign\p{L}*|systemsyn|vanguard\p{L}*|six sigma)(?!\p{L})/iu,
      not: new RegExp(
        `${AUDITS.source}|budgetprocess|planprocess|rättsprocess|demokratiprocess|biologisk|reningsprocess|rötningsprocess|clean|elev`,
        'iu',
      ),
    },
    /** Everywhere, and not here and there. */
    leanEverywhere: {
      ...STEERS,
      allows: ['required', 'past', 'planned'],
      shows: 'att hela kommunen arbetar med processer',
      words: ['lean', 'process', 'ständiga förbättring', 'förbättringsarbete'],
      says: /(?<!\p{L})(?:lean\p{L}*|process(?:er|erna|kart\p{L}*|orienter\p{L}*|arbete\p{L}*|ledning\p{L}*|styrning\p{L}*)|ständiga förbättringar|förbättringsarbete\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:hela (?:kommunen|organisationen|staden|kommunkoncernen)|(?:alla|samtliga) (?:\p{L}+ )?(?:verksamheter\p{L}*|förvaltningar\p{L}*|enheter\p{L}*|nämnder\p{L}*|kontor\p{L}*|medarbetare\p{L}*|chefer\p{L}*)|kommungemensam\p{L}*|kommunövergripande|gemensam\p{L}* (?:metod|modell|arbetssätt|process)\p{L}*|förvaltningsövergripande)(?!\p{L})/iu,
      not: new RegExp(`${AUDITS.source}|budgetprocess|planprocess|clean|uppföljningsprocess`, 'iu'),
    },
    leanResults: {
      ...STEERS,
      allows: ['past', 'required'],
      shows: 'vad arbetet med processer har gett',
      words: ['lean', 'process', 'förbättring', 'flöde'],
      says: /(?<!\p{L})(?:lean\p{L}*|process(?:er|erna|kart\p{L}*|orienter\p{L}*|arbete\p{L}*|förbättring\p{L}*|utveckling\p{L}*)|ständiga förbättringar|förbättringsarbete\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:har|vilket|detta|och) (?:lett till|gett|minskat|kortat|frigjort|resulterat|medfört|sparat|halverat|förkortat)|kortare (?:handläggningstid|vänte|kö|ledtid)\p{L}*|har (?:handläggningstid|vänte)\p{L}*|minskade? (?:\p{L}+ )?(?:kostnad|tid|handläggning|väntetid)\p{L}*|effekten? (?:är|blev)|resultat(?:et)? (?:är|blev|har))(?!\p{L})/iu,
      not: new RegExp(`${AUDITS.source}|budgetprocess|planprocess|clean`, 'iu'),
    },
  },
);
