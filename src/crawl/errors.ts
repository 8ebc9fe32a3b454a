import type { LedgerReason, reasons } from '../model/ledger.ts';

export type FailedReason = (typeof reasons)['failed'][number];

/** A fetch that brought no page. Its subclasses say what to do next; `reason` is how the ledger tells it. */
export class FetchError extends Error {
  readonly reason: FailedReason;

  constructor(reason: FailedReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** May pass: ask again after a while. */
export class RetryError extends FetchError {}

/** The server asks for rest: leave the whole host alone for `waitMs`, then ask again. Null where it did not say how long. */
export class BackOffError extends FetchError {
  readonly waitMs: number | null;

  constructor(reason: FailedReason, message: string, waitMs: number | null) {
    super(reason, message);
    this.waitMs = waitMs;
  }
}

/** This URL will not get better. */
export class GiveUpUrlError extends FetchError {}

/** Nothing on this host will get better: no such name, an address that is not public, a broken certificate. */
export class GiveUpHostError extends FetchError {}

/** Names of TLS trouble in Node's error codes. */
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;

/** Turns what Node or undici threw into what to do next. */
export function fetchErrorFrom(cause: unknown): FetchError {
  if (cause instanceof FetchError) return cause;
  const { code, message } = codeAndMessage(cause);
  if (code === 'PRIVATE_ADDRESS') return new GiveUpHostError('private_address', message);
  if (code === 'EAI_AGAIN') return new RetryError('dns', message);
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return new GiveUpHostError('dns', message);
  if (TLS.test(code)) return new GiveUpHostError('tls', `${code}: ${message}`);
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return new RetryError('timeout', message);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new GiveUpUrlError('too_large', message);
  if (code.startsWith('HPE_')) return new GiveUpUrlError('connection', `${code}: ${message}`);
  return new RetryError('connection', code === '' ? message : `${code}: ${message}`);
}

/** Several addresses tried in parallel give an AggregateError without a code of its own. */
function codeAndMessage(cause: unknown): { code: string; message: string } {
  if (!(cause instanceof Error)) return { code: '', message: String(cause) };
  const inner = cause instanceof AggregateError ? (cause.errors[0] as Error) : cause;
  const code = (inner as NodeJS.ErrnoException).code ?? (cause as NodeJS.ErrnoException).code ?? '';
  return { code, message: inner.message || cause.message };
}

/** How the ledger tells an answer that is neither a page nor a redirect. */
export function reasonOfStatus(status: number): Extract<LedgerReason, FailedReason> {
  if (status === 404 || status === 410) return 'not_found';
  if (status === 401 || status === 403 || status === 451) return 'forbidden';
  if (status === 429 || status === 503) return 'rate_limited';
  return 'http_error';
}
