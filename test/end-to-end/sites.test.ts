import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreementOf, departures, expectedOf, spokenOf } from '../../fixtures/expected.ts';
import { serveSite } from '../../fixtures/serve.ts';
import { STORHAMRA_DAY, storhamra } from '../../fixtures/sites/storhamra/archive.ts';
import { writeWarc } from '../../fixtures/warc.ts';
import { checks } from '../../src/checks/index.ts';
import type { QuestionCoverage } from '../../src/model/coverage.ts';
import { type Drafted, draftAndAudit, draftFromArchive } from './drafting.ts';

/** Figures in narrow columns, and a dialogue under a name of its own, which the draft of Sollentuna is known to miss. */
const KNOWN = new Set(['6.3.2', '8.1.2', '8.3.2']);

async function draft(name: string): Promise<Drafted> {
  if (name === 'storhamra') {
    const folder = await mkdtemp(join(tmpdir(), 'underlag-warc-'));
    try {
      return await draftFromArchive(await writeWarc(await storhamra(), folder, STORHAMRA_DAY), STORHAMRA_DAY);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  const site = await serveSite(name);
  try {
    return await draftAndAudit(site.url, site.municipality ?? undefined, site.at);
  } finally {
    await site.close();
  }
}

describe.each<[string, Partial<QuestionCoverage['search']>]>([
  ['sollentuna-2015', { hits: null, why: 'webbplatsens sökning får inte användas av robotar' }],
  [
    'skuggby',
    { hits: [{ url: expect.stringContaining('/styrdokument'), title: 'Styrdokument' }], why: null },
  ],
  ['lillhult', null],
  ['storhamra', null],
])('the draft of %s', (name, search) => {
  let drafted: Drafted;
  let expected: Awaited<ReturnType<typeof expectedOf>>;

  beforeAll(async () => {
    expected = await expectedOf(name);
    drafted = await draft(name);
  }, 600_000);

  it('says of every question of its areas what it must', () => {
    const lines = new Map(drafted.sheet.questions.map((line) => [line.id, line]));
    const checked = checks.map(({ question }) => question).filter((id) => lines.has(id));
    const answered = Object.keys(expected.questions);
    expect(spokenOf(expected, checked).filter((id) => !answered.includes(id))).toEqual([]);
    const departed = Object.fromEntries(
      answered.map((id) => {
        const line = lines.get(id)!;
        return [id, [...departures(expected.questions[id]!, line), line.reason]];
      }),
    );
    const departing = Object.entries(departed).filter(([id, said]) => said.length > 1 && !KNOWN.has(id));
    expect(departing).toEqual([]);
  });

  it.runIf(search)('says what the site’s own search returned on whistleblowing', () => {
    const { coverage } = drafted.sheet.questions.find(({ id }) => id === '1.4.3')!;
    expect(coverage!.search).toMatchObject({ query: 'visselblåsning', ...search });
  });

  it('agrees with what evaluators wrote down, fact by fact', () => {
    const rows = Object.entries(expected.facts).flatMap(([fact, { answer }]) => {
      const line = drafted.sheet.questions.find(({ id }) => id === answer?.question);
      if (!answer || !line?.coverage) return [];
      const said = `${line.outcome}${line.level === null ? '' : ` ${line.level}`}`;
      return {
        fact,
        question: line.id,
        expected: answer.direction,
        drafted: said,
        is: agreementOf(answer, line),
      };
    });
    if (rows.length > 0) console.table(rows);
    expect(rows.filter(({ is }) => is === 'disagrees')).toEqual([]);
  });

  it('quotes only what stands in the archive', () => {
    expect(drafted.audit.checked).toBeGreaterThan(0);
    expect(drafted.audit).toMatchObject({ orphans: [], unsound: [] });
  });

  it('gives a coverage that adds up', () => {
    const { coverage } = drafted.sheet;
    const sum = (counts: object) => Object.values(counts).reduce<number>((total, count) => total + count, 0);
    expect(sum(coverage.states)).toBe(coverage.known);
    expect(sum(coverage.reasons)).toBe(coverage.known);
    expect(sum(coverage.documents) + coverage.notDocuments).toBe(coverage.states.fetched);
  });
});
