import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.5.1-user-surveys.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.5.1', import.meta.url)));
