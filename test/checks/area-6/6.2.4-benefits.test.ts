import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-6/6.2.4-benefits.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/6.2.4', import.meta.url)));
