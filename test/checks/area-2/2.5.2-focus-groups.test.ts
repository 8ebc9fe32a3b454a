import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.5.2-focus-groups.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.5.2', import.meta.url)));
