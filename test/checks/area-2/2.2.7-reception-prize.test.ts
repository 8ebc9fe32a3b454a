import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.2.7-reception-prize.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.2.7', import.meta.url)));
