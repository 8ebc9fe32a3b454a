import type { Document } from '../model/document.ts';
import { fileName } from './subject/front.ts';

/** A resource as far as reading needs it. */
export interface Source {
  url: string;
  finalUrl: string;
  mediaType: string;
}

/** A document whose text could not be had; coverage shows it with the reason. */
export const unread = (source: Source, state: 'failed' | 'quarantined', stateReason: string): Document => ({
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
