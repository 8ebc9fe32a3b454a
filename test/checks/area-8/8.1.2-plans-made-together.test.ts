import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-8/8.1.2-plans-made-together.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/8.1.2', import.meta.url)));
