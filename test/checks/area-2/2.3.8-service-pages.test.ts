import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-2/2.3.8-service-pages.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/2.3.8', import.meta.url)));
