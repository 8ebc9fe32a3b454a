import type { Check } from '../check.ts';
import leadershipPolicy from './4.1.1-leadership-policy.ts';
import leadershipFollowedUp from './4.1.2-leadership-followed-up.ts';
import unitsDecide from './4.2.1-units-decide.ts';
import carryOver from './4.2.2-carry-over.ts';
import projectModel from './4.3.1-project-model.ts';
import processes from './4.3.2-processes.ts';
import crossAccounts from './4.3.3-cross-accounts.ts';
import contracts from './4.4.1-contracts.ts';
import leadershipIndex from './4.4.2-leadership-index.ts';
import goodManagers from './4.4.3-good-managers.ts';
import managersMeetings from './4.5.1-managers-meetings.ts';
import leaderProgramme from './4.6.1-leader-programme.ts';
import futureManagers from './4.6.2-future-managers.ts';

/** Area 4: leadership, responsibility and delegation, in the order of the instrument's questions. */
export const area4: readonly Check[] = [
  leadershipPolicy,
  leadershipFollowedUp,
  unitsDecide,
  carryOver,
  projectModel,
  processes,
  crossAccounts,
  contracts,
  leadershipIndex,
  goodManagers,
  managersMeetings,
  leaderProgramme,
  futureManagers,
];
