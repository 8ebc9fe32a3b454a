import type { Block, Document } from '../../model/document.ts';
import { describe } from '../subject/describe.ts';
import { meetingTitle, titleOf } from '../subject/paper-title.ts';

/** What a paper is called, what it is and of which days, by rules on its text. */
export type DescribedPaper = ReturnType<typeof describe> & Pick<Document, 'title'>;

/** @param property title in the file's properties */
export function describedPaper(url: string, blocks: Block[], property: string | null): DescribedPaper {
  const title = titleOf(url, blocks, property);
  const described = describe({ url, title, blocks, isPage: false });
  return { title: meetingTitle(described, blocks, title) ?? title, ...described };
}
