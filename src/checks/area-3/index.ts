import type { Check } from '../check.ts';
import steeringModel from './3.1.1-steering-model.ts';
import overarchingGoals from './3.1.2-overarching-goals.ts';
import vision from './3.1.3-vision.ts';
import officialsGoals from './3.1.4-officials-goals.ts';
import topicStrategies from './3.1.5-topic-strategies.ts';
import groupView from './3.1.6-group-view.ts';
import commonSystem from './3.1.7-common-system.ts';
import levelledGoals from './3.2.1-levelled-goals.ts';
import committeeCommitments from './3.2.2-committee-commitments.ts';
import goalsInCompanies from './3.2.3-goals-in-companies.ts';
import goalsInProcurement from './3.2.4-goals-in-procurement.ts';
import resourcesAndAmbitions from './3.2.5-resources-and-ambitions.ts';
import followUpRhythm from './3.3.1-follow-up-rhythm.ts';
import reportOrder from './3.3.2-report-order.ts';
import goalsAssessed from './3.3.3-goals-assessed.ts';
import committeesReport from './3.3.4-committees-report.ts';
import commonKeyFigures from './3.3.5-common-key-figures.ts';
import auditsInFollowUp from './3.3.6-audits-in-follow-up.ts';
import bodyRules from './3.4.1-body-rules.ts';
import rolesTreated from './3.4.2-roles-treated.ts';
import arenas from './3.5.1-arenas.ts';
import missions from './3.5.2-missions.ts';
import visits from './3.5.3-visits.ts';
import politiciansSurvey from './3.5.4-politicians-survey.ts';

/** Area 3: political steering and control, in the order of the instrument's questions. */
export const area3: readonly Check[] = [
  steeringModel,
  overarchingGoals,
  vision,
  officialsGoals,
  topicStrategies,
  groupView,
  commonSystem,
  levelledGoals,
  committeeCommitments,
  goalsInCompanies,
  goalsInProcurement,
  resourcesAndAmbitions,
  followUpRhythm,
  reportOrder,
  goalsAssessed,
  committeesReport,
  commonKeyFigures,
  auditsInFollowUp,
  bodyRules,
  rolesTreated,
  arenas,
  missions,
  visits,
  politiciansSurvey,
];
