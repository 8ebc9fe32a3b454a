import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person.ts';
import { generatedPassword, openStore, type Store } from '../../src/store/index.ts';
import { type Place, storeBackends, titled } from './backends.ts';

const PASSWORD = 'tolv tecken räcker';

for (const backend of storeBackends) {
  describe.skipIf(backend.missing !== null)(titled('people', backend), () => {
    let place: Place;
    let store: Store;

    beforeAll(async () => {
      place = await backend.place();
      store = await openStore(place);
    });
    afterAll(async () => {
      await store?.close();
      await place?.clear();
    });

    let made = 0;
    async function somebody(changes: Partial<Person> = {}): Promise<Person> {
      made += 1;
      const person = {
        id: `p${made}`,
        name: 'Anna Ek',
        role: 'evaluator',
        municipality: null,
        ...changes,
      } as const;
      await store.people.add(person, PASSWORD);
      return person;
    }
    const keptOf = async (id: string) => {
      const rows = await store.backing.database.query<{ password: string }>(
        'select password from person where id = $1',
        [id],
      );
      return rows[0]!.password;
    };

    it('come back as they were added, in order of id, and without their passwords', async () => {
      const kommun = await somebody({ id: 'z-solna', role: 'kommun', municipality: '0184' });
      const lead = await somebody({ id: 'a.lead', role: 'lead' });
      const listed = await store.people.list();
      expect(listed.at(0)).toEqual(lead);
      expect(listed.at(-1)).toEqual(kommun);
      expect(await store.people.get('z-solna')).toEqual(kommun);
      expect(await store.people.get('nobody')).toBeNull();
    });

    it('are added once; whose id is taken changes nothing', async () => {
      const person = await somebody();
      const twin = { ...person, name: 'Bo Alm' };
      await expect(store.people.add(twin, 'ett annat lösenord')).rejects.toMatchObject({
        name: 'PersonExists',
      });
      expect(await store.people.verify(person.id, PASSWORD)).toEqual(person);
    });

    it.each<[string, Partial<Person>]>([
      ['an id that cannot be typed the same twice', { id: 'Anna' }],
      ['a municipality for an evaluator', { municipality: '0163' }],
      ['none for the municipality’s side', { role: 'kommun' }],
    ])('are refused with %s', async (_, changes) => {
      await expect(somebody(changes)).rejects.toMatchObject({ name: 'ZodError' });
    });

    it('are verified by their own password alone', async () => {
      const person = await somebody();
      expect(await store.people.verify(person.id, PASSWORD)).toEqual(person);
      for (const wrong of ['', `${PASSWORD} `, PASSWORD.toUpperCase(), await keptOf(person.id)])
        expect(await store.people.verify(person.id, wrong)).toBeNull();
      for (const nobody of ['nobody', '', 'p\0', `' or true --`, person.id.toUpperCase()])
        expect(await store.people.verify(nobody, PASSWORD)).toBeNull();
    });

    it('may type ä as one sign or as two', async () => {
      const { id } = await somebody();
      expect(await store.people.verify(id, PASSWORD.normalize('NFD'))).not.toBeNull();
    });

    it('have passwords that are kept salted and hashed, each its own', async () => {
      const kept = [await keptOf((await somebody()).id), await keptOf((await somebody()).id)];
      for (const one of kept) expect(one).toMatch(/^scrypt\$\d+\$8\$\d+\$[\w-]{22}\$[\w-]{43}$/);
      expect(kept[0]).not.toBe(kept[1]);
    });

    it('may not have a short password', async () => {
      const { id } = await somebody();
      const weak = { name: 'WeakPassword' };
      await expect(store.people.setPassword(id, 'elva tecken')).rejects.toMatchObject(weak);
      const other = { id: 'kort', name: 'Bo Alm', role: 'reader', municipality: null } as const;
      await expect(store.people.add(other, '12345678901')).rejects.toMatchObject(weak);
      expect(await store.people.get('kort')).toBeNull();
      expect(await store.people.verify(id, PASSWORD)).not.toBeNull();
    });

    it('can have a new password, which ends their sessions and nobody else’s', async () => {
      const [person, other] = [await somebody(), await somebody()];
      const [token, others] = [await store.sessions.open(person.id), await store.sessions.open(other.id)];
      await store.people.setPassword(person.id, 'ett nytt lösenord');
      expect(await store.people.verify(person.id, PASSWORD)).toBeNull();
      expect(await store.people.verify(person.id, 'ett nytt lösenord')).toEqual(person);
      expect(await store.sessions.personOf(token)).toBeNull();
      expect(await store.sessions.personOf(others)).toEqual(other);
    });

    it('change, also where they are signed in', async () => {
      const person = await somebody();
      const token = await store.sessions.open(person.id);
      const changed: Person = { ...person, name: 'Anna Ek Lund', role: 'kommun', municipality: '0163' };
      await store.people.change(changed);
      expect(await store.people.get(person.id)).toEqual(changed);
      expect(await store.sessions.personOf(token)).toEqual(changed);
      expect(await store.people.verify(person.id, PASSWORD)).toEqual(changed);
    });

    it('are removed with their sessions', async () => {
      const { id } = await somebody();
      const token = await store.sessions.open(id);
      await store.people.remove(id);
      expect(await store.people.get(id)).toBeNull();
      expect(await store.people.verify(id, PASSWORD)).toBeNull();
      expect(await store.sessions.personOf(token)).toBeNull();
    });
  });
}

it('a generated password is long, typed without doubt, and never the same', () => {
  const many = Array.from({ length: 200 }, generatedPassword);
  for (const password of many) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
  expect(new Set(many).size).toBe(many.length);
  expect(new Set(many.join('')).size).toBe(32);
});
