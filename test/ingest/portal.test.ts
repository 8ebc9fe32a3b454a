import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createIngester } from '../../src/ingest/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Resource } from '../../src/model/resource.ts';
import { expectSound } from './sound.ts';

const shared = process.env.UNDERLAG_SHARED ?? join(process.cwd(), '../shared');
const folder = join(shared, 'real/alingsas-portal');
const absent = !existsSync(folder);

if (absent) console.warn(`SKIPPED: the real portal's files are not at ${folder} (UNDERLAG_SHARED)`);

const rows = absent
  ? []
  : readFileSync(`${folder}.tsv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [path: string, kind: string, pages: string]);

const ingester = createIngester();
afterAll(() => ingester.close());

async function read(path: string): Promise<Document> {
  const url = `http://127.0.0.1/${path}`;
  const payload = readFileSync(join(folder, path));
  const mediaType = payload.subarray(0, 5).toString() === '%PDF-' ? 'application/pdf' : 'text/html';
  return (await ingester.ingest({ url, finalUrl: url, mediaType, declaredType: null } as Resource, payload))!;
}

const find = (part: string) => rows.find(([path]) => path.includes(part))![0];

describe.skipIf(absent)('a real portal (skipped where UNDERLAG_SHARED has no such folder)', () => {
  it('is read as its list says, page by page', async () => {
    const documents = await Promise.all(
      rows
        .filter(([, kind]) => kind !== 'soft404-html')
        .map(async (row) => ({ row, document: await read(row[0]) })),
    );
    expect(documents).toHaveLength(44);
    for (const { row, document } of documents) {
      const [path, kind, pages] = row;
      expectSound(document);
      expect([path, document.pages]).toEqual([path, Number(pages)]);
      expect([path, document.state === 'no_text_layer']).toEqual([path, kind === 'no-text-layer']);
      expect([path, document.language]).toEqual([path, kind === 'no-text-layer' ? null : 'sv']);
    }
    expect(documents.filter(({ document }) => document.state === 'no_text_layer')).toHaveLength(2);
  });

  it.each([
    ['tekniska-namnden/mote-2026-05-18/protocol', 'Tekniska nämnden', '2026-05-18'],
    ['utbildningsnamnden/mote-2026-06-17/protocol', 'Kultur- och utbildningsnämnden', '2026-06-17'],
  ])('%s are the minutes of %s, %s', async (part, body, date) => {
    const document = await read(find(part));
    expect(document).toMatchObject({
      kind: 'protokoll',
      standing: 'adopted',
      issuer: { name: body, level: 'nämnd' },
      dates: { meeting: date },
    });
    const first = document.blocks.filter((block) => block.page === 1 && block.region === 'main');
    expect(first.some((block) => block.text === body && block.runs.length > 0)).toBe(true);
    expect(first.some((block) => block.text === date)).toBe(true);
  });

  it.each([
    ['agenda/tjansteskrivelse-', 'tjänsteskrivelse', 'proposal'],
    ['agenda/forslag-till-tekniska-namnden-', 'tjänsteskrivelse', 'proposal'],
    ['agenda/motion-', 'motion', 'proposal'],
    ['agenda/ss41-', 'protokoll', undefined],
    ['agenda/forslag-pa-biblioteksplan', 'plan', 'draft'],
    ['agenda/forslag-pa-delegationsordning', 'delegationsordning', 'draft'],
    ['agenda/delegationsordning-tekniska', 'delegationsordning', 'draft'],
    ['felparkeringsavgifter-i-alingsas-kommun-antagen', 'övrigt', 'adopted'],
    ['felparkeringsavgifter-i-alingsas-kommun-forslag', 'övrigt', 'draft'],
  ])('%s is %s, %s', async (part, kind, standing) => {
    for (const [path] of rows.filter(([candidate]) => candidate.includes(part))) {
      const document = await read(path);
      expect([path, document.kind]).toEqual([path, kind]);
      if (standing) expect([path, document.standing]).toEqual([path, standing]);
    }
  });

  it('names the agency whose rules are among the papers', async () => {
    const document = await read(find('transportstyrelsens-foreskrifter'));
    expect(document.issuer).toEqual({ name: 'Transportstyrelsen', level: 'annan' });
  });
});
