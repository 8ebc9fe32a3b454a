import { userSurveys } from '../../facts/surveys/index.ts';
import { userSurveysTopic } from '../../facts/surveys/topic.ts';
import { userVoice } from '../../facts/user-voice.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.5.6',
  title: 'Åtgärder som brukarnas svar har lett till',
  looksFor: [
    'Att kommunen säger vad den gör med svaren.',
    'Åtgärder som svaren har lett till, och hur de följs upp.',
  ],
  doesNotCount: [
    'Allmänna ord om förbättringsarbete.',
    'Åtgärder efter personal- och medborgarundersökningar.',
  ],
  examples: {
    counts: ['Enkäten har lett till att matsedeln nu görs tillsammans med de boende.'],
    doesNotCount: ['Vi arbetar ständigt med förbättringar.'],
  },
  asksPeople: true,
  topic: userSurveysTopic,
  uses: { userSurveys, userVoice },
  nothing: 'Inget sägs om vad svaren leder till',
  none: 'Inget visar vad brukarnas svar har lett till.',
  steps: [
    {
      title: 'Kommunen säger att svaren används',
      share: 0.3,
      when: ({ userSurveys, userVoice }) => [...userSurveys.improved, ...userVoice.actions.said],
      says: 'Kommunen säger att svaren används.',
      lacks: 'Att kommunen säger vad svaren används till.',
    },
    {
      title: 'Åtgärder visas',
      share: 0.7,
      when: ({ userVoice }) => userVoice.actions.said,
      says: 'Åtgärder visas.',
      lacks: 'Åtgärder som svaren har lett till.',
    },
    {
      title: 'Åtgärderna följs upp',
      share: 1,
      when: ({ userVoice }) => userVoice.followedUp.said,
      says: 'Åtgärderna följs upp.',
      lacks: 'Att åtgärderna följs upp.',
    },
  ],
});
