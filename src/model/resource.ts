import { z } from 'zod';

/** Where the bytes of a resource lie: one gzip member (or plain record) in a WARC file. */
export const ArchivePointer = z.object({
  /** File name inside the crawl's archive folder. */
  file: z.string(),
  /** Bytes from the start of the file. */
  offset: z.number().int().nonnegative(),
  /** Bytes of the stored record, compressed if the file is. */
  length: z.number().int().positive(),
});
export type ArchivePointer = z.infer<typeof ArchivePointer>;

/** One fetched thing. Its payload is read from the archive, never kept elsewhere. */
export const Resource = z.object({
  /** Canonical URL, the ledger's key. */
  url: z.string(),
  /** After redirects; where the bytes came from. */
  finalUrl: z.string(),
  status: z.number().int(),
  /** Media type found in the bytes (`application/pdf` for a PDF served as anything). */
  mediaType: z.string(),
  /** Media type that the server claimed, without parameters. */
  declaredType: z.string().nullable(),
  /** ISO 8601 in UTC. */
  fetchedAt: z.string(),
  /** Of the decoded payload, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the decoded payload, in bytes. */
  size: z.number().int().nonnegative(),
  archive: ArchivePointer,
  /** `http`, or `browser` where scripts had to run before there was a text. */
  via: z.enum(['http', 'browser']),
});
export type Resource = z.infer<typeof Resource>;
