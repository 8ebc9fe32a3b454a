import type { Service } from '../../facts/services.ts';
import { list } from '../wording.ts';

/** "bygglov, bibliotek och äldreomsorg"; the whole municipality where there is none. */
export const listOf = (services: readonly Service[]): string =>
  services.length === 0 ? 'hela kommunen' : list.format(services.map(({ name }) => name));

const NUMBERS = [
  'ingen',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** "en verksamhet", "tre verksamheter", "14 verksamheter". */
export const servicesCounted = (count: number): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? 'verksamhet' : 'verksamheter'}`;
