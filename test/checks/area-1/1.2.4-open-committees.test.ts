import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-1/1.2.4-open-committees.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/1.2.4', import.meta.url)));
