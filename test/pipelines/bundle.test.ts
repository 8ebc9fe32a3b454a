import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditBundle, NotABundle } from '../../pipelines/audit-bundle.ts';
import { BundleNeedsWholeLog, writeBundle } from '../../pipelines/bundle.ts';
import { decide } from '../../pipelines/deciding.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { act, fullReviewOf } from '../../pipelines/reviewing.ts';
import { importArchive } from '../../src/archive/index.ts';
import type { Person } from '../../src/model/person.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addQuotations, evaluationOf, QUESTION, QUOTE } from '../web/desk.ts';

const anna: Person = { id: 'anna', name: 'Anna Ek', role: 'evaluator', municipality: null };
const page = { html: `<html><body><main><p>${QUOTE} alltid.</p></main></body></html>` };

let folder: string;
let scratch: string;
let house: House;
let bundle: Buffer;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  folder = await preparedFolder();
  scratch = mkdtempSync(join(tmpdir(), 'underlag-bundle-'));
  house = await openHouse({ dataDir: folder });
  const evaluation = await evaluationOf(house, [page, page]);
  await addQuotations(house, evaluation, [page]);
  const { sheet } = (await fullReviewOf(house, evaluation))!;
  for (const reason of ['Först.', 'Sedan.', 'Till sist.'])
    await act(
      { house, sheet, person: anna, seen: null },
      decide({
        ...{ question: QUESTION, verb: 'amend', joint: false, points: 0.5, text: null, reason, seconds: 3 },
      }),
    );
  const review = (await fullReviewOf(house, evaluation))!;
  const file = join(scratch, 'paket.zip');
  await writeBundle(house, review, file);
  bundle = await readFile(file);
  files = unzipSync(bundle);
  const again = join(scratch, 'igen.zip');
  await writeBundle(house, review, again);
  expect((await readFile(again)).equals(bundle)).toBe(true);
  await expect(writeBundle(house, { ...review, log: review.log.slice(1) }, again)).rejects.toThrow(
    BundleNeedsWholeLog,
  );
});

afterAll(async () => {
  await house?.close();
  sweep(folder);
  rmSync(scratch, { recursive: true, force: true });
});

async function audited(changed: Record<string, Uint8Array>) {
  const file = join(scratch, `${Math.random()}.zip`);
  writeFileSync(file, zipSync(changed, { level: 0 }));
  return auditBundle(file, house.ingester);
}

const text = (name: string) => Buffer.from(files[name]!).toString();
const replaced = (name: string, from: string, to: string) => {
  expect(text(name)).toContain(from);
  return { ...files, [name]: Buffer.from(text(name).replace(from, to)) };
};

describe('a bundle', () => {
  it('proves itself without a database', async () => {
    const { checked, orphans, unsound, faults, log, records } = await audited(files);
    expect({ checked, orphans, unsound, faults, log, records }).toEqual({
      ...{ checked: 3, orphans: [], unsound: [], faults: [], records: 3 },
      log: { entries: 4, breaks: [] },
    });
  });

  it('says how, and holds an archive that is read as any WACZ', async () => {
    expect(text('VERIFY.md')).toContain('underlag audit');
    const wacz = join(scratch, 'archive.wacz');
    writeFileSync(wacz, files['archive.wacz']!);
    const inside = unzipSync(files['archive.wacz']!);
    const about = JSON.parse(Buffer.from(inside['datapackage.json']!).toString());
    expect([about.wacz_version, about.resources.length]).toEqual(['1.1.1', 4]);
    const cdx = Buffer.from(inside['indexes/index.cdx']!).toString().trim().split('\n');
    expect(cdx.length).toBe(3);
    expect([...cdx].sort()).toEqual(cdx);
    for (const line of cdx) {
      expect(line).toMatch(/^se,upplandsvasby\)\/\d \d{14} \{/);
      const { filename, offset, length } = JSON.parse(line.slice(line.indexOf('{')));
      const member = Buffer.from(inside[`archive/${filename}`]!).subarray(+offset, +offset + +length);
      expect(member.subarray(0, 2).toString('hex')).toBe('1f8b');
    }
    const imported = await importArchive(wacz, join(scratch, 'inläst'));
    expect(imported).toBeDefined();
  });

  it.each<[string, () => Record<string, Uint8Array>, RegExp]>([
    [
      'a changed point in the sheet',
      () => replaced('sheet.json', '"max": 1', '"max": 2'),
      /sheet\.json: filen är ändrad/,
    ],
    ['a changed line of the log', () => replaced('log.jsonl', 'Sedan.', 'Aldrig.'), /rad 3.*ändrad/],
    [
      'a line of the log that is gone',
      () => ({
        ...files,
        'log.jsonl': Buffer.from(text('log.jsonl').split('\n').toSpliced(2, 1).join('\n')),
      }),
      /rad 3.*borttagen/,
    ],
    [
      'the last line of the log gone',
      () => ({
        ...files,
        'log.jsonl': Buffer.from(`${text('log.jsonl').trim().split('\n').slice(0, -1).join('\n')}\n`),
      }),
      /rad 4.*inte den som senast skrevs/,
    ],
    [
      'other points than the log gives',
      () => replaced('review.json', '"standing": "decided"', '"standing": "agreed"'),
      /poängen följer inte/,
    ],
    [
      'other annotations',
      () => replaced('annotations.jsonld', 'webbsänds', 'sänds inte'),
      /annotations\.jsonld: filen är ändrad/,
    ],
    [
      'a quotation that never stood there',
      () => replaced('sheet.json', `"quote": "${QUOTE}"`, '"quote": "Möten sänds aldrig"'),
      /kan inte läsas/,
    ],
    [
      'a file that is missing',
      () => Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'VERIFY.md')),
      /VERIFY\.md: filen saknas/,
    ],
    [
      'a changed archive',
      () => {
        const wacz = Buffer.from(files['archive.wacz']!);
        const at = wacz.indexOf(Buffer.from([0x1f, 0x8b]), 400);
        wacz.writeUInt8(wacz.readUInt8(at + 60) ^ 1, at + 60);
        return { ...files, 'archive.wacz': wacz };
      },
      /archive\.wacz: filen är ändrad/,
    ],
  ])('names %s', async (_, changed, fault) => {
    const told = await audited(changed()).then(
      ({ faults, orphans, unsound, log }) =>
        [
          ...faults,
          ...log.breaks.map(({ number, fault }) => `rad ${number}: ${fault}`),
          ...orphans.map((orphan) => orphan.fault),
          ...unsound.map((one) => one.fault),
        ].join('\n'),
      (error: Error) => error.message,
    );
    expect(told).toMatch(fault);
  });

  it.each<[string, () => Uint8Array]>([
    ['no zip file', () => Buffer.from('hej')],
    ['a zip file of something else', () => zipSync({ 'a.txt': Buffer.from('a') })],
    ['a manifest of another form', () => zipSync({ ...files, 'manifest.json': Buffer.from('{}') })],
    [
      'a path out of the folder',
      () =>
        Buffer.from(zipSync({ aaaaaaaa: Buffer.from('x') }))
          .toString('latin1')
          .replaceAll('aaaaaaaa', '../../ab') as unknown as Uint8Array,
    ],
    [
      'too many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}`, Buffer.from('x')]))),
    ],
  ])('is not what %s is', async (_, bytes) => {
    const file = join(scratch, 'annat.zip');
    const content = bytes();
    writeFileSync(file, content as Uint8Array, typeof content === 'string' ? 'latin1' : undefined);
    await expect(auditBundle(file, house.ingester)).rejects.toThrow(NotABundle);
  });
});
