import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-7/7.1.1-quality-policy.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/7.1.1', import.meta.url)));
