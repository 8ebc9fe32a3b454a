import type { Document } from '../../model/document.ts';
import { messageOf, type Refused, type Source } from '../blank.ts';
import { readHtml } from '../html/html.ts';
import { describe } from '../subject/describe.ts';
import { titleOf } from '../subject/paper-title.ts';
import type { TextFormat } from './format.ts';
import type { Markup } from './markup.ts';
import { markupOf } from './markup-of.ts';
import { Unreasonable } from './unpack.ts';

export interface Task {
  does: 'read' | 'show';
  source: Source;
  format: TextFormat | 'zip';
  payload: Uint8Array;
}

/** Characters of markup that are read of one file. */
const LARGEST = 10_000_000;

/** Runs in a thread of its own. Reads a file as a document, or gives it as a page. */
export default async ({
  does,
  source,
  format,
  payload,
}: Task): Promise<{ document: Document } | { page: string } | Refused> => {
  try {
    const content = await markupOf(payload, format);
    const page = `<html><body><main>${content.markup.slice(0, LARGEST)}</main></body></html>`;
    return does === 'show' ? { page } : { document: documentOf(source, page, content, format === 'zip') };
  } catch (error) {
    if (error instanceof Unreasonable)
      return { state: 'quarantined', reason: 'Filen packas upp till orimlig storlek.' };
    return { state: 'failed', reason: `Filen kunde inte läsas (${messageOf(error)}).` };
  }
};

function documentOf(source: Source, page: string, { unread }: Markup, isBundle: boolean): Document {
  const { blocks, cut } = readHtml(source.finalUrl, page);
  const title = titleOf(source.url, blocks, null);
  return {
    ...source,
    ...stateOf(blocks.length, cut, unread),
    title,
    ...describe({ url: source.url, title, blocks, isPage: false }),
    // Papers sent together are papers of a matter; none of them speaks for all.
    ...(isBundle && { kind: 'kallelse', standing: 'unknown', adopted: null }),
    pages: null,
    blocks,
    markup: [],
  };
}

/** Files in a zip file that are named where they could not be read. */
const NAMED = 5;

function stateOf(
  blocks: number,
  cut: string | null,
  unread: readonly string[],
): Pick<Document, 'state' | 'stateReason'> {
  const named = unread.slice(0, NAMED).join(', ') + (unread.length > NAMED ? ' …' : '');
  if (blocks === 0)
    return {
      state: 'failed',
      stateReason: unread.length > 0 ? `Inget i filen kan läsas: ${named}.` : 'Filen har ingen läsbar text.',
    };
  const reasons = [
    ...(cut ? [cut] : []),
    ...(unread.length > 0 ? [`${unread.length} filer i den lästes inte (${named})`] : []),
  ];
  return reasons.length > 0
    ? { state: 'partly', stateReason: `Läst till en del: ${reasons.join('; ')}.` }
    : { state: 'text', stateReason: null };
}
