import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { auditBundle, NotABundle } from '../../pipelines/audit-bundle.ts';
import { BundleNeedsWholeLog, writeBundle } from '../../pipelines/bundle.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { fullReviewOf } from '../../pipelines/reviewing.ts';
import { importArchive } from '../../src/archive/index.ts';
import { hashOf, type LogEntry } from '../../src/model/log.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { QUOTE } from '../web/desk.ts';
import { bundleOf, decidedEvaluation, type Files, mended, textOf } from './bundles.ts';

let folder: string;
let scratch: string;
let house: House;
let evaluation: string;
let files: Files;

beforeAll(async () => {
  folder = await preparedFolder();
  scratch = mkdtempSync(join(tmpdir(), 'underlag-bundle-'));
  mkdirSync(join(scratch, 'tmp'));
  vi.stubEnv('TMPDIR', join(scratch, 'tmp'));
  house = await openHouse({ dataDir: folder });
  evaluation = await decidedEvaluation(house);
  files = await bundleOf(house, evaluation, join(scratch, 'paket.zip'));
});

/** Whatever comes of it, nothing is left in the system's folder for temporary files. */
afterEach(() => expect(readdirSync(join(scratch, 'tmp'))).toEqual([]));

afterAll(async () => {
  vi.unstubAllEnvs();
  await house?.close();
  sweep(folder);
  rmSync(scratch, { recursive: true, force: true });
});

const packed = (content: Uint8Array | Buffer): string => {
  const file = join(scratch, 'annat.zip');
  writeFileSync(file, content);
  return file;
};

/** What the audit says of a bundle, line by line. */
async function told(changed: Files): Promise<string[]> {
  const audit = await auditBundle(packed(zipSync(changed, { level: 0 })), house.ingester);
  return [
    ...audit.faults,
    ...audit.log.breaks.map(({ number, fault }) => `rad ${number}: ${fault}`),
    ...audit.orphans.map(
      ({ entry, evidence, fault }) => `${entry ? 'tillagt ' : ''}belägg ${evidence}: ${fault}`,
    ),
    ...audit.unsound.map(({ file, fault }) => `${file}: ${fault}`),
  ];
}

const replaced = (name: string, from: string, to: string): Files => {
  expect(textOf(files, name)).toContain(from);
  return { ...files, [name]: Buffer.from(textOf(files, name).replaceAll(from, to)) };
};

const linesOf = () => textOf(files, 'log.jsonl').trimEnd().split('\n');
const logOf = (lines: readonly string[]): Files => ({
  ...files,
  'log.jsonl': Buffer.from(lines.map((line) => `${line}\n`).join('')),
});

/** The log of another evaluation, chained anew. */
function foreignLog(): { entries: LogEntry[]; head: string } {
  let previous: string | null = null;
  const entries = linesOf().map((line) => {
    const entry: LogEntry = { ...JSON.parse(line), evaluation: 'annan', previous };
    previous = hashOf(entry);
    return { ...entry, hash: previous };
  });
  return { entries, head: previous! };
}

const withWacz = (change: (inside: Files) => void): Files => {
  const inside = unzipSync(files['archive.wacz']!);
  change(inside);
  return { ...files, 'archive.wacz': zipSync(inside, { level: 0 }) };
};

/** One bit of the last record changed. */
const flipped = (bytes: Uint8Array): Buffer => {
  const copy = Buffer.from(bytes);
  copy[copy.length - 20]! ^= 1;
  return copy;
};

describe('a bundle', () => {
  it('proves itself without a database', async () => {
    const { log, orphans, unsound, faults, checked, records } = await auditBundle(
      join(scratch, 'paket.zip'),
      house.ingester,
    );
    expect({ checked, orphans, unsound, faults, log, records }).toEqual({
      ...{ checked: 3, orphans: [], unsound: [], faults: [], records: 3 },
      log: { entries: 4, breaks: [] },
    });
  });

  it('has the same bytes when it is written again, and says how it is proved', async () => {
    await bundleOf(house, evaluation, join(scratch, 'igen.zip'));
    const [first, again] = await Promise.all(
      ['paket.zip', 'igen.zip'].map((name) => readFile(join(scratch, name))),
    );
    expect(again!.equals(first!)).toBe(true);
    expect(textOf(files, 'VERIFY.md')).toContain('underlag audit');
  });

  it('says in its manifest whose it is, and where evidence points', async () => {
    expect(JSON.parse(textOf(files, 'manifest.json'))).toMatchObject({
      ...{ format: 'underlag-bundle-1', evaluation, status: 'draft', date: '2026-11-23', rules: '1' },
      head: JSON.parse(linesOf().at(-1)!).hash,
      warcs: { crawl: ['crawl-00001.warc.gz'], added: ['tillagt-crawl-00001.warc.gz'] },
    });
    const [line] = JSON.parse(textOf(files, 'review.json')).lines;
    expect(line).toMatchObject({ standing: 'decided', points: [0.5, 0.5], decisions: [4] });
  });

  it('holds an archive that is imported as any other', async () => {
    const wacz = join(scratch, 'archive.wacz');
    writeFileSync(wacz, files['archive.wacz']!);
    expect(await importArchive(wacz, join(scratch, 'inläst'))).toHaveLength(1);
  });

  it('is not made of a log that is seen in part', async () => {
    const review = (await fullReviewOf(house, evaluation))!;
    const file = join(scratch, 'del.zip');
    await expect(writeBundle(house, { ...review, log: review.log.slice(1) }, file)).rejects.toThrow(
      BundleNeedsWholeLog,
    );
  });
});

describe('what was changed is named', () => {
  it.each<[string, () => Files, RegExp, RegExp]>([
    [
      'points of the sheet',
      () => replaced('sheet.json', '"max": 1', '"max": 2'),
      /^sheet\.json: filen är ändrad/,
      /^sheet\.json: summan för 2 följer inte/,
    ],
    [
      'the day of the sheet',
      () => replaced('sheet.json', '"date": "2026-11-23"', '"date": "2026-11-22"'),
      /^sheet\.json: filen är ändrad/,
      /^manifest\.json: hör inte till poängbladet/,
    ],
    [
      'a quotation that never stood there',
      () => replaced('sheet.json', `"${QUOTE}"`, '"Mötet sänds aldrig"'),
      /^sheet\.json: filen är ändrad/,
      /^belägg 2: citatet står inte där/,
    ],
    [
      'a sheet that is none any more',
      () => replaced('sheet.json', '"outcome": "met"', '"outcome": "bra"'),
      /^sheet\.json: filen är ändrad/,
      /^sheet\.json: poängbladet kan inte läsas/,
    ],
    [
      'a line of the log',
      () => replaced('log.jsonl', 'Sedan.', 'Aldrig.'),
      /^log\.jsonl: filen är ändrad/,
      /^rad 3: raden är ändrad/,
    ],
    [
      'a line of the log that is no entry any more',
      () => logOf(linesOf().with(2, 'null')),
      /^log\.jsonl: filen är ändrad/,
      /^rad 3: /,
    ],
    [
      'a line of the log that is gone',
      () => logOf(linesOf().toSpliced(2, 1)),
      /^log\.jsonl: filen är ändrad/,
      /^rad 3: .*borttagen/,
    ],
    [
      'the last line of the log, gone',
      () => logOf(linesOf().slice(0, -1)),
      /^log\.jsonl: filen är ändrad/,
      /^rad 4: .*inte den som senast skrevs/,
    ],
    [
      'what was decided',
      () => replaced('review.json', '0.5', '0.9'),
      /^review\.json: filen är ändrad/,
      /^review\.json: följer inte av/,
    ],
    [
      'the annotations',
      () => replaced('annotations.jsonld', 'webbsänds', 'sänds inte'),
      /^annotations\.jsonld: filen är ändrad/,
      /^annotations\.jsonld: följer inte av/,
    ],
    [
      'a byte of a WARC file that a quotation of the draft rests on',
      () =>
        withWacz((inside) => {
          const name = 'archive/crawl-00001.warc.gz';
          inside[name] = flipped(inside[name]!);
        }),
      /^archive\.wacz: filen är ändrad/,
      /^belägg 2: arkivposten kan inte läsas/,
    ],
    [
      'a byte of what was added',
      () =>
        withWacz((inside) => {
          const name = 'archive/tillagt-crawl-00001.warc.gz';
          inside[name] = flipped(inside[name]!);
        }),
      /^archive\.wacz: archive\/tillagt-crawl-00001\.warc\.gz är ändrad/,
      /^tillagt belägg 1: arkivposten kan inte läsas/,
    ],
    [
      'a record that is taken out of a WARC file',
      () =>
        withWacz((inside) => {
          const name = 'archive/crawl-00001.warc.gz';
          const second = Buffer.from(inside[name]!).indexOf(Buffer.from([0x1f, 0x8b]), 1);
          inside[name] = inside[name]!.subarray(0, second);
        }),
      /^archive\.wacz: filen är ändrad/,
      /^archive\.wacz: archive\/crawl-00001\.warc\.gz är ändrad/,
    ],
    [
      'a WARC file that is gone',
      () =>
        withWacz((inside) => {
          delete inside['archive/crawl-00001.warc.gz'];
        }),
      /^archive\.wacz: filen är ändrad/,
      /^archive\.wacz: archive\/crawl-00001\.warc\.gz saknas/,
    ],
    [
      'an archive that cannot be unpacked',
      () => ({ ...files, 'archive.wacz': Buffer.from('borta') }),
      /^archive\.wacz: filen är ändrad/,
      /^archive\.wacz: arkivet kan inte packas upp/,
    ],
    [
      'a file that is missing',
      () => Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'VERIFY.md')),
      /^VERIFY\.md: filen saknas/,
      /^VERIFY\.md: filen nämns inte i manifest\.json/,
    ],
    [
      'a file too many',
      () => ({ ...files, 'läs-mig.txt': Buffer.from('hej') }),
      /^läs-mig\.txt: filen hör inte till paketet/,
      /^läs-mig\.txt: filen hör inte till paketet/,
    ],
  ])('%s, whether or not the manifest is mended', async (_, changed, plain, covered) => {
    expect(await told(changed())).toContainEqual(expect.stringMatching(plain));
    expect(await told(mended(changed()))).toContainEqual(expect.stringMatching(covered));
  });

  it('a log that belongs to another evaluation, though its chain holds', async () => {
    const { entries, head } = foreignLog();
    const lines = await told(mended(logOf(entries.map((entry) => JSON.stringify(entry))), { head }));
    expect(lines).toContain('log.jsonl: rad 1 hör till en annan utvärdering än poängbladet');
    expect(lines.filter((line) => line.startsWith('rad'))).toEqual([]);
  });
});

describe('is refused in one line', () => {
  const manifest = () => ({ 'manifest.json': files['manifest.json']! });
  it.each<[string, () => Uint8Array | Buffer, RegExp]>([
    ['no zip file', () => Buffer.from('hej'), /ingen hel zip-fil/],
    ['half a zip file', () => zipSync(files).subarray(0, 3000), /ingen hel zip-fil/],
    ['a zip file of something else', () => zipSync({ 'a.txt': Buffer.from('a') }), /manifest\.json saknas/],
    [
      'a manifest of another form',
      () => zipSync({ ...files, 'manifest.json': Buffer.from('{}') }),
      /manifest\.json .* annan form/,
    ],
    [
      'a manifest whose names lead out of the folder',
      () => zipSync(mended(files, { warcs: { crawl: ['../../x.warc.gz'], added: [] } })),
      /annan form/,
    ],
    [
      'a path out of the folder',
      () => zipSync({ '../../manifest.json': Buffer.from('{}') }),
      /ingen hel zip-fil/,
    ],
    [
      'the same file twice',
      () => {
        const twice = zipSync({ ...manifest(), 'manifest.jsom': Buffer.from('{}') });
        return Buffer.from(Buffer.from(twice).toString('latin1').replaceAll('jsom', 'json'), 'latin1');
      },
      /samma fil finns två gånger/,
    ],
    [
      'too many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}`, Buffer.alloc(0)]))),
      /mer än ett paket rymmer/,
    ],
    [
      'what swells when it is unpacked',
      () => zipSync({ ...manifest(), 'sheet.json': Buffer.alloc(40_000_000) }, { level: 9 }),
      /mer än ett paket rymmer/,
    ],
  ])('%s', async (_, content, why) => {
    const refused = await auditBundle(packed(content()), house.ingester).catch((error: Error) => error);
    expect(refused).toBeInstanceOf(NotABundle);
    expect((refused as Error).message).toMatch(why);
    expect((refused as Error).message).not.toMatch(/\n/);
  });

  it('a file that is not there, and a folder', async () => {
    for (const name of ['ingen.zip', '.'])
      await expect(auditBundle(join(scratch, name), house.ingester)).rejects.toThrow(/finns inte/);
  });
});
