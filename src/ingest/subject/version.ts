import type { Described } from './front.ts';
import { labelled } from './labels.ts';

const LABEL = /^version(?:snummer|snr)?(?!\p{L})/iu;

/** The version that a document's table of facts, or a line of its own, gives. */
export const versionOf = (document: Described): string | null =>
  /^\d{1,3}(?:\.\d{1,3}){0,2}(?![\d-])/u.exec(labelled(document, LABEL) ?? '')?.[0] ?? null;
