import { compareService } from '../../facts/compare-service.ts';
import { userSurveys } from '../../facts/surveys/index.ts';
import { userSurveysTopic } from '../../facts/surveys/topic.ts';
import { userVoice } from '../../facts/user-voice.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.5.5',
  title: 'Resultat av brukarundersökningar per enhet',
  looksFor: ['Att resultatet för varje skola, förskola, boende eller utförare kan läsas.'],
  doesNotCount: ['Resultat för kommunen som helhet.', 'Att enheterna själva får se sina resultat.'],
  examples: {
    counts: ['Resultatet av föräldraenkäten redovisas per förskola.'],
    doesNotCount: ['I kommunen är 91 procent av föräldrarna nöjda.'],
  },
  topic: userSurveysTopic,
  uses: { userSurveys, userVoice, compareService },
  nothing: 'Inga resultat visas',
  none: 'Inga resultat av brukarundersökningar per enhet hittades.',
  about: ({ userSurveys }) => [userSurveys.said],
  steps: [
    {
      title: 'Resultat visas för kommunen',
      share: 0.3,
      when: ({ userSurveys, userVoice, compareService }) => [
        ...userSurveys.results,
        ...userVoice.perUnit.said,
        ...compareService.surveys.said,
      ],
      says: 'Resultat av brukarundersökningar visas.',
      lacks: 'Resultat av brukarundersökningar.',
    },
    {
      title: 'Resultat visas per enhet',
      share: 0.7,
      when: ({ userVoice, compareService }) => [...userVoice.perUnit.said, ...compareService.surveys.said],
      says: 'De visas per enhet.',
      lacks: 'Att resultaten visas per skola, boende eller annan enhet.',
    },
    {
      title: 'Per enhet inom flera verksamheter',
      share: 1,
      when: ({ compareService: { services, surveys, gaps } }) =>
        surveys.said.length > 0 && gaps.said.length === 0 && services.length > 1
          ? services.map(({ evidence }) => evidence)
          : [],
      says: 'Det gäller flera verksamheter.',
      lacks: 'Resultat per enhet inom flera verksamheter.',
    },
  ],
});
