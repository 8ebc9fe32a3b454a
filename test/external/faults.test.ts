import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchKolada, KoladaError } from '../../src/external/kolada/index.ts';
import { LeapClock } from '../crawl/support/memory.ts';
import { type Fault, kolada } from './stub.ts';

const never = new AbortController().signal;

interface Ended {
  line: string;
  asked: string[];
  waits: number[];
}

/** How a fetch ends: the one line that a person reads. */
async function ending(fault: Fault, { code = '0163', timeoutMs = 10_000 } = {}): Promise<Ended> {
  const stub = await kolada({ fault });
  const clock = new LeapClock();
  const settings = { base: stub.url, allowPrivate: true, clock, timeoutMs };
  const error = await fetchKolada(code, settings, never).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(KoladaError);
  expect(error.message).not.toContain('\n');
  return { line: error.message, asked: stub.asked, waits: clock.waits };
}

const answers =
  (status: number, headers: Record<string, string>, body: string | Uint8Array): Fault =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
    return true;
  };

const json = { 'content-type': 'application/json' };

describe('a fault of Kolada is told in one line', () => {
  it.each<[string, Fault, RegExp]>([
    ['malformed JSON', answers(200, json, '{"values": [{"id": "01'), /svarade inte med JSON .*22 byte/],
    ['an empty answer', answers(200, json, ''), /svarade inte med JSON .*0 byte/],
    [
      'a web page',
      answers(200, { 'content-type': 'text/html' }, '<h1>Underhåll</h1>'),
      /inte med JSON .*text\/html/,
    ],
    ['another shape', answers(200, json, '{"resultat": []}'), /okänt sätt .*values/],
    ['a row of another shape', answers(200, json, '{"values": [{"id": 163}]}'), /okänt sätt .*values\.0\.id/],
    ['an error that will not pass', answers(403, {}, ''), /svarar med fel .*HTTP 403/],
    [
      'a redirect to a private address',
      answers(302, { location: 'http://169.254.169.254/latest/meta-data' }, ''),
      /leder vidare till en annan adress.*169\.254\.169\.254/,
    ],
    [
      'a redirect to another port',
      answers(302, { location: 'http://127.0.0.1:1/' }, ''),
      /leder vidare till en annan adress/,
    ],
    [
      'redirects without end',
      (request, response) => {
        response.writeHead(302, { location: `${request.url}x` }).end();
        return true;
      },
      /ring av omdirigeringar/,
    ],
    [
      'a broken connection',
      (request) => {
        request.socket.destroy();
        return true;
      },
      /gick inte att ansluta till Kolada/,
    ],
    [
      'a next page that is none',
      answers(200, json, JSON.stringify({ values: [{ id: '1', title: '', type: 'K' }], next_url: 'x:y' })),
      /nästa sida som inte går att läsa/,
    ],
    [
      'pages without end',
      (request, response) => {
        const next_url = `https://api.kolada.se${request.url}`;
        response.end(JSON.stringify({ values: [{ id: '1', title: '', type: 'K' }], next_url }));
        return true;
      },
      /fler sidor än vad som läses/,
    ],
    [
      'a bomb',
      answers(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000, 32))),
      /mer än/,
    ],
  ])('%s', async (_, fault, line) => {
    expect((await ending(fault)).line).toMatch(line);
  });

  it('an answer without end is broken off', async () => {
    let sent = 0;
    const { line } = await ending((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 32);
      const pour = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', pour);
      pour();
      return true;
    });
    expect(line).toMatch(/mer än vad som tas emot/);
    expect(sent).toBeLessThan(50_000_000);
  });

  it('an answer that does not come', async () => {
    const { line } = await ending(() => true, { timeoutMs: 60 });
    expect(line).toMatch(/svarade inte i tid/);
  });

  it('a municipality that Kolada does not have', async () => {
    const { line, asked } = await ending(() => false, { code: '0114' });
    expect(line).toMatch(/ingen kommun med koden 0114/);
    expect(asked).toEqual(['/v3/municipality/0114']);
  });
});

describe('what may pass is tried again', () => {
  it('an error of the server, three times with growing pauses', async () => {
    const { line, asked, waits } = await ending(answers(500, {}, ''));
    expect(line).toMatch(/svarar med fel .*HTTP 500/);
    expect(asked).toHaveLength(3);
    expect(waits.slice(1)).toEqual([1000, 4000]);
  });

  it('a refusal, after as long as it asks for, and then all is well', async () => {
    const stub = await kolada({
      fault: (_, response, nth) => nth === 2 && !!response.writeHead(429, { 'retry-after': '7' }).end(),
    });
    const clock = new LeapClock();
    const record = await fetchKolada('0163', { base: stub.url, allowPrivate: true, clock }, never);
    expect(record.series.length).toBeGreaterThan(5);
    expect(clock.waits[2]).toBe(7000);
  });

  it('not where it asks for longer than anybody waits', async () => {
    const { line, asked } = await ending(answers(429, { 'retry-after': '3600' }, ''));
    expect(line).toMatch(/för täta; försök igen om en stund/);
    expect(asked).toHaveLength(1);
  });
});

describe('private addresses', () => {
  it('are refused before anything is sent, unless they are meant', async () => {
    const stub = await kolada();
    const settings = { base: stub.url, allowPrivate: false, clock: new LeapClock() };
    await expect(fetchKolada('0163', settings, never)).rejects.toThrow(/adress är privat/);
    const named = { ...settings, base: stub.url.replace('127.0.0.1', 'localhost') };
    await expect(fetchKolada('0163', named, never)).rejects.toThrow(/adress är privat/);
    expect(stub.asked).toEqual([]);
  });
});
