import check from '../../../src/checks/area-2/2.3.6-easy-languages-aloud.ts';
import { runCases } from '../cases.ts';

runCases(check, 'fixtures/checks/2.3.6');
