import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.5.1-arenas.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.5.1', import.meta.url)));
