import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.3.1-business-strategy.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.3.1', import.meta.url)));
