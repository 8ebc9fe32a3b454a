import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArchivePointer } from '../model/resource.ts';
import { ArchiveError, IntegrityError } from './errors.ts';
import { readBytes } from './files.ts';
import { unpack } from './member.ts';
import { parseRecord, type StoredRecord, verifyRecord } from './record.ts';

/** Reads records of one folder by offset. */
export interface Readers {
  open(file: string): Promise<FileHandle>;
  /**
   * @throws IntegrityError where the stored bytes have changed
   * @throws ArchiveError where there is no such record
   */
  load(pointer: ArchivePointer): Promise<StoredRecord>;
  close(): Promise<void>;
}

/** Each file is opened once and kept open. */
export function createReaders(folder: string): Readers {
  const handles = new Map<string, Promise<FileHandle>>();

  async function openFile(file: string): Promise<FileHandle> {
    // Pointers come out of a database that others may have filled.
    if (basename(file) !== file)
      throw new ArchiveError(`${JSON.stringify(file)} is not a file of the archive`);
    const known = handles.get(file);
    if (known !== undefined) return known;
    const handle = open(join(folder, file), 'r');
    handles.set(file, handle);
    return handle.catch((error: Error) => {
      handles.delete(file);
      throw new ArchiveError(`${file} cannot be opened: ${error.message}`);
    });
  }

  async function load(pointer: ArchivePointer): Promise<StoredRecord> {
    const where = `${pointer.file} at ${pointer.offset}`;
    const member = await readBytes(await openFile(pointer.file), pointer.offset, pointer.length);
    if (member.length < pointer.length)
      throw new IntegrityError(`${where}: the file ends before the record does`);
    try {
      const record = await parseRecord(await unpack(member));
      verifyRecord(record);
      return record;
    } catch (error) {
      throw error instanceof IntegrityError ? new IntegrityError(`${where}: ${error.message}`) : error;
    }
  }

  return {
    open: openFile,
    load,
    async close() {
      const opened = await Promise.allSettled(handles.values());
      handles.clear();
      for (const result of opened) if (result.status === 'fulfilled') await result.value.close();
    },
  };
}
