import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-6/6.5.1-staff-survey.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/6.5.1', import.meta.url)));
