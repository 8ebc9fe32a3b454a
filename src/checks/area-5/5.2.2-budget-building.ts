import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { steeringWork } from '../../facts/steering/working.ts';
import { defineParts } from '../ladder.ts';
import { titled } from '../titled.ts';

export default defineParts({
  question: '5.2.2',
  title: 'Budgeten bygger på volymer och priser, och prioriteringar budgeteras',
  looksFor: ['Budgeten och reglerna för den.'],
  doesNotCount: [
    'Priser på el, fastigheter och taxor.',
    'Investeringar i sig, statsbidrag och revisorernas granskningar.',
  ],
  examples: {
    counts: [
      'Ramen räknas upp efter antalet barn och ersättningen per barn.',
      'För tidiga insatser avsätts 3 mnkr.',
    ],
    doesNotCount: ['Elpriset väntas stiga.'],
  },
  topic: councilGoalsTopic,
  uses: { steeringWork },
  counted: 'delar',
  nothing: 'Inget visas om hur budgeten byggs',
  none: 'Inget visas om att budgeten bygger på volymer, priser eller prioriteringar.',
  parts: [
    {
      title: 'Budgeten bygger på volymer.',
      when: ({ steeringWork }) => steeringWork.volumes.said,
      says: ({ steeringWork }) => `Budgeten bygger på volymer (${titled(steeringWork.volumes.said)}).`,
      lacks: 'Att budgeten bygger på volymer.',
    },
    {
      title: 'Budgeten bygger på priser eller ersättning per enhet.',
      when: ({ steeringWork }) => steeringWork.prices.said,
      says: ({ steeringWork }) =>
        `Den räknar med priser eller ersättningar per enhet (${titled(steeringWork.prices.said)}).`,
      lacks: 'Priser eller ersättningar per enhet.',
    },
    {
      title: 'Prioriteringar budgeteras.',
      when: ({ steeringWork }) => steeringWork.priorities.said,
      says: ({ steeringWork }) => `Prioriteringar får egna medel (${titled(steeringWork.priorities.said)}).`,
      lacks: 'Att prioriteringar får egna medel i budgeten.',
    },
  ],
});
