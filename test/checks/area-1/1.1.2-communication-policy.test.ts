import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-1/1.1.2-communication-policy.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/1.1.2', import.meta.url)));
