import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** SHA-256 in lower-case hex. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The same of a file, which may be larger than memory. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A digest as WARC writes it: `sha256:` and lower-case hex. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${sha256Of(bytes)}`;

const algorithms: Record<string, { name: string; bytes: number }> = {
  md5: { name: 'md5', bytes: 16 },
  sha1: { name: 'sha1', bytes: 20 },
  'sha-1': { name: 'sha1', bytes: 20 },
  sha256: { name: 'sha256', bytes: 32 },
  'sha-256': { name: 'sha256', bytes: 32 },
  sha512: { name: 'sha512', bytes: 64 },
  'sha-512': { name: 'sha512', bytes: 64 },
};

/** Whether bytes have a digest; null when it is written in a way that is not known here (then nothing is shown by it). */
export function matchesDigest(labelled: string, bytes: Uint8Array): boolean | null {
  const [label = '', value = ''] = labelled.trim().split(/:(.*)/s);
  const algorithm = algorithms[label.toLowerCase()];
  const expected = algorithm && decodeValue(value, algorithm.bytes);
  if (!expected) return null;
  return createHash(algorithm.name).update(bytes).digest().equals(expected);
}

/** Web archives write digests in hex or in base 32; the length tells which. */
function decodeValue(value: string, bytes: number): Buffer | null {
  if (value.length === bytes * 2 && /^[0-9a-f]+$/i.test(value)) return Buffer.from(value, 'hex');
  const digits = value.replace(/=+$/, '');
  return digits.length === Math.ceil((bytes * 8) / 5) && /^[a-z2-7]+$/i.test(digits)
    ? fromBase32(digits)
    : null;
}

function fromBase32(digits: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits.toUpperCase()) {
    held = ((held << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(digit)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
