import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-7-web-tv.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-7', import.meta.url)));
