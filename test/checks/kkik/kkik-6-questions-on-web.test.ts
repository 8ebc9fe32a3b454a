import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-6-questions-on-web.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-6', import.meta.url)));
