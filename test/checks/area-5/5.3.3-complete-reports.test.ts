import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-5/5.3.3-complete-reports.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/5.3.3', import.meta.url)));
