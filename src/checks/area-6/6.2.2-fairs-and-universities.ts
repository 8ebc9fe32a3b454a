import { employer } from '../../facts/staff/employer.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '6.2.2',
  title: 'Mässor och samarbete med högskolor',
  looksFor: [
    'Mässor och arbetsmarknadsdagar där kommunen söker medarbetare, samarbete med högskolor, och om insatserna utvärderas.',
  ],
  doesNotCount: [
    'Gudstjänster, bostads- och turistmässor, företagens mässor.',
    'Högskoleutbildning för invånare.',
  ],
  examples: {
    counts: [
      'Kommunen deltar i arbetsmarknadsdagar på högskolan och tar emot studenter i verksamhetsförlagd utbildning.',
    ],
    doesNotCount: ['Mässa i kyrkan varje söndag.'],
  },
  asksPeople: true,
  topic: staffTopic,
  uses: { employer },
  nothing: 'Varken mässor eller högskolesamarbete visas',
  none: 'Varken mässor eller samarbete med högskolor för att finna medarbetare visas.',
  about: ({ employer }) => [employer.fairs, employer.universities],
  steps: [
    {
      title: 'Kommunen deltar i mässor eller samarbetar med högskolor.',
      share: 0.35,
      when: ({ employer: { fairs, universities } }) => [...fairs.said.slice(0, 2), ...universities.said],
      says: ({ employer: { fairs, universities } }) =>
        [
          fairs.said.length > 0 ? 'Kommunen deltar i mässor eller arbetsmarknadsdagar.' : '',
          universities.said.length > 0 ? 'Den samarbetar med högskolor.' : '',
        ]
          .filter(Boolean)
          .join(' '),
      lacks: 'Att kommunen möter dem som kan bli medarbetare, på mässor eller hos högskolor.',
    },
    {
      title: 'Den gör båda delarna.',
      share: 0.65,
      when: ({ employer: { fairs, universities } }) =>
        fairs.said.length > 0 && universities.said.length > 0 ? [fairs.said[0]!, universities.said[0]!] : [],
      says: '',
      lacks: 'Både mässor och samarbete med högskolor.',
    },
    {
      title: 'Insatserna utvärderas.',
      share: 1,
      when: ({ employer: { evaluated } }) => evaluated.said,
      says: 'Insatserna följs upp.',
      lacks: 'Att insatserna utvärderas; det kan en intervju visa.',
    },
  ],
});
