import type { Block, Link } from '../../model/document.ts';
import { normaliseWithOffsets } from '../../text/normalise.ts';

/** Texts that content systems glue to a link without white space. */
const GLUED =
  /(?<=[\p{Ll}\p{N})])(?=(?:Pdf|PDF|Word|Excel|Powerpoint|PowerPoint)(?:[,\s(.]|$)|\(pdf|Länk till|Öppnas i|öppnas i nytt|Extern länk|Ladda ner)/gu;
const MAY_BE_GLUED = /pdf|word|excel|powerpoint|länk|öppnas|ladda/i;

/** Between two elements, a space is missing where a small letter or digit meets a capital, a digit or a bracket. */
const ENDS_WORD = /[\p{Ll}\p{N}.:!?)]$/u;
const BEGINS_WORD = /^[\p{Lu}\p{N}(]/u;
const SUFFIX = /^(?:pdf|länk till|öppnas|extern|word|excel|\d+([.,]\d+)? ?[kmg]b)/iu;

/** Share of a line that makes it a link. */
const LINK_LINE = 0.6;

interface Mark {
  url: string;
  start: number;
  end: number;
}

/** What a line holds when it is read off. */
export interface LineText {
  text: string;
  links: Link[];
  cells: Block['cells'];
  /** For each cell, its 0-based place in the row; empty cells are counted, and left out. */
  columns: number[];
}

/** One block's text while it is gathered: pieces, links and cells, with their places. */
export class Line {
  private parts: string[] = [];
  private length = 0;
  /** The last character: the whole is not looked through for every piece. */
  private last = '';
  private links: Mark[] = [];
  private cells: { start: number; end: number }[] = [];
  private open: Mark | null = null;
  private boundary = false;
  private broken = false;
  /** Characters written since the page began. */
  written = 0;

  get isEmpty(): boolean {
    return this.length === 0 || (this.length === 1 && this.last === ' ');
  }

  /** Text as it stands in the markup. */
  write(piece: string): void {
    let text = /[\t\n\f\r]| {2}/.test(piece) ? piece.replace(/[\t\n\f\r ]+/g, ' ') : piece;
    if (MAY_BE_GLUED.test(text)) text = text.replace(GLUED, ' ');
    if (text.startsWith(' ') && (this.length === 0 || this.last === ' ')) text = text.slice(1);
    if (text === '') return;
    if (text !== ' ') this.broken = false;
    this.written += text.length;
    if (this.boundary && this.isGlued(text)) this.append(' ');
    this.boundary = false;
    this.append(text);
  }

  space(): void {
    if (this.length > 0 && this.last !== ' ') this.append(' ');
  }

  /** A line break; true where it ends a paragraph: the second in a row, or one after a line that is a link, as lists without markup have. */
  break(): boolean {
    const linked = this.links.reduce((sum, link) => sum + link.end - link.start, 0);
    if (this.broken || linked > this.length * LINK_LINE) return true;
    this.space();
    this.broken = true;
    return false;
  }

  /** Marks the edge of an inline element. */
  edge(): void {
    this.boundary = true;
  }

  openLink(url: string): void {
    this.closeLink();
    this.open = { url, start: this.length, end: 0 };
  }

  closeLink(): void {
    if (this.open && this.length > this.open.start) this.links.push({ ...this.open, end: this.length });
    this.open = null;
  }

  /** Writes a cell of a table row. */
  cell(write: () => void): void {
    this.space();
    const start = this.length;
    write();
    this.cells.push({ start, end: this.length });
  }

  /** Reads off what was gathered and starts anew; an open link goes on in the next block. Null where there is no text. */
  take(): LineText | null {
    const open = this.open;
    this.closeLink();
    const { links, cells } = this;
    const raw = this.parts.join('');
    this.parts = [];
    this.length = 0;
    this.last = '';
    this.links = [];
    this.cells = [];
    this.boundary = false;
    this.broken = false;
    this.open = open && { ...open, start: 0 };
    if (raw.trim() === '') return null;
    const { text, at } = normaliseWithOffsets(raw);
    if (text === '') return null;
    const span = (mark: { start: number; end: number }) => trimmed(text, at(mark.start), at(mark.end));
    const kept: LineText = { text, links: [], cells: [], columns: [] };
    for (const link of links) {
      const place = span(link);
      if (place) kept.links.push({ url: link.url, ...place });
    }
    cells.forEach((cell, column) => {
      const place = span(cell);
      if (!place) return;
      kept.cells.push({ ...place, heading: null });
      kept.columns.push(column);
    });
    return kept;
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.last = text.at(-1) ?? this.last;
  }

  private isGlued(next: string): boolean {
    return (
      (ENDS_WORD.test(this.last) && BEGINS_WORD.test(next)) || (/\p{L}/u.test(this.last) && SUFFIX.test(next))
    );
  }
}

/** A span without white space at its edges; null when nothing is left. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = Math.min(end, text.length);
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return to > from ? { start: from, end: to } : null;
}
