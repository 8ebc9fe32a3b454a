import type { Check } from '../check.ts';

/** Area 8: the municipality as a builder of society, in the order of the instrument's questions. */
export const area8: readonly Check[] = [];
