import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-5-question-time.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-5', import.meta.url)));
