import { complaints } from '../../facts/complaints/index.ts';
import { complaintsTopic } from '../../facts/complaints/topic.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-11',
  title: 'Synpunkter redovisas på webben',
  looksFor: ['Sammanställningar av synpunkter på webben, med vad de ledde till.'],
  doesNotCount: ['Synpunkter i planärenden.'],
  topic: complaintsTopic,
  uses: { complaints },
  none: 'Inget visar att inkomna synpunkter redovisas på webben.',
  partly: {
    title: 'de sammanställs eller redovisas för nämnd',
    when: ({ complaints }) => [...complaints.compiled, ...complaints.toCommittees],
    says: 'Synpunkterna sammanställs eller redovisas för nämnd.',
    lacks: 'Att synpunkterna sammanställs.',
  },
  yes: {
    title: 'de redovisas på webben',
    when: ({ complaints }) => complaints.published,
    says: 'De redovisas på webben.',
    lacks: 'Att de redovisas på webben.',
  },
});
