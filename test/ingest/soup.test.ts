import { afterAll, expect, it } from 'vitest';
import { createIngester } from '../../src/ingest/index.ts';
import type { Resource } from '../../src/model/resource.ts';
import { column, paper, type Written } from './paper.ts';

const ingester = createIngester();
afterAll(() => ingester.close());

const url = 'https://www.granby.se/fil.pdf';
const source = { url, finalUrl: url, mediaType: 'application/pdf', declaredType: null } as Resource;

const PROSE = 'Nämnden ska varje år följa upp planen och redovisa resultatet för fullmäktige.';
/** Each letter exchanged for another, as where a font's table of letters is missing. */
const soup = PROSE.replace(/[a-zåäö]/gi, (letter) => 'qwrtpsdfghjklzxcvbnm'[letter.charCodeAt(0) % 20]!);
const lines = (text: string, x = 70, y = 100) =>
  column(
    Array.from({ length: 12 }, () => text),
    x,
    y,
  );

it.each<[string, Written[], boolean, number[] | undefined]>([
  ['prose', lines(PROSE), false, undefined],
  ['prose over a picture', lines(PROSE), true, undefined],
  ['figures and short labels', lines('12 345  67,8 %  KF KS  2014  kr'), false, undefined],
  ['bullets', lines('• Ja • Nej • Vet ej • Kanske senare under året'), false, undefined],
  ['names with few vowels', lines('SCB SKL KKiK KF KS SBK BUN'), false, undefined],
  ['letters that mean others', lines(soup), false, [2]],
  ['signs that stand for nothing', lines('•••• ••• •••••• •• ••••••• ••••'), false, [2]],
  [
    'a stamp on a scan',
    [{ text: 'Ankom 2014-11-20, Dnr KS 2014/0321, kommunledningskontoret', x: 200, y: 40 }],
    true,
    [2],
  ],
  [
    'a title in the middle of a photo',
    [{ text: 'Vision 2030: en kommun för alla', x: 200, y: 400 }],
    true,
    undefined,
  ],
])('%s', async (_, written, picture, unread) => {
  const leaves = [{ lines: lines(PROSE) }, { lines: written, picture }];
  const document = (await ingester.ingest(source, paper(leaves)))!;
  expect(document.unreadPages).toEqual(unread);
  const said = document.blocks.filter(({ page }) => page === 2).map(({ text }) => text);
  if (written[0]!.text === soup) expect(said).toEqual([]);
});
