import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-7/7.3.2-networks-research.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/7.3.2', import.meta.url)));
