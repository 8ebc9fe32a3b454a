import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-11-views-published.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-11', import.meta.url)));
