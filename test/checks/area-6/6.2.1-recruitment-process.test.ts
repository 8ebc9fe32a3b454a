import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-6/6.2.1-recruitment-process.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/6.2.1', import.meta.url)));
