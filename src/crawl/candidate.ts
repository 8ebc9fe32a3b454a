import type { LedgerEntry } from '../model/ledger.ts';
import type { Appeal } from './interest.ts';

/** A URL in scope that waits to be asked for. */
export interface Candidate {
  entry: LedgerEntry;
  appeal: Appeal;
  /** When it was first seen, by count. */
  order: number;
  /** Redirects that led here. */
  redirects: number;
}
