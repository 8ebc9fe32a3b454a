import type { Document } from '../../model/document.ts';
import { type Refused, type Source, unread } from '../blank.ts';
import { openThreads } from '../threads.ts';
import type { OfficeFormat } from './format.ts';
import type { Task } from './worker.ts';

export interface OfficePool {
  read(source: Source, format: OfficeFormat, payload: Uint8Array): Promise<Document>;
  /** The file as a page to look at, not sanitised; null where it cannot be read. */
  show(source: Source, format: OfficeFormat, payload: Uint8Array): Promise<string | null>;
  close(): Promise<void>;
}

/** A thread that reads the files of offices, which are few beside PDFs. */
export function openOffice(timeLimit: number): OfficePool {
  const thread = openThreads('./office/worker.ts', 1, timeLimit);
  return {
    async read(source, format, payload) {
      if (format === 'slides') return unread(source, 'failed', 'Presentationer läses inte.');
      const task: Task = { does: 'read', source, format, payload };
      const read = await thread.read<{ document: Document } | Refused>(task);
      return 'document' in read ? read.document : unread(source, read.state, read.reason);
    },
    async show(source, format, payload) {
      if (format === 'slides') return null;
      const task: Task = { does: 'show', source, format, payload };
      const shown = await thread.run<{ page: string } | Refused>(task);
      return 'page' in shown ? shown.page : null;
    },
    close: () => thread.close(),
  };
}
