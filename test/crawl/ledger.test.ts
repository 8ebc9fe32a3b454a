import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LedgerEntry } from '../../src/model/ledger.ts';
import { Resource } from '../../src/model/resource.ts';
import { Memory } from './support/memory.ts';
import { type Answer, page, pdf, type Served, type Site, serve } from './support/server.ts';

/** One node of a random site: what it answers, and what it links to. */
const node = fc.record({
  kind: fc.constantFrom(
    'page',
    'page',
    'page',
    'pdf',
    'redirect',
    'missing',
    'broken',
    'soft',
    'empty',
    'copy',
    'forbidden',
    'bomb',
  ),
  links: fc.array(fc.nat(14), { maxLength: 4 }),
  outside: fc.constantFrom(
    'https://annan.example/',
    '/bild.png',
    'http://[x',
    '/s%F6k',
    '/a/a/a/b',
    'mailto:x@y.se',
  ),
});
type Node = typeof node extends fc.Arbitrary<infer T> ? T : never;

const site: Site = {};
let served: Served;
beforeAll(async () => {
  served = await serve(site);
});
afterAll(() => served.close());

function answerOf({ kind, links, outside }: Node, i: number): Answer | string {
  const hrefs = { ...Object.fromEntries(links.map((to) => [`/n${to}.html`, `Till ${to}`])), [outside]: 'Ut' };
  if (kind === 'pdf') return pdf(`dokument ${i}`);
  if (kind === 'redirect') return { status: 302, headers: { location: `/n${links[0] ?? i}.html` } };
  if (kind === 'missing') return { status: 404 };
  if (kind === 'broken') return { status: 500 };
  if (kind === 'forbidden') return { status: 403 };
  if (kind === 'soft') return page('Sidan saknas').replace(/<p>.*<\/p>/, '');
  if (kind === 'empty') return '';
  if (kind === 'bomb') return { headers: { 'content-encoding': 'br' }, body: 'nej' };
  return page(kind === 'copy' ? 'Kopia' : `Sida ${i}`, kind === 'copy' ? {} : hrefs);
}

it('every URL ends in exactly one state with a reason, the counts add up, and nothing is asked for twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(node, { minLength: 15, maxLength: 15 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('best-first' as const, 'breadth-first' as const),
      async (nodes, maxResources, order) => {
        for (const path of Object.keys(site)) delete site[path];
        nodes.forEach((each, i) => {
          site[`/n${i}.html`] = answerOf(each, i);
        });
        site['/'] = page('Start', { '/n0.html': 'Noll', '/n1.html': 'Ett', '/n2.html': 'Två' });
        served.requests.length = 0;
        const memory = new Memory();
        const summary = await memory.crawl({ start: served.url, maxResources, order, attempts: 1 });
        const entries = [...memory.entries.values()];
        for (const entry of entries) LedgerEntry.parse(entry);
        for (const resource of memory.resources.values()) Resource.parse(resource);
        const counted = { queued: 0, fetched: 0, skipped: 0, failed: 0 };
        for (const { state } of entries) counted[state]++;
        expect(summary.counts).toEqual(counted);
        expect(counted.queued).toBe(0);
        const ok = entries.filter(({ reason }) => reason === 'ok').map(({ url }) => url);
        expect(new Set(ok)).toEqual(new Set(memory.resources.keys()));
        for (const { reason, detail } of entries) {
          if (reason !== 'duplicate') continue;
          expect(['ok', 'budget']).toContain(memory.entries.get(detail ?? '')?.reason);
        }
        const asked = served.requests.map(({ path }) => path);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.filter((path) => !/robots|sitemap/.test(path)).length).toBeLessThanOrEqual(maxResources);
        for (const { url } of memory.exchanges) expect(memory.entries.has(url)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
