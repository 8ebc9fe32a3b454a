import type { Check } from '../check.ts';

/** Area 4: leadership, responsibility and delegation, in the order of the instrument's questions. */
export const area4: readonly Check[] = [];
