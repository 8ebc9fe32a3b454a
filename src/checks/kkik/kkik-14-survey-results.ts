import { citizenSurveys } from '../../facts/surveys/index.ts';
import { citizenSurveysTopic } from '../../facts/surveys/topic.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-14',
  title: 'Resultat av medborgarundersökningar',
  looksFor: ['Resultat av medborgarundersökningar som kan läsas på webben.'],
  doesNotCount: ['Inbjudningar att svara, och resultat från andra undersökningar.'],
  topic: citizenSurveysTopic,
  uses: { citizenSurveys },
  none: 'Inga resultat av medborgarundersökningar hittades.',
  about: ({ citizenSurveys }) => [citizenSurveys.said],
  partly: {
    title: 'undersökningen nämns, men inte resultatet',
    when: ({ citizenSurveys }) => citizenSurveys.held,
    says: 'Medborgarundersökningen nämns på webbplatsen.',
    lacks: 'En medborgarundersökning.',
  },
  yes: {
    title: 'resultatet kan läsas',
    when: ({ citizenSurveys }) => citizenSurveys.results,
    says: 'Resultatet kan läsas på webben.',
    lacks: 'Att resultatet kan läsas på webben.',
  },
});
