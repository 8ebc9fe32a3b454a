import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provePicture } from '../../pipelines/audit-picture.ts';
import type { House } from '../../pipelines/house.ts';
import { leftBy, readPages } from '../../pipelines/ocr.ts';
import { pagesInOrder } from '../../pipelines/ocr-order.ts';
import { defineCheck } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run.ts';
import { engine } from '../../src/ingest/ocr/engine.ts';
import { OcrUnavailable } from '../../src/ingest/ocr/pool.ts';
import type { Document } from '../../src/model/document.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { OcrPage } from '../../src/model/ocr.ts';
import { siteCoverage } from '../../src/sheet/site-coverage.ts';
import { corpusWith, page as onWeb } from '../corpus.ts';

const at = 'https://www.exempelby.se';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const scan = (path: string, pages: number) => ({
  ...onWeb(`${at}${path}`, 'no_text_layer'),
  pages,
  unreadPages: numbers(pages),
});

const seen = (number: number, text = `Ord på sidan ${number}`): OcrPage => ({
  page: number,
  height: 842,
  fault: null,
  words: text.split(' ').map((word, index) => ({
    text: word,
    line: 0,
    confidence: 90,
    x: 70 + index * 60,
    y: 100,
    width: 55,
    size: 12,
    rectangle: { x: 70 + index * 60, y: 90, width: 55, height: 12 },
  })),
});

const check = defineCheck({
  question: '9.9.9',
  title: 'Jämställdhet',
  looksFor: ['En plan.'],
  doesNotCount: ['Ett utkast.'],
  topic: { id: 't', name: 'jämställdhet', direct: ['jämställdhet'], places: ['personal'] },
  uses: {},
  ladder: [0, 1, 2, 3].map((level) => ({ level, title: `steg ${level}`, share: level / 3 })),
  judge: () => ({ answer: 'not_found', reason: 'r', missing: 'm' }),
});

function ordered(scans: ReturnType<typeof scan>[], budget: number) {
  const corpus = corpusWith(scans);
  const site = siteCoverage(corpus.ledger.values(), corpus.documents, null);
  const findings = runChecks([check], corpus, site);
  return pagesInOrder(scans, budget, { checks: [check], findings, corpus });
}

describe('the order of scanned pages', () => {
  it('is: what open questions ask about, then what governs, then short before long', () => {
    const scans = [
      scan('/a/karta.pdf', 30),
      scan('/b/bild.pdf', 2),
      scan('/c/reglemente.pdf', 9),
      scan('/d/jamstalldhet.pdf', 50),
    ];
    expect(ordered(scans, 85).map(({ url, pages }) => [url.slice(at.length), pages.length])).toEqual([
      ['/d/jamstalldhet.pdf', 44],
      ['/c/reglemente.pdf', 9],
      ['/b/bild.pdf', 2],
      ['/a/karta.pdf', 30],
    ]);
    expect(ordered(scans, 5)).toEqual([{ url: `${at}/d/jamstalldhet.pdf`, pages: [1, 2, 3, 4, 5] }]);
    expect(ordered(scans, 0)).toEqual([]);
  });

  it('uses the whole budget and no more, and no page twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 400 }),
        (counts, budget) => {
          const scans = counts.map((count, index) => scan(`/${index}.pdf`, count));
          const chosen = ordered(scans, budget);
          const taken = chosen.reduce((sum, { pages }) => sum + pages.length, 0);
          const all = counts.reduce((sum, count) => sum + count, 0);
          expect(taken).toBe(Math.min(all, budget));
          for (const { pages } of chosen) expect(new Set(pages).size).toBe(pages.length);
        },
      ),
    );
  });
});

/** A house that remembers which pages its reader was asked for. */
function houseWith(read: (page: number) => Promise<OcrPage>) {
  const asked: number[] = [];
  const kept: OcrPage[] = [];
  const house = {
    store: {
      resources: { get: async () => ({ sha256: 'a', archive: {} }) },
      ocr: {
        load: async (_: string, by: string) => (by === engine ? kept : []),
        save: async (_: string, __: string, page: OcrPage) => void kept.push(page),
      },
    },
    archive: async () => ({ read: async () => ({ payload: new Uint8Array() }) }),
    ingester: {
      readPicture: (_: Uint8Array, page: number) => {
        asked.push(page);
        return read(page);
      },
    },
  };
  return { house: house as unknown as House, asked };
}

describe('reading scanned pages', () => {
  const plan = scan('/plan.pdf', 4);
  const chosen = [{ url: plan.url, pages: [1, 2, 3] }];

  it('reads each page once, however often it is asked, and says why the rest is left', async () => {
    const { house, asked } = houseWith(async (page) => seen(page));
    const told: number[] = [];
    const onProgress = ({ read, of }: { read: number; of: number }) => told.push(read / of);
    const [first] = await readPages(house, 'c', [plan], chosen, leftBy(3), { onProgress });
    const [second] = await readPages(house, 'c', [plan], chosen, leftBy(3));
    expect(asked.toSorted()).toEqual([1, 2, 3]);
    expect(second).toEqual(first);
    expect([first!.state, first!.unreadPages]).toEqual(['partly', [4]]);
    expect(first!.stateReason).toContain('sidan 4): ryms inte bland de 3 sidor som läses med OCR');
    expect(told).toEqual([0, 1 / 3, 2 / 3]);
  });

  it('goes on where it was cut off', async () => {
    const stop = new AbortController();
    const { house, asked } = houseWith(async (page) => {
      if (page === 2) stop.abort();
      return seen(page);
    });
    await expect(readPages(house, 'c', [plan], chosen, '', { signal: stop.signal })).rejects.toThrow();
    await readPages(house, 'c', [plan], chosen, '');
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('leaves the pages unread, and says so, where the reader does not start', async () => {
    const { house } = houseWith(async () => {
      throw new OcrUnavailable('nej');
    });
    const [left] = await readPages(house, 'c', [plan], chosen, leftBy(3));
    expect([left!.state, left!.unreadPages]).toEqual(['no_text_layer', [1, 2, 3, 4]]);
    expect(left!.stateReason).toContain('gick inte att starta');
  });
});

describe('proving a quotation from a scan', () => {
  const document: Document = scan('/plan.pdf', 1);
  const quoted = (quote: string, by = engine) =>
    ({
      locator: { type: 'pdf', page: 1, rectangles: [], quote: { exact: quote, prefix: '', suffix: '' } },
      quote,
      ocr: { confidence: 90, engine: by },
    }) as unknown as Evidence;
  const again = async (page: number) => seen(page, 'Planen antogs av nämnden');

  it.each([
    ['holds where the words are read again', quoted('antogs av nämnden'), { holds: true }],
    ['fails where they are not', quoted('antogs av fullmäktige'), { fault: 'citatet står inte där' }],
    ['holds by another engine that reads the same', quoted('Planen antogs', 'en annan'), { holds: true }],
    [
      'is no sign of tampering where another engine reads otherwise',
      quoted('Planen anlogs', 'en annan'),
      { unproved: expect.stringContaining('lästes med en annan') },
    ],
  ])('%s', async (_, evidence, proof) => {
    expect(await provePicture(evidence, document, again)).toEqual(proof);
  });

  it('cannot be done where the reader does not start', async () => {
    const proof = await provePicture(quoted('Planen'), document, async () => {
      throw new OcrUnavailable('nej');
    });
    expect(proof).toEqual({ unproved: expect.stringContaining('gick inte att starta') });
  });
});
