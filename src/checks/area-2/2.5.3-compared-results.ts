import type { Statement } from '../../facts/aspects.ts';
import { userSurveys } from '../../facts/surveys/index.ts';
import { userSurveysTopic } from '../../facts/surveys/topic.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.5.3',
  title: 'Brukarundersökningar jämförda med andra',
  looksFor: [
    'Resultat av brukarundersökningar ställda mot tidigare år, andra enheter, andra kommuner eller riket.',
  ],
  doesNotCount: ['Jämförelser av annat än brukarnas svar.', 'Att jämförelser går att göra hos en myndighet.'],
  examples: {
    counts: ['89 procent är nöjda med hemtjänsten, jämfört med 87 procent i riket.'],
    doesNotCount: ['Kommunen deltar i Socialstyrelsens undersökning.'],
  },
  topic: userSurveysTopic,
  uses: { userSurveys },
  nothing: 'Inga resultat av brukarundersökningar visas',
  none: 'Inga resultat av brukarundersökningar hittades.',
  about: ({ userSurveys }) => [userSurveys.said],
  steps: [
    {
      title: 'Resultat visas',
      share: 0.3,
      when: ({ userSurveys }) => [...userSurveys.results, ...userSurveys.compared],
      says: 'Resultat av brukarundersökningar visas.',
      lacks: 'Resultat av brukarundersökningar.',
    },
    {
      title: 'De jämförs med tidigare år, andra enheter eller andra kommuner',
      share: 0.6,
      when: ({ userSurveys }) => userSurveys.compared,
      says: 'De jämförs.',
      lacks: 'Att resultaten jämförs med tidigare år, andra enheter eller andra kommuner.',
    },
    {
      title: 'De jämförs med andra kommuner eller riket',
      share: 1,
      when: ({ userSurveys }) => userSurveys.compared.filter(withOthers),
      says: 'De ställs mot andra kommuner eller riket.',
      lacks: 'Att resultaten ställs mot andra kommuner eller riket.',
    },
  ],
});

const withOthers = ({ passage }: Statement): boolean =>
  /(?<!\p{L})(?:kommuner(?:na)?|riket|rikets|landet|länet|rikssnitt\p{L}*|nationell\p{L}*|bland landets)(?!\p{L})/iu.test(
    passage.text,
  );
