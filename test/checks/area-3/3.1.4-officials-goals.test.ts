import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.1.4-officials-goals.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.1.4', import.meta.url)));
