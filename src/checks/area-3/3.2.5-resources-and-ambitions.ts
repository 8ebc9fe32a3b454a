import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { steeringWork } from '../../facts/steering/working.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

export default defineLadder({
  question: '3.2.5',
  title: 'Resurser efter ambitioner, eller bara volymer',
  looksFor: [
    'Budgeten: hur ramarna räknas fram, vad förändringarna mellan åren beror på, och om pengar följer mål och prioriteringar.',
  ],
  doesNotCount: ['Statsbidrag, investeringar i sig och finansiella mål.', 'Revisorernas granskningar.'],
  examples: {
    counts: ['För att nå målet om trygghet tillförs socialnämnden 4 mnkr.'],
    doesNotCount: ['Volymökningen uppgår till 12 mnkr.'],
  },
  topic: councilGoalsTopic,
  uses: { steeringWork },
  asksPeople: true,
  nothing: 'Inget visas om hur resurserna fördelas',
  none: 'Inget visas om hur tilldelade resurser hör ihop med ambitionerna.',
  steps: [
    {
      title: 'Budgeten säger hur ramarna räknas fram.',
      share: 0.25,
      when: ({ steeringWork: { volumes, prices, priorities, resourcesToGoals } }) => [
        ...volumes.said,
        ...prices.said,
        ...priorities.said,
        ...resourcesToGoals.said,
      ],
      says: ({ steeringWork: { volumes, mostlyVolumes, unfunded } }) => {
        const [most] = [mostlyVolumes.said, volumes.said].filter((said) => said.length > 0);
        const how =
          most === mostlyVolumes.said ? 'Förändringarna är mest volymer' : 'Ramarna räknas fram med volymer';
        return [
          ...(most ? [`${how} (${titled(most)}).`] : []),
          ...(unfunded.said.length > 0
            ? [`Prioriteringar får inga egna medel (${titled(unfunded.said)}).`]
            : []),
        ].join(' ');
      },
      lacks: 'Hur ramarna räknas fram.',
    },
    {
      title: 'Prioriteringar får egna pengar.',
      share: 0.6,
      when: ({ steeringWork: { priorities, resourcesToGoals } }) => [
        ...priorities.said,
        ...resourcesToGoals.said,
      ],
      says: ({ steeringWork: { priorities } }) =>
        priorities.said.length > 0 ? `Prioriteringar får egna pengar (${titled(priorities.said)}).` : '',
      lacks: 'Att prioriteringar får egna pengar utöver volymer.',
    },
    {
      title: 'Resurserna kopplas till målen.',
      share: 1,
      when: ({ steeringWork }) => steeringWork.resourcesToGoals.said,
      says: ({ steeringWork }) =>
        `Resurser kopplas till mål (${titled(steeringWork.resourcesToGoals.said)}).`,
      lacks: 'Att resurserna kopplas till målen.',
    },
  ],
});
