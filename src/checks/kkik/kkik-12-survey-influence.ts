import { citizenSurveys } from '../../facts/surveys/index.ts';
import { citizenSurveysTopic } from '../../facts/surveys/topic.ts';
import { defineAnswer } from './answer.ts';
import { isRecentRound } from './survey-years.ts';

export default defineAnswer({
  question: 'kkik-12',
  title: 'Enkät om inflytande',
  looksFor: ['En undersökning bland invånarna från de senaste två åren som frågar om inflytande.'],
  doesNotCount: ['Undersökningar bland elever, brukare och personal, och äldre undersökningar.'],
  asksPeople: true,
  topic: citizenSurveysTopic,
  uses: { citizenSurveys },
  none: 'Ingen undersökning bland invånarna hittades.',
  about: ({ citizenSurveys }) => [citizenSurveys.said],
  partly: {
    title: 'en undersökning finns, men den är äldre eller frågar inte om inflytande',
    when: ({ citizenSurveys }) => citizenSurveys.held,
    says: ({ citizenSurveys: { years } }) =>
      years.length > 0
        ? `Invånarna har tillfrågats, senast ${years.at(-1)}.`
        : 'Invånarna har tillfrågats, men det framgår inte när.',
    lacks: 'En undersökning bland invånarna.',
  },
  yes: {
    title: 'från de senaste två åren, om inflytande',
    when: ({ citizenSurveys }, { at }) => (isRecentRound(citizenSurveys, at) ? citizenSurveys.influence : []),
    says: 'Undersökningen frågar om inflytande.',
    lacks: 'En undersökning från de senaste två åren om inflytande.',
  },
});
