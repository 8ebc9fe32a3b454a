import { z } from 'zod';

/**
 * What a person may do, each role beside what everyone signed in may.
 *
 * - `reader`: reads.
 * - `evaluator`: decides, adds evidence, writes; starts evaluations.
 * - `lead`: what an evaluator may, and sets the team and the stage, and sees how well the draft does.
 * - `kommun`: the municipality that is evaluated: reads its own evaluations once they are out for reply, and replies.
 */
export const Role = z.enum(['reader', 'evaluator', 'lead', 'kommun']);
export type Role = z.infer<typeof Role>;

/** Somebody who signs in. */
export const Person = z
  .object({
    /** What is typed to sign in: small letters, digits, `.`, `_` and `-`. */
    id: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,39}$/),
    name: z.string().min(1).max(80),
    role: Role,
    /** Four digits: whose side a `kommun` person is on; null for all others. */
    municipality: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
  })
  .refine(({ role, municipality }) => (role === 'kommun') === (municipality !== null), {
    message: 'a municipality belongs to the role kommun, and only to it',
  });
export type Person = z.infer<typeof Person>;

/** Who works where nobody has been named: on the machine itself, with everything that a lead may. */
export const localPerson: Person = { id: 'local', name: 'Utvärderaren', role: 'lead', municipality: null };

/** As whom a person acts, as it is kept in the log. */
export const Actor = z.object({ id: z.string(), name: z.string(), role: Role });
export type Actor = z.infer<typeof Actor>;

export const actorOf = ({ id, name, role }: Person): Actor => ({ id, name, role });

export const isEvaluator = ({ role }: Pick<Person, 'role'>): boolean =>
  role === 'evaluator' || role === 'lead';
