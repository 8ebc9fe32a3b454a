import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-1/1.3.8-citizen-surveys.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/1.3.8', import.meta.url)));
