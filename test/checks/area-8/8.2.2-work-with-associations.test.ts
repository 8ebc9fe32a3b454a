import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.2.2-work-with-associations.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.2.2', import.meta.url)));
