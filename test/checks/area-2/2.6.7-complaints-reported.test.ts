import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.6.7-complaints-reported.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.6.7', import.meta.url)));
