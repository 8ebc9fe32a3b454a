import type { Check } from '../check.ts';
import outlook from './7.3.1-outlook.ts';
import networksResearch from './7.3.2-networks-research.ts';
import goodExamples from './7.3.3-good-examples.ts';
import staffIdeas from './7.4.1-staff-ideas.ts';
import innovation from './7.4.2-innovation.ts';
import digitalStrategy from './7.5.1-digital-strategy.ts';
import digitalHandling from './7.5.3-digital-handling.ts';

/** Area 7: developing the services, in the order of the instrument's questions. */
export const area7: readonly Check[] = [
  outlook,
  networksResearch,
  goodExamples,
  staffIdeas,
  innovation,
  digitalStrategy,
  digitalHandling,
];
