import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-4/4.6.1-leader-programme.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/4.6.1', import.meta.url)));
