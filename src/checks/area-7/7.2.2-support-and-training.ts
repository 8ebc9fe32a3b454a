import { qualityTopic } from '../../facts/quality/topic.ts';
import { qualityWork } from '../../facts/quality/work.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '7.2.2',
  title: 'Stöd och utbildning för förbättringsarbete',
  looksFor: ['Personer eller enheter som stöder förbättringsarbetet i hela kommunen, och utbildning i det.'],
  doesNotCount: [
    'Skolans och vårdens egna kvalitetsansvariga.',
    'Platsannonser.',
    'Stöd till elever, brukare och företag.',
  ],
  examples: {
    counts: ['Kvalitetsstrategerna stöder förvaltningarna, och chefer utbildas i förbättringsarbete.'],
    doesNotCount: ['Vi söker en kvalitetsstrateg.'],
  },
  asksPeople: true,
  topic: qualityTopic,
  uses: { qualityWork },
  nothing: 'Varken stöd eller utbildning visas',
  none: 'Varken stöd eller utbildning för förbättringsarbete visas.',
  about: ({ qualityWork }) => [qualityWork.support, qualityWork.training],
  steps: [
    {
      title: 'Det finns stöd eller utbildning.',
      share: 0.35,
      when: ({ qualityWork: { support, training } }) => [...support.said.slice(0, 2), ...training.said],
      says: ({ qualityWork: { support, training } }) =>
        [
          support.said[0] ? `Stöd finns (”${support.said[0].match}”).` : '',
          training.said.length > 0 ? 'Utbildning i förbättringsarbete ges.' : '',
        ]
          .filter(Boolean)
          .join(' '),
      lacks: 'En stödresurs för förbättringsarbete.',
    },
    {
      title: 'Det finns både stöd och utbildning.',
      share: 0.7,
      when: ({ qualityWork: { support, training } }) =>
        support.said.length > 0 && training.said.length > 0 ? [support.said[0]!, training.said[0]!] : [],
      says: '',
      lacks: 'Både stödresurs och utbildning.',
    },
    {
      title: 'Utbildningen når många.',
      share: 1,
      when: ({ qualityWork: { widelyTrained } }) => widelyTrained.said,
      says: 'Utbildningen har nått många.',
      lacks: 'Hur många som har utbildats; det kan en intervju visa.',
    },
  ],
});
