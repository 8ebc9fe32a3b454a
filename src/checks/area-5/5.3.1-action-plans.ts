import { type Policies, policies, policiesAbout, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { ECONOMY_RULES, STEERING_MODEL } from '../../facts/policies/steering.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { steeringWork } from '../../facts/steering/working.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

const DEVIATION: Tells = {
  shows: 'krav på åtgärder vid ekonomisk avvikelse',
  says: /(?<!\p{L})(?:(?:avvik\p{L}*|underskott\p{L}*|överskrid\p{L}*|prognos\p{L}*|obalans\p{L}*)(?: [^ .;]+){0,20}? (?:åtgärd\p{L}*|handlingsplan\p{L}*)|(?:åtgärd\p{L}*|handlingsplan\p{L}*)(?: [^ .;]+){0,20}? (?:avvik\p{L}*|underskott\p{L}*|överskrid\p{L}*|budgetram\p{L}*|i balans))(?!\p{L})/iu,
  not: /(?<!\p{L})(?:balanskravs\p{L}*|balanskravet)(?!\p{L})/iu,
};

const rules = (facts: Policies) =>
  [STEERING_MODEL, ECONOMY_RULES]
    .flatMap((about) => policiesAbout(facts, about))
    .filter((policy, at, all) => all.indexOf(policy) === at)
    .flatMap((policy) => tellsIn(policy, DEVIATION));

/** "en handlingsplan", as the text calls it; measures where it asks for no plan. */
function demanded(evidence: readonly { quote: string }[]): string {
  const plan = evidence.map(({ quote }) => /(?:åtgärds|handlings)plan/iu.exec(quote)?.[0]).find(Boolean);
  return plan ? `åtgärder och ${plan.toLowerCase()}` : 'åtgärder';
}

export default defineLadder({
  question: '5.3.1',
  title: 'Åtgärdsplan vid avvikelse från budget och mål',
  looksFor: [
    'Regler för ekonomistyrning, budget och årsredovisning: krav på åtgärder när en nämnd avviker från budget, och från mål.',
  ],
  doesNotCount: [
    'Åtgärdsprogram för elever, arbetsmiljö och miljö.',
    'Lagens balanskrav och revisorernas granskningar.',
  ],
  examples: {
    counts: ['Vid befarad avvikelse ska nämnden besluta om en åtgärdsplan.'],
    doesNotCount: ['Åtgärdsplan mot buller'],
  },
  topic: steeringTopic,
  uses: { policies, steeringWork },
  asksPeople: true,
  nothing: 'Inget krav på åtgärder visas',
  none: 'Inget krav på åtgärdsplan vid avvikelse visas.',
  about: ({ steeringWork }) => [steeringWork.budgetDeviation],
  steps: [
    {
      title: 'Åtgärder krävs vid ekonomisk avvikelse.',
      share: 0.4,
      when: ({ policies, steeringWork }) => [...rules(policies), ...steeringWork.budgetDeviation.said],
      says: ({ policies, steeringWork }) =>
        `Vid ekonomisk avvikelse krävs ${demanded([...rules(policies), ...steeringWork.budgetDeviation.said.map(({ evidence }) => evidence)])} (${titled([...rules(policies), ...steeringWork.budgetDeviation.said])}).`,
      lacks: 'Krav på åtgärdsplan vid ekonomisk avvikelse.',
    },
    {
      title: 'Även vid avvikelse från mål.',
      share: 0.8,
      when: ({ steeringWork }) => steeringWork.goalDeviation.said,
      says: ({ steeringWork }) =>
        `Detsamma gäller avvikelse från mål (${titled(steeringWork.goalDeviation.said)}).`,
      lacks: 'Krav på åtgärdsplan även vid avvikelse från mål.',
    },
    {
      title: 'Åtgärderna följs upp.',
      share: 1,
      when: ({ steeringWork }) => steeringWork.deviationFollowedUp.said,
      says: ({ steeringWork }) => `Åtgärderna följs upp (${titled(steeringWork.deviationFollowedUp.said)}).`,
      lacks: 'Att åtgärderna följs upp.',
    },
  ],
});
