import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.3.5-common-key-figures.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.3.5', import.meta.url)));
