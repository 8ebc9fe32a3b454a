import { Person } from '../model/person.ts';
import type { Database } from './database.ts';
import { fits, hashedPassword } from './passwords.ts';

/** There is a person of that id already. */
export class PersonExists extends Error {
  override name = 'PersonExists';
}

/** Who signs in. Passwords go in and never come out. */
export interface People {
  /** In order of id. */
  list(): Promise<Person[]>;
  get(id: string): Promise<Person | null>;
  /** @throws {PersonExists} @throws {WeakPassword} */
  add(person: Person, password: string): Promise<void>;
  /** Name, role and municipality; in force at once, also where the person is signed in. Nothing where there is none. */
  change(person: Person): Promise<void>;
  /** Ends the person's sessions. @throws {WeakPassword} */
  setPassword(id: string, password: string): Promise<void>;
  /** Ends the person's sessions; what the person has written in logs stays. */
  remove(id: string): Promise<void>;
  /** The person, where the password fits; the same work is done where there is no such person. */
  verify(id: string, password: string): Promise<Person | null>;
}

/** What of a person is shown; never the password. */
export const PERSON_COLUMNS = 'person.id, person.name, person.role, person.municipality';

export function people(database: Database): People {
  return {
    async list() {
      const rows = await database.query(`select ${PERSON_COLUMNS} from person order by id`);
      return rows.map((row) => Person.parse(row));
    },
    get: async (id) => (await found(database, id))?.person ?? null,
    async add(person, password) {
      const { id, name, role, municipality } = Person.parse(person);
      const kept = await hashedPassword(password);
      const made = await database.query(
        `insert into person (id, name, role, municipality, password, created_at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
        [id, name, role, municipality, kept, new Date().toISOString()],
      );
      if (made.length === 0) throw new PersonExists(`There is a person ${id} already`);
    },
    async change(person) {
      const { id, name, role, municipality } = Person.parse(person);
      await database.query('update person set name = $2, role = $3, municipality = $4 where id = $1', [
        ...[id, name, role, municipality],
      ]);
    },
    async setPassword(id, password) {
      const kept = await hashedPassword(password);
      await database.transaction(async (tx) => {
        await tx.query('update person set password = $2 where id = $1', [id, kept]);
        await tx.query('delete from session where person = $1', [id]);
      });
    },
    async remove(id) {
      await database.query('delete from person where id = $1', [id]);
    },
    async verify(id, password) {
      const one = await found(database, id);
      return (await fits(password, one?.password ?? null)) ? one!.person : null;
    },
  };
}

/** What is typed as an id may be anything; what cannot be one is not looked for. */
async function found(database: Database, id: string): Promise<{ person: Person; password: string } | null> {
  if (!Person.shape.id.safeParse(id).success) return null;
  const [row] = await database.query<{ password: string }>(
    `select ${PERSON_COLUMNS}, password from person where id = $1`,
    [id],
  );
  return row === undefined ? null : { person: Person.parse(row), password: row.password };
}
