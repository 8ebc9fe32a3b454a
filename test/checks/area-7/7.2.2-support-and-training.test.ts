import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-7/7.2.2-support-and-training.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/7.2.2', import.meta.url)));
