import { learning } from '../../facts/development/learning.ts';
import { learningTopic } from '../../facts/development/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '7.3.2',
  title: 'Nätverk och forskning',
  looksFor: [
    'Nätverk med andra kommuner där man lär av varandra.',
    'Samarbete med universitet, högskola och forskare, och vad det har lett till.',
  ],
  doesNotCount: [
    'Utbildning på högskola för invånare, behörighet och studievägledning.',
    'Datornät, anhörignätverk och föreningars nätverk.',
    'Att forskning visar något.',
  ],
  examples: {
    counts: [
      'Tillsammans med sex andra kommuner ingår vi i ett jämförelsenätverk.',
      'Kommunen har ULF-avtal med högskolan.',
    ],
    doesNotCount: ['Forskning visar att tidiga insatser lönar sig.'],
  },
  topic: learningTopic,
  uses: { learning },
  counted: 'delar',
  nothing: 'Varken nätverk eller forskning visas',
  none: 'Varken nätverk med andra kommuner eller samarbete med forskning visas.',
  about: ({ learning: { networks, research } }) => [networks, research],
  parts: [
    {
      title: 'Kommunen deltar i nätverk med andra kommuner.',
      when: ({ learning }) => learning.networks.said,
      says: 'Kommunen deltar i nätverk med andra kommuner.',
      lacks: 'Nätverk med andra kommuner.',
    },
    {
      title: 'Den samarbetar med forskning, universitet eller högskola.',
      when: ({ learning }) => learning.research.said,
      says: 'Den samarbetar med forskning, universitet eller högskola.',
      lacks: 'Samarbete med forskning, universitet eller högskola.',
    },
    {
      title: 'Det framgår vad det har lett till.',
      when: ({ learning }) => learning.gained.said,
      says: 'Det framgår vad det har lett till.',
      lacks: 'Vad nätverk och forskning har lett till i verksamheterna.',
    },
  ],
});
