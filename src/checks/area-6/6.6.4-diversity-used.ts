import { diversity } from '../../facts/staff/diversity.ts';
import { equalityTopic } from '../../facts/staff/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '6.6.4',
  title: 'Mångfald som stärker servicen',
  looksFor: [
    'Hbtq-certifierade verksamheter, medarbetares språkkunskaper som används i mötet med invånare, och mångfald som tillgång i servicen.',
  ],
  doesNotCount: [
    'Elevers modersmål, tolkar och språkutveckling i förskolan.',
    'Motioner om certifiering.',
    'Regionens och vårdcentralers certifiering.',
  ],
  examples: {
    counts: [
      'Ungdomsmottagningen är hbtq-certifierad.',
      'Socialkontoret har en lista över medarbetares språkkunskaper.',
    ],
    doesNotCount: ['Motion om hbtq-certifiering av biblioteket'],
  },
  asksPeople: true,
  topic: equalityTopic,
  uses: { diversity },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar att mångfald används för att stärka servicen.',
  about: ({ diversity }) => [diversity.certified, diversity.languages],
  parts: [
    {
      title: 'En verksamhet är hbtq-certifierad.',
      when: ({ diversity }) => diversity.certified.said,
      says: 'Minst en verksamhet är hbtq-certifierad eller diplomerad.',
      lacks: 'Hbtq-certifiering av någon verksamhet.',
    },
    {
      title: 'Medarbetares språkkunskaper används.',
      when: ({ diversity }) => diversity.languages.said,
      says: 'Medarbetares språkkunskaper används.',
      lacks: 'Att medarbetares språkkunskaper tas till vara.',
    },
    {
      title: 'Mångfald bland medarbetare ses som en tillgång i servicen.',
      when: ({ diversity }) => diversity.reflected.said,
      says: 'Mångfald bland medarbetare ses som en tillgång.',
      lacks: 'Att mångfald bland medarbetare ses som en tillgång i servicen.',
    },
  ],
});
