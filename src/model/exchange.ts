/** One HTTP answer as it came over the wire, on its way into the archive. */
export interface Exchange {
  /** The URL that was asked for, as sent. */
  url: string;
  status: number;
  statusText: string;
  /** In order, names as sent. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Bytes as sent: still in their content encoding, so that they match the headers. */
  body: Uint8Array;
  /** ISO 8601 in UTC. */
  fetchedAt: string;
  /** The peer's address, where known. */
  address: string | null;
  /** `browser` for the document as it stood after its scripts had run. */
  via: 'http' | 'browser';
}

/** An exchange read back from the archive. */
export interface ArchivedExchange extends Omit<Exchange, 'body' | 'statusText' | 'address'> {
  /** The body with its content encoding undone. */
  payload: Uint8Array;
}

/** The value of a header, whatever its case (`name` in lower case); the first where it is given more than once. */
export function headerOf(exchange: Pick<Exchange, 'headers'>, name: string): string | null {
  return exchange.headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? null;
}
