import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-4/4.3.2-processes.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/4.3.2', import.meta.url)));
