import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.6.4-declarations-rooted.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.6.4', import.meta.url)));
