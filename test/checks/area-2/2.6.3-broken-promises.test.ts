import check from '../../../src/checks/area-2/2.6.3-broken-promises.ts';
import { runCases } from '../cases.ts';

runCases(check, 'fixtures/checks/2.6.3');
