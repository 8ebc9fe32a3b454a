import { complaints } from '../../facts/complaints/index.ts';
import { complaintsTopic } from '../../facts/complaints/topic.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '2.6.7',
  title: 'Synpunkterna sammanställs och redovisas',
  looksFor: ['Sidor, rapporter och protokoll som redovisar inkomna synpunkter och klagomål.'],
  doesNotCount: [
    'Synpunkter i samråd och remisser.',
    'Enstaka klagomål som en nämnd prövar.',
    'Brukarundersökningar och enkäter.',
  ],
  examples: {
    counts: ['Under 2021 kom 310 synpunkter in. Nämnderna får en redovisning två gånger om året.'],
    doesNotCount: ['Inkomna synpunkter under samrådet redovisas i samrådsredogörelsen.'],
  },
  topic: complaintsTopic,
  uses: { complaints },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar att synpunkter och klagomål sammanställs eller redovisas.',
  parts: [
    {
      title: 'Inkomna synpunkter och klagomål sammanställs.',
      when: ({ complaints }) => complaints.compiled,
      says: 'Inkomna synpunkter sammanställs.',
      lacks: 'Att inkomna synpunkter sammanställs.',
    },
    {
      title: 'De redovisas för nämnd eller styrelse.',
      when: ({ complaints }) => complaints.toCommittees,
      says: 'De redovisas för nämnd eller styrelse.',
      lacks: 'Att de redovisas för nämnderna.',
    },
    {
      title: 'De redovisas på webben.',
      when: ({ complaints }) => complaints.published,
      says: 'De redovisas på webben.',
      lacks: 'Att de redovisas på webben.',
    },
    {
      title: 'Det sägs vad de har lett till.',
      when: ({ complaints }) => complaints.ledTo,
      says: 'Det sägs vad de har lett till.',
      lacks: 'Att det sägs vad synpunkterna har lett till.',
    },
  ],
});
