import type { Check } from '../check.ts';

/** Area 3: political steering and control, in the order of the instrument's questions. */
export const area3: readonly Check[] = [];
