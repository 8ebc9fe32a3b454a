import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { CommanderError } from 'commander';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../pipelines/house.ts';
import { exitCodes } from '../../src/cli/exit.ts';
import { faultOf } from '../../src/cli/faults.ts';
import { type Program, programFor } from '../../src/cli/program.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { bringTo, evaluationOf, QUESTION, QUOTE } from '../web/desk.ts';

let folder: string;
let house: House;
let evaluation: string;
let desk: string;
let program: Program;
const printed: string[] = [];

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  evaluation = await evaluationOf(house, [{ html: `<body><p>${QUOTE} alltid.</p></body>` }]);
  await bringTo(house, evaluation, 'final');
  desk = join(folder, 'skrivbord');
  mkdirSync(desk);
  const io = {
    out: (line: string) => printed.push(line),
    err: (line: string) => printed.push(line),
    progress() {},
    settle() {},
  };
  const held = {
    house,
    engine: () => Promise.reject(new Error('no queue')),
    address: null,
    close: async () => {},
  };
  program = programFor(io, new AbortController().signal, held);
});

afterAll(async () => {
  await house?.close();
  sweep(folder);
});

/** Runs the command in the desk's folder; what a person sees of a fault. */
async function exported(...args: string[]): Promise<{ code: number; line: string }> {
  printed.length = 0;
  try {
    return { code: await program.run(['export', ...args], desk), line: printed.join('\n') };
  } catch (error) {
    if (error instanceof CommanderError) return { code: exitCodes.usage, line: printed.join('\n') };
    return faultOf(error);
  }
}

const stem = () => `${evaluation}-kommunkompassen-2010`;

describe('underlag export', () => {
  it.each([
    ['docx', 'rapport-slutlig.docx', (file: Buffer) => strFromU8(unzipSync(file)['word/document.xml']!)],
    [
      'guide',
      'intervjuguide-slutlig.docx',
      (file: Buffer) => strFromU8(unzipSync(file)['word/document.xml']!),
    ],
    ['csv', 'poangblad-slutlig.csv', (file: Buffer) => file.toString()],
    [
      'annotations',
      'annotationer-slutlig.jsonld',
      (file: Buffer) => JSON.stringify(JSON.parse(file.toString())),
    ],
    ['xlsx', 'poangblad-slutlig.xlsx', (file: Buffer) => utils.sheet_to_csv(read(file).Sheets.Frågor!)],
    ['bundle', 'belaggspaket-slutlig.zip', (file: Buffer) => strFromU8(unzipSync(file)['sheet.json']!)],
  ])('writes %s beside where it is run, under a name that says what it is', async (format, name, textOf) => {
    const { code, line } = await exported(evaluation, '--format', format);
    const file = join(desk, `${stem()}-${name}`);
    expect([code, line]).toEqual([0, file]);
    expect(textOf(readFileSync(file))).toContain(format === 'guide' ? 'Upplands Väsby' : QUESTION);
  });

  it('sees all of the log', async () => {
    await exported(evaluation, '--format', 'xlsx', '--out', 'hela.xlsx');
    const log = utils.sheet_to_json<Record<string, string>>(
      read(readFileSync(join(desk, 'hela.xlsx'))).Sheets.Logg!,
    );
    expect(log).toHaveLength((await house.store.log.entries(evaluation)).length);
    expect(log[0]).toMatchObject({ Händelse: 'Bytte skede', Innehåll: 'Från Utkast till Slutlig' });
  });

  it('writes over a file only when told to, and leaves nothing else behind', async () => {
    const file = join(desk, 'egen.csv');
    writeFileSync(file, 'mitt');
    const args = [evaluation, '--format', 'csv', '--out', 'egen.csv'];
    const before = readdirSync(desk).sort();
    expect(await exported(...args)).toEqual({
      ...{ code: 2, line: `${file} finns redan; skriv över den med --force.` },
    });
    expect(readFileSync(file, 'utf8')).toBe('mitt');
    expect((await exported(...args, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(QUESTION);
    expect(readdirSync(desk).sort()).toEqual(before);
  });

  it('says in one line what cannot be, and writes nothing', async () => {
    mkdirSync(join(desk, 'mapp'));
    const before = readdirSync(desk).sort();
    const bad: [string[], RegExp][] = [
      [['--format', 'csv', '--out', 'finns/inte.csv'], /^Mappen .*finns finns inte\.$/],
      [['--format', 'csv', '--out', 'mapp'], /mapp finns redan/],
      [['--format', 'csv', '--out', 'mapp', '--force'], /mapp kan inte skrivas: /],
      [
        ['--format', 'odt'],
        /’odt’ går inte, de som finns är docx, pdf, xlsx, csv, guide, bundle, annotations/,
      ],
      [[], /växeln ’--format <format>’ saknas/],
    ];
    for (const [args, words] of bad) {
      const { code, line } = await exported(evaluation, ...args);
      expect(line).toMatch(words);
      expect(code).toBe(2);
    }
    expect((await exported('finns-inte', '--format', 'csv')).line).toContain('Ingen utvärdering heter');
    expect(readdirSync(desk).sort()).toEqual(before);
    expect(existsSync(join(desk, 'finns'))).toBe(false);
  });
});
