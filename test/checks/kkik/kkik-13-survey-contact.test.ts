import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-13-survey-contact.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-13', import.meta.url)));
