import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-1-ways-page.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-1', import.meta.url)));
