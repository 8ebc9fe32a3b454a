import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.1.3-value-base.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.1.3', import.meta.url)));
