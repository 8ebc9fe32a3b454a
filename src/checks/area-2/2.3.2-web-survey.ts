import { websiteTopic } from '../../facts/site/screen.ts';
import { isDiscontinued, LAST_SURVEY, type SurveyResult, webSurvey } from '../../facts/site/survey.ts';
import { defineCheck } from '../check.ts';
import { defineLadder } from '../ladder.ts';

/** Share of the questions answered from which a result is good where no average is told. */
const GOOD = 80;

const isGood = ({ value, average }: SurveyResult) => value >= (average ?? GOOD);

const evidenceOf = (results: readonly SurveyResult[]) => results.map(({ evidence }) => evidence);

const inWords = ({ value, average, year }: SurveyResult): string =>
  `${value} procent${year === null ? '' : ` (${year})`}${average === null ? '' : `, mot ${average} i genomsnitt`}`;

const ladder = defineLadder({
  question: '2.3.2',
  title: 'Resultat i SKL:s webbundersökning',
  looksFor: [
    'Kommunens eget besked om sitt resultat i Sveriges Kommuner och Landstings undersökning Information till alla.',
    'Vilka områden som var svaga.',
  ],
  doesNotCount: [
    'Andra undersökningar av kommunens service, och andra kommuners resultat.',
    'Resultat som är mer än två år gamla.',
  ],
  examples: {
    counts: ['I SKL:s undersökning Information till alla fick vår webbplats 88 procent av poängen.'],
    doesNotCount: ['SKL granskar varje år kommunernas webbplatser.'],
  },
  topic: websiteTopic,
  uses: { webSurvey },
  nothing: 'Inget resultat hittades',
  none: 'Inget resultat i SKL:s webbundersökning hittades.',
  steps: [
    {
      title: 'Resultatet redovisas',
      share: 0.34,
      when: ({ webSurvey }) => evidenceOf(webSurvey.results),
      says: ({ webSurvey }) => `Kommunens resultat i webbundersökningen: ${inWords(webSurvey.results[0]!)}.`,
      lacks: 'Kommunens resultat i undersökningen Information till alla.',
    },
    {
      title: `Resultatet är över genomsnittet, eller minst ${GOOD} procent`,
      share: 0.67,
      when: ({ webSurvey }) => evidenceOf(webSurvey.results.slice(0, 1).filter(isGood)),
      says: 'Det är ett gott resultat.',
      lacks: `Ett resultat över genomsnittet, eller minst ${GOOD} procent.`,
    },
    {
      title: 'De svaga områdena är utpekade',
      share: 1,
      when: ({ webSurvey }) => webSurvey.weak,
      says: 'Kommunen pekar ut vilka områden som var svagare.',
      lacks: 'Vilka områden som var svaga.',
    },
  ],
});

/** A survey that is no longer made says nothing of the municipality. */
export default defineCheck({
  ...ladder,
  judge(input) {
    const { results, old } = input.facts.webSurvey;
    if (results.length > 0 || !isDiscontinued(input)) return ladder.judge(input);
    const earlier = old.length > 0 ? ` Äldre resultat finns i ”${old[0]}”.` : '';
    return {
      answer: 'cannot_tell',
      reason: `SKL:s webbundersökning Information till alla gjordes senast ${LAST_SURVEY}; något aktuellt resultat finns inte att redovisa.${earlier}`,
    };
  },
});
