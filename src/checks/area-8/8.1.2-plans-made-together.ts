import { planInvolvement } from '../../facts/society/involvement.ts';
import { planningTopic } from '../../facts/society/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '8.1.2',
  title: 'Invånare och näringsliv i framtagandet av planer',
  looksFor: [
    'Hur invånare och företag har varit med när vision, översiktsplan, bostadsprogram eller andra strategier togs fram.',
    'Samråd är vad lagen kräver; dialog, enkäter och arbetsmöten är mer.',
  ],
  doesNotCount: [
    'Samråd om detaljplaner och bygglov.',
    'Vad lagen säger om samråd.',
    'Andras planer: regionens, grannkommuners.',
  ],
  examples: {
    counts: [
      'Visionen togs fram i dialog med invånare, föreningar och företag.',
      'Synpunkterna har sammanställts i en samrådsredogörelse.',
    ],
    doesNotCount: ['Detaljplanen för kvarteret Linden är ute på samråd.'],
  },
  topic: planningTopic,
  uses: { planInvolvement },
  counted: 'sätt att delta',
  nothing: 'Inget visar att invånare eller företag var med',
  none: 'Inget visar hur invånare eller företag har varit med när kommunens planer och strategier togs fram.',
  about: ({ planInvolvement: { citizens, firms } }) => [citizens, firms],
  parts: [
    {
      title: 'Planer och strategier har varit ute på samråd eller remiss.',
      when: ({ planInvolvement }) => planInvolvement.consulted.said,
      says: 'Samråd eller remiss har hållits om planer eller strategier för hela kommunen.',
      lacks: 'Samråd om översiktsplan eller andra strategier.',
    },
    {
      title: 'Invånare har varit med på andra sätt än genom samråd.',
      when: ({ planInvolvement }) => planInvolvement.citizens.said,
      says: 'Invånare har varit med i framtagandet.',
      lacks: 'Att invånare har varit med genom dialog, enkäter eller arbetsmöten.',
    },
    {
      title: 'Näringslivet har varit med.',
      when: ({ planInvolvement }) => planInvolvement.firms.said,
      says: 'Näringslivet har varit med i framtagandet.',
      lacks: 'Att företag har varit med i framtagandet.',
    },
    {
      title: 'Det redovisas vad synpunkterna ledde till.',
      when: ({ planInvolvement }) => planInvolvement.effect.said,
      says: 'Vad som kom fram redovisas.',
      lacks: 'En redovisning av vad synpunkterna ledde till.',
    },
  ],
});
