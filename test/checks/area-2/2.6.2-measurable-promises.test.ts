import check from '../../../src/checks/area-2/2.6.2-measurable-promises.ts';
import { runCases } from '../cases.ts';

runCases(check, 'fixtures/checks/2.6.2');
