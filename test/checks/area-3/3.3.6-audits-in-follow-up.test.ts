import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-3/3.3.6-audits-in-follow-up.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/3.3.6', import.meta.url)));
