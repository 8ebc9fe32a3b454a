import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-8-radio.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-8', import.meta.url)));
