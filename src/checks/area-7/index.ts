import type { Check } from '../check.ts';
import qualityPolicy from './7.1.1-quality-policy.ts';
import qualityReport from './7.1.2-quality-report.ts';
import qualityAndSteering from './7.1.3-quality-and-steering.ts';
import methods from './7.2.1-methods.ts';
import supportAndTraining from './7.2.2-support-and-training.ts';
import outlook from './7.3.1-outlook.ts';
import networksResearch from './7.3.2-networks-research.ts';
import goodExamples from './7.3.3-good-examples.ts';
import staffIdeas from './7.4.1-staff-ideas.ts';
import innovation from './7.4.2-innovation.ts';
import digitalStrategy from './7.5.1-digital-strategy.ts';
import digitalHandling from './7.5.3-digital-handling.ts';

/** Area 7: developing the services, in the order of the instrument's questions. */
export const area7: readonly Check[] = [
  qualityPolicy,
  qualityReport,
  qualityAndSteering,
  methods,
  supportAndTraining,
  outlook,
  networksResearch,
  goodExamples,
  staffIdeas,
  innovation,
  digitalStrategy,
  digitalHandling,
];
