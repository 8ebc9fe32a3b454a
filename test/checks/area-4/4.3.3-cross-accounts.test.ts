import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-4/4.3.3-cross-accounts.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/4.3.3', import.meta.url)));
