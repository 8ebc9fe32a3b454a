import { collectorOf } from '../aspects.ts';

const NOT =
  /(?<!\p{L})(?:energi(?:effektiv|användning)\p{L}*|energieffektiv\p{L}*|tidseffektiv|bränsle\p{L}*|belysning|transport\p{L}* effektiv\p{L}*|motion\p{L}*|revisorerna\p{L}*|bolaget\p{L}*|enligt (?:kommunal)?lagen|kommunallagen(?:s)?|utvärderat|utvärdering|konsult\p{L}*)(?!\p{L})/iu;

const COST =
  '(?:kostnad\\p{L}*|resurs\\p{L}*|pengar\\p{L}*|skattekron\\p{L}*|skattemedel|ekonomi(?:n|sk\\p{L}*)?|pris(?:et)?|insats\\p{L}*)';
const QUALITY =
  '(?:kvalitet\\p{L}*|resultat(?:et|en)?|måluppfyllelse\\p{L}*|nytta\\p{L}*|nytto\\p{L}*|effekt(?:er|en)?|nöjdhet\\p{L}*|service(?:nivå)?\\p{L}*|prestation\\p{L}*)';
const AGAINST =
  '(?:i förhållande till|i relation till|ställ[st] (?:\\p{L}+ )?(?:i relation|mot|i förhållande)|väg[st] (?:\\p{L}+ )?(?:mot|samman)|avväg\\p{L}*|balans\\p{L}* mellan|sambandet? mellan|koppl\\p{L}* (?:\\p{L}+ )?(?:mellan|till|ihop|samman)|relatera\\p{L}*|kontra|jämfört med|till (?:en )?(?:så )?(?:låg|rätt|lägsta|rimlig) (?:möjliga )?|per|för varje|största möjliga|mesta möjliga|bästa möjliga|så (?:hög|stor|mycket|bra)|mer)';

const common = {
  from: ['page', 'rule', 'report'],
  years: 3,
  not: NOT,
  notUnder: /energi|belysning|motion/iu,
} as const;

/** What budgets, rules and reports say of efficiency: cost against quality. */
export const efficiency = collectorOf(
  'efficiency',
  'krav på effektivitet, hur kostnad vägs mot kvalitet, och hur det mäts och följs upp',
  {
    demanded: {
      ...common,
      shows: 'krav på effektivitet',
      words: ['effektiv', 'hushållning', 'produktivitet'],
      says: /(?<!\p{L})(?:effektiviseringskrav\p{L}*|effektiviserings(?:mål|uppdrag|program|åtgärd)\p{L}*|(?:kostnads|resurs)?effektiv(?:t|a|itet\p{L}*|isera\p{L}*|isering\p{L}*|are)?|god ekonomisk hushållning|produktivitet(?:en)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:ska|skall|krav(?:et)?|mål(?:et|en|sättning\p{L}*)?|uppdrag\p{L}*|procent|effektiviseringskrav\p{L}*|nämnd\p{L}*|verksamhet(?:en|erna)?)(?!\p{L})/iu,
      under:
        /budget|ekonomi|hushållning|styrning|styrmodell|strategi|plan|årsredovisning|effektiv|riktlinje|regler|mål/iu,
      allows: ['required', 'planned'],
    },
    weighed: {
      ...common,
      shows: 'kostnad vägs mot kvalitet',
      words: ['kvalitet', 'resultat', 'nytta', 'måluppfyllelse', 'effekt', 'prestation', 'service'],
      says: new RegExp(
        `(?<!\\p{L})(?:${COST}(?:,? [^ .;]+){0,6}? ${AGAINST}(?:,? [^ .;]+){0,6}? ${QUALITY}|${QUALITY}(?:,? [^ .;]+){0,6}? ${AGAINST}(?:,? [^ .;]+){0,6}? ${COST}|${AGAINST}(?:,? [^ .;]+){0,3}? ${COST}(?:,? [^ .;]+){0,2}? och ${QUALITY}|${AGAINST}(?:,? [^ .;]+){0,3}? ${QUALITY}(?:,? [^ .;]+){0,2}? och ${COST})(?!\\p{L})`,
        'iu',
      ),
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:årets resultat|ekonomiskt? resultat|balanskrav\\p{L}*|resultaträkning|finansiell\\p{L}*|budgeterat resultat|anbud\\p{L}*|positivt resultat|negativt resultat|resultatet (?:per|för) (?:sista|den|perioden|\\p{L}+ månad))(?!\\p{L})`,
        'iu',
      ),
      allows: ['required', 'planned', 'conditional'],
    },
    measured: {
      ...common,
      shows: 'effektivitet mäts eller följs upp',
      words: [
        'effektiv',
        'produktivitet',
        'standardkostnad',
        'nettokostnadsavvikelse',
        'referenskostnad',
        'kostnad per',
      ],
      says: /(?<!\p{L})(?:effektivitets(?:mått|index|tal|analys|jämförelse|mätning)\p{L}*|(?:mät(?:a|s|er|ning)|följ(?:s|er|a|t|de)?|analysera|jämför)\p{L}*(?:,? [^ .;]+){0,8}? (?:upp )?(?:effektivitet|produktivitet)\p{L}*|(?:effektivitet|produktivitet)\p{L}*(?: [^ .;]+){0,6}? (?:mäts|följs upp|har (?:ökat|förbättrats)|analyseras|ökade|jämförs)|nettokostnadsavvikelse\p{L}*|(?:standard|referens)kostnad\p{L}*|effektivisering(?:ar|arna|en)?(?: [^ .;]+){0,8}? (?:uppgår|uppgick|genomförts|motsvarar|gett|motsvarande|verkställts)|har effektiviserats)(?!\p{L})/iu,
      allows: ['required', 'past'],
    },
  },
);
