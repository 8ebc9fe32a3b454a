import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.6.1',
  title: 'Gemensamt ledarprogram: längd, målgrupp och utvärdering',
  looksFor: [
    'Kommunens program för chefer och ledare, hur långt det är, vilka det är för och om det är utvärderat.',
  ],
  doesNotCount: [
    'Program för ungdomsledare, föreningar och företag.',
    'Högskolors och organisationers kurser som kommunen inte säger att den använder.',
    'Planer på ett program.',
  ],
  examples: {
    counts: ['Alla chefer går ett ledarprogram på åtta dagar.'],
    doesNotCount: ['Ett ledarprogram ska tas fram under nästa år.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Inget ledarprogram visas',
  none: 'Inget gemensamt ledarprogram hittades.',
  about: ({ leadership }) => [leadership.programme],
  steps: [
    {
      title: 'Det finns ett program för chefer och ledare.',
      share: 0.4,
      when: ({ leadership }) => [...leadership.programme.said, ...leadership.programmeScope.said],
      says: 'Kommunen har ett program eller en utbildning för sina chefer.',
      lacks: 'Ett gemensamt ledarprogram.',
    },
    {
      title: 'Det sägs hur långt det är eller vilka det är för.',
      share: 0.7,
      when: ({ leadership }) => leadership.programmeScope.said,
      says: ({ leadership }) => `Omfattningen anges (${leadership.programmeScope.said[0]!.match}).`,
      lacks: 'Uppgift om hur långt programmet är och vilka det är för.',
    },
    {
      title: 'Det är utvärderat.',
      share: 1,
      when: ({ leadership }) => leadership.programmeEvaluated.said,
      says: 'Det är utvärderat.',
      lacks: 'En utvärdering av programmet.',
    },
  ],
});
