import { describe, expect, it } from 'vitest';
import { duration, type Progress, processIo, progressLine } from '../../src/cli/io.ts';
import { tally } from '../../src/cli/tally.ts';

const progress: Progress = {
  phase: 'Hämtar',
  fetched: 12,
  known: 340,
  rate: 0.98,
  delayMs: 1000,
  secondsLeft: 335,
  found: ['protokoll 3'],
};

function stream(isTTY: boolean) {
  let text = '';
  const write = (part: string) => {
    text += part;
    return true;
  };
  return { stream: { isTTY, columns: 60, write } as unknown as NodeJS.WriteStream, said: () => text };
}

describe('progress', () => {
  it('says phase, count, rate, politeness delay, time left and what was found', () => {
    expect(progressLine(progress)).toBe(
      'Hämtar 12 av 340 kända · 1,0/s · paus 1 s · 5 min 35 s kvar · funnet: protokoll 3',
    );
  });

  it.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [61, '1 min 1 s'],
    [3_700, '1 h 1 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it('is one live line on a terminal, gone before other output', () => {
    const [out, err] = [stream(false), stream(true)];
    const io = processIo(out.stream, err.stream);
    io.progress(progress);
    io.progress({ ...progress, fetched: 13 });
    io.out('klart');
    expect(err.said()).not.toContain('\n');
    expect(err.said().endsWith('\r\x1b[2K')).toBe(true);
    expect(
      Math.max(
        ...err
          .said()
          .split('\r\x1b[2K')
          .map((line) => line.length),
      ),
    ).toBeLessThan(60);
    expect(out.said()).toBe('klart\n');
  });

  it('is plain lines elsewhere: one for each phase, not one for each page', () => {
    const [out, err] = [stream(false), stream(false)];
    const io = processIo(out.stream, err.stream);
    for (let fetched = 0; fetched < 50; fetched += 1) io.progress({ ...progress, fetched });
    io.progress({ ...progress, phase: 'Prövar' });
    expect(err.said().trimEnd().split('\n')).toHaveLength(2);
    expect(err.said()).not.toContain('\x1b');
  });

  it('is made of what the steps report', () => {
    const seen: Progress[] = [];
    const show = tally({ progress: (one) => seen.push(one) });
    const crawl = {
      fetched: 10,
      known: 60,
      queued: 50,
      budget: 30,
      host: 'a',
      current: 'b',
      delayMs: 1000,
      ratePerSecond: 2,
    };
    show({ step: 'crawl', data: crawl });
    show({ step: 'ingest', data: { read: 4, found: [{ topic: 'protokoll', pages: 2 }] } });
    expect(seen[0]).toMatchObject({ phase: 'Hämtar', fetched: 10, known: 60, secondsLeft: 10 });
    expect(seen[1]!.found).toEqual(['protokoll 2']);
    show({ step: 'crawl', data: { ...crawl, queued: 0 } });
    expect(seen[2]!.phase).toBe('Läser');
  });
});
