import { afterAll, describe, expect, it } from 'vitest';
import { createIngester } from '../../src/ingest/index.ts';
import { placeCells } from '../../src/ingest/pdf/grid.ts';
import { levelsByNumber, numberOf } from '../../src/ingest/pdf/numbering.ts';
import type { Block } from '../../src/model/document.ts';
import type { Resource } from '../../src/model/resource.ts';
import { column, type Leaf, paper, type Written } from './paper.ts';
import { expectSound } from './sound.ts';

const ingester = createIngester();
afterAll(() => ingester.close());

async function read(leaves: Leaf[]) {
  const url = 'https://www.granby.se/fil.pdf';
  const resource = { url, finalUrl: url, mediaType: 'application/pdf', declaredType: null } as Resource;
  const document = (await ingester.ingest(resource, paper(leaves)))!;
  expectSound(document);
  return document;
}

const COLUMNS = [70, 250, 400, 470];
const row = (y: number, texts: string[], bold = false): Written[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [{ text, x: COLUMNS[at]!, y: y + 100, size: 10, bold }]));

const HEAD = ['Mål', 'Mått', '2013', '2014'];

const rowsOf = (blocks: readonly Block[]) =>
  blocks
    .filter(({ kind }) => kind === 'table_row')
    .map(({ text, cells, rowHead }) => ({
      rowHead: rowHead ?? null,
      cells: cells.map(({ start, end, heading }) => `${heading}: ${text.slice(start, end)}`),
    }));

describe('a table', () => {
  it('has one row for cells that wrap, under heads of two rows', async () => {
    const { blocks } = await read([
      {
        lines: [
          ...row(100, ['', '', 'Utfall', 'Mål'], true),
          ...row(116, HEAD, true),
          ...row(134, ['Eleverna är nöjda', 'Andel nöjda', '80 %', '82 %']),
          ...row(146, ['och trygga', 'i enkäten', '', '']),
          ...row(164, ['Alla får plats', 'Andel med plats', '91 %', '94 %']),
        ],
      },
    ]);
    expect(rowsOf(blocks).slice(2)).toEqual([
      {
        rowHead: 'Eleverna är nöjda och trygga',
        cells: [
          'Mål: Eleverna är nöjda och trygga',
          'Mått: Andel nöjda i enkäten',
          'Utfall 2013: 80 %',
          'Mål 2014: 82 %',
        ],
      },
      {
        rowHead: 'Alla får plats',
        cells: ['Mål: Alla får plats', 'Mått: Andel med plats', 'Utfall 2013: 91 %', 'Mål 2014: 94 %'],
      },
    ]);
  });

  it('keeps its heads on the next page, repeated or not', async () => {
    const part = (words: string[]) =>
      words.flatMap((word, at) => row(130 + at * 18, [word, `Andel ${word}`, '1', '2']));
    const leaf = (head: boolean, words: string[]): Leaf => ({
      lines: [...(head ? row(112, HEAD, true) : []), ...part(words)],
    });
    const { blocks } = await read([
      leaf(true, ['Skola', 'Vård', 'Miljö']),
      leaf(false, ['Kultur', 'Trafik', 'Bygg']),
      leaf(true, ['Fritid', 'Park', 'Skog']),
    ]);
    for (const word of ['Skola', 'Kultur', 'Fritid'])
      expect(rowsOf(blocks).find(({ rowHead }) => rowHead === word)?.cells).toEqual([
        `Mål: ${word}`,
        `Mått: Andel ${word}`,
        '2013: 1',
        '2014: 2',
      ]);
    expect(rowsOf(blocks)).toHaveLength(11);
  });

  it('is none where names stand under each other beside a label', async () => {
    const { blocks } = await read([
      {
        lines: [
          ...row(100, ['Beslutande', 'Anna Ek (S), ordförande i nämnden']),
          ...row(114, ['', 'Bo Alm (M)']),
          ...row(128, ['Ersättare', 'Cia Dal (C)']),
          ...row(142, ['', 'Dan Ek (V)']),
          ...row(156, ['Övriga', 'Eva Fors, sekreterare']),
        ],
      },
    ]);
    expect(blocks.map(({ text }) => text)).toContain('Bo Alm (M)');
  });

  it.each([
    [
      'a head over the last columns',
      [
        { left: 70, right: 100 },
        { left: 260, right: 340 },
      ],
      true,
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'a row that a cell reaches into',
      [
        { left: 250, right: 290 },
        { left: 320, right: 350 },
      ],
      false,
      [
        [1, 1],
        [2, 1],
      ],
    ],
  ])('%s is placed by where it stands', (_, cells, first, places) => {
    const columns = [
      { left: 70, right: 200 },
      { left: 250, right: 290 },
      { left: 320, right: 350 },
    ];
    expect(placeCells(cells, columns, first).map(({ column, span }) => [column, span])).toEqual(places);
  });
});

describe('numbered headings', () => {
  it('have the depth of their number, whatever they look like', async () => {
    const prose = 'Nämnden ska varje år följa upp hur målen nås och redovisa det för fullmäktige.';
    const { blocks } = await read([
      {
        lines: [
          ...column(['3 Styrning', prose], 70, 100, 30),
          ...column(['3.1 Mål', prose, '3.2 Uppföljning', prose], 70, 180, 30),
        ],
      },
    ]);
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['3 Styrning', '3.1 Mål', '3.2 Uppföljning']);
    expect(headings[1]!.level).toBe(headings[0]!.level + 1);
    expect(blocks.at(-1)!.headings).toEqual(['3 Styrning', '3.2 Uppföljning']);
  });

  it('are no sentences, and no lists', () => {
    expect(numberOf('3.2 Nämnden ska följa upp målen.')).toBeNull();
    expect(numberOf('12 elever')).toBeNull();
    expect(numberOf('Kapitel 2 Styrning')).toEqual([2]);
    expect(levelsByNumber([{ number: [1], level: null, listed: false }])).toEqual([null]);
  });
});

describe('pages', () => {
  it('are called as they are printed, where that counts on', async () => {
    const leaf = (number: string): Leaf => ({
      lines: [
        ...column(['Kommunen följer upp sina mål varje år och redovisar det öppet.'], 70, 300),
        { text: number, x: 290, y: 810 },
      ],
    });
    const document = await read(['', '', '1', '2', '3'].map(leaf));
    expect(document.pageLabels).toEqual(['', '', '1', '2', '3']);
    expect((await read(['1', '2', '3'].map(leaf))).pageLabels).toBeUndefined();
  });

  it('tell where a sentence goes on', async () => {
    const { blocks } = await read([
      { lines: column(['Nämnden ska se till att alla elever når målen i sin skola och att de'], 70, 700) },
      { lines: column(['får den hjälp som de behöver.'], 70, 200) },
    ]);
    expect(blocks.map(({ continues }) => continues ?? false)).toEqual([false, true]);
  });
});
