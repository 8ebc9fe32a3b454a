import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-6/6.4.2-pay-talks.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/6.4.2', import.meta.url)));
