import type { Check } from '../check.ts';
import efficiencyStrategy from './5.1.1-efficiency-strategy.ts';
import digitalPlan from './5.1.2-digital-plan.ts';
import otherMeasures from './5.1.3-other-measures.ts';

/** Area 5: results and efficiency, in the order of the instrument's questions. */
export const area5: readonly Check[] = [
  efficiencyStrategy,
  digitalPlan,
  otherMeasures,
];
