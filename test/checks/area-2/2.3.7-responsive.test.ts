import check from '../../../src/checks/area-2/2.3.7-responsive.ts';
import { runCases } from '../cases.ts';

runCases(check, 'fixtures/checks/2.3.7');
