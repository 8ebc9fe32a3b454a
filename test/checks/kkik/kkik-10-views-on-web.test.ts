import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-10-views-on-web.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-10', import.meta.url)));
