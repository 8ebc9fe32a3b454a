import { userSurveys } from '../../facts/surveys/index.ts';
import { userSurveysTopic } from '../../facts/surveys/topic.ts';
import { userVoice } from '../../facts/user-voice.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.5.4',
  title: 'Nöjdhet jämförd mellan olika slags verksamheter',
  looksFor: ['Att nöjdheten i den egna kommunens olika verksamheter ställs bredvid varandra.'],
  doesNotCount: ['Jämförelser mellan enheter av samma slag.', 'Jämförelser med andra kommuner.'],
  examples: {
    counts: ['Brukarna är nöjdast med biblioteken och minst nöjda med gatuunderhållet.'],
    doesNotCount: ['Förskolan Tallkotten har nöjdast föräldrar.'],
  },
  asksPeople: true,
  topic: userSurveysTopic,
  uses: { userSurveys, userVoice },
  nothing: 'Ingen jämförelse mellan verksamheter visas',
  none: 'Inget visar att nöjdheten jämförs mellan olika slags verksamheter.',
  about: ({ userVoice }) => [userVoice.across],
  steps: [
    {
      title: 'Verksamheter jämförs med varandra',
      share: 0.5,
      when: ({ userVoice }) => userVoice.across.said,
      says: 'Nöjdheten jämförs mellan olika slags verksamheter.',
      lacks: 'Att nöjdheten i olika slags verksamheter jämförs.',
    },
    {
      title: 'Resultaten visas',
      share: 0.75,
      when: ({ userSurveys }) => userSurveys.results,
      says: 'Resultaten visas.',
      lacks: 'Att jämförelsens resultat visas.',
    },
    {
      title: 'Det framgår vad jämförelsen leder till',
      share: 1,
      when: ({ userVoice }) => userVoice.actions.said,
      says: 'Det framgår vad resultaten har lett till.',
      lacks: 'Vad jämförelsen har lett till.',
    },
  ],
});
