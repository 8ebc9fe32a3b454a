import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-12-survey-influence.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-12', import.meta.url)));
