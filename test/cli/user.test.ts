import { expect, it, onTestFinished } from 'vitest';
import { faultOf } from '../../src/cli/faults.ts';
import type { Io } from '../../src/cli/io.ts';
import { programFor } from '../../src/cli/program.ts';
import { openSession } from '../../src/cli/session.ts';
import { openStore } from '../../src/store/index.ts';
import { dataFolder, start, underlag } from './underlag.ts';

const PASSWORD = /^Lösenord: ((?:[a-z2-9]{5}-){3}[a-z2-9]{5})$/m;
const passwordIn = (stdout: string): string => PASSWORD.exec(stdout)![1]!;

/** Runs command lines in this process, in a data folder of their own. */
async function desk() {
  const session = await openSession(await dataFolder());
  onTestFinished(() => session.close());
  const said: string[] = [];
  const io: Io = {
    out: (line) => void said.push(line),
    err: () => {},
    progress: () => {},
    settle: () => {},
  };
  const program = programFor(io, new AbortController().signal, session);
  /** What one command line printed as its result. */
  const user = async (...args: string[]) => {
    said.length = 0;
    expect(await program.run(['user', ...args])).toBe(0);
    return said.join('\n');
  };
  return { user, people: session.house.store.people };
}

it('a user is added, gets another role and another password, and is removed', async () => {
  const { user, people } = await desk();
  expect(await user('list')).toContain('inga användare än');
  const added = await user('add', 'anna', '--name', 'Anna Ek', '--role', 'evaluator');
  expect(added).toContain('anna är tillagd: Anna Ek, utvärderare.');
  const first = passwordIn(added);
  const anna = { id: 'anna', name: 'Anna Ek' };
  expect(await people.verify('anna', first)).toEqual({ ...anna, role: 'evaluator', municipality: null });

  const role = await user('role', 'anna', 'kommun', '--municipality', 'Sollentuna');
  expect(role).toContain('anna är nu Anna Ek, kommunen Sollentuna.');
  const listed = await user('list', '--json');
  expect(JSON.parse(listed)).toEqual([{ ...anna, role: 'kommun', municipality: '0163' }]);
  expect(await user('role', 'anna', 'lead')).toContain('anna är nu Anna Ek, huvudutvärderare.');

  const second = passwordIn(await user('password', 'anna'));
  expect(await people.verify('anna', first)).toBeNull();
  expect(await people.verify('anna', second)).toEqual({ ...anna, role: 'lead', municipality: null });
  expect(await user('list')).toBe('anna  Anna Ek, huvudutvärderare');

  expect(await user('remove', 'anna')).toContain('anna (Anna Ek) är borttagen');
  expect(await people.list()).toEqual([]);
});

it('a password reaches whoever asked, and nobody else, when a running server holds the folder', async () => {
  const data = await dataFolder();
  const server = start('serve', '--port', '0', '--data', data);
  await server.printed(/^http:\/\/127\.0\.0\.1:\d+$/m);
  const added = await underlag('user', 'add', 'bo', '--name', 'Bo Alm', '--role', 'reader', '--data', data);
  expect(added.code, added.stderr).toBe(0);
  const password = passwordIn(added.stdout);
  expect(added.stderr).not.toContain(password);
  server.child.kill('SIGTERM');
  const { stdout, stderr } = await server.ended;
  expect(stdout + stderr).not.toContain(password);
  const store = await openStore({ dataDir: data });
  onTestFinished(() => store.close());
  expect(await store.people.verify('bo', password)).toMatchObject({ id: 'bo' });
});

const add = (id: string, name: string, role: string, ...more: string[]) => [
  ...['add', id, '--name', name, '--role', role],
  ...more,
];

it('words that make no sense are refused, and nobody is added or changed', async () => {
  const { user, people } = await desk();
  await user(...add('anna', 'Anna Ek', 'reader'));
  const before = await people.list();
  const wrong: [string[], RegExp][] = [
    [add('Bo Alm', 'Bo', 'lead'), /Användarnamnet ”Bo Alm” går inte/],
    [add('bo', ' ', 'lead'), /Namnet ska ha/],
    [add('bo', 'Bo', 'kommun'), /--municipality/],
    [add('bo', 'Bo', 'lead', '--municipality', '0163'), /bara till rollen kommun/],
    [add('bo', 'Bo', 'kommun', '--municipality', 'Kvackeby'), /Ingen kommun heter ”Kvackeby”/],
    [add('anna', 'Bo', 'lead'), /finns redan en användare anna/],
    [['role', 'anna', 'kommun'], /--municipality/],
    [['role', 'bo', 'lead'], /Ingen användare heter ”bo”/],
    [['password', 'bo'], /Ingen användare heter ”bo”/],
    [['remove', 'bo'], /Ingen användare heter ”bo”/],
  ];
  for (const [args, message] of wrong) {
    const error = await user(...args).catch((error: unknown) => error);
    expect(faultOf(error)).toEqual({ line: expect.stringMatching(message), code: 2 });
  }
  expect(await people.list()).toEqual(before);
});

it.each([
  [['add', 'bo', '--name', 'Bo'], /växeln ’--role <roll>’ saknas/],
  [add('bo', 'Bo', 'chef'), /--role.*’chef’ går inte.*reader, evaluator, lead, kommun/],
  [['role', 'anna', 'chef'], /roll: ’chef’ går inte/],
  [['flyg'], /okänt kommando ’flyg’/],
])('%j ends with one line and code 2', async (args, message) => {
  const { code, stdout, stderr } = await underlag('user', ...args);
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^underlag: [^\n]+\n$/);
  expect([code, stdout]).toEqual([2, '']);
});
