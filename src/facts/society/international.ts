import { collectorOf } from '../aspects.ts';

const EU_FUND =
  '(?:EU|Europeiska (?:unionen|socialfonden|regionala utvecklingsfonden|kommissionen|regionalfonden)|ESF(?:\\+)?(?:-rådet)?|Svenska ESF-rådet|Socialfonden|Regionalfonden|Interreg(?: \\p{L}+)*|Erasmus ?(?:\\+|plus)?|Horisont (?:2020|Europa)|Horizon|URBACT|LIFE|Leader|Jordbruksfonden|Asyl-, migrations\\p{L}*)';

/** Others' projects, what EU decides, and who votes. */
const OTHER =
  /(?<!\p{L})(?:EU-val\p{L}*|val(?:et)? till Europaparlamentet|EU-kommissionen föreslår|EU-direktiv\p{L}*|EU-medborgare|EU-förordning\p{L}*|enligt EU|EU-migrant\p{L}*|EU:s (?:direktiv|dataskydds|förordning|webb|tillgänglighets)\p{L}*|motion\p{L}*|regionens projekt|jordbrukarstöd|gårdsstöd\p{L}*)(?!\p{L})/iu;

/** The municipality's contacts across the border. */
export const international = collectorOf(
  'international',
  'vänorter, EU-projekt, nätverk i Europa, och resurs för att söka EU-medel',
  {
    strategy: {
      shows: 'strategi eller policy för internationellt arbete',
      words: ['internationell', 'eu-strategi', 'europa'],
      says: /(?<!\p{L})(?:(?:strategi|policy|program|riktlinje|plan|handlingsplan)(?:n|er|met|en)? för (?:[^ .;]+ ){0,4}?internationell\p{L}* (?:arbete|samarbete|kontakter|frågor)\p{L}*|internationella? (?:strategi|policy|program|handlingsplan|plan)(?:n|met|en)?|EU-strategi(?:n)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:antog|antagen|antagit|antogs|antagits|beslutat|beslutats|beslutad|beslutade|fastställ\p{L}*|kommunens|stadens|vår|har|finns|styr|anger|enligt)(?!\p{L})/iu,
      not: OTHER,
      from: ['page', 'rule', 'report'],
      years: 3,
      allows: ['past'],
    },
    twins: {
      shows: 'vänorter',
      words: ['vänort', 'vänkommun', 'partnerort', 'systerstad', 'partnerkommun', 'vänstad', 'partnerstad'],
      says: /(?<!\p{L})(?:vänort(?:er|en|erna|s\p{L}*)?|vänkommun(?:er|en|erna)?|(?:partner|syster|vän)(?:ort|stad|städer|kommun)(?:er|en|erna|erna)?)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:vänort(?:ssamarbete)? är (?:en|ett)|(?:en|ett) vänort(?:ssamarbete)?|motion\p{L}*|avsluta\p{L}*|upphör\p{L}*|kyrkan\p{L}*|församling\p{L}*|rotary|lions)(?!\p{L})/iu,
      notUnder: /motion|kyrka/iu,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['conditional'],
    },
    projects: {
      shows: 'EU-projekt som kommunen deltar i',
      words: [
        'eu-',
        'eu ',
        'europeiska',
        'esf',
        'interreg',
        'erasmus',
        'socialfond',
        'regionalfond',
        'urbact',
        'horisont',
        'leader',
      ],
      says: new RegExp(
        `(?<!\\p{L})(?:EU-(?:projekt|finansiera|stödd|medel|stöd|bidrag)\\p{L}*|(?:finansiera|medfinansiera|delfinansiera|stöd|bidrag|medel|pengar|beviljat?s?)\\p{L}*(?: [^ .;]+){0,5}? (?:av|från|genom|via|inom) (?:[^ .;]+ ){0,2}?${EU_FUND}|(?:ESF|Interreg|Erasmus|URBACT|Leader|LIFE)[-+ ]?(?:\\+ ?)?-?(?:finansiera\\p{L}*|projekt\\p{L}*)|projekt\\p{L}*(?: [^ .;]+){0,6}? (?:inom|genom|via|av|från) (?:[^ .;]+ ){0,2}?${EU_FUND})(?!\\p{L})`,
        'iu',
      ),
      with: /(?<!\p{L})(?:projektet|projektägare|projektpartner|pågående|pågår|genomför\p{L}*|arbetar|startat|samverkar|deltar|deltagit|medverkar|driver|drivit|partner\p{L}*|ingår|beviljat\p{L}*|fått|finansiera\p{L}*|medfinansiera\p{L}*|leder)(?!\p{L})/iu,
      not: new RegExp(
        `${OTHER.source}|(?<!\\p{L})(?:(?:an)?söka(?:nde)?|att (?:an)?söka|föreningar|avsluta\\p{L}*|kan få|kan ta del|en kommun|kommuner(?:na)? kan)(?!\\p{L})`,
        'iu',
      ),
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['past', 'planned'],
      of: ['school'],
    },
    /** Somebody works with it: an office, a post, a bureau in Brussels that it owns together with others. */
    resource: {
      shows: 'resurs för EU-finansiering',
      words: [
        'eu-',
        'bryssel',
        'internationell',
        'projektkontor',
        'extern finansiering',
        'externfinansiering',
        'finansiering',
        'europa direkt',
        'europakontor',
      ],
      says: /(?<!\p{L})(?:EU-(?:samordna\p{L}*|samordning\p{L}*|strateg(?:en|er)?|handläggare\p{L}*|koordinator\p{L}*|rådgiv\p{L}*|controller|ansvarig\p{L}*|funktion\p{L}*|grupp(?:en)?|service|lots(?:en)?)|samordna(?:r|s) (?:[^ .;]+ ){0,3}?(?:EU|internationella )\p{L}*[- ]?\p{L}*|samordning(?:en)? av (?:[^ .;]+ ){0,3}?(?:EU|internationell)\p{L}*|(?:\p{L}+ )?EU-kontor(?:et)?|EU- och (?:projekt|internationell|omvärlds)\p{L}*|Bryssel(?:kontor|representation)\p{L}*|kontor(?:et)? i Bryssel|internationell (?:strateg|samordnare|sekreterare|handläggare|koordinator)(?:en)?|(?:strateg|samordnare|handläggare|controller|chef) för (?:EU|internationell|extern finansiering)\p{L}*|projektkontor(?:et)?|finansieringsstrateg(?:en)?|(?:enhet|kontor|avdelning)(?:en|et)? för (?:EU|internationella)\p{L}*(?: \p{L}+){0,3})(?!\p{L})/iu,
      under: /(?<!\p{L})EU(?!\p{L})|europ|internationell|finansiering/iu,
      not: OTHER,
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      asName: true,
    },
    /** Help to those who apply, and money to put in. */
    help: {
      shows: 'stöd i att söka EU-medel',
      words: ['eu-', 'extern', 'medfinansier', 'fonder', 'ansökning', 'ekonomiskt stöd'],
      says: /(?<!\p{L})(?:EU-(?:samordn|funktion|kontor|strateg)\p{L}*(?: [^ .;]+){0,6}? (?:stöd|stödjer|stöttar|hjälper|hjälp|bistår|rådgivning)|bevakar (?:[^ .;]+ ){0,2}?möjlighet\p{L}* (?:[^ .;]+ ){0,3}?(?:ekonomiskt stöd|finansiering|medel)(?: [^ .;]+)?|(?:stöd|stödja|stödjer|hjälp|hjälper|hjälpa|råd|rådgivning|vägled\p{L}*|utbild\p{L}*|bistå\p{L}*)(?: [^ .;]+){0,8}? (?:EU-(?:medel|finansiering|ansökning\p{L}*|projekt\p{L}*|fonder|stöd)|söka (?:[^ .;]+ ){0,2}?(?:EU|extern)\p{L}*|ansök\p{L}* (?:om|till) (?:[^ .;]+ ){0,2}?(?:EU|extern)\p{L}*)|(?:söka?|söker|söks|ansöka om) (?:[^ .;]+ ){0,3}?(?:EU-(?:medel|finansiering|bidrag|stöd|projekt)|externa medel|extern finansiering)|medfinansiering(?:s(?:pott|fond|medel|budget)\p{L}*)?|(?:pott|medel|budget|anslag|reserv)\p{L}*(?: [^ .;]+){0,4}? (?:för|till) (?:[^ .;]+ ){0,2}?(?:medfinansiering|EU-projekt|EU-ansökning\p{L}*))(?!\p{L})/iu,
      under: /(?<!\p{L})EU(?!\p{L})|europ|internationell|extern finansiering/iu,
      not: new RegExp(
        `${OTHER.source}|(?<!\\p{L})(?:föreningar (?:kan )?sök\\p{L}*|företag (?:kan )?sök\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      from: ['page', 'rule', 'report', 'news'],
      years: 3,
      allows: ['conditional', 'required'],
    },
  },
);
