import { utils, write } from '@e965/xlsx';
import { Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, Document as Word } from 'docx';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/crawl/index.ts';
import { createIngester } from '../../src/ingest/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Resource } from '../../src/model/resource.ts';
import { oldWord, openDocument, richText } from './office-files.ts';
import { column, paper } from './paper.ts';

const ingester = createIngester({ threads: 1, timeLimitMs: 20_000 });
afterAll(() => ingester.close());

/** As the crawl would hand it on: the bytes tell what it is. */
async function read(payload: Uint8Array, name = 'fil', claimed: string | null = null): Promise<Document> {
  const finalUrl = `https://www.granby.se/${name}`;
  const mediaType = mediaTypeOf(payload, claimed);
  return (await ingester.ingest({ url: finalUrl, finalUrl, mediaType } as Resource, payload))!;
}

const lines = ({ blocks }: Document) => blocks.map(({ kind, text }) => `${kind}: ${text}`);

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const word = new Word({
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('Granby kommun – Kommunfullmäktige')] }) },
      children: [
        new Paragraph({ text: 'Policy för inköp & avtal', heading: HeadingLevel.HEADING_1 }),
        new Paragraph('Antagen av kommunfullmäktige 2023-05-15 § 61'),
        new Paragraph({ text: 'Mål', heading: HeadingLevel.HEADING_2 }),
        new Table({
          rows: [
            new TableRow({ children: [cell('Mått'), cell('Målvärde')] }),
            new TableRow({ children: [cell('Andel avtal'), cell('85 %')] }),
          ],
        }),
      ],
    },
  ],
});

describe('a Word document', async () => {
  const document = await read(new Uint8Array(await Packer.toBuffer(word)), 'policy.docx');

  it('is read with its headings, its rows and who adopted it', () => {
    expect(document).toMatchObject({
      state: 'text',
      title: 'Policy för inköp & avtal',
      kind: 'policy',
      standing: 'adopted',
      adopted: { by: 'kommunfullmäktige', date: '2023-05-15' },
    });
    expect(lines(document)).toContain('heading: Mål');
    expect(
      document.blocks.find(({ kind, text }) => kind === 'table_row' && text.includes('85 %'))?.headings,
    ).toEqual(['Policy för inköp & avtal', 'Mål']);
  });

  it('begins with its letterhead', () => {
    expect(document.blocks[0]?.text).toBe('Granby kommun – Kommunfullmäktige');
  });
});

it('a Word document of the nineties is read, and is no spreadsheet', async () => {
  const payload = oldWord('Reglemente för socialnämnden\nNämnden ansvarar för vård och omsorg.\n');
  const document = await read(payload, 'reglemente.doc', 'application/octet-stream');
  expect(document).toMatchObject({
    state: 'text',
    kind: 'reglemente',
    title: 'Reglemente för socialnämnden',
  });
  expect(lines(document)).toContain('paragraph: Nämnden ansvarar för vård och omsorg.');
});

it.each([
  'xlsx',
  'biff8',
  'ods',
] as const)('a spreadsheet (%s) gives each cell its column’s heading', async (bookType) => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Nyckeltal per år'],
    ['Mått', 'Utfall 2014', 'Mål 2015'],
    ['Nöjd medborgarindex', 58, 60],
  ]);
  utils.book_append_sheet(book, sheet, 'Kvalitet');
  const document = await read(
    new Uint8Array(write(book, { bookType, type: 'buffer' }) as Buffer),
    `tal.${bookType}`,
  );
  const row = document.blocks.find(({ text }) => text.includes('Nöjd'))!;
  expect(row.headings).toEqual(['Kvalitet']);
  expect(row.cells.map(({ start, end, heading }) => [heading, row.text.slice(start, end)])).toEqual([
    ['Mått', 'Nöjd medborgarindex'],
    ['Utfall 2014', '58'],
    ['Mål 2015', '60'],
  ]);
});

it('an OpenDocument text is read without the remarks in its margin', async () => {
  const document = await read(
    openDocument(`<text:h text:outline-level="1">Strategi för klimat &amp; miljö</text:h>
      <text:p>Kommunen<text:s/>ska halvera<office:annotation><text:p>Stämmer det?</text:p></office:annotation> utsläppen.</text:p>
      <text:list><text:list-item><text:p>Färre resor</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Mål</text:p></table:table-cell></table:table-row></table:table>`),
    'strategi.odt',
  );
  expect(document).toMatchObject({ title: 'Strategi för klimat & miljö', kind: 'strategi' });
  expect(lines(document)).toContain('paragraph: Kommunen ska halvera utsläppen.');
  expect(lines(document)).toContain('list_item: Färre resor');
  expect(lines(document).join('\n')).not.toContain('Stämmer');
});

it('rich text is read with its letters, headings and rows, without what describes the file', async () => {
  const document = await read(
    richText(
      "Förvaltningen\\par{\\outlinelevel0 Riktlinjer för ärenden\\par}\\pard Ärenden ska besvaras på \\u229\\'e5r.\\par\\trowd Mått\\cell Värde\\cell\\row Svarstid\\cell 2 dagar\\cell\\row\\pard Slut\\par",
    ),
    'r.rtf',
  );
  expect(lines(document)).toEqual([
    'paragraph: Förvaltningen',
    'heading: Riktlinjer för ärenden',
    'paragraph: Ärenden ska besvaras på år.',
    'table_row: Mått Värde',
    'table_row: Svarstid 2 dagar',
    'paragraph: Slut',
  ]);
});

describe('a zip file', () => {
  const pdf = paper([
    {
      lines: column(
        ['Ägardirektiv för Granbyhus AB', 'Bolaget ska bygga bostäder åt kommunens invånare.'],
        70,
        100,
      ),
    },
  ]);

  it('holds papers of a matter, each under its name, and says what was not read', async () => {
    const document = await read(
      zipSync({
        'b/direktiv.pdf': new Uint8Array(pdf),
        'a.rtf': richText('Bilaga om vård\\par'),
        'ritning.dwg': new Uint8Array(40),
        'inre.zip': zipSync({ 'x.txt': new Uint8Array(Buffer.from('Gömt')) }),
      }),
      'handlingar.zip',
    );
    expect(document).toMatchObject({ state: 'partly', kind: 'kallelse', standing: 'unknown' });
    expect(document.stateReason).toBe('Läst till en del: 2 filer i den lästes inte (inre.zip, ritning.dwg).');
    expect(document.blocks.find(({ text }) => text.includes('bygga bostäder'))?.headings[0]).toBe(
      'b/direktiv.pdf',
    );
    expect(lines(document).join('\n')).toContain('Bilaga om vård');
  });

  it('with nothing to read is told to be so', async () => {
    const document = await read(zipSync({ 'a.dwg': new Uint8Array(9) }), 'kartor.zip');
    expect(document).toMatchObject({ state: 'failed', stateReason: 'Inget i filen kan läsas: a.dwg.' });
  });
});

describe('a hostile file', () => {
  it('that would unpack to more than anyone writes is put aside', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(130_000_000) }, { level: 9 });
    const document = await read(bomb, 'a.docx');
    expect(document).toMatchObject({
      state: 'quarantined',
      stateReason: 'Filen packas upp till orimlig storlek.',
    });
  });

  it.each([
    ['a broken Word file', 'a.docx', Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1')],
    ['a broken old file', 'a.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1')],
    ['rich text without an end', 'a.rtf', Buffer.from('{\\rtf1 {\\bin99999999999 x')],
    ['an OpenDocument text that is no XML', 'a.odt', openDocument('<text:p>a</text:q>')],
  ])('is told apart from one that says nothing: %s', async (_, name, payload) => {
    const { state, stateReason } = await read(new Uint8Array(payload), name);
    expect(state).toBe('failed');
    expect(stateReason).toMatch(/^Filen (?:kunde inte läsas|har ingen läsbar text)/);
  });

  it('shows its markup as text', async () => {
    const finalUrl = 'https://www.granby.se/a.rtf';
    const page = await ingester.officePage(
      { url: finalUrl, finalUrl, mediaType: 'application/rtf' },
      richText('<script>alert(1)</script>\\par'),
    );
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
  });
});
