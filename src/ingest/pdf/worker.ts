import type { Document } from '../../model/document.ts';
import type { Rectangle } from '../../model/locator.ts';
import { describe } from '../subject/describe.ts';
import { isBomb } from './bomb.ts';
import { type DrawnPage, drawPage } from './draw.ts';
import { type Limits, readPdf } from './read.ts';
import { meetingTitle, titleOf } from './title.ts';

export type Task =
  | { does: 'read'; url: string; payload: Uint8Array; limits: Limits }
  | { does: 'draw'; payload: Uint8Array; page: number; scale: number; marks: readonly Rectangle[] };

/** A document without what only its resource knows. */
export type Paper = Omit<Document, 'url' | 'finalUrl' | 'mediaType' | 'markup'>;

/** What a file did that keeps it from being read; the main thread makes a document of it. */
export interface Refused {
  state: 'failed' | 'quarantined';
  reason: string;
}

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
    const title = titleOf(url, paper.blocks, property);
    const { meeting, published, ...described } = describe({
      url,
      title,
      blocks: paper.blocks,
      isPage: false,
    });
    const named = meetingTitle({ ...described, meeting }, paper.blocks, title) ?? title;
    return { title: named, ...described, dates: { published, updated: null, meeting }, ...paper };
  } catch (error) {
    return { state: 'failed', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'PDF-filen är skyddad med lösenord.';
  if (name === 'InvalidPDFException' || name === 'FormatError') return 'PDF-filen är trasig.';
  return `PDF-filen kunde inte läsas (${error instanceof Error ? error.message.slice(0, 120) : 'okänt fel'}).`;
}
