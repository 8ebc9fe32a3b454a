import type { Check } from '../check.ts';
import plansThatCohere from './8.1.1-plans-that-cohere.ts';
import plansMadeTogether from './8.1.2-plans-made-together.ts';
import agreementAndSupport from './8.2.1-agreement-and-support.ts';
import workWithAssociations from './8.2.2-work-with-associations.ts';
import businessStrategy from './8.3.1-business-strategy.ts';
import businessResults from './8.3.2-business-results.ts';
import trainingForBusiness from './8.3.3-training-for-business.ts';
import international from './8.4.1-international.ts';
import euFunding from './8.4.2-eu-funding.ts';
import environment from './8.5.1-environment.ts';
import socialSustainability from './8.5.2-social-sustainability.ts';
import sustainabilityInSteering from './8.5.3-sustainability-in-steering.ts';

/** Area 8: the municipality as a builder of society, in the order of the instrument's questions. */
export const area8: readonly Check[] = [
  plansThatCohere,
  plansMadeTogether,
  agreementAndSupport,
  workWithAssociations,
  businessStrategy,
  businessResults,
  trainingForBusiness,
  international,
  euFunding,
  environment,
  socialSustainability,
  sustainabilityInSteering,
];
