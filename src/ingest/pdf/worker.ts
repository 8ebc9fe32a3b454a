import type { Document } from '../../model/document.ts';
import type { Rectangle } from '../../model/locator.ts';
import { messageOf, type Refused } from '../blank.ts';
import { isBomb } from './bomb.ts';
import { describedPaper } from './described.ts';
import { type DrawnPage, drawPage } from './draw.ts';
import { type Limits, readPdf } from './read.ts';

export type Task =
  | { does: 'read'; url: string; payload: Uint8Array; limits: Limits }
  | { does: 'draw'; payload: Uint8Array; page: number; scale: number; marks: readonly Rectangle[] };

/** A document without what only its resource knows. */
export type Paper = Omit<Document, 'url' | 'finalUrl' | 'mediaType' | 'markup'>;

/** Runs in a thread of its own, which is ended where a file takes too long. */
export default (task: Task): Promise<Paper | Refused | DrawnPage> =>
  task.does === 'draw'
    ? drawPage(task.payload, task.page, task.scale, task.marks)
    : read(task.url, task.payload, task.limits);

async function read(url: string, payload: Uint8Array, limits: Limits): Promise<Paper | Refused> {
  if (await isBomb(payload))
    return { state: 'quarantined', reason: 'PDF-filen packas upp till orimlig storlek.' };
  try {
    const { property, ...paper } = await readPdf(payload, limits);
    return { ...describedPaper(url, paper.blocks, property), ...paper };
  } catch (error) {
    return { state: 'failed', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'PDF-filen är skyddad med lösenord.';
  if (name === 'InvalidPDFException' || name === 'FormatError') return 'PDF-filen är trasig.';
  return `PDF-filen kunde inte läsas (${messageOf(error)}).`;
}
