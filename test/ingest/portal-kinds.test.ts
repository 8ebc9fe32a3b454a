import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createIngester } from '../../src/ingest/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Resource } from '../../src/model/resource.ts';
import { confusionOf } from './confusion.ts';
import labels from './portal-labels.json' with { type: 'json' };

const shared = process.env.UNDERLAG_SHARED ?? join(process.cwd(), '../shared');
const folder = join(shared, 'real/alingsas-portal');
const absent = !existsSync(folder);

if (absent) console.warn(`SKIPPED: the real portal's files are not at ${folder} (UNDERLAG_SHARED)`);

/** What is known to be read otherwise than the label says, and why; nothing else may be. */
const KNOWN = new Map([
  // An agency's decision in running words, "beslutade den …", which minutes and letters write of others' decisions too.
  ['transportstyrelsens-foreskrifter', ['standing', 'adopted']],
]);

/** Files that are pictures of text, and are not counted. */
const SCANNED = 2;

const paths = absent
  ? []
  : readFileSync(`${folder}.tsv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]!);

/** Generous: other tests may be running. */
const ingester = createIngester({ timeLimitMs: 120_000 });
afterAll(() => ingester.close());

async function read(path: string): Promise<Document> {
  const url = `http://127.0.0.1/${path}`;
  const payload = readFileSync(join(folder, path));
  const mediaType = payload.subarray(0, 5).toString() === '%PDF-' ? 'application/pdf' : 'text/html';
  return (await ingester.ingest({ url, finalUrl: url, mediaType, declaredType: null } as Resource, payload))!;
}

type Label = (typeof labels)[number];

/** A label's path is the beginning of one file's: as far as it tells files apart, and names nobody. */
function fileOf({ path }: Label): string {
  const found = paths.filter((candidate) => candidate.startsWith(`committees/${path}`));
  expect([path, found.length]).toEqual([path, 1]);
  return found[0]!;
}

/** A document in the words of a label, without what is known to be read otherwise. */
function inWords({ path }: Label, document: Document): Record<string, unknown> {
  const { kind, issuer, standing, adopted, register, validity, about } = document;
  const words = { path, kind, level: issuer?.level ?? null, standing, adopted, register, validity };
  return without(path, { ...words, about: about?.name ?? null });
}

const without = (path: string, words: object): Record<string, unknown> => {
  const known = [...KNOWN].find(([part]) => path.includes(part))?.[1] ?? [];
  return Object.fromEntries(Object.entries(words).filter(([field]) => !known.includes(field)));
};

describe.skipIf(absent)('a real portal (skipped where UNDERLAG_SHARED has no such folder)', () => {
  it('has its papers taken for what they are', { timeout: 240_000 }, async () => {
    expect(labels).toHaveLength(paths.length);
    const all = await Promise.all(labels.map(async (label) => ({ label, said: await read(fileOf(label)) })));
    const seen = all.filter(({ said }) => said.blocks.length > 0);
    const tables = [
      confusionOf(
        'Portalen, slag',
        seen.map(({ label, said }) => [label.kind, said.kind]),
      ),
      confusionOf(
        'Portalen, utfärdarens nivå',
        seen.map(({ label, said }) => [label.level ?? 'ingen', said.issuer?.level ?? 'ingen']),
      ),
      confusionOf(
        'Portalen, ställning',
        seen.map(({ label, said }) => [label.standing, said.standing]),
      ),
    ];
    console.info(tables.map(({ table }) => table).join('\n'));
    expect(all.length - seen.length).toBe(SCANNED);
    expect(seen.map(({ label, said }) => inWords(label, said))).toEqual(
      seen.map(({ label }) => without(label.path, label)),
    );
  });
});
