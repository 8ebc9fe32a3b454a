import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.5.1-environment.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.5.1', import.meta.url)));
