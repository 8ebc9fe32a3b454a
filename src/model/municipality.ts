import { z } from 'zod';

/** A Swedish municipality, or a site that could not be tied to one (then `code` is null). */
export const Municipality = z.object({
  /** Four digits, as Statistics Sweden assigns them. */
  code: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  /** Short name without "kommun": Sollentuna, Upplands Väsby. */
  name: z.string().min(1),
  county: z.string().nullable(),
  website: z.string().nullable(),
  /** Hosts that are the municipality's own, lower case, without `www.`. */
  hosts: z.array(z.string()),
});
export type Municipality = z.infer<typeof Municipality>;
