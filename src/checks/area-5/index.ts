import type { Check } from '../check.ts';
import efficiencyStrategy from './5.1.1-efficiency-strategy.ts';
import digitalPlan from './5.1.2-digital-plan.ts';
import otherMeasures from './5.1.3-other-measures.ts';
import comparisonsInBudget from './5.2.1-comparisons-in-budget.ts';
import budgetBuilding from './5.2.2-budget-building.ts';
import actionPlans from './5.3.1-action-plans.ts';
import processes from './5.3.2-processes.ts';
import completeReports from './5.3.3-complete-reports.ts';
import networks from './5.5.1-networks.ts';
import comparisonsShown from './5.5.2-comparisons-shown.ts';
import cooperation from './5.6.1-cooperation.ts';
import voluntarySector from './5.6.2-voluntary-sector.ts';

/** Area 5: results and efficiency, in the order of the instrument's questions. */
export const area5: readonly Check[] = [
  efficiencyStrategy,
  digitalPlan,
  otherMeasures,
  comparisonsInBudget,
  budgetBuilding,
  actionPlans,
  processes,
  completeReports,
  networks,
  comparisonsShown,
  cooperation,
  voluntarySector,
];
