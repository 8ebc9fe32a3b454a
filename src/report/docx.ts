import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxBlocks, docxFacts, docxLine, TEXT_WIDTH } from './docx-blocks.ts';
import { BULLETS, docxStyles, MARGIN, NUMBERS, PAGE } from './docx-styles.ts';
import type { Paper } from './paper.ts';

/** A paper as a Word document. The same paper gives the same bytes. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const body = await docxBlocks(paper.blocks);
  const document = new Document({
    title: `${paper.title} – ${paper.subtitle}`,
    subject: paper.subtitle,
    creator: 'Underlag',
    lastModifiedBy: 'Underlag',
    styles: docxStyles,
    numbering: {
      config: [
        { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] },
        { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
      ],
    },
    footnotes: Object.fromEntries(
      paper.notes.map((line, at) => [
        String(at + 1),
        {
          children: [
            new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...docxLine(line)] }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
        headers: {
          default: new Header({ children: [running(paper.header)] }),
          first: new Header({ children: [running('')] }),
        },
        footers: { default: foot(paper.footer), first: foot(paper.footer) },
        children: [...front(paper), ...body],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), paper.date);
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 300 } } },
});

function front({ title, subtitle, facts, caveat, contents }: Paper) {
  const children = [
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
    docxFacts(facts),
    ...(caveat
      ? [new Paragraph({ style: 'Caveat', spacing: { before: 240 }, children: [new TextRun(caveat)] })]
      : []),
  ];
  const turned = new Paragraph({ children: [new PageBreak()] });
  if (!contents) return [...children, turned];
  return [
    ...children,
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun('Innehåll')] }),
    // Word fills in the page numbers, after asking, when the document is opened; the entries stand there already.
    new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-2' }),
    turned,
  ];
}

const running = (text: string): Paragraph =>
  new Paragraph({ style: 'Running', children: [new TextRun(text)] });

const foot = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(text),
          new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** Puts in what the package leaves out, the language, and takes chance and the clock out: the paper's date is the document's. */
function settled(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const part of ['document', 'footnotes']) renumber(parts, part);
  const core = 'docProps/core.xml';
  const text = strFromU8(parts[core]!)
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>');
  parts[core] = strToU8(text);
  // A zip keeps local time, so the day is given as local too.
  return zipSync(parts, { mtime: new Date(`${date}T00:00:00`) });
}

/** Names that the package gives at random, or by how many documents it has made; only where they are names, never in text. */
const PASSING_NAMES = [
  { pattern: /(?<=\b(?:r:id|Id)=")rId[a-z0-9_-]{12,}(?=")/gi, name: 'rIdLink' },
  { pattern: /(?<=w:(?:anchor|name)="|PAGEREF )_Toc\d+/g, name: '_Toc' },
  { pattern: /(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+/g, name: '' },
  { pattern: /(?<=<wp:docPr id=")\d+/g, name: '' },
];

function renumber(parts: Record<string, Uint8Array>, part: string): void {
  for (const { pattern, name } of PASSING_NAMES) {
    const names = new Map<string, string>();
    const renamed = (id: string): string => {
      const known = names.get(id) ?? `${name}${names.size + 1}`;
      names.set(id, known);
      return known;
    };
    for (const path of [`word/${part}.xml`, `word/_rels/${part}.xml.rels`])
      parts[path] = strToU8(strFromU8(parts[path]!).replace(pattern, renamed));
  }
}
