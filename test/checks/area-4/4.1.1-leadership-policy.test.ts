import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-4/4.1.1-leadership-policy.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/4.1.1', import.meta.url)));
