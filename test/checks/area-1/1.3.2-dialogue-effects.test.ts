import { fileURLToPath } from 'node:url';
import check from '../../../src/checks/area-1/1.3.2-dialogue-effects.ts';
import { runCases } from '../cases.ts';

runCases(check, fileURLToPath(new URL('../../../fixtures/checks/1.3.2', import.meta.url)));
