import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-5/5.2.1-comparisons-in-budget.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/5.2.1', import.meta.url)));
