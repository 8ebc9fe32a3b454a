import { expect } from 'vitest';
import { Document } from '../../src/model/document.ts';
import { normalise } from '../../src/text/normalise.ts';

/** What holds of every document, whatever it was made from. */
export function expectSound(document: Document): void {
  expect(Document.parse(document)).toEqual(document);
  expect(document.state === 'text').toBe(document.stateReason === null);
  for (const block of document.blocks) {
    expect(block.text).toBe(normalise(block.text));
    expect(block.text).not.toBe('');
    expect(block.kind === 'heading').toBe(block.level > 0);
    expect((block.selector === null) !== (block.page === null) || document.mediaType === 'text/plain').toBe(
      true,
    );
    for (const span of [...block.links, ...block.cells, ...block.runs]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(block.text.length);
    }
    for (const span of [...block.links, ...block.cells]) {
      const inside = block.text.slice(span.start, span.end);
      expect(inside).toBe(inside.trim());
    }
    for (const { url } of block.links) expect(url).toMatch(/^https?:\/\/[^#]*$/);
  }
}
