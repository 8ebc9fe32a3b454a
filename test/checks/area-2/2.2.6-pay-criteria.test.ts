import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.2.6-pay-criteria.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.2.6', import.meta.url)));
