import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-6/6.1.2-competence-supply.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/6.1.2', import.meta.url)));
