import type { Check } from '../check.ts';

/** Area 5: results and efficiency, in the order of the instrument's questions. */
export const area5: readonly Check[] = [];
