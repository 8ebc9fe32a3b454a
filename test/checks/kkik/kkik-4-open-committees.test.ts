import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/kkik/kkik-4-open-committees.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/kkik-4', import.meta.url)));
