import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.3.3-training-for-business.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.3.3', import.meta.url)));
