import { citizenSurveys } from '../../facts/surveys/index.ts';
import { citizenSurveysTopic } from '../../facts/surveys/topic.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Years for which a survey still speaks for how things are done. */
const RECENT = 3;

export default defineLadder({
  question: '1.3.8',
  title: 'Återkommande medborgarundersökning som används',
  looksFor: [
    'Att kommunen deltar i SCB:s medborgarundersökning eller frågar invånarna på annat sätt, och vilka år.',
    'Att resultatet kan läsas med jämförelser, och vad det används till.',
  ],
  doesNotCount: [
    'Undersökningar bland elever, brukare, personal och företag: de hör till andra frågor.',
    'Regionens och myndigheters undersökningar.',
    'Förslag om att göra en undersökning.',
  ],
  examples: {
    counts: ['Kommunen deltar i SCB:s medborgarundersökning vartannat år; betyget är högre än snittet.'],
    doesNotCount: ['Motion om att delta i medborgarundersökningen.', 'Elevenkäten visar att eleverna trivs.'],
  },
  asksPeople: true,
  topic: citizenSurveysTopic,
  uses: { citizenSurveys },
  nothing: 'Ingen medborgarundersökning visas',
  none: 'Ingen medborgarundersökning hittades.',
  about: ({ citizenSurveys }) => [citizenSurveys.said],
  steps: [
    {
      title: 'En medborgarundersökning har gjorts',
      share: 0.25,
      when: ({ citizenSurveys }) => citizenSurveys.held,
      says: ({ citizenSurveys: { years } }) =>
        years.length > 0
          ? `Kommunen har frågat invånarna; år som nämns är ${list.format(years.map(String))}.`
          : 'Kommunen frågar invånarna, men det framgår inte vilka år.',
      lacks: 'En undersökning bland invånarna.',
    },
    {
      title: 'Den görs återkommande, och senast nyligen',
      share: 0.5,
      when: ({ citizenSurveys: { years, recurring, held } }, { at }) => {
        const recent = Number(at.slice(0, 4)) - (years.at(-1) ?? 0) <= RECENT;
        if (!recent && years.length > 0) return [];
        return recurring.length > 0 ? recurring : years.length > 1 ? held : [];
      },
      says: 'Den görs återkommande.',
      lacks: 'Att den görs återkommande, och att den senaste är högst tre år gammal.',
    },
    {
      title: 'Resultatet kan läsas, med jämförelser',
      share: 0.75,
      when: ({ citizenSurveys: { results, compared } }) =>
        results.length > 0 && compared.length > 0 ? [...results.slice(0, 2), ...compared] : [],
      says: 'Resultatet kan läsas, och det jämförs.',
      lacks: 'Att resultatet kan läsas och jämförs med tidigare år eller andra kommuner.',
    },
    {
      title: 'Det framgår vad kommunen gör med resultatet',
      share: 1,
      when: ({ citizenSurveys }) => citizenSurveys.improved,
      says: 'Det framgår vad kommunen gör med resultatet.',
      lacks: 'Vad kommunen gör med resultatet.',
    },
  ],
});
