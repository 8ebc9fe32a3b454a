import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestFeed } from '../../workers/ingest-feed.ts';

describe('the ingest feed', () => {
  it('passes every URL on once, in order, in groups of at most 16', async () => {
    const url = fc.integer({ min: 0, max: 60 }).map(String);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(url, { maxLength: 40 })), async (pushes) => {
        const groups: (readonly string[])[] = [];
        const feed = ingestFeed(async (lot) => {
          await Promise.resolve();
          groups.push(...lot);
        });
        for (const urls of pushes) {
          feed.push(urls);
          await Promise.resolve();
        }
        await feed.drained();
        expect(groups.flat()).toEqual([...new Set(pushes.flat())]);
        expect(groups.every((group) => group.length > 0 && group.length <= 16)).toBe(true);
      }),
    );
  });

  it('gathers while it adds: one at once, the rest together', async () => {
    const lots: (readonly (readonly string[])[])[] = [];
    const feed = ingestFeed(async (lot) => void lots.push(lot));
    for (const url of ['a', 'b', 'c']) feed.push([url]);
    await feed.drained();
    expect(lots).toEqual([[['a']], [['b', 'c']]]);
  });

  it('goes on after a pause', async () => {
    const lots: unknown[] = [];
    const feed = ingestFeed(async (lot) => void lots.push(lot));
    feed.push(['a']);
    await feed.drained();
    feed.push(['b']);
    await feed.drained();
    expect(lots).toEqual([[['a']], [['b']]]);
  });

  it('tells that something did not get through, and does not hide it behind what comes later', async () => {
    const feed = ingestFeed(() => Promise.reject(new Error('the queue is gone')));
    feed.push(['a']);
    feed.push(['b']);
    await expect(feed.drained()).rejects.toThrow('the queue is gone');
    await expect(feed.drained()).rejects.toThrow('the queue is gone');
  });
});
