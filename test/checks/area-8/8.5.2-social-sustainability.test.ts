import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.5.2-social-sustainability.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.5.2', import.meta.url)));
