import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-1/1.2.7-households-off-web.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/1.2.7', import.meta.url)));
