import { InvalidArgumentError } from 'commander';
import { type InstrumentId, instrumentIds } from '../instruments/instrument.ts';

/** Longest politeness delay that makes sense, in seconds. */
const LONGEST_DELAY = 600;

export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) throw new InvalidArgumentError('ange ett heltal från 1');
  return value;
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('ange ett heltal från 0');
  return Number(text);
}

/** Seconds as a person writes them (`0,5` or `0.5`), to milliseconds. */
export function delay(text: string): number {
  const seconds = Number(text.replace(',', '.'));
  if (!/^\d+([.,]\d+)?$/.test(text) || seconds > LONGEST_DELAY) {
    throw new InvalidArgumentError(`ange sekunder mellan 0 och ${LONGEST_DELAY}`);
  }
  return Math.round(seconds * 1000);
}

export function isoDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.valueOf()) ||
    !date.toISOString().startsWith(text)
  ) {
    throw new InvalidArgumentError('ange ett datum som 2026-11-23');
  }
  return text;
}

export function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('ange en port mellan 0 och 65535');
  return value;
}

/** Scheme, host and port, as a browser names where a page comes from. */
export function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new InvalidArgumentError('ange en adress utan sökväg, som https://underlag.kommun.se');
  return url.origin;
}

/** Ids of instruments, with commas between; each once. */
export function instruments(text: string): InstrumentId[] {
  const named = [...new Set(text.split(',').map((name) => name.trim()))];
  const isKnown = (name: string): name is InstrumentId => (instrumentIds as readonly string[]).includes(name);
  if (!named.every(isKnown)) throw new InvalidArgumentError(`de som finns är ${instrumentIds.join(', ')}`);
  return named;
}

/** One of a few words. */
export const oneOf =
  <Word extends string>(known: readonly Word[]) =>
  (text: string): Word => {
    const found = known.find((word) => word === text);
    if (found === undefined) throw new InvalidArgumentError(`de som finns är ${known.join(', ')}`);
    return found;
  };
