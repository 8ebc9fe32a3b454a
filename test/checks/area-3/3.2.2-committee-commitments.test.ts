import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.2.2-committee-commitments.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.2.2', import.meta.url)));
