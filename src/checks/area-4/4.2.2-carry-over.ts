import { responsibilityTopic } from '../../facts/interplay.ts';
import { units } from '../../facts/units.ts';
import { withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';

/** Step that rules for all would reach if they were followed alike. */
const ALIKE = 3;

const check = defineLadder({
  question: '4.2.2',
  title: 'Regler om att ta med över- och underskott mellan åren, lika för alla',
  looksFor: [
    'Regler om att enheter eller nämnder tar med sig över- och underskott till nästa år, och hur de tillämpas.',
  ],
  doesNotCount: [
    'Lagens balanskrav och resultatutjämningsreserven.',
    'Avgiftsfinansierad verksamhet: vatten och avfall.',
    'Bolagens resultat.',
  ],
  examples: {
    counts: ['Resultatenheter för med sig både över- och underskott till nästa år.'],
    doesNotCount: ['Underskottet ska enligt lag återställas inom tre år.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { units },
  nothing: 'Inga sådana regler visas',
  none: 'Inga regler om att ta med över- och underskott mellan åren hittades.',
  about: ({ units: { carryOver, carryNone } }) => [
    { ...carryOver, absent: [...carryOver.absent, ...carryNone.said] },
  ],
  steps: [
    {
      title: 'Det finns regler om att ta med resultat mellan åren.',
      share: 0.4,
      when: ({ units }) => [...units.carryBoth.said, ...units.carryOver.said],
      says: ({ units: { carryBoth, carryOver } }) =>
        [...carryBoth.said, ...carryOver.said].some(({ passage }) => /resultatenhet/iu.test(passage.text))
          ? 'Det finns regler om att resultatenheter tar med sitt resultat till nästa år.'
          : 'Det finns regler om att ta med resultatet till nästa år.',
      lacks: 'Regler om att ta med över- och underskott mellan åren.',
    },
    {
      title: 'De gäller både överskott och underskott.',
      share: 0.7,
      when: ({ units }) => units.carryBoth.said,
      says: 'De gäller både överskott och underskott.',
      lacks: 'Att reglerna gäller både överskott och underskott.',
    },
    {
      title: 'De gäller och tillämpas lika för alla nämnder.',
      share: 1,
      when: ({ units }) =>
        units.carryUneven.said.length > 0 ? [] : [...units.carryAlike.said, ...units.carried.said],
      says: 'De gäller alla nämnder eller enheter, eller redovisas för var och en.',
      lacks: 'Att reglerna tillämpas lika i alla nämnder.',
    },
  ],
});

/** Where a text says that practice differs, both are quoted. */
export default withContradictions(check, ({ facts: { units } }) => {
  const uneven = units.carryUneven.said[0];
  const rule = [...units.carryAlike.said, ...units.carryOver.said][0];
  if (!uneven || !rule) return [];
  return [
    {
      about: 'reglerna säger att resultat tas med mellan åren, men tillämpningen skiljer sig.',
      one: rule.evidence,
      other: uneven.evidence,
      upTo: ALIKE,
    },
  ];
});
