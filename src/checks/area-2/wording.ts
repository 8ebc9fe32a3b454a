import type { Service } from '../../facts/services.ts';
import { numberInWords } from '../../text/number-words.ts';
import { list } from '../wording.ts';

/** "bygglov, bibliotek och äldreomsorg"; the whole municipality where there is none. */
export const listOf = (services: readonly Service[]): string =>
  services.length === 0 ? 'hela kommunen' : list.format(services.map(({ name }) => name));

/** "en verksamhet", "tre verksamheter", "14 verksamheter". */
export const servicesCounted = (count: number): string =>
  `${count === 0 ? 'ingen' : numberInWords(count, 12)} ${count === 1 ? 'verksamhet' : 'verksamheter'}`;
