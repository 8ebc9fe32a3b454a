import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultOf } from '../../src/cli/faults.ts';
import { dataFolder, underlag } from './underlag.ts';

/** A server that is no municipality's site. */
async function odd(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const nothingKept = async (data: string) => {
  const { stdout } = await underlag('list', '--json', '--data', data);
  expect(JSON.parse(stdout)).toEqual([]);
};

const oneLine = (stderr: string) => {
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('underlag: '));
  expect(lines, stderr).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at /);
  return lines[0]!;
};

describe('words that make no sense end with one line and code 2', () => {
  it.each([
    [['draft', 'Kvackeby'], /Ingen kommun heter ”Kvackeby”/],
    [['draft', 'Upplands'], /flera kommuner: Upplands Väsby \(0114\), Upplands-Bro \(0139\)/],
    [['draft', '12'], /Ingen kommun har koden 12/],
    [['draft'], /Ange vad som ska granskas/],
    [['draft', 'sollentuna', '--delay', 'x'], /delay/],
    [['draft', 'sollentuna', '--max-resources', '0'], /max-resources/],
    [['draft', 'sollentuna', '--at', '2015-02-30'], /at <datum>/],
    [
      ['draft', 'sollentuna', '--instrument', 'kommunkompassen-2010,okänt'],
      /instrument.*kommunkompassen-2010, kommunkompassen-2020, kkik-delaktighet/,
    ],
    [['draft', 'sollentuna', '--okänd'], /okänd växel/],
    [['flyg'], /okänt kommando/],
    [['show'], /saknas/],
    [['checks', '9.9.9'], /Ingen fråga heter ”9.9.9”/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await underlag(...args);
    expect(stderr).toMatch(message);
    oneLine(stderr);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('an evaluation that is not there', async () => {
    const { code, stderr } = await underlag('show', 'finns-inte', '--data', await dataFolder());
    expect(oneLine(stderr)).toContain('Ingen utvärdering heter ”finns-inte”');
    expect(code).toBe(2);
  });

  it('a file that is no archive', async () => {
    const data = await dataFolder();
    const file = join(data, 'x.warc');
    writeFileSync(file, 'inget arkiv');
    const { code, stderr } = await underlag('draft', '--from', file, '--data', data);
    expect(oneLine(stderr)).toContain('arkivet kan inte läsas');
    expect(code).toBe(2);
    await nothingKept(data);
  });
});

describe('a site that cannot be had ends with one line and code 3, and nothing is kept', () => {
  it.each<[string, () => Promise<string>, string[], RegExp]>([
    ['a host that does not exist', async () => 'http://finns-inte.invalid/', [], /värdnamnet finns inte/],
    ['an address that nobody answers', async () => 'http://127.0.0.1:1/', ['--allow-private'], /ansluta/],
    ['a private address', () => odd((_, response) => response.end('<h1>Hej</h1>')), [], /adressen är privat/],
    [
      'no web page',
      () => odd((_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.4 x')),
      ['--allow-private'],
      /ingen webbsida/,
    ],
    [
      'a page that leads elsewhere',
      () =>
        odd((request, response) =>
          request.url === '/robots.txt'
            ? response.writeHead(404).end()
            : response.writeHead(301, { location: 'http://127.0.0.2:9/' }).end(),
        ),
      ['--allow-private'],
      /leder vidare till en annan webbplats/,
    ],
  ])('%s', async (_, address, args, message) => {
    const data = await dataFolder();
    const { code, stdout, stderr } = await underlag(
      'draft',
      await address(),
      '--delay',
      '0',
      ...args,
      '--data',
      data,
    );
    expect(oneLine(stderr)).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(3);
    await nothingKept(data);
  });
});

describe('a site that blocks the crawler gives a sheet of open questions, never zeros', () => {
  it.each<[string, RequestListener, RegExp]>([
    ['403 to everything', (_, response) => response.writeHead(403).end('nej'), /nekar åtkomst/],
    [
      'robots.txt forbids',
      (request, response) =>
        request.url === '/robots.txt'
          ? response.end('User-agent: *\nDisallow: /\n')
          : response.setHeader('content-type', 'text/html').end('<h1>Hej</h1>'),
      /robots\.txt tillåter inte/,
    ],
  ])('%s', async (_, answer, message) => {
    const data = await dataFolder();
    const args = ['--allow-private', '--delay', '0', '--json', '--data', data];
    const { code, stdout, stderr } = await underlag('draft', await odd(answer), ...args);
    expect(oneLine(stderr)).toMatch(message);
    expect(code).toBe(3);
    const sheet = JSON.parse(stdout);
    expect(sheet.totals).toEqual([0, 800, 800]);
    expect(sheet.coverage.blocked).toMatch(message);
    for (const question of sheet.questions) {
      expect(['not_examined', 'needs_interview']).toContain(question.outcome);
      expect(question.points).toEqual([0, question.max]);
    }
  });
});

describe('a data folder that cannot be written ends with one line and code 5', () => {
  it('a file', async () => {
    const file = join(await dataFolder(), 'fil');
    writeFileSync(file, '');
    const { code, stderr } = await underlag('list', '--data', file);
    expect(oneLine(stderr)).toContain('datamappen är en fil; välj en mapp med --data');
    expect(code).toBe(5);
  });

  it.each([
    ['ENOSPC', 'disken är full'],
    ['EROFS', 'datamappen kan bara läsas'],
    ['EACCES', 'datamappen får inte läsas eller skrivas'],
  ])('%s', (code, words) => {
    const fault = faultOf(Object.assign(new Error(`${code}: write`), { code }));
    expect(fault.line).toContain(words);
    expect(fault.code).toBe(5);
  });
});
