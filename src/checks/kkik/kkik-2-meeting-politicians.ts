import { politicians } from '../../facts/participation/politicians.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-2',
  title: 'Hur, när och var man träffar politiker',
  looksFor: ['Möten där politiker träffar invånare, med dagar och platser.'],
  doesNotCount: ['Partiers möten, tjänstemännens informationsmöten och listor med adresser.'],
  topic: participationTopic,
  uses: { politicians },
  none: 'Inget visar hur man kan träffa kommunens politiker.',
  about: ({ politicians }) => [politicians.saidOfMeeting],
  partly: {
    title: 'det framgår att man kan träffa politiker',
    when: ({ politicians }) => politicians.meet,
    says: 'Det framgår att man kan träffa kommunens politiker.',
    lacks: 'Hur man kan träffa kommunens politiker.',
  },
  yes: {
    title: 'det framgår också när',
    when: ({ politicians }) => (politicians.meet.length > 0 ? politicians.regular : []),
    says: 'Det framgår också när.',
    lacks: 'När och var man kan träffa dem.',
  },
});
