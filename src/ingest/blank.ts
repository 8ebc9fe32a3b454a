import type { Document } from '../model/document.ts';
import { fileName } from './subject/front.ts';

/** A resource as far as reading needs it. */
export interface Source {
  url: string;
  finalUrl: string;
  mediaType: string;
}

/** What a file did that keeps it from being read. */
export interface Refused {
  state: 'failed' | 'quarantined';
  reason: string;
}

/** What went wrong, for a reason: errors of libraries can be long. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 120) : 'okänt fel';

/** A document whose text could not be had; coverage shows it with the reason. */
export const unread = (source: Source, state: Refused['state'], stateReason: string): Document => ({
  url: source.url,
  finalUrl: source.finalUrl,
  mediaType: source.mediaType,
  state,
  stateReason,
  title: fileName(source.finalUrl),
  language: null,
  kind: 'övrigt',
  issuer: null,
  standing: 'unknown',
  adopted: null,
  revised: null,
  register: null,
  validity: null,
  version: null,
  about: null,
  dates: { published: null, updated: null, meeting: null },
  pages: null,
  blocks: [],
  markup: [],
});
