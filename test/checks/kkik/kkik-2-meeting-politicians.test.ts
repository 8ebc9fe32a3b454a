import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-2-meeting-politicians.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-2', import.meta.url)));
