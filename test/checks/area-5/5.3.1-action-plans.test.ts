import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-5/5.3.1-action-plans.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/5.3.1', import.meta.url)));
