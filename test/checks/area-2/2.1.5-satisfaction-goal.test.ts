import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.1.5-satisfaction-goal.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.1.5', import.meta.url)));
