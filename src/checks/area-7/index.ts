import type { Check } from '../check.ts';

/** Area 7: developing the services, in the order of the instrument's questions. */
export const area7: readonly Check[] = [];
