/** Something is wrong with an archive: its message is one English sentence for people, fit to be printed as it is. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** Stored bytes are not the bytes that were written: a digest, checksum or length does not match. */
export class IntegrityError extends ArchiveError {
  override name = 'IntegrityError';
}

/** A stretch of a WARC file that could not be read. */
export interface Damage {
  file: string;
  /** Bytes from the start of the file. */
  offset: number;
  /** One English sentence. */
  why: string;
}
