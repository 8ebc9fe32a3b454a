import { createHash, randomBytes } from 'node:crypto';
import { Person } from '../model/person.ts';
import type { Database } from './database.ts';
import { PERSON_COLUMNS } from './people.ts';

/** Who is signed in: half a day from the sign-in, however much is done. */
export interface Sessions {
  /**
   * A fresh token, for the person's browser alone; only its hash is kept.
   *
   * @throws where there is no such person
   */
  open(person: string): Promise<string>;
  /** As the person is now; null where the session has ended or never was. */
  personOf(token: string): Promise<Person | null>;
  close(token: string): Promise<void>;
}

/** How long a session lasts, in milliseconds. */
export const SESSION_TIME = 12 * 60 * 60 * 1000;
const TOKEN_BYTES = 32;

/** @param now the time in milliseconds since 1970 */
export function sessions(database: Database, now: () => number = Date.now): Sessions {
  return {
    async open(person) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const at = now();
      await database.query('delete from session where expires_at <= $1', [iso(at)]);
      await database.query(
        'insert into session (token_hash, person, created_at, expires_at) values ($1, $2, $3, $4)',
        [hashOf(token), person, iso(at), iso(at + SESSION_TIME)],
      );
      return token;
    },
    async personOf(token) {
      const [row] = await database.query(
        `select ${PERSON_COLUMNS} from session join person on person.id = session.person
         where token_hash = $1 and expires_at > $2`,
        [hashOf(token), iso(now())],
      );
      return row === undefined ? null : Person.parse(row);
    },
    async close(token) {
      await database.query('delete from session where token_hash = $1', [hashOf(token)]);
    },
  };
}

const iso = (at: number): string => new Date(at).toISOString();

/** A token has as much chance in it as the hash: no salt, no slow hash. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
