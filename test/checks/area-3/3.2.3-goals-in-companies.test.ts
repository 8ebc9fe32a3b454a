import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.2.3-goals-in-companies.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.2.3', import.meta.url)));
