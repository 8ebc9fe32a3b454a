import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Frontier } from '../../src/crawl/frontier.ts';
import { Interest } from '../../src/crawl/interest.ts';
import type { Topic } from '../../src/model/topic.ts';
import { Memory } from './support/memory.ts';
import { municipalSite } from './support/municipal-site.ts';
import { type Served, serve } from './support/server.ts';

const topic = (id: string, direct: string[], places: string[]): Topic => ({ id, name: id, direct, places });
const topics = [
  topic('minutes', ['protokoll', 'kallelse'], ['fullmäktige', 'nämnd', 'politik', 'möten']),
  topic('webcast', ['webbsänd', 'webb-tv'], ['fullmäktige', 'politik']),
  topic('whistle', ['visselblås'], ['synpunkt', 'klagomål', 'styrdokument']),
  topic('service', ['servicedeklaration', 'värdighetsgaranti', 'tjänstegaranti'], ['kvalitet', 'omsorg']),
].map((each) => ({ topic: each, weight: 1 }));

describe('Frontier', () => {
  it('gives the most valuable first, ties in the order seen, also while values fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), fc.nat(3), (values, fall) => {
        const waiting = new Map(values.map((value, i) => [i, value]));
        const frontier = new Frontier<number>(
          (i) => waiting.get(i) ?? -1,
          (i) => waiting.has(i),
        );
        values.forEach((_, i) => {
          frontier.add({ item: i, order: i });
        });
        while (waiting.size > 0) {
          const best = [...waiting].sort(([i, a], [j, b]) => b - a || i - j)[0]![0];
          expect(frontier.isEmpty).toBe(false);
          expect(frontier.take()).toBe(best);
          waiting.delete(best);
          for (const [i, value] of waiting) if (i % 3 === best % 3) waiting.set(i, Math.max(0, value - fall));
        }
        expect(frontier.take()).toBeUndefined();
        expect(frontier.isEmpty).toBe(true);
      }),
    );
  });
});

describe('Interest', () => {
  const interest = () => new Interest(topics, '2026-06-01');
  const clues = (url: string, text: string, more = {}) => ({
    url: `https://a.se${url}`,
    linkTexts: [text],
    section: '',
    via: 'https://a.se/lista',
    parent: [],
    depth: 2,
    ...more,
  });
  const value = (url: string, text: string, more = {}) => {
    const asked = interest();
    return asked.value(asked.appeal(clues(url, text, more)), 2);
  };
  it('the thing itself before its places before anything else', () => {
    const direct = value('/a', 'Visselblåsning');
    const place = value('/a', 'Synpunkter');
    const inUrl = value('/visselblasning.html', 'Läs mer');
    const under = value('/a', 'Läs mer', { section: 'Visselblåsning' });
    const other = value('/a', 'Bygga ett plank');
    expect(direct).toBeGreaterThan(inUrl);
    expect(inUrl).toBeGreaterThan(under);
    expect(under).toBeGreaterThan(place);
    expect(place).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(0);
  });

  it('links of a page about the topic inherit from it', () => {
    expect(value('/a', 'Läs mer', { parent: [0, 0, 1, 0] })).toBeGreaterThan(value('/a', 'Läs mer'));
  });

  it('the newest first, the future last, and a look at the oldest', () => {
    const asked = interest();
    const years = [2011, 2013, 2016, 2019, 2023, 2026];
    const appeals = years.map((year) => asked.appeal(clues(`/p/${year}.pdf`, `Protokoll ${year}-03-11`)));
    const order = years.map((year, i) => ({ year, value: asked.value(appeals[i]!, 2) }));
    order.sort((a, b) => b.value - a.value);
    expect(order.map(({ year }) => year).slice(0, 3)).toEqual([2026, 2011, 2023]);
    expect(value('/p/2030.pdf', 'Protokoll 2030-01-01')).toBeLessThan(
      value('/p/2022.pdf', 'Protokoll 2022-01-01'),
    );
  });

  it('each of a kind makes the next worth less, of other kinds hardly', () => {
    const asked = interest();
    const minutes = asked.appeal(clues('/ks/1.pdf', 'Protokoll KS 2026-01-01'));
    const other = asked.appeal(clues('/sn/1.pdf', 'Protokoll SN 2026-01-01'));
    const [before, otherBefore] = [asked.value(minutes, 2), asked.value(other, 2)];
    for (let i = 0; i < 10; i++) asked.note(minutes);
    expect(asked.value(minutes, 2)).toBeLessThan(before / 4);
    expect(asked.value(other, 2)).toBeGreaterThan(otherBefore / 2);
  });
});

describe('a site of 3,000 resources', () => {
  const site = municipalSite();
  let served: Served;
  beforeAll(async () => {
    served = await serve(site.pages);
  });
  afterAll(() => served.close());

  /** Requests until all evidence pages were asked for. */
  async function requestsNeeded(order: 'best-first' | 'breadth-first'): Promise<number> {
    served.requests.length = 0;
    await new Memory().crawl({ start: served.url, order, topics, at: '2026-06-01', maxResources: 5000 });
    return (
      1 +
      Math.max(...site.evidence.map((path) => served.requests.findIndex((request) => request.path === path)))
    );
  }

  it('shows its evidence in a tenth of the requests that breadth-first takes', async () => {
    expect(Object.keys(site.pages).length).toBeGreaterThanOrEqual(3000);
    const best = await requestsNeeded('best-first');
    const breadth = await requestsNeeded('breadth-first');
    expect(best, `best-first ${best}, breadth-first ${breadth}`).toBeLessThanOrEqual(breadth / 10);
  });

  it('asks in the same order each time', async () => {
    const orders: string[] = [];
    for (let run = 0; run < 2; run++) {
      served.requests.length = 0;
      await new Memory().crawl({ start: served.url, topics, at: '2026-06-01', maxResources: 300 });
      orders.push(served.requests.map(({ path }) => path).join(' '));
    }
    expect(orders[0]).toBe(orders[1]);
  });

  it('looks at every body within the budget: newest and oldest', async () => {
    served.requests.length = 0;
    await new Memory().crawl({ start: served.url, topics, at: '2026-06-01', maxResources: 400 });
    const asked = new Set(served.requests.map(({ path }) => path));
    for (const body of site.bodies) {
      const minutes = site.minutesOf(body);
      expect(asked.has(minutes.at(0)!), `newest of ${body}`).toBe(true);
      expect(asked.has(minutes.at(-1)!), `oldest of ${body}`).toBe(true);
    }
  });
});
