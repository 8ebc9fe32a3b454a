import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../fixtures/serve.ts';
import { Sheet } from '../../src/model/sheet.ts';
import { openStore } from '../../src/store/index.ts';
import { dataFolder, start, underlag } from './underlag.ts';

const draftArgs = (site: ServedSite, data: string, ...more: string[]) => [
  ...['draft', site.url, '--at', site.at, '--allow-private', '--delay', '0', '--json', '--data', data],
  ...(site.municipality ? ['--municipality', site.municipality] : []),
  ...more,
];

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Requests for pages and documents, by path; robots.txt and sitemaps are asked for by every run. */
const pagesAsked = (site: ServedSite) =>
  site.requests.map(({ path }) => path).filter((path) => !/^\/(robots\.txt|sitemap)/.test(path));

/** What must be equal in two drafts of the same bytes: all but what names this very crawl. */
const essence = (sheet: Sheet) =>
  sheet.questions
    .filter(({ coverage }) => coverage !== null)
    .map(({ id, outcome, level, points, reason, evidence }) => ({
      ...{ id, outcome, level, points, reason },
      quotes: evidence.map(({ quote }) => quote),
    }));

describe('a draft of the awkward municipality', () => {
  it('adds up, can be shown, checked again, audited, and drafted from its own archive', async () => {
    const site = await serveSite('skuggby');
    const data = await dataFolder();
    const drafted = await underlag(...draftArgs(site, data));
    await site.close();
    expect(drafted).toMatchObject({ code: 0 });
    const sheet = Sheet.parse(JSON.parse(drafted.stdout));

    const { coverage } = sheet;
    expect(sum(coverage.states)).toBe(coverage.known);
    expect(sum(coverage.reasons as Record<string, number>)).toBe(coverage.known);
    expect(sum(coverage.documents) + coverage.notDocuments).toBe(coverage.states.fetched);
    expect(coverage.states.queued).toBe(0);
    expect(sheet.questions).toHaveLength(181);

    const data_ = ['--data', data];
    const shown = await underlag('show', sheet.evaluation, '--json', ...data_);
    expect(JSON.parse(shown.stdout)).toEqual(sheet);
    const one = await underlag('show', sheet.evaluation, '--question', '1.2.2', ...data_);
    expect(one.stdout).toContain('Stegen:');
    expect(JSON.parse((await underlag('list', '--json', ...data_)).stdout)).toMatchObject([
      { id: sheet.evaluation, state: 'done', totals: sheet.totals },
    ]);

    const guide = await underlag('interview', sheet.evaluation, '--json', ...data_);
    const asked = JSON.parse(guide.stdout).flatMap((part: { questions: unknown[] }) => part.questions);
    expect(asked).toHaveLength(
      sheet.questions.filter(({ points: [certain, possible] }) => certain < possible).length,
    );

    const store = await openStore({ dataDir: data });
    const { database } = store.backing;
    await database.query(`update evaluation set sheet = '{"format": 1}' where id = $1`, [sheet.evaluation]);
    await store.close();
    const laidAnew = await underlag('show', sheet.evaluation, '--json', ...data_);
    expect(JSON.parse(laidAnew.stdout)).toEqual(sheet);

    const again = await underlag('recheck', sheet.evaluation, '--json', ...data_);
    expect(JSON.parse(again.stdout)).toEqual(sheet);

    const audit = await underlag('audit', sheet.evaluation, '--json', ...data_);
    expect(JSON.parse(audit.stdout)).toMatchObject({ orphans: [], unsound: [] });
    expect(audit.code).toBe(0);

    const desk = await openStore({ dataDir: data });
    await desk.log.append(sheet.evaluation, () => ({
      actor: { id: 'lars', name: 'Lars Ledare', role: 'lead' },
      ...{ instrument: { id: sheet.instrument.id, version: sheet.instrument.version }, rules: sheet.rules },
      event: { type: 'stage', from: 'draft', to: 'final', reason: null },
    }));
    await desk.close();
    const locked = await underlag('recheck', sheet.evaluation, ...data_);
    expect(locked).toMatchObject({ code: 2, stdout: '' });
    expect(locked.stderr).toContain('fastställd och låst');

    const folder = join(data, 'archive', readdirSync(join(data, 'archive'))[0]!);
    const warc = join(folder, readdirSync(folder).find((name) => name.endsWith('.warc.gz'))!);
    const other = await dataFolder();
    const from = await underlag('draft', '--from', warc, '--at', site.at, '--json', '--data', other);
    expect(from).toMatchObject({ code: 0 });
    expect(essence(Sheet.parse(JSON.parse(from.stdout)))).toEqual(essence(sheet));
  });
});

describe('an audit', () => {
  it('names a flipped byte in the archive, and a changed letter in a quotation', async () => {
    const site = await serveSite('skuggby');
    const data = await dataFolder();
    const sheet = Sheet.parse(JSON.parse((await underlag(...draftArgs(site, data))).stdout));
    await site.close();
    const question = sheet.questions.find(({ evidence }) => evidence.length > 0)!;
    const { archive, finalUrl } = question.evidence[0]!;

    const store = await openStore({ dataDir: data });
    const crawl = (await store.evaluations.get(sheet.evaluation))!.crawl;
    const changed = structuredClone(sheet);
    const first = changed.questions.find(({ id }) => id === question.id)!.evidence[0]!;
    first.quote = first.locator.quote.exact = `${first.quote.slice(0, -1)}¤`;
    await store.evaluations.saveSheet(sheet.evaluation, changed);
    await store.close();
    const letter = await underlag('audit', sheet.evaluation, '--json', '--data', data);
    expect(letter.code).toBe(4);
    expect(JSON.parse(letter.stdout)).toMatchObject({
      orphans: [{ question: question.id, evidence: 1, fault: 'citatet står inte där' }],
      unsound: [],
    });

    const file = join(data, 'archive', crawl, archive.file);
    const bytes = readFileSync(file);
    const at = archive.offset + Math.floor(archive.length / 2);
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(file, bytes);
    const flipped = await underlag('audit', sheet.evaluation, '--json', '--data', data);
    expect(flipped.code).toBe(4);
    const { orphans, unsound } = JSON.parse(flipped.stdout);
    expect(orphans.map((orphan: { url: string }) => orphan.url)).toContain(finalUrl);
    expect(unsound).toMatchObject([{ file: archive.file, offset: archive.offset }]);
  });
});

describe('an interrupted draft goes on where it was', () => {
  it.each(['SIGINT', 'SIGKILL'] as const)('after %s, and asks for nothing twice', async (signal) => {
    const site = await serveSite('skuggby', { faults: { '/*': { delayMs: 20 } } });
    const data = await dataFolder();
    const first = start(...draftArgs(site, data));
    await expect.poll(() => pagesAsked(site).length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(20);
    first.child.kill(signal);
    const { code, stderr } = await first.ended;
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(stderr).toContain('kör samma kommando igen');
    }
    // The last one was in hand.
    const done = pagesAsked(site).slice(0, -1);
    const before = new Set(done);
    const second = await underlag(...draftArgs(site, data));
    expect(second).toMatchObject({ code: 0 });
    const calm = await serveSite('skuggby');
    const undisturbed = await underlag(...draftArgs(calm, await dataFolder()));
    await Promise.all([site.close(), calm.close()]);

    // A page whose first answer is a fault is asked for again in any run.
    const asked = pagesAsked(calm);
    const again = new Set(asked.filter((path, at) => asked.indexOf(path) < at));
    const repeated = pagesAsked(site)
      .slice(done.length + 1)
      .filter((path) => before.has(path) && !again.has(path));
    expect(repeated).toEqual([]);
    const [resumed, whole] = [second, undisturbed].map(({ stdout }) => Sheet.parse(JSON.parse(stdout)));
    expect(resumed!.coverage.states).toEqual(whole!.coverage.states);
    expect(essence(resumed!)).toEqual(essence(whole!));
  });
});

describe('several instruments', () => {
  it('are drafted from one crawl, killed in the middle of it or between them', async () => {
    const site = await serveSite('skuggby', { faults: { '/*': { delayMs: 20 } } });
    const data = await dataFolder();
    const args = draftArgs(site, data, '--instrument', 'kommunkompassen-2010,kkik-delaktighet');
    const first = start(...args);
    await expect.poll(() => pagesAsked(site).length, { timeout: 120_000, interval: 5 }).toBeGreaterThan(10);
    first.child.kill('SIGKILL');
    await first.ended;
    const before = new Set(pagesAsked(site).slice(0, -1));
    const second = await underlag(...args);
    expect(second).toMatchObject({ code: 0 });
    const repeated = pagesAsked(site)
      .slice(before.size + 1)
      .filter((path) => before.has(path));
    expect(repeated).toEqual([]);
    const sheets = Sheet.array().parse(JSON.parse(second.stdout));
    expect(sheets.map(({ instrument }) => instrument.id)).toEqual([
      'kommunkompassen-2010',
      'kkik-delaktighet',
    ]);
    expect(sheets.map(({ questions }) => questions.length)).toEqual([181, 14]);
    expect(sheets[1]!.coverage).toEqual(sheets[0]!.coverage);

    const store = await openStore({ dataDir: data });
    await store.evaluations.resume(sheets[1]!.evaluation);
    await store.close();
    const asked = site.requests.length;
    const third = await underlag(...args);
    await site.close();
    expect(JSON.parse(third.stdout)).toEqual(JSON.parse(second.stdout));
    expect(site.requests).toHaveLength(asked);
  });
});

describe('while the review server holds the data folder', () => {
  it('other commands go through it', async () => {
    const data = await dataFolder();
    const server = start('serve', '--port', '0', '--data', data);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await server.printed(/http:\/\/127\.0\.0\.1:\d+\n/))![0];
    const site = await serveSite('skuggby');
    const drafted = await underlag(...draftArgs(site, data));
    await site.close();
    expect(drafted).toMatchObject({ code: 0 });
    const sheet = Sheet.parse(JSON.parse(drafted.stdout));
    const page = await fetch(`${address}/utvardering/${sheet.evaluation}/omrade/1`);
    expect(await page.text()).toContain('Område 1 Offentlighet och demokrati');
    const refused = await underlag('draft', 'Kvackeby', '--data', data);
    expect(refused).toMatchObject({ code: 2 });
    expect((await fetch(`${address}/kommando`, { method: 'POST', body: '[]' })).status).toBe(403);
    server.child.kill('SIGINT');
    expect(await server.ended).toMatchObject({ code: 0 });
  });
});
