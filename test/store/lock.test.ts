import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock, DataFolderInUse, Holder } from '../../src/store/lock.ts';
import { endChildren, startChild } from './children.ts';
import { folder, sweep } from './prepared.ts';

const script = new URL('./lock-child.ts', import.meta.url);

let dir: string;
let path: string;

beforeEach(() => {
  dir = folder();
  path = join(dir, 'lock');
});
afterEach(() => sweep(dir));
afterAll(endChildren);

const written = (): Holder => Holder.parse(JSON.parse(readFileSync(path, 'utf8')));

function refusal(attempt: () => unknown): DataFolderInUse {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DataFolderInUse) return error;
    throw error;
  }
  throw new Error('the lock was given');
}

/** The lock of a process that has ended without giving it back. */
async function abandon(at: string): Promise<void> {
  const child = startChild(script);
  await child.line();
  child.send(at);
  expect(await child.line()).toBe('got it');
  await child.kill();
}

describe('a lock', () => {
  it('names its holder, to the owner of the folder only', () => {
    const lock = acquireLock(path);
    expect(written()).toMatchObject({ pid: process.pid, port: null });
    expect(statSync(path).mode & 0o077).toBe(0);
    lock.release();
  });

  it('is refused while this process holds it, and given again after', () => {
    const lock = acquireLock(path);
    expect(refusal(() => acquireLock(path))).toMatchObject({ pid: process.pid, address: null });
    lock.release();
    acquireLock(path).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('says where its holder takes commands, and when no longer', () => {
    const lock = acquireLock(path);
    lock.announce(4280);
    const { token } = written();
    expect(refusal(() => acquireLock(path))).toMatchObject({ address: 'http://127.0.0.1:4280', token });
    lock.announce(null);
    expect(refusal(() => acquireLock(path))).toMatchObject({ address: null, token });
    lock.release();
  });

  it('is never taken from another living process', async () => {
    const child = startChild(script);
    await child.line();
    child.send(path);
    expect(await child.line()).toBe('got it');
    expect(refusal(() => acquireLock(path)).pid).toBe(child.pid);
    expect(written().pid).toBe(child.pid);
    await child.kill();
    acquireLock(path).release();
  });

  it('is not given back by one who has lost it', () => {
    const lock = acquireLock(path);
    writeFileSync(path, JSON.stringify({ ...written(), token: 'another' }));
    lock.release();
    expect(existsSync(path)).toBe(true);
  });

  it.each([
    ['of a process that is gone', { pid: 2 ** 30, born: null }],
    ['of an earlier process with our pid', { pid: process.pid, born: 'another boot/1' }],
    ['of an earlier process with our pid, where births are not known', { pid: process.pid, born: null }],
  ])('%s is taken over', (_, holder) => {
    writeFileSync(path, JSON.stringify({ ...holder, token: 'former', port: 4280 }));
    const lock = acquireLock(path);
    expect(written()).toMatchObject({ pid: process.pid, port: null });
    lock.release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it.runIf(existsSync('/proc/self/stat'))('of an earlier process whose pid lives on is taken over', () => {
    const holder = { pid: process.ppid, born: 'another boot/1', token: 'former', port: null };
    writeFileSync(path, JSON.stringify(holder));
    acquireLock(path).release();
  });

  it('whose pid lives, and of whose birth nothing is known, is left alone', () => {
    writeFileSync(path, JSON.stringify({ pid: process.ppid, born: null, token: 'former', port: null }));
    expect(refusal(() => acquireLock(path)).pid).toBe(process.ppid);
  });

  it.each(['', '{"pid":', 'null'])('that says %j is taken over', (text) => {
    writeFileSync(path, text);
    acquireLock(path).release();
  });

  it('is taken over although an earlier takeover died half-way', async () => {
    await abandon(path);
    await abandon(`${path}.${written().token}`);
    acquireLock(path).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('of a dead process goes to one of many', async () => {
    const children = Array.from({ length: 5 }, () => startChild(script));
    await Promise.all(children.map((child) => child.line()));
    for (let round = 0; round < 20; round++) {
      const contested = join(dir, `lock-${round}`);
      const dead = { pid: 2 ** 30, born: null, token: `dead-${round}`, port: null };
      writeFileSync(contested, JSON.stringify(dead));
      for (const child of children) child.send(contested);
      const answers = await Promise.all(children.map((child) => child.line()));
      expect(answers.sort()).toEqual([...Array(4).fill('DataFolderInUse'), 'got it']);
    }
    await Promise.all(children.map((child) => child.kill()));
  });
});
