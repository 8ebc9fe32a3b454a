import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.5.3-sustainability-in-steering.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.5.3', import.meta.url)));
