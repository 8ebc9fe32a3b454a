import { expect, it } from 'vitest';
import { auditQuotations } from '../../pipelines/audit.ts';
import { sha256Of } from '../../src/archive/index.ts';
import { evidenceFrom } from '../../src/facts/evidence.ts';
import { createIngester } from '../../src/ingest/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ArchivedExchange } from '../../src/model/exchange.ts';
import { pageInWords, tableInWords } from '../../src/text/where.ts';
import { page } from '../corpus.ts';

const HTML = `<main><h1>Resultat</h1><table>
<tr><th rowspan=2>Mål</th><th colspan=2>Utfall</th></tr><tr><th>2013</th><th>2014</th></tr>
<tr><td rowspan=2>Nöjda elever</td><td>80 %</td><td>82 %</td></tr>
<tr><td>81 %</td><td>83 %</td></tr></table></main>`;

const payload = new TextEncoder().encode(HTML);
const ingester = createIngester();
const empty = page('https://www.exempelby.se/resultat');
const resource = { ...empty.resource, sha256: sha256Of(payload), size: payload.length };
const exchange: ArchivedExchange = {
  url: resource.url,
  status: 200,
  via: 'http',
  fetchedAt: resource.fetchedAt,
  headers: [['content-type', 'text/html; charset=utf-8']],
  payload,
};

async function quoted(): Promise<Evidence> {
  const document = (await ingester.ingest(resource, payload))!;
  const block = document.blocks.find(({ text }) => text.startsWith('81 %'))!;
  return evidenceFrom({ ...document, resource, hostRole: 'own' }, block, 'resultat');
}

const audited = (stands: Evidence) =>
  auditQuotations([{ question: '1.1.1', evidence: 1, entry: null, stands }], {
    read: async () => exchange,
    ingest: (one, bytes) => ingester.ingest(one, bytes),
    readPicture: () => Promise.reject(new Error('no scans here')),
  });

it('a row that is quoted keeps its head, which reaches down to it, and the heads of its columns', async () => {
  const { table } = await quoted();
  expect(table).toEqual({
    row: 'Nöjda elever',
    columns: [
      { heading: 'Utfall 2013', text: '81 %' },
      { heading: 'Utfall 2014', text: '83 %' },
    ],
  });
  expect(tableInWords(table)).toBe('Rad: Nöjda elever. Utfall 2013: 81 %. Utfall 2014: 83 %.');
});

it('the audit proves the heads, and names those that are others', async () => {
  const evidence = await quoted();
  expect((await audited(evidence)).orphans).toEqual([]);
  const columns = evidence.table!.columns.map((column) => ({ ...column, heading: 'Mål 2014' }));
  const forged = await audited({ ...evidence, table: { ...evidence.table!, columns } });
  expect(forged.orphans.map(({ fault }) => fault)).toEqual(['tabellens rubriker är andra än citatets']);
});

it('a page is called as it is printed, with its place in the file where that differs', () => {
  const locator = {
    type: 'pdf' as const,
    quote: { exact: 'a', prefix: '', suffix: '' },
    page: 3,
    rectangles: [{ x: 0, y: 0, width: 1, height: 1 }],
  };
  expect(pageInWords(locator)).toBe('s. 3');
  expect(pageInWords({ ...locator, label: 'iv' })).toBe('s. iv (sidan 3 i filen)');
});
