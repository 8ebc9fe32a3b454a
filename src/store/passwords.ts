import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Characters that a chosen password has at least. */
export const SHORTEST_PASSWORD = 12;

/** A password that is too short. */
export class WeakPassword extends Error {
  override name = 'WeakPassword';

  constructor() {
    super(`A password has at least ${SHORTEST_PASSWORD} characters`);
  }
}

/** scrypt's cost: 32 MB and some 0.2 s a try. More would let a handful of sign-ins at once fill a small server's memory. */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** What is kept of a password: `scrypt$N$r$p$salt$hash`, the last two in base64url. */
export async function hashedPassword(password: string): Promise<string> {
  if ([...password].length < SHORTEST_PASSWORD) throw new WeakPassword();
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Takes as long for a person who is not there: then `kept` is null, and no password fits. */
export async function fits(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt, hash] = (kept ?? NOBODY).split('$');
  const expected = Buffer.from(hash!, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const key = await keyOf(password, Buffer.from(salt!, 'base64url'), cost);
  return timingSafeEqual(key, expected) && kept !== null;
}

const NOBODY = [
  ...['scrypt', COST.N, COST.r, COST.p],
  ...[SALT_BYTES, KEY_BYTES].map((size) => Buffer.alloc(size).toString('base64url')),
].join('$');

/** The same letters typed on different systems are the same password. Memory: 128 · N · r bytes, and a little more. */
const keyOf = (password: string, salt: Buffer, { N, r, p }: typeof COST): Promise<Buffer> =>
  derive(password.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r });

/** Without what is easily taken for something else when it is read out: i, l, o, 0 and 1. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_SIGNS = 5;

/** A random password that can be read out and typed, of some 99 bits: `k7mpe-9wq4x-…`. */
export const generatedPassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_SIGNS }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');
