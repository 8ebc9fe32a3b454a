import type { Document } from '../../model/document.ts';
import { type Source, unread } from '../blank.ts';
import { openThreads, reasonOf } from '../threads.ts';
import type { OfficeFormat } from './format.ts';
import type { Refused, Task } from './worker.ts';

export interface OfficePool {
  read(source: Source, format: OfficeFormat, payload: Uint8Array): Promise<Document>;
  /** The file as a page to look at, not sanitised; null where it cannot be read. */
  show(source: Source, format: OfficeFormat, payload: Uint8Array): Promise<string | null>;
  close(): Promise<void>;
}

/** A thread that reads the files of offices, which are few beside PDFs. */
export function openOffice(timeLimit: number): OfficePool {
  const thread = openThreads('./office/worker.ts', 1, timeLimit);
  const run = <T>(task: Task): Promise<T> => thread.run<T>(task);
  return {
    async read(source, format, payload) {
      if (format === 'slides') return unread(source, 'failed', 'Presentationer läses inte.');
      try {
        const read = await run<{ document: Document } | Refused>({ does: 'read', source, format, payload });
        return 'document' in read ? read.document : unread(source, read.state, read.reason);
      } catch (error) {
        if (thread.closed) throw error;
        return unread(source, 'quarantined', reasonOf(error, timeLimit));
      }
    },
    async show(source, format, payload) {
      if (format === 'slides') return null;
      const shown = await run<{ page: string } | Refused>({ does: 'show', source, format, payload });
      return 'page' in shown ? shown.page : null;
    },
    close: () => thread.close(),
  };
}
