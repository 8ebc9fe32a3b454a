import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-6/6.1.4-unions.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/6.1.4', import.meta.url)));
