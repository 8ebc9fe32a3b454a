import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-4/4.4.1-contracts.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/4.4.1', import.meta.url)));
