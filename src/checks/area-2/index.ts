import type { Check } from '../check.ts';
import stanceToUsers from './2.1.1-stance-to-users.ts';
import citizenOrUser from './2.1.2-citizen-or-user.ts';
import valueBase from './2.1.3-value-base.ts';
import externalQuality from './2.1.4-external-quality.ts';
import satisfactionGoal from './2.1.5-satisfaction-goal.ts';
import staffPolicy from './2.1.6-staff-policy.ts';
import contactCentre from './2.2.1-contact-centre.ts';
import receptionMeasured from './2.2.2-reception-measured.ts';
import responseTimes from './2.2.3-response-times.ts';
import eServices from './2.2.4-e-services.ts';
import jobAds from './2.2.5-job-ads.ts';
import payCriteria from './2.2.6-pay-criteria.ts';
import receptionPrize from './2.2.7-reception-prize.ts';
import receptionImproved from './2.2.9-reception-improved.ts';
import siteSearch from './2.3.1-site-search.ts';
import webSurvey from './2.3.2-web-survey.ts';
import siteEvaluated from './2.3.3-site-evaluated.ts';
import comparisonTool from './2.3.4-comparison-tool.ts';
import readableComparisons from './2.3.5-readable-comparisons.ts';
import easyLanguagesAloud from './2.3.6-easy-languages-aloud.ts';
import responsive from './2.3.7-responsive.ts';
import servicePages from './2.3.8-service-pages.ts';
import channels from './2.3.9-channels.ts';
import choiceOfProvider from './2.4.1-choice-of-provider.ts';
import numberOfProviders from './2.4.2-number-of-providers.ts';
import changeOfProvider from './2.4.3-change-of-provider.ts';
import influence from './2.4.4-influence-on-service.ts';
import alternatives from './2.4.5-alternatives.ts';
import schoolsElsewhere from './2.4.6-schools-elsewhere.ts';
import userSurveys from './2.5.1-user-surveys.ts';
import focusGroups from './2.5.2-focus-groups.ts';
import comparedResults from './2.5.3-compared-results.ts';
import acrossServices from './2.5.4-across-services.ts';
import resultsPerUnit from './2.5.5-results-per-unit.ts';
import actions from './2.5.6-actions.ts';
import declaredServices from './2.6.1-declared-services.ts';
import measurablePromises from './2.6.2-measurable-promises.ts';
import brokenPromises from './2.6.3-broken-promises.ts';
import declarationsRooted from './2.6.4-declarations-rooted.ts';
import complaintsSystem from './2.6.5-complaints-system.ts';
import complaintAnswers from './2.6.6-complaint-answers.ts';
import complaintsReported from './2.6.7-complaints-reported.ts';

/** Area 2: accessibility and orientation to users, in the order of the instrument's questions. */
export const area2: readonly Check[] = [
  stanceToUsers,
  citizenOrUser,
  valueBase,
  externalQuality,
  satisfactionGoal,
  staffPolicy,
  contactCentre,
  receptionMeasured,
  responseTimes,
  eServices,
  jobAds,
  payCriteria,
  receptionPrize,
  receptionImproved,
  siteSearch,
  webSurvey,
  siteEvaluated,
  comparisonTool,
  readableComparisons,
  easyLanguagesAloud,
  responsive,
  servicePages,
  channels,
  choiceOfProvider,
  numberOfProviders,
  changeOfProvider,
  influence,
  alternatives,
  schoolsElsewhere,
  userSurveys,
  focusGroups,
  comparedResults,
  acrossServices,
  resultsPerUnit,
  actions,
  declaredServices,
  measurablePromises,
  brokenPromises,
  declarationsRooted,
  complaintsSystem,
  complaintAnswers,
  complaintsReported,
];
