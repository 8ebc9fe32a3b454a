import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-1/1.3.4-ask-politicians.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/1.3.4', import.meta.url)));
