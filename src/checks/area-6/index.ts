import type { Check } from '../check.ts';

/** Area 6: the municipality as an employer, in the order of the instrument's questions. */
export const area6: readonly Check[] = [];
