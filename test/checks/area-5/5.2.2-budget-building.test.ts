import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-5/5.2.2-budget-building.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/5.2.2', import.meta.url)));
