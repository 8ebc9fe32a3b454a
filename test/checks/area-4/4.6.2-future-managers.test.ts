import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-4/4.6.2-future-managers.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/4.6.2', import.meta.url)));
