import type { Statement } from '../../facts/aspects.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import { steeringWork } from '../../facts/steering/working.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

/** That it is done as a rule, and not once. */
const REGULAR =
  /(?<!\p{L})(?:varje år|årlig\p{L}*|budgetprocess\p{L}*|budgetarbete\p{L}*|budgetberedning\p{L}*|budgetdialog\p{L}*|underlag\p{L}*|resursfördelning\p{L}*|alla nämnder|samtliga nämnder|nämnderna ska|ska (?:användas|göras|redovisas))(?!\p{L})/iu;

const regular = (said: readonly Statement[]): Statement[] =>
  said.filter(({ passage }) => REGULAR.test(passage.text));

export default defineLadder({
  question: '5.2.1',
  title: 'Jämförelser och resultatkrav i budgetarbetet',
  looksFor: [
    'Budget, regler för ekonomistyrning och budgetanvisningar: om jämförelser (Kolada, standardkostnad) och krav på resultat används.',
  ],
  doesNotCount: ['Jämförelser med förra årets budget.', 'Jämförelser som inte hör till budgeten.'],
  examples: {
    counts: ['I budgetarbetet jämförs nettokostnaderna med liknande kommuner i Kolada.'],
    doesNotCount: ['Kostnaden ökade jämfört med föregående år.'],
  },
  topic: councilGoalsTopic,
  uses: { steeringWork },
  asksPeople: true,
  nothing: 'Inget visas om jämförelser i budgetarbetet',
  none: 'Inget visas om jämförelser eller resultatkrav i budgetarbetet.',
  about: ({ steeringWork }) => [steeringWork.comparisons],
  steps: [
    {
      title: 'Jämförelser eller resultatkrav nämns i budgeten.',
      share: 0.3,
      when: ({ steeringWork: { comparisons, resultDemands } }) => [
        ...comparisons.said,
        ...resultDemands.said,
      ],
      says: ({ steeringWork: { comparisons } }) =>
        comparisons.said.length > 0 ? `Jämförelser nämns i budgetarbetet (${titled(comparisons.said)}).` : '',
      lacks: 'Jämförelser eller resultatkrav i budgeten.',
    },
    {
      title: 'Jämförelser används som underlag för budgeten.',
      share: 0.6,
      when: ({ steeringWork: { comparisons } }) => regular(comparisons.said),
      says: 'De används som underlag.',
      lacks: 'Att jämförelser används som underlag i budgetarbetet.',
    },
    {
      title: 'Även resultatkrav ställs i budgeten.',
      share: 1,
      when: ({ steeringWork: { resultDemands } }) => resultDemands.said,
      says: ({ steeringWork: { resultDemands } }) =>
        `Krav på resultat ställs (${titled(resultDemands.said)}).`,
      lacks: 'Krav på resultat i budgeten.',
    },
  ],
});
