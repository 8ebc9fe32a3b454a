import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { writeBundle } from '../../pipelines/bundle.ts';
import { decide } from '../../pipelines/deciding.ts';
import type { House } from '../../pipelines/house.ts';
import { act, fullReviewOf } from '../../pipelines/reviewing.ts';
import type { Person } from '../../src/model/person.ts';
import { addQuotations, evaluationOf, QUESTION, QUOTE } from '../web/desk.ts';

/** A zip file's files by their paths. */
export type Files = Record<string, Uint8Array>;

const anna: Person = { id: 'anna', name: 'Anna Ek', role: 'evaluator', municipality: null };
const pageOf = (words: string) => ({
  html: `<html><body><main><p>${QUOTE} ${words}.</p></main></body></html>`,
});

/** An evaluation with two quotations of the draft's, one that was added, and three decisions on one line: its id. */
export async function decidedEvaluation(house: House): Promise<string> {
  const evaluation = await evaluationOf(house, [pageOf('alltid'), pageOf('ibland')]);
  await addQuotations(house, evaluation, [pageOf('sedan 2019')]);
  const { sheet } = (await fullReviewOf(house, evaluation))!;
  const said = {
    question: QUESTION,
    verb: 'amend',
    joint: false,
    points: 0.5,
    text: null,
    seconds: 3,
  } as const;
  for (const reason of ['Först.', 'Sedan.', 'Till sist.'])
    await act({ house, sheet, person: anna, seen: null }, decide({ ...said, reason }));
  return evaluation;
}

/** An evaluation's bundle, unpacked. */
export async function bundleOf(house: House, evaluation: string, file: string): Promise<Files> {
  await writeBundle(house, (await fullReviewOf(house, evaluation))!, file);
  return unzipSync(await readFile(file));
}

export const textOf = (files: Files, name: string): string => Buffer.from(files[name]!).toString();

/** A bundle in whose manifest every file has its digest of today, as somebody would leave it who covers their tracks. */
export function mended(files: Files, changes: object = {}): Files {
  const manifest = JSON.parse(textOf(files, 'manifest.json'));
  const digests = Object.entries(files)
    .filter(([name]) => name in manifest.files)
    .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
  const whole = { ...manifest, files: Object.fromEntries(digests), ...changes };
  return { ...files, 'manifest.json': Buffer.from(JSON.stringify(whole)) };
}
