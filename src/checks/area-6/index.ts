import type { Check } from '../check.ts';
import attractiveEmployer from './6.1.1-attractive-employer.ts';
import competenceSupply from './6.1.2-competence-supply.ts';
import outlookOnStaff from './6.1.3-outlook-on-staff.ts';
import unions from './6.1.4-unions.ts';
import recruitmentProcess from './6.2.1-recruitment-process.ts';
import fairsAndUniversities from './6.2.2-fairs-and-universities.ts';
import turnover from './6.2.3-turnover.ts';
import benefits from './6.2.4-benefits.ts';
import introduction from './6.3.1-introduction.ts';
import appraisalTalks from './6.3.2-appraisal-talks.ts';
import competenceSystem from './6.3.3-competence-system.ts';
import academy from './6.3.4-academy.ts';
import payCriteria from './6.4.1-pay-criteria.ts';
import payTalks from './6.4.2-pay-talks.ts';
import staffSurvey from './6.5.1-staff-survey.ts';
import harassment from './6.5.3-harassment.ts';
import diversityGoal from './6.6.1-diversity-goal.ts';
import equalityPlan from './6.6.2-equality-plan.ts';
import equalityIndex from './6.6.3-equality-index.ts';
import diversityUsed from './6.6.4-diversity-used.ts';

/** Area 6: the municipality as an employer, in the order of the instrument's questions. */
export const area6: readonly Check[] = [
  attractiveEmployer,
  competenceSupply,
  outlookOnStaff,
  unions,
  recruitmentProcess,
  fairsAndUniversities,
  turnover,
  benefits,
  introduction,
  appraisalTalks,
  competenceSystem,
  academy,
  payCriteria,
  payTalks,
  staffSurvey,
  harassment,
  diversityGoal,
  equalityPlan,
  equalityIndex,
  diversityUsed,
];
