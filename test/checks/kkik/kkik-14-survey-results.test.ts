import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-14-survey-results.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-14', import.meta.url)));
