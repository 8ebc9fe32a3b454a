import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { BULLETS, MARGIN, NUMBERS, PAGE } from './docx-styles.ts';
import type { Block, Column, Inline, Line } from './paper.ts';
import { type Profile, profileText } from './profile.ts';
import { profilePicture } from './profile-png.ts';

/** Between the margins, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

type Piece = Paragraph | Table;

const heads = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const looks = { caveat: 'Caveat', lead: 'Lead' } as const;

/** Where a block stands among the others. */
interface Neighbours {
  /** Whether the next block belongs on the same page. */
  keepNext: boolean;
  afterTable: boolean;
}

const SPACE_AFTER_TABLE = 160;

export async function docxBlocks(blocks: readonly Block[]): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const [at, block] of blocks.entries()) {
    const keepNext = blocks[at + 1]?.type === 'room';
    const afterTable = blocks[at - 1]?.type === 'table';
    pieces.push(...(await docxBlock(block, { keepNext, afterTable })));
  }
  // A text that ends with a table has no place for a cursor after it.
  return pieces.at(-1) instanceof Table ? [...pieces, new Paragraph({ style: 'Running' })] : pieces;
}

async function docxBlock(block: Block, { keepNext, afterTable }: Neighbours): Promise<Piece[]> {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: heads[block.level - 1]!, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.look ? { style: looks[block.look] } : {}),
          ...(keepNext ? { keepNext } : {}),
          ...(afterTable ? { spacing: { before: SPACE_AFTER_TABLE } } : {}),
          children: docxLine(block.line),
        }),
      ];
    case 'list': {
      const reference = block.ordered ? NUMBERS : BULLETS;
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'Item', numbering: { reference, level: 0 }, children: docxLine(item) }),
      );
    }
    case 'table':
      return tableOf(block);
    case 'profile':
      return [await pictureOf(block.profile)];
    case 'room':
      return [roomOf(block.lines, block.label)];
  }
}

export const docxLine = (line: Line): ParagraphChild[] =>
  line.flatMap((part, at) => {
    const run = inlineOf(part);
    // Two references beside each other would read as one number.
    const next = line[at + 1];
    const both = 'note' in part && next !== undefined && 'note' in next;
    return both ? [run, new TextRun({ text: ', ', superScript: true })] : [run];
  });

function inlineOf(part: Inline): ParagraphChild {
  if ('note' in part) return new FootnoteReferenceRun(part.note);
  if ('url' in part)
    return new ExternalHyperlink({
      link: part.url,
      children: [new TextRun({ text: part.text, style: 'Hyperlink' })],
    });
  // Only what is said: a `false` would take away what the paragraph's style gives.
  const look = part.style === undefined ? {} : { [part.style === 'bold' ? 'bold' : 'italics']: true };
  return new TextRun({ text: part.text, ...look });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const borders = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};
const cellMargins = { left: 90, right: 90, top: 30, bottom: 30 };

const cellOf = (line: Line, { width, numbers = false }: Column, filled = false, bold = false): TableCell =>
  new TableCell({
    width: { size: Math.round(width * TEXT_WIDTH), type: WidthType.DXA },
    margins: cellMargins,
    ...(filled ? { shading: { type: ShadingType.CLEAR, fill: 'E8E8E8', color: 'auto' } } : {}),
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: numbers ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: bold
          ? line.map((part) => inlineOf('note' in part ? part : { ...part, style: 'bold' }))
          : docxLine(line),
      }),
    ],
  });

function tableOf({ caption, columns, rows }: Extract<Block, { type: 'table' }>): Piece[] {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cellOf([{ text: column.name }], column, true, true)),
  });
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((line, at) => cellOf(line, columns[at]!)) }),
  );
  return [
    new Paragraph({ style: 'Caption', children: [new TextRun(caption)] }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: columns.map(({ width }) => Math.round(width * TEXT_WIDTH)),
      layout: TableLayoutType.FIXED,
      borders,
      rows: [head, ...body],
    }),
  ];
}

const FACTS: readonly Column[] = [
  { name: '', width: 0.3 },
  { name: '', width: 0.7 },
];

/** What stands on the first page: names and values, without a head. */
export const docxFacts = (facts: readonly (readonly [string, string])[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: FACTS.map(({ width }) => Math.round(width * TEXT_WIDTH)),
    layout: TableLayoutType.FIXED,
    borders,
    rows: facts.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [cellOf([{ text: name }], FACTS[0]!, true, true), cellOf([{ text: value }], FACTS[1]!)],
        }),
    ),
  });

/** Width of the diagram on the page, in pixels of 1/96 inch. */
const PICTURE_WIDTH = 600;

async function pictureOf(profile: Profile): Promise<Paragraph> {
  const { png, width, height } = await profilePicture(profile);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * height) / width) },
        altText: {
          name: 'Profil',
          title: profile.title,
          description: `${profile.title}. ${profileText(profile)}`,
        },
      }),
    ],
  });
}

/** A hand-written line, in twentieths of a point. */
const WRITING = 480;

/** An empty box with its name in the corner. */
const roomOf = (lines: number, label: string): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    borders,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: lines * WRITING, rule: 'atLeast' },
        children: [cellOf([{ text: label, style: 'italic' }], { name: label, width: 1 })],
      }),
    ],
  });
