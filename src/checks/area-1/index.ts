import type { Check } from '../check.ts';
import democracyStrategy from './1.1.1-democracy-strategy.ts';
import communicationPolicy from './1.1.2-communication-policy.ts';
import dialogueRules from './1.1.3-dialogue-rules.ts';
import councilGoal from './1.1.4-council-goal.ts';
import supportingRules from './1.1.5-supporting-rules.ts';
import democracyResources from './1.1.6-democracy-resources.ts';
import democracyFollowedUp from './1.1.7-democracy-followed-up.ts';
import papers from './1.2.1-papers.ts';
import minutes from './1.2.2-minutes.ts';
import webcast from './1.2.3-webcast.ts';
import openCommittees from './1.2.4-open-committees.ts';
import digests from './1.2.5-digests.ts';
import invitations from './1.2.6-invitations.ts';
import offWeb from './1.2.7-households-off-web.ts';
import socialMedia from './1.2.8-social-media.ts';
import papersInPerson from './1.2.9-papers-in-person.ts';
import resultsTogether from './1.2.10-results-together.ts';
import popularVersion from './1.2.11-popular-version.ts';
import comparisons from './1.2.12-comparisons.ts';
import goalsFound from './1.2.13-goals-found.ts';
import auditReports from './1.2.14-audit-reports.ts';
import register from './1.2.15-register.ts';
import dialogues from './1.3.1-dialogues.ts';
import dialogueEffects from './1.3.2-dialogue-effects.ts';
import councils from './1.3.3-councils.ts';
import askPoliticians from './1.3.4-ask-politicians.ts';
import meetingPoliticians from './1.3.5-meeting-politicians.ts';
import electedMembers from './1.3.6-elected-members.ts';
import citizenProposals from './1.3.7-citizen-proposals.ts';
import citizenSurveys from './1.3.8-citizen-surveys.ts';
import waysPage from './1.3.9-ways-page.ts';
import seldomHeard from './1.3.10-seldom-heard.ts';
import internalControl from './1.4.1-internal-control.ts';
import integrityRules from './1.4.2-integrity-rules.ts';
import whistleblower from './1.4.3-whistleblower.ts';
import audited from './1.4.4-audited.ts';
import othersBound from './1.4.5-others-bound.ts';

/** Area 1: openness and democracy, in the order of the instrument's questions. */
export const area1: readonly Check[] = [
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
];
