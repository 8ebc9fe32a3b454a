import democracyStrategy from './area-1/1.1.1-democracy-strategy.ts';
import communicationPolicy from './area-1/1.1.2-communication-policy.ts';
import dialogueRules from './area-1/1.1.3-dialogue-rules.ts';
import councilGoal from './area-1/1.1.4-council-goal.ts';
import supportingRules from './area-1/1.1.5-supporting-rules.ts';
import democracyResources from './area-1/1.1.6-democracy-resources.ts';
import democracyFollowedUp from './area-1/1.1.7-democracy-followed-up.ts';
import papers from './area-1/1.2.1-papers.ts';
import minutes from './area-1/1.2.2-minutes.ts';
import webcast from './area-1/1.2.3-webcast.ts';
import openCommittees from './area-1/1.2.4-open-committees.ts';
import digests from './area-1/1.2.5-digests.ts';
import invitations from './area-1/1.2.6-invitations.ts';
import offWeb from './area-1/1.2.7-households-off-web.ts';
import socialMedia from './area-1/1.2.8-social-media.ts';
import papersInPerson from './area-1/1.2.9-papers-in-person.ts';
import resultsTogether from './area-1/1.2.10-results-together.ts';
import popularVersion from './area-1/1.2.11-popular-version.ts';
import comparisons from './area-1/1.2.12-comparisons.ts';
import goalsFound from './area-1/1.2.13-goals-found.ts';
import auditReports from './area-1/1.2.14-audit-reports.ts';
import register from './area-1/1.2.15-register.ts';
import dialogues from './area-1/1.3.1-dialogues.ts';
import dialogueEffects from './area-1/1.3.2-dialogue-effects.ts';
import councils from './area-1/1.3.3-councils.ts';
import askPoliticians from './area-1/1.3.4-ask-politicians.ts';
import meetingPoliticians from './area-1/1.3.5-meeting-politicians.ts';
import electedMembers from './area-1/1.3.6-elected-members.ts';
import citizenProposals from './area-1/1.3.7-citizen-proposals.ts';
import citizenSurveys from './area-1/1.3.8-citizen-surveys.ts';
import waysPage from './area-1/1.3.9-ways-page.ts';
import seldomHeard from './area-1/1.3.10-seldom-heard.ts';
import internalControl from './area-1/1.4.1-internal-control.ts';
import integrityRules from './area-1/1.4.2-integrity-rules.ts';
import whistleblower from './area-1/1.4.3-whistleblower.ts';
import audited from './area-1/1.4.4-audited.ts';
import othersBound from './area-1/1.4.5-others-bound.ts';
import stanceToUsers from './area-2/2.1.1-stance-to-users.ts';
import citizenOrUser from './area-2/2.1.2-citizen-or-user.ts';
import valueBase from './area-2/2.1.3-value-base.ts';
import externalQuality from './area-2/2.1.4-external-quality.ts';
import satisfactionGoal from './area-2/2.1.5-satisfaction-goal.ts';
import staffPolicy from './area-2/2.1.6-staff-policy.ts';
import contactCentre from './area-2/2.2.1-contact-centre.ts';
import receptionMeasured from './area-2/2.2.2-reception-measured.ts';
import responseTimes from './area-2/2.2.3-response-times.ts';
import eServices from './area-2/2.2.4-e-services.ts';
import jobAds from './area-2/2.2.5-job-ads.ts';
import payCriteria from './area-2/2.2.6-pay-criteria.ts';
import receptionPrize from './area-2/2.2.7-reception-prize.ts';
import receptionImproved from './area-2/2.2.9-reception-improved.ts';
import siteSearch from './area-2/2.3.1-site-search.ts';
import webSurvey from './area-2/2.3.2-web-survey.ts';
import siteEvaluated from './area-2/2.3.3-site-evaluated.ts';
import comparisonTool from './area-2/2.3.4-comparison-tool.ts';
import readableComparisons from './area-2/2.3.5-readable-comparisons.ts';
import easyLanguagesAloud from './area-2/2.3.6-easy-languages-aloud.ts';
import responsive from './area-2/2.3.7-responsive.ts';
import servicePages from './area-2/2.3.8-service-pages.ts';
import channels from './area-2/2.3.9-channels.ts';
import choiceOfProvider from './area-2/2.4.1-choice-of-provider.ts';
import numberOfProviders from './area-2/2.4.2-number-of-providers.ts';
import changeOfProvider from './area-2/2.4.3-change-of-provider.ts';
import influence from './area-2/2.4.4-influence-on-service.ts';
import alternatives from './area-2/2.4.5-alternatives.ts';
import schoolsElsewhere from './area-2/2.4.6-schools-elsewhere.ts';
import userSurveys from './area-2/2.5.1-user-surveys.ts';
import focusGroups from './area-2/2.5.2-focus-groups.ts';
import comparedResults from './area-2/2.5.3-compared-results.ts';
import acrossServices from './area-2/2.5.4-across-services.ts';
import resultsPerUnit from './area-2/2.5.5-results-per-unit.ts';
import actions from './area-2/2.5.6-actions.ts';
import declaredServices from './area-2/2.6.1-declared-services.ts';
import measurablePromises from './area-2/2.6.2-measurable-promises.ts';
import brokenPromises from './area-2/2.6.3-broken-promises.ts';
import declarationsRooted from './area-2/2.6.4-declarations-rooted.ts';
import complaintsSystem from './area-2/2.6.5-complaints-system.ts';
import complaintAnswers from './area-2/2.6.6-complaint-answers.ts';
import complaintsReported from './area-2/2.6.7-complaints-reported.ts';
import type { Check } from './check.ts';
import kkikWaysPage from './kkik/kkik-1-ways-page.ts';
import kkikMeetingPoliticians from './kkik/kkik-2-meeting-politicians.ts';
import kkikContactDetails from './kkik/kkik-3-contact-details.ts';
import kkikOpenCommittees from './kkik/kkik-4-open-committees.ts';
import kkikQuestionTime from './kkik/kkik-5-question-time.ts';
import kkikQuestionsOnWeb from './kkik/kkik-6-questions-on-web.ts';
import kkikWebTv from './kkik/kkik-7-web-tv.ts';
import kkikRadio from './kkik/kkik-8-radio.ts';
import kkikPublishedAnswers from './kkik/kkik-9-published-answers.ts';
import kkikViewsOnWeb from './kkik/kkik-10-views-on-web.ts';
import kkikViewsPublished from './kkik/kkik-11-views-published.ts';
import kkikSurveyInfluence from './kkik/kkik-12-survey-influence.ts';
import kkikSurveyContact from './kkik/kkik-13-survey-contact.ts';
import kkikSurveyResults from './kkik/kkik-14-survey-results.ts';

/** Every check, in the order of the instruments' questions. */
export const checks: readonly Check[] = [
  democracyStrategy,
  communicationPolicy,
  dialogueRules,
  councilGoal,
  supportingRules,
  democracyResources,
  democracyFollowedUp,
  papers,
  minutes,
  webcast,
  openCommittees,
  digests,
  invitations,
  offWeb,
  socialMedia,
  papersInPerson,
  resultsTogether,
  popularVersion,
  comparisons,
  goalsFound,
  auditReports,
  register,
  dialogues,
  dialogueEffects,
  councils,
  askPoliticians,
  meetingPoliticians,
  electedMembers,
  citizenProposals,
  citizenSurveys,
  waysPage,
  seldomHeard,
  internalControl,
  integrityRules,
  whistleblower,
  audited,
  othersBound,
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
  kkikWaysPage,
  kkikMeetingPoliticians,
  kkikContactDetails,
  kkikOpenCommittees,
  kkikQuestionTime,
  kkikQuestionsOnWeb,
  kkikWebTv,
  kkikRadio,
  kkikPublishedAnswers,
  kkikViewsOnWeb,
  kkikViewsPublished,
  kkikSurveyInfluence,
  kkikSurveyContact,
  kkikSurveyResults,
];
