import WordExtractor from 'word-extractor';
import { paragraphs } from './markup.ts';

/** A Word document of the nineties as markup: letterhead and paragraphs; its headings and tables are plain lines. */
export async function readDoc(payload: Uint8Array): Promise<string> {
  const document = await new WordExtractor().extract(Buffer.from(payload));
  return paragraphs(document.getHeaders({ includeFooters: false })) + paragraphs(document.getBody());
}
