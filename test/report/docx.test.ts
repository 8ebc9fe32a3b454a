import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../src/report/docx.ts';
import { guideDocx } from '../../src/report/guide.ts';
import { linesIn, textOf } from '../../src/report/paper.ts';
import { reportOf } from '../../src/report/report.ts';
import { reviewGuide } from '../../src/sheet/review-guide.ts';
import { anna, decided, quotation, reviewAfter, sheetOf } from './reviews.ts';

const today = '2026-03-04';

interface Written {
  style: string | null;
  text: string;
  /** Numbers of the footnotes referred to. */
  notes: number[];
  /** Whether something is seen there that is no text: a picture, a break. */
  drawn: boolean;
  inCell: boolean;
}

/** A part of a document as a reader meets it. Throws where it is no well-formed XML. */
function paragraphsOf(xml: string): Written[] {
  const found: Written[] = [];
  let now: Written | null = null;
  let cells = 0;
  let inText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tc') cells += 1;
    if (name === 'w:p') now = { style: null, text: '', notes: [], drawn: false, inCell: cells > 0 };
    if (name === 'w:pStyle' && now) now.style = attributes['w:val'] ?? null;
    if (name === 'w:footnoteReference') now?.notes.push(Number(attributes['w:id']));
    if ((name === 'w:drawing' || name === 'w:br' || name === 'w:fldChar') && now) now.drawn = true;
    inText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (inText && now) now.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:tc') cells -= 1;
    if (name === 'w:p' && now) found.push(now);
  });
  parser.write(xml).close();
  return found;
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      /\.(xml|rels)$/.test(name) ? [[name, strFromU8(part)]] : [],
    ),
  );

const report = reportOf(reviewAfter([]), { today });
const written = docxOf(report);

describe('a report for Word', () => {
  it('holds the whole report, in order, in the styles that Word makes a table of contents of', async () => {
    const parts = partsOf(await written);
    const paragraphs = paragraphsOf(parts['word/document.xml']!);
    const heads = paragraphs.filter(({ style }) => /^Heading\d$/.test(style ?? ''));
    expect(heads.map(({ style, text }) => [style, text])).toEqual(
      report.blocks.flatMap((block) =>
        block.type === 'heading' ? [[`Heading${block.level}`, block.text]] : [],
      ),
    );
    const whole = paragraphs.map(({ text }) => text).join('\n');
    for (const line of report.blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.flat() : linesIn(block),
    ))
      if (!report.blocks.some((block) => block.type === 'profile' && block.profile.title === textOf(line)))
        expect(whole).toContain(textOf(line));
    expect(parts['word/document.xml']).toMatch(/TOC [^<]*1-2/);
  });

  it('has a footnote for each reference, numbered as the list of evidence', async () => {
    const parts = partsOf(await written);
    const referred = paragraphsOf(parts['word/document.xml']!).flatMap(({ notes }) => notes);
    expect(referred).toEqual(report.notes.map((_, at) => at + 1));
    const notes = paragraphsOf(parts['word/footnotes.xml']!).filter(({ style }) => style === 'FootnoteText');
    expect(notes.map(({ text }) => text.trim())).toEqual(report.notes.map(textOf));
    expect(parts['word/_rels/footnotes.xml.rels']).toContain('Target="https://www.exempelby.se/policy.pdf"');
  });

  it('has no empty paragraph in its text, and no empty cell', async () => {
    const paragraphs = paragraphsOf(partsOf(await written)['word/document.xml']!);
    const empty = paragraphs.filter(({ text, drawn }) => text.trim() === '' && !drawn);
    // Only the place for a cursor after the last table.
    expect(empty.map(({ style }) => style)).toEqual(['Running']);
    expect(paragraphs.indexOf(empty[0]!)).toBe(paragraphs.length - 1);
  });

  it('repeats the heads of its tables, and describes its picture', async () => {
    const xml = partsOf(await written)['word/document.xml']!;
    const tables = report.blocks.filter(({ type }) => type === 'table');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(xml).toMatch(/<wp:docPr [^>]*descr="Profil för Exempelby[^"]*Offentlighet och demokrati: [\d,]+–/);
  });

  it('says what it is: title, Swedish, draft, date and rules, and a page number', async () => {
    const parts = partsOf(await written);
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Exempelby – Utvärdering enligt Kommunkompassen 2010</dc:title>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:language>sv-SE</dc:language>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"/>');
    const edges = ['header', 'footer'].map((edge) => parts[`word/${edge}1.xml`]!);
    expect(edges[0]).toContain('Exempelby · Kommunkompassen 2010 · Utkast');
    expect(edges[1]).toContain('Utkast 2026-03-04 · Regler regler1');
    expect(edges[1]).toContain('>PAGE<');
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await written).equals(await docxOf(report))).toBe(true);
  });

  it('is well-formed in every part, whatever evaluators and pages have written', async () => {
    const hostile = '<w:p>&amp; "\u0000\ud800 ]]>';
    const review = reviewAfter([
      [anna, { type: 'text', place: { part: 'subArea', of: '1.1' }, text: hostile }],
      [
        anna,
        {
          type: 'evidence',
          question: '1.1.1',
          added: { kind: 'quotation', evidence: quotation(hostile, 'javascript:alert(1)'), fileName: null },
        },
      ],
    ]);
    const parts = partsOf(await docxOf(reportOf(review, { today })));
    for (const xml of Object.values(parts)) paragraphsOf(xml);
    expect(parts['word/document.xml']).toContain('&lt;w:p&gt;&amp;amp;');
    expect(Object.values(parts).join('')).not.toContain('Target="javascript:');
  });
});

describe('an interview guide for Word', () => {
  it('has every question that is to be asked, with room to write', async () => {
    const { points, max } = sheetOf().questions.find(({ id }) => id === '1.1.1')!;
    const review = reviewAfter([
      [anna, decided('1.1.1', 'ask', { points: [points[0], max], max }, { reason: 'Hur används den?' })],
    ]);
    const parts = partsOf(await guideDocx(review, { today }));
    const paragraphs = paragraphsOf(parts['word/document.xml']!);
    const asked = reviewGuide(review).flatMap(({ questions }) => questions);
    const heads = paragraphs.filter(({ style }) => style === 'Heading3').map(({ text }) => text);
    expect(heads).toEqual(asked.map(({ id, interview }) => `${id} ${interview.question}`));
    expect(paragraphs.filter(({ text }) => text === 'Anteckningar')).toHaveLength(asked.length);
    expect(paragraphs.map(({ text }) => text).join('\n')).toContain('Hur används den?');
  });
});
