import { afterAll, describe, expect, it } from 'vitest';
import { createIngester } from '../../src/ingest/index.ts';
import type { Block, Document } from '../../src/model/document.ts';
import type { Resource } from '../../src/model/resource.ts';
import { column, type Leaf, paper } from './paper.ts';
import { expectSound } from './sound.ts';

const ingester = createIngester();
afterAll(() => ingester.close());

const resource = (url: string, mediaType = 'application/pdf'): Resource => ({
  url,
  finalUrl: url,
  status: 200,
  mediaType,
  declaredType: mediaType,
  fetchedAt: '2026-01-01T00:00:00Z',
  sha256: '0'.repeat(64),
  size: 0,
  archive: { file: 'a.warc.gz', offset: 0, length: 1 },
  via: 'http',
});

async function read(leaves: Leaf[], url = 'https://www.granby.se/download/18.1/fil.pdf'): Promise<Document> {
  const document = await ingester.ingest(resource(url), paper(leaves));
  if (!document) throw new Error('no document');
  expectSound(document);
  return document;
}

const lines = (blocks: Block[], region: Block['region'] = 'main') =>
  blocks.filter((block) => block.region === region).map(({ kind, text }) => `${kind}: ${text}`);

const LEFT = [
  'Kommunen ska ha en god ordning på sina papper och svara',
  'på frågor inom två arbetsdagar från det att de kom in till',
  'förvaltningen, vare sig de skickades per brev eller lämnades',
  'i receptionen av någon som hade vägarna förbi en vanlig dag.',
];

describe('a page of prose', () => {
  it('joins lines and words, and tells headings, items and rows apart', async () => {
    const { blocks } = await read([
      {
        lines: [
          { text: 'Policy mot mutor', x: 70, y: 90, size: 24, bold: true },
          { text: 'Syfte', x: 70, y: 140, size: 14, bold: true },
          ...column(
            [
              'Alla som arbetar i kommunen ska kunna rapportera missför-',
              'hållanden. Kommun- och regionanställda omfattas, liksom IT-',
              'konsulter och andra som på något sätt arbetar för kommunen.',
            ],
            70,
            160,
          ),
          ...column(['• Svar inom två dagar', '• Ett vänligt bemötande'], 88, 220, 20),
          { text: 'Telefon', x: 70, y: 280, bold: true },
          { text: '0999-123 45', x: 250, y: 280 },
          { text: 'K O N T A K T', x: 70, y: 320, size: 14, bold: true },
          { text: 'Ring oss.', x: 70, y: 345 },
        ],
      },
    ]);
    expect(lines(blocks)).toEqual([
      'heading: Policy mot mutor',
      'heading: Syfte',
      'paragraph: Alla som arbetar i kommunen ska kunna rapportera missförhållanden. Kommun- och regionanställda omfattas, liksom IT-konsulter och andra som på något sätt arbetar för kommunen.',
      'list_item: • Svar inom två dagar',
      'list_item: • Ett vänligt bemötande',
      'table_row: Telefon 0999-123 45',
      'heading: KONTAKT',
      'paragraph: Ring oss.',
    ]);
    expect(blocks[3]?.headings).toEqual(['Policy mot mutor', 'Syfte']);
    const row = blocks[5]!;
    expect(row.cells.map(({ start, end }) => row.text.slice(start, end))).toEqual(['Telefon', '0999-123 45']);
  });

  it('keeps names under each other apart', async () => {
    const names = [
      'Beslutande Anna Ek (S), ordförande',
      'Bo Alm (M)',
      'Cia Dal (C)',
      'Dan Ek (V) ersätter Eva Fors (V)',
    ];
    const { blocks } = await read([{ lines: [...column(LEFT, 70, 100), ...column(names, 70, 200)] }]);
    expect(lines(blocks).slice(1)).toEqual(names.map((name) => `paragraph: ${name}`));
  });

  it('reads two columns one after the other, around what spans them', async () => {
    const texts = (word: string) =>
      Array.from({ length: 8 }, (_, at) => `${word} ${at} och så vidare i spalten`);
    const { blocks } = await read([
      {
        lines: [
          { text: 'En rubrik som går över båda spalterna på sidan', x: 60, y: 70, size: 20, bold: true },
          ...column(texts('vänster'), 60, 110),
          ...column(texts('höger'), 320, 110),
        ],
      },
    ]);
    const text = blocks.map((block) => block.text).join(' ');
    expect(text.indexOf('vänster 7')).toBeLessThan(text.indexOf('höger 0'));
    expect(blocks[0]?.kind).toBe('heading');
  });

  it('gives the columns of a table their headings', async () => {
    const cell = (text: string, x: number, y: number, bold = false) => ({ text, x, y, bold });
    const { blocks } = await read([
      {
        lines: [
          ...column(LEFT, 70, 100),
          cell('Tjänst', 70, 200, true),
          cell('Löfte', 250, 200, true),
          cell('Bygglov', 70, 220),
          cell('Inom tio veckor', 250, 220),
          cell('Synpunkter', 70, 240),
          cell('Inom två dagar', 250, 240),
        ],
      },
    ]);
    const row = blocks.find((block) => block.text.startsWith('Synpunkter'))!;
    expect(row.cells.map(({ start, end, heading }) => [row.text.slice(start, end), heading])).toEqual([
      ['Synpunkter', 'Tjänst'],
      ['Inom två dagar', 'Löfte'],
    ]);
  });

  it('keeps running heads, page numbers and contents apart, but not the first letterhead', async () => {
    const leaf = (page: number): Leaf => ({
      lines: [
        { text: 'Kommunstyrelsen 2014-03-12', x: 70, y: 50 },
        { text: `${page} (4)`, x: 500, y: 50 },
        { text: 'Inledning ............................ 3', x: 70, y: 150 },
        ...column(LEFT, 70, 200 + page * 3),
        { text: 'Granby kommun, 999 99 Granby', x: 70, y: 800 },
      ],
    });
    const { blocks } = await read([leaf(1), leaf(2), leaf(3), leaf(4)]);
    expect(lines(blocks, 'header')).toHaveLength(4);
    expect(lines(blocks, 'footer')).toHaveLength(4);
    expect(lines(blocks, 'menu')).toHaveLength(4);
    expect(lines(blocks.filter((block) => block.page === 1))).toEqual([
      'paragraph: Kommunstyrelsen 2014-03-12',
      `paragraph: ${LEFT.join(' ')}`,
    ]);
    expect(lines(blocks.filter((block) => block.page === 2))).toEqual([`paragraph: ${LEFT.join(' ')}`]);
  });

  it('makes a heading of a paragraph number over a decision, and of none in an agenda', async () => {
    const { blocks } = await read([
      { lines: column(['§ 1 Val av justerare', '§ 2 Budget'], 70, 100, 25) },
      {
        lines: [
          { text: '§ 2 Dnr 2014/12', x: 70, y: 100 },
          { text: 'Budget', x: 70, y: 125, size: 14, bold: true },
          ...column(LEFT, 70, 150),
        ],
      },
    ]);
    expect(lines(blocks)).toEqual([
      'paragraph: § 1 Val av justerare',
      'paragraph: § 2 Budget',
      'heading: § 2 Dnr 2014/12',
      'heading: Budget',
      `paragraph: ${LEFT.join(' ')}`,
    ]);
    expect(blocks.at(-1)?.headings).toEqual(['§ 2 Dnr 2014/12', 'Budget']);
  });
});

describe('places', () => {
  it.each([
    [0, '1 0 0 1 100 700 Tm', { x: 100, y: 130 }],
    [90, '0 1 -1 0 100 700 Tm', { x: 90, y: 70 }],
    [180, '-1 0 0 -1 400 700 Tm', { x: 330, y: 137 }],
    [270, '0 -1 1 0 100 700 Tm', { x: 97, y: 142 }],
  ])('on a page turned by %i degrees are those of the unturned sheet', async (rotate, matrix, place) => {
    const { blocks } = await read([{ rotate, content: `BT /R 12 Tf ${matrix} (Rapportera hit) Tj ET` }]);
    const rectangle = blocks[0]!.runs[0]!.rectangle;
    expect(blocks[0]!.text).toBe('Rapportera hit');
    expect(Math.abs(rectangle.x - place.x)).toBeLessThan(15);
    expect(Math.abs(rectangle.y - place.y)).toBeLessThan(15);
    const [long, short] =
      rotate % 180 === 0 ? [rectangle.width, rectangle.height] : [rectangle.height, rectangle.width];
    expect(long).toBeGreaterThan(60);
    expect(short).toBeLessThan(15);
  });

  it('of runs cover every letter of a paragraph, one line each', async () => {
    const { blocks } = await read([{ lines: column(LEFT, 70, 100) }]);
    const { text, runs } = blocks[0]!;
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(LEFT);
    expect(runs.map(({ rectangle }) => Math.round(rectangle.y + rectangle.height / 2))).toEqual([
      97, 111, 125, 139,
    ]);
  });

  it('of links are the words under their rectangles', async () => {
    const { blocks } = await read([
      {
        lines: [{ text: 'Läs mer på kommunens webbplats i dag', x: 70, y: 100 }],
        links: [{ url: 'https://www.granby.se/mer#del', box: [128, 738, 240, 752] }],
      },
    ]);
    const [link] = blocks[0]!.links;
    expect(link?.url).toBe('https://www.granby.se/mer');
    expect(blocks[0]!.text.slice(link!.start, link!.end)).toContain('kommunens webbplats');
  });
});

describe('what can be read', () => {
  it('is text: pages that are blank do not count', async () => {
    const document = await read([{ lines: column(LEFT, 70, 100) }, {}]);
    expect([document.state, document.pages]).toEqual(['text', 2]);
  });

  it('is part of it where pages are pictures', async () => {
    const document = await read([{ lines: column(LEFT, 70, 100) }, { picture: true }]);
    expect(document.state).toBe('partly');
    expect(document.stateReason).toContain('1 av 2 sidor har ingen läsbar text (sidan 2)');
  });

  it('is nothing in a scan, whatever was stamped on it', async () => {
    const document = await read([
      { picture: true },
      { picture: true, lines: [{ text: 'Dnr 12/14', x: 400, y: 40 }] },
    ]);
    expect([document.state, document.pages, document.blocks]).toEqual(['no_text_layer', 2, []]);
  });

  it('is the same a second time', async () => {
    const leaves = [{ lines: [...column(LEFT, 70, 100), { text: 'Rubrik', x: 70, y: 300, size: 18 }] }];
    expect(await read(leaves)).toEqual(await read(leaves));
  });
});

it('draws a page as a picture', async () => {
  const { png, width, height } = await ingester.renderPdfPage(
    paper([{ lines: column(LEFT, 70, 100) }]),
    1,
    2,
  );
  expect([width, height]).toEqual([1190, 1684]);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  await expect(ingester.renderPdfPage(paper([{}]), 2, 1)).rejects.toThrow(RangeError);
});

describe('media', () => {
  const text = new TextEncoder();

  it.each<[string, string, Uint8Array, Document['state'] | null, RegExp | null]>([
    ['https://g.se/a.png', 'image/png', text.encode('x'), null, null],
    ['https://g.se/a.css', 'text/css', text.encode('x'), null, null],
    ['https://g.se/a', 'text/html', text.encode('<main><p>Hej</p></main>'), 'text', null],
    ['https://g.se/a', 'application/xhtml+xml', text.encode('<main><p>Hej</p></main>'), 'text', null],
    ['https://g.se/a.txt', 'text/plain', text.encode('Hej\n\nPå dig'), 'text', null],
    [
      'https://g.se/a.pdf',
      'application/pdf',
      text.encode('<html>Sidan saknas</html>'),
      'failed',
      /ingen PDF/,
    ],
    [
      'https://g.se/apdf',
      'application/octet-stream',
      paper([{ lines: column(LEFT, 70, 100) }]),
      'text',
      null,
    ],
    [
      'https://g.se/a',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      text.encode('PK'),
      'failed',
      /Filen kunde inte läsas/,
    ],
    ['https://g.se/a.xls', 'application/octet-stream', text.encode('x'), 'failed', /Filen kunde inte läsas/],
    [
      'https://g.se/a.odt',
      'application/vnd.oasis.opendocument.text',
      text.encode('PK'),
      'failed',
      /Filen kunde inte läsas/,
    ],
  ])('%s as %s', async (url, mediaType, payload, state, reason) => {
    const document = await ingester.ingest(resource(url, mediaType), payload);
    expect(document?.state ?? null).toBe(state);
    if (document) expectSound(document);
    if (reason) expect(document?.stateReason).toMatch(reason);
  });
});
