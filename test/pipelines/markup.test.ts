import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvaluation } from '../../pipelines/audit.ts';
import type { House } from '../../pipelines/house.ts';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { evidenceFrom, evidenceOfMarkup } from '../../src/facts/evidence.ts';
import { createIngester, type Ingester, ingestHtml } from '../../src/ingest/index.ts';
import type { ReadDocument } from '../../src/model/corpus.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { exchange, temporaryFolder } from '../archive/exchanges.ts';
import { page } from '../corpus.ts';
import { sheet } from '../store/samples.ts';

const HTML = `<!doctype html><html><head><meta name="viewport"
  content="width=device-width"></head><body><header><a href="/en">English</a></header>
  <main><h1>Start</h1><p>Välkommen till vår webbplats, som handlar om kommunen.</p></main></body></html>`;

let archive: Archive;
let ingester: Ingester;
let document: ReadDocument;
beforeAll(() => {
  ingester = createIngester();
});
afterAll(() => ingester.close());

/** A house with one archived page, and a sheet whose only question rests on the given evidence. */
async function houseWith(
  evidenceOf: (document: ReadDocument) => Evidence,
): Promise<{ house: House; drafted: Sheet }> {
  const folder = await temporaryFolder();
  archive = await openArchive(folder);
  const kept = exchange({ body: Buffer.from(HTML) });
  const pointer = await archive.append(kept);
  const read = page(kept.url);
  const sha256 = createHash('sha256').update(HTML).digest('hex');
  document = {
    ...read,
    ...ingestHtml(kept.url, HTML),
    resource: { ...read.resource, sha256, archive: pointer },
  };
  const question = {
    ...{ id: '2.3.7', area: '2', subArea: '2.3', text: 'Mobil?', points: [0, 0] as [number, number], max: 1 },
    ...{
      outcome: 'met' as const,
      level: 1,
      ceiling: 1,
      reason: 'Ja.',
      missing: null,
      ladder: [],
      interview: null,
    },
    ...{ evidence: [evidenceOf(document)], coverage: null },
  };
  const drafted: Sheet = { ...sheet('e1'), questions: [question] };
  const house = {
    ingester,
    archive: async () => archive,
    archiveFolder: () => folder,
    store: {
      evaluations: {
        get: async () => ({ id: 'e1', crawl: 'c1', state: 'done' }),
        sheet: async () => drafted,
      },
      resources: { list: async () => [] },
      log: { entries: async () => [], head: async () => null },
      people: { list: async () => [] },
    },
  };
  return { house: house as unknown as House, drafted };
}

const ofViewport = (read: ReadDocument) => evidenceOfMarkup(read, read.markup[0]!, 'anpassas till skärmen');
const SOURCE = '<meta name="viewport" content="width=device-width">';

describe('evidence that is a line of a page’s source', () => {
  it('is proved by reading the archived bytes again', async () => {
    const { house, drafted } = await houseWith(ofViewport);
    expect(drafted.questions[0]!.evidence[0]!.quote).toBe(SOURCE);
    expect(await auditEvaluation(house, drafted)).toMatchObject({ checked: 1, orphans: [], unsound: [] });
  });

  it.each<[string, (evidence: Evidence) => void]>([
    [
      'other words',
      ({ locator }) => Object.assign(locator.quote, { exact: SOURCE.replace('width=', 'bredd=') }),
    ],
    ['another place', ({ locator }) => Object.assign(locator, { selector: 'body > meta' })],
  ])('does not hold with %s', async (_, change) => {
    const { house, drafted } = await houseWith(ofViewport);
    const [evidence] = drafted.questions[0]!.evidence;
    change(evidence!);
    evidence!.quote = evidence!.locator.quote.exact;
    const { orphans } = await auditEvaluation(house, drafted);
    expect(orphans.map(({ fault }) => fault)).toEqual(['källkoden står inte där']);
  });

  it('is shown as what it is, without a frame', async () => {
    const { house } = await houseWith(ofViewport);
    const path = 'http://127.0.0.1/utvardering/e1/fraga/2.3.7/belagg/1';
    const response = await reviewApp({ house, loopback: true }).request(path);
    const html = await response.text();
    expect(html).toContain(
      '<code>&lt;meta name=&quot;viewport&quot; content=&quot;width=device-width&quot;&gt;</code>',
    );
    expect(html).toContain('källkod');
    expect(html).not.toContain('<iframe');
    expect((await reviewApp({ house, loopback: true }).request(`${path}/sida`)).status).toBe(404);
  });
});

describe('evidence from a page’s frame', () => {
  it('a link in the header is quoted, proved and marked', async () => {
    const ofHeader = (read: ReadDocument) =>
      evidenceFrom(read, read.blocks.find(({ region }) => region === 'header')!, 'webbplatsen på engelska');
    const { house, drafted } = await houseWith(ofHeader);
    expect(await auditEvaluation(house, drafted)).toMatchObject({ checked: 1, orphans: [] });
    const shown = await reviewApp({ house, loopback: true }).request(
      'http://127.0.0.1/utvardering/e1/fraga/2.3.7/belagg/1/sida',
    );
    expect(await shown.text()).toContain('<mark class="citat" id="citat">English</mark>');
  });
});
