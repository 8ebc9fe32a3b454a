import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.3.4-committees-report.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.3.4', import.meta.url)));
