import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { faultOf } from '../../src/cli/faults.ts';
import type { Io } from '../../src/cli/io.ts';
import { programFor } from '../../src/cli/program.ts';
import { commandChannel } from '../../src/cli/remote.ts';
import { openSession, type Session } from '../../src/cli/session.ts';
import { dataFolder } from './underlag.ts';

const LEAD = { id: 'lars', name: 'Lars Ledare', role: 'lead', municipality: null } as const;

/** A server in this process: what it says first, and what stops it. */
function served(session: Session, ...options: string[]) {
  const stop = new AbortController();
  const complaints: string[] = [];
  let resolve: (address: string) => void;
  const address = new Promise<string>((resolved) => {
    resolve = resolved;
  });
  const io: Io = {
    out: (line) => resolve(line),
    err: (line) => void complaints.push(line),
    progress: () => {},
    settle: () => {},
  };
  const ended = programFor(io, stop.signal, session).run(['serve', '--port', '0', ...options]);
  const end = () => {
    stop.abort();
    return ended;
  };
  onTestFinished(async () => void (await end().catch(() => {})));
  return { address, ended, end, complaints };
}

async function aSession(...people: (typeof LEAD)[]): Promise<Session> {
  const session = await openSession(await dataFolder());
  onTestFinished(() => session.close());
  for (const person of people) await session.house.store.people.add(person, 'ett lösenord att minnas');
  return session;
}

it('others are let in only where somebody can sign in', async () => {
  const session = await aSession();
  for (const options of [
    ['--host', '0.0.0.0'],
    ['--host', '::'],
    ['--origin', 'https://underlag.example'],
    ['--host', '127.0.0.1', '--origin', 'https://underlag.example'],
  ]) {
    const error = await served(session, ...options).ended.catch((thrown: unknown) => thrown);
    const { line, code } = faultOf(error);
    expect(code).toBe(2);
    expect(line).toContain('skapa en användare först: underlag user add');
  }
  expect(session.address).toBeNull();
});

it.each([
  'underlag.kommun.se',
  'https://underlag.example/sida',
  'ftp://underlag.example',
  'https://a:b@c.example',
])('where people see the pages is an origin: %s is none', async (origin) => {
  const session = await aSession();
  await expect(served(session, '--origin', origin).ended).rejects.toThrow();
  expect(session.address).toBeNull();
});

it('who reaches it over the network signs in, and is told where nothing is encrypted', async () => {
  const session = await aSession(LEAD);
  const { address, complaints, end } = served(session, '--host', '0.0.0.0');
  const { port } = new URL(await address);
  const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/logga-in']);
  expect(complaints.join()).toContain('okrypterade');
  expect(await end()).toBe(0);
});

it('behind another server it says where people see it, and lets nobody in by itself', async () => {
  const session = await aSession(LEAD);
  const { address, complaints } = served(session, '--origin', 'https://underlag.example/');
  expect(await address).toBe('https://underlag.example');
  expect(complaints.join()).not.toContain('okrypterade');
});

it('on this machine alone nobody signs in, and commands are not taken where pages are', async () => {
  const session = await aSession();
  const address = await served(session).address;
  expect((await fetch(address)).status).toBe(200);
  const authorization = `Bearer ${session.house.store.token}`;
  const command = { method: 'POST', headers: { authorization }, body: '{"argv":["list"],"cwd":"/"}' };
  expect((await fetch(`${address}/kommando`, command)).status).not.toBe(200);
});

it('commands are taken with the token, from this machine, and not through another server', async () => {
  const channel = commandChannel('rätt', async () => 0);
  const ask = async (remoteAddress: string, headers: Record<string, string> = {}) => {
    const init = {
      method: 'POST',
      headers: { authorization: 'Bearer rätt', ...headers },
      body: JSON.stringify({ argv: ['list'], cwd: '/' }),
    };
    return (
      await channel.request('http://127.0.0.1/kommando', init, { incoming: { socket: { remoteAddress } } })
    ).status;
  };
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await ask(own)).toBe(200);
  for (const other of ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', ''])
    expect(await ask(other)).toBe(403);
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
    expect(await ask('127.0.0.1', { [name]: '127.0.0.1' })).toBe(403);
  expect(await ask('127.0.0.1', { authorization: 'Bearer fel' })).toBe(403);
});

it('a port that is taken is said in one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const session = await aSession();
  const { port } = taken.address() as AddressInfo;
  const error = await served(session, '--port', String(port)).ended.catch((thrown: unknown) => thrown);
  expect(faultOf(error)).toMatchObject({
    code: 2,
    line: expect.stringContaining(`Port ${port} är upptagen`),
  });
});
