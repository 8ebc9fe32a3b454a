import { complaints } from '../../facts/complaints/index.ts';
import { complaintsTopic } from '../../facts/complaints/topic.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-10',
  title: 'Synpunkter lämnas på webben',
  looksFor: ['Ett formulär eller en e-tjänst för synpunkter och klagomål på verksamheterna.'],
  doesNotCount: ['Felanmälan, synpunkter på planer, och blanketter att skriva ut.'],
  topic: complaintsTopic,
  uses: { complaints },
  none: 'Inget visar att synpunkter på verksamheterna kan lämnas på webben.',
  about: ({ complaints }) => [complaints.said],
  partly: {
    title: 'man kan lämna synpunkter, men inget visar att det går på webben',
    when: ({ complaints }) => complaints.ways,
    says: 'Invånarna kan lämna synpunkter.',
    lacks: 'Att synpunkter kan lämnas.',
  },
  yes: {
    title: 'i ett formulär eller en e-tjänst',
    when: ({ complaints }) => complaints.digital,
    says: 'Det går på webben.',
    lacks: 'Ett formulär eller en e-tjänst på webben.',
  },
});
