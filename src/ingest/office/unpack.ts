import { unzipSync } from 'fflate';

/** What a zip file of an office may unpack to, in bytes, and how many parts it may have. */
const LARGEST = 120_000_000;
const MOST_PARTS = 5_000;

/** A file that is made to harm, or too large to read. */
export class Unreasonable extends Error {}

/** Adds up what the parts of a zip file say that they unpack to. @throws Unreasonable where that is too much */
export function checkSize(payload: Uint8Array): void {
  unpack(payload, () => false);
}

/**
 * The parts of a zip file that are wanted, by name.
 *
 * @throws Unreasonable where it would unpack to more than anyone writes; what fflate throws where it is no sound zip file
 */
export function unpack(payload: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let bytes = 0;
  let parts = 0;
  return unzipSync(payload, {
    filter({ name, originalSize }) {
      parts += 1;
      bytes += originalSize;
      if (bytes > LARGEST || parts > MOST_PARTS) throw new Unreasonable();
      return wanted(name);
    },
  });
}
