import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-3-contact-details.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-3', import.meta.url)));
