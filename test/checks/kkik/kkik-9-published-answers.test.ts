import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-9-published-answers.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-9', import.meta.url)));
