import { collectorOf } from '../aspects.ts';

const OUTLOOK =
  /(?<!\p{L})(?:omvärlds(?:analys|bevakning|spaning|rapport|beskrivning|scanning|dag)\p{L}*|omvärldsanalys\p{L}*|omvärlds- och (?:nuläges|framtids|invärlds|trend)\p{L}*|trend(?:analys|spaning|rapport)\p{L}*|strategisk analys|framtidsspaning\p{L}*|(?:strategiska )?planeringsförutsättningar(?:na)?)(?!\p{L})/iu;

const NOT =
  /(?<!\p{L})(?:motion\p{L}*|säkerhetsläge\p{L}*|revisorerna\p{L}*|region(?:en)?s|SKR:s|SKL:s|saknas|saknar)(?!\p{L})/iu;

/** Looking out, and learning from others. */
export const learning = collectorOf(
  'learning',
  'omvärldsanalys och hur den används, nätverk med andra kommuner, samarbete med forskning, och spridning av goda exempel',
  {
    outlook: {
      shows: 'omvärldsanalys',
      words: ['omvärld', 'trend', 'framtidsspaning', 'strategisk analys', 'planeringsförutsättning'],
      says: OUTLOOK,
      with: /(?<!\p{L})(?:gör|görs|gjort|gjorts|genomför\p{L}*|tagit fram|tas fram|tar fram|sammanställ\p{L}*|presentera\p{L}*|beskriver|beskrivs|visar|pekar|ingår|utgör|grund\p{L}*|utgår|utgångspunkt|underlag|årlig\p{L}*|varje år|inled\p{L}*|arbetar|lyfter|identifiera\p{L}*|redovisas|arbetet med|har)(?!\p{L})/iu,
      not: NOT,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['required', 'past'],
    },
    /** It comes back. */
    recurring: {
      shows: 'omvärldsanalysen är återkommande',
      words: ['omvärld', 'trend', 'framtidsspaning', 'strategisk analys', 'planeringsförutsättning'],
      says: OUTLOOK,
      with: /(?<!\p{L})(?:årlig(?:en|a|t)?|varje år|årligt återkommande|återkommande|kontinuerlig\p{L}*|löpande|regelbund\p{L}*|(?:varje|en gång per|inför varje|inför ny|ny) (?:mandatperiod|år|budget\p{L}*)|vart(?:annat|tredje|fjärde) år|årshjul\p{L}*|process(?:en)?|inled(?:s|er)|första steg\p{L}*|under (?:våren|hösten|vintern|sommaren|januari|februari|mars|april|maj|juni|augusti|september)|(?:mål- och )?budgetprocess\p{L}*|i (?:januari|februari|mars|april|maj|oktober|november|december))(?!\p{L})/iu,
      not: NOT,
      from: ['page', 'rule', 'report'],
      years: 3,
      allows: ['required'],
    },
    /** It is a ground of the budget. */
    inBudget: {
      shows: 'omvärldsanalysen används i budgeten',
      words: ['omvärld', 'trend', 'framtidsspaning', 'strategisk analys', 'planeringsförutsättning'],
      says: OUTLOOK,
      with: /(?<!\p{L})(?:budget\p{L}*|mål och (?:budget|resurs)\p{L}*|mål- och (?:budget|resurs)\p{L}*|planeringsprocess\p{L}*|resursfördelning\p{L}*|prioritering\p{L}*|flerårsplan\p{L}*|strategisk(?:a)? plan\p{L}*|mål(?:en|område\p{L}*)?|verksamhetsplan\p{L}*|kommunplan\p{L}*|planeringsdirektiv\p{L}*)(?!\p{L})/iu,
      not: NOT,
      from: ['page', 'rule', 'report'],
      years: 3,
      allows: ['required', 'planned'],
    },
    /** Told of on a page about how the budget is made. */
    onBudgetPage: {
      shows: 'omvärldsanalysen används i budgeten',
      words: ['omvärld', 'trend', 'framtidsspaning', 'strategisk analys'],
      says: OUTLOOK,
      with: /(?<!\p{L})(?:koppla\p{L}*|underlag\p{L}*|presentera\p{L}*|inled\p{L}*|genomför\p{L}*|grund\p{L}*|används|tas fram|färdigställ\p{L}*|samlas|analyser\p{L}*)(?!\p{L})/iu,
      under: /(?<!\p{L})(?:mål och )?budget(?:en)?(?!\p{L})|budgetprocess/iu,
      not: NOT,
      from: ['page', 'rule', 'report'],
      years: 3,
      allows: ['required', 'planned'],
    },
    /** A chapter of the budget. */
    chapter: {
      shows: 'omvärldsanalys som del av budgeten',
      words: ['omvärld', 'trender', 'planeringsförutsättning'],
      says: /^(?:\d[\d.]* )?(?:omvärlds?\p{L}*(?: och \p{L}+)?|trender(?: [^ .;]+){0,5}|(?:strategiska |ekonomiska )?planeringsförutsättningar|omvärld, \p{L}+(?: och \p{L}+)?)$/iu,
      under:
        /budget|mål och resurs|mål- och resurs|strategisk plan|verksamhetsplan|flerårsplan|kommunplan|årsplan/iu,
      not: NOT,
      from: ['report', 'rule'],
      years: 3,
      asName: true,
    },
    networks: {
      shows: 'nätverk med andra kommuner',
      words: [
        'nätverk',
        'jämförelseprojekt',
        'erfarenhetsutbyte',
        'kollegial',
        'lärande',
        'samverkansnätverk',
      ],
      says: /(?<!\p{L})(?:(?:jämförelse|kommun|chefs|kvalitets|resultat|bench\p{L}*|utvecklings|samverkans)?nätverk(?:et|en)?|erfarenhetsutbyte\p{L}*|kollegial\p{L}* (?:granskning|lärande)\p{L}*|jämförelseprojekt\p{L}*|partnerkommun\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:(?:andra|flera|\d+|\p{L}+) (?:andra )?(?:kommuner|städer)|kommuner(?:na)?|SKR|SKL|Sveriges Kommuner\p{L}*|RKA|Resultatnätverk\p{L}*|nationell\p{L}*|internationell\p{L}*|Klimatkommunerna|Eurocities|Sveriges Ekokommuner|Healthy Cities|jämförelsenätverk\p{L}*|länets)(?!\p{L})/u,
      not: /(?<!\p{L})(?:fibernät\p{L}*|trådlös\p{L}*|datornät\p{L}*|stadsnät\p{L}*|motion\p{L}*|kvinnojour\p{L}*|anhörig\p{L}*|familjehem\p{L}*|lediga jobb)(?!\p{L})/iu,
      notUnder: /motion|bredband|wifi/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['past', 'required'],
    },
    research: {
      shows: 'samarbete med forskning och högskola',
      words: [
        'forskning',
        'forskar',
        'universitet',
        'högskola',
        'fou',
        'doktorand',
        'lärosäte',
        'ulf-avtal',
        'rise',
        'akademi',
      ],
      says: /(?<!\p{L})(?:(?:samarbet|samverka|tillsammans|partner|avtal|projekt|deltar|medverka|nätverk|finansiera|beviljat|följeforsk|utvärdera)\p{L}*(?:,? [^ .;]+){0,10}? (?:universitet|högskol|forsk|lärosäte|FoU|akademi|RISE)\p{L}*|(?:universitet|högskola|forskar|forskning|lärosäte|FoU)\p{L}*(?:,? [^ .;]+){0,10}? (?:samarbet|samverka|tillsammans|partner|deltar|medverka|följer|utvärdera)\p{L}*|ULF-avtal\p{L}*|(?:kommun|industri)doktorand\p{L}*|FoU[- ](?:enhet|verksamhet|samarbete|nätverk|samverkan)\p{L}*|forskningscirk\p{L}*|följeforsk\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:gymnasieelev\p{L}*|folkhögskola\p{L}*|studenter kan|högskoleprov\p{L}*|utbildning på universitet|behörighet|motion\p{L}*|yrkeshögskol\p{L}*|examensarbete|studera på|universitetssjukhus\p{L}*|lediga jobb|enligt forskning\p{L}*)(?!\p{L})/iu,
      notUnder: /gymnasi|vuxenutbildning|motion|studier|lediga/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['past', 'required'],
      of: ['school', 'agency'],
    },
    /** What it has led to at home. */
    gained: {
      shows: 'vad nätverk och forskning har lett till',
      words: [
        'nätverk',
        'forskning',
        'forskar',
        'erfarenhetsutbyte',
        'universitet',
        'högskola',
        'jämförelse',
      ],
      says: /(?<!\p{L})(?:(?:nätverk|forsk|erfarenhetsutbyte|universitet|högskola)\p{L}*(?:,? [^ .;]+){0,14}? (?:har (?:gett|lett|resulterat|bidragit|inneburit|medfört)|ledde till|resulterade|gav|infört|utvecklat (?:ett|en|nya)|har (?:[^ .;]+ ){0,7}?(?:tagits fram|utvecklats|införts)|använd\p{L}* i)|(?:lett till|resulterat i|lärdomar\p{L}* från|utifrån erfarenheter\p{L}*)(?: [^ .;]+){0,8}? (?:nätverk|forsk|universitet|högskol|andra kommuner)\p{L}*)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:motion\p{L}*|studenter|forskning har visat|forskning visar)(?!\p{L})/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['past', 'planned', 'required'],
      of: ['school', 'agency'],
    },
    /** What one unit does well is shown to the others. */
    examples: {
      shows: 'goda exempel sprids inom kommunen',
      words: [
        'goda exempel',
        'gott exempel',
        'inspirationsdag',
        'kvalitetsmässa',
        'lärande exempel',
        'sprida',
        'sprids',
        'kvalitetsdag',
        'utvecklingsdag',
        'idémässa',
        'exempelbank',
        'erfarenhetsutbyte',
      ],
      says: /(?<!\p{L})(?:(?:goda|lärande|lyckade) exempel(?:en)?|gott exempel|exempelbank\p{L}*|(?:kvalitets|idé|utvecklings)mässa\p{L}*|(?:inspirations|kvalitets|utvecklings)dag(?:en|ar)?|(?:interna? )?erfarenhetsutbyte\p{L}*)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:sprid\p{L}*|dela[rs]?|delas|lyft\p{L}*|visa[rs]?|visas|presentera\p{L}*|inom (?:organisationen|kommunen|förvaltningen)|mellan (?:verksamheter|enheter|förvaltningar|skolor)\p{L}*|intranät\p{L}*|medarbetare\p{L}*|chefer\p{L}*|chefsträff\p{L}*|chefsforum)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:motion\p{L}*|företag\p{L}*|andra kommuner|från hela landet|elever\p{L}*|föreningar\p{L}*)(?!\p{L})/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['past', 'required'],
    },
  },
);
