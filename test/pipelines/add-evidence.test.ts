import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Behaviours } from '../../fixtures/behaviour.ts';
import { parseBlocks } from '../../fixtures/markup.ts';
import { makePdf } from '../../fixtures/pdf.ts';
import { type Served, serveFolder } from '../../fixtures/serve.ts';
import { addQuotedPage, addUpload } from '../../pipelines/add-evidence.ts';
import { EvidenceError } from '../../pipelines/add-evidence-fault.ts';
import { auditEvaluation } from '../../pipelines/audit.ts';
import { addedArchive, type House, openHouse } from '../../pipelines/house.ts';
import { loadInstrument } from '../../src/instruments/instrument.ts';
import { AddedEvidence } from '../../src/model/decision.ts';
import type { LogEvent } from '../../src/model/log.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { locateQuote } from '../../src/text/quote.ts';
import { snapshotOf } from '../../src/web/archived.ts';
import { richText } from '../ingest/office-files.ts';
import { municipality, sheet } from '../store/samples.ts';

const HTML = `<!doctype html><html lang="sv"><head><title>Så svarar vi</title><script>alert(1)</script></head>
<body><nav><a href="/">Vi svarar inom två dagar</a></nav><main><h1>Så svarar vi</h1>
<p>Den som skriver till kommunen får <b>svar</b>
inom två arbetsdagar.</p><p>Vi svarar inom två dagar, och mäter det varje år.</p>
<p>${'Den som inte får svar i tid kan höra av sig till kontaktcenter, som ser till att det kommer. '.repeat(3)}</p></main></body></html>`;

const DRAWN = `<!doctype html><html lang="sv"><head><title>Svar</title></head><body><main id="app"></main><script>
document.querySelector('main').innerHTML = '<p>Skriptet ' + 'skriver: svar inom två dagar.</p>';
</script></body></html>`;

const faults: Behaviours = {
  '/flyttad': { redirect: '/svar.html' },
  '/runt': { redirect: '/runt' },
  '/ut': { redirect: 'file:///etc/passwd' },
  '/till-hemligt': { redirect: '/hemligt/svar.html' },
  '/avbruten.html': { serve: '/svar.html', cutAfter: 40 },
};

let folder: string;
let site: Served;
let house: House;
let pdf: Uint8Array;
/** One whose crawl may ask this machine, and one whose crawl may not. */
let evaluation: string;
let careful: string;

async function evaluationWith(allowPrivate: boolean): Promise<string> {
  const options = { maxResources: 10, delayMs: 0, allowPrivate, from: null };
  const crawl = await house.store.crawls.create({ municipality, seed: `${site.url}/`, options });
  const instrument = loadInstrument('kommunkompassen-2010');
  const made = { crawl: crawl.id, instrument, rules: '1', date: '2026-11-23' };
  return (await house.store.evaluations.create(made)).id;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'underlag-added-'));
  pdf = await makePdf({
    title: 'Servicepolicy',
    organisation: 'Exempelby kommun',
    kind: 'Policy',
    front: [['Datum', '2026-02-01']],
    parts: [
      parseBlocks('Alla som hör av sig ska få ett vänligt bemötande och ett svar inom två arbetsdagar.'),
    ],
    created: new Date('2026-02-01T06:30:00Z'),
  });
  const pages = join(folder, 'site');
  mkdirSync(join(pages, 'hemligt'), { recursive: true });
  writeFileSync(join(pages, 'svar.html'), HTML);
  writeFileSync(join(pages, 'hemligt', 'svar.html'), HTML);
  writeFileSync(join(pages, 'ritad.html'), DRAWN);
  writeFileSync(join(pages, 'policy.pdf'), pdf);
  writeFileSync(join(pages, 'robots.txt'), 'User-agent: *\nDisallow: /hemligt/\n');
  site = await serveFolder(pages, { faults });
  house = await openHouse({ dataDir: join(folder, 'data') });
  evaluation = await evaluationWith(true);
  careful = await evaluationWith(false);
});

afterAll(async () => {
  await house?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const SAID = 'Den som skriver till kommunen får svar inom två arbetsdagar.';
const shows = 'kommunen lovar svar inom två dagar';

const page = (path: string, quote = SAID, at = evaluation) =>
  addQuotedPage(house, { evaluation: at, url: site.url + path, quote, shows });
const file = (bytes: Uint8Array | string, quote = SAID, fileName = 'svar.html') =>
  addUpload(house, { evaluation, bytes: Buffer.from(bytes), fileName, quote, shows });

/** What kept something from becoming evidence. */
async function faultOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(EvidenceError);
  expect(error.message).toMatch(/^\p{Lu}.*[.)]$/su);
  return [error.fault, error.field];
}

/** The archived bytes that evidence points at. */
const archived = async ({ evidence }: Awaited<ReturnType<typeof page>>, of = evaluation) =>
  Buffer.from((await (await house.archive(addedArchive(of))).read(evidence.archive)).payload);

describe('a page that an evaluator quotes', () => {
  it('is archived beside the crawl, and quoted as it stands', async () => {
    const added = await page('/svar.html');
    expect(AddedEvidence.parse(added)).toEqual(added);
    expect(added).toMatchObject({
      fileName: null,
      evidence: { quote: SAID, shows, title: 'Så svarar vi', url: `${site.url}/svar.html` },
    });
    expect((await archived(added)).toString()).toBe(HTML);
    const { crawl } = (await house.store.evaluations.get(evaluation))!;
    expect(existsSync(house.archiveFolder(crawl))).toBe(false);
    expect(await house.store.resources.list(crawl)).toEqual([]);
  });

  it('is quoted from its own text before its menus', async () => {
    const { evidence } = await page('/svar.html', 'Vi svarar inom två dagar');
    expect(evidence.locator).toMatchObject({
      type: 'html',
      quote: { suffix: expect.stringMatching(/^, och mäter/) },
    });
  });

  it('may be quoted over the borders of its paragraphs', async () => {
    const { evidence } = await page('/svar.html', 'inom två arbetsdagar.\n\nVi  svarar');
    expect(evidence.quote).toBe('inom två arbetsdagar.\nVi svarar');
    expect(locateQuote(evidence.quote, { ...evidence.locator.quote, prefix: '', suffix: '' })).not.toBeNull();
  });

  it('may be a PDF, with the place on its page', async () => {
    const { evidence } = await page('/policy.pdf', 'ett vänligt bemöt-\nande och ett svar');
    expect(evidence.quote).toBe('ett vänligt bemötande och ett svar');
    expect(evidence.locator).toMatchObject({ type: 'pdf', page: 1 });
  });

  it('is read as a browser shows it, where its scripts write the words', async () => {
    const added = await page('/ritad.html', 'Skriptet skriver: svar inom två dagar.');
    expect((await archived(added)).toString()).toContain('<p>Skriptet skriver');
  });

  it('is followed where it has moved', async () => {
    const { evidence } = await page('/flyttad');
    expect(evidence).toMatchObject({ url: `${site.url}/flyttad`, finalUrl: `${site.url}/svar.html` });
  });

  it.each([
    ['words that do not stand there', '/svar.html', 'Svar inom tre arbetsdagar.', 'quote_not_there', 'quote'],
    ['other letters of the same words', '/svar.html', SAID.toUpperCase(), 'quote_not_there', 'quote'],
    ['too few words', '/svar.html', 'Den', 'quote_too_short', 'quote'],
    ['no words', '/svar.html', ' ', 'no_quote', 'quote'],
    ['a page that is not there', '/borta.html', SAID, 'not_found', 'url'],
    ['what robots.txt forbids', '/hemligt/svar.html', SAID, 'robots', 'url'],
    ['what robots.txt forbids, by a detour', '/till-hemligt', SAID, 'robots', 'url'],
    ['a ring', '/runt', SAID, 'no_answer', 'url'],
    ['a way to what is no web page', '/ut', SAID, 'no_answer', 'url'],
    ['an answer that breaks off', '/avbruten.html', SAID, 'no_answer', 'url'],
  ])('is no evidence: %s', async (_, path, quote, fault, field) => {
    expect(await faultOf(page(path, quote))).toEqual([fault, field]);
  });

  it('is not asked for on this machine unless the crawl might', async () => {
    const before = site.requests.length;
    expect(await faultOf(page('/svar.html', SAID, careful))).toEqual(['private_address', 'url']);
    expect(site.requests.length).toBe(before);
  });

  it('needs an address of the web', async () => {
    const url = 'javascript:alert(1)';
    expect(await faultOf(addQuotedPage(house, { evaluation, url, quote: SAID, shows }))).toEqual([
      'no_address',
      'url',
    ]);
  });
});

describe('an audit', () => {
  const actor = { id: 'eva', name: 'Eva Ek', role: 'evaluator' as const };

  async function log(id: string, event: LogEvent) {
    const instrument = { id: 'kommunkompassen-2010', version: '1' };
    return house.store.log.append(id, () => ({ actor, instrument, rules: '1', event }));
  }
  const question = '2.3.7';
  const drafted = (id: string): Sheet => ({
    ...sheet(id),
    questions: [
      {
        ...{ id: question, area: '2', subArea: '2.3', text: 'Mobil?', points: [0, 0], max: 1 },
        ...{ outcome: 'needs_interview', level: null, ceiling: null, reason: 'Fråga.', missing: null },
        ...{ ladder: [], interview: null, evidence: [], coverage: null },
      },
    ],
  });

  it('proves what was added against the archive beside the crawl', async () => {
    const id = await evaluationWith(true);
    const upload = { evaluation: id, fileName: 'a.txt', quote: SAID, shows };
    const all = [
      await page('/svar.html', SAID, id),
      await page('/policy.pdf', 'ett vänligt bemötande', id),
      await addUpload(house, { ...upload, bytes: Buffer.from(`${SAID}\n\n<p>Inte en sida</p>`) }),
    ];
    for (const added of all) await log(id, { type: 'evidence', question, added });
    const note = { kind: 'interview' as const, group: 'politik' as const, date: '2026-11-23', note: 'Ja.' };
    await log(id, { type: 'evidence', question, added: note });
    const sound = await auditEvaluation(house, drafted(id));
    expect(sound).toMatchObject({ checked: 3, records: 3, orphans: [], unsound: [] });

    const wrong = structuredClone(all[0]!);
    wrong.evidence.quote = wrong.evidence.locator.quote.exact = 'Den som skriver får inget svar.';
    const { number } = await log(id, { type: 'evidence', question, added: wrong });
    const { orphans } = await auditEvaluation(house, drafted(id));
    expect(orphans).toMatchObject([{ question, evidence: 5, entry: number, fault: 'citatet står inte där' }]);
    await log(id, { type: 'withdrawal', question, entry: number, reason: 'Fel ord.' });
    expect(await auditEvaluation(house, drafted(id))).toMatchObject({ checked: 3, orphans: [] });
  });

  it('names what was changed in that archive', async () => {
    const id = await evaluationWith(true);
    const added = await page('/svar.html', SAID, id);
    await log(id, { type: 'evidence', question, added });
    const { file, offset, length } = added.evidence.archive;
    const path = join(house.archiveFolder(addedArchive(id)), file);
    const bytes = readFileSync(path);
    bytes[offset + length - 20]! ^= 0xff;
    writeFileSync(path, bytes);
    const { orphans, unsound } = await auditEvaluation(house, drafted(id));
    expect(orphans.map(({ entry }) => entry)).toEqual([1]);
    expect(unsound.map((one) => one.file)).toEqual([`${addedArchive(id)}/${file}`]);
  });
});

describe('a file that an evaluator hands in', () => {
  it('is kept under its digest and quoted, whatever its path was', async () => {
    const added = await file(HTML, SAID, 'C:\\Mina filer\\..\\svar\u0000\u202egpj.html');
    expect(AddedEvidence.parse(added)).toEqual(added);
    expect(added.fileName).toBe('svargpj.html');
    expect(added.evidence.url).toBe(`urn:sha256:${added.evidence.sha256}`);
    expect((await archived(added)).toString()).toBe(HTML);
  });

  it('may be plain text, called after its file', async () => {
    const text = `${'Ett långt brev om annat. '.repeat(8)}\n\n${SAID}\n`;
    const { evidence } = await file(text, SAID, 'brev.txt');
    expect(evidence).toMatchObject({ title: 'brev.txt', quote: SAID, locator: { selector: 'body' } });
  });

  it('may be an office’s file, and is shown with the quotation marked', async () => {
    const { evidence } = await file(richText(`Till kommunen\\par ${SAID}\\par`), SAID, 'brev.rtf');
    const archive = await house.archive(addedArchive(evaluation));
    expect((await snapshotOf(house.ingester, archive, evidence)).marked).toBe(true);
  });

  it('is what its bytes say: a PDF with the name of a page', async () => {
    const { evidence } = await file(pdf, 'ett vänligt bemötande', 'sida.html');
    expect(evidence.locator.type).toBe('pdf');
  });

  it.each<[string, Uint8Array | string, string, string]>([
    ['nothing', '', 'empty_file', 'file'],
    ['a broken Word file', Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1'), 'unreadable', 'file'],
    ['a presentation', Buffer.from('PK\x03\x04\x14\0ppt/slides', 'latin1'), 'unknown_format', 'file'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'unknown_format', 'file'],
    ['text in another encoding', Buffer.from(`${SAID} å`, 'latin1'), 'unknown_format', 'file'],
    ['too many bytes', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 'too_large', 'file'],
    ['a broken PDF', '%PDF-1.7\nrubbish', 'unreadable', 'file'],
    ['text without the words', 'Här står något helt annat.', 'quote_not_there', 'quote'],
  ])('is no evidence: %s', async (_, bytes, fault, field) => {
    const archive = await house.archive(addedArchive(evaluation));
    const count = async () => {
      let records = 0;
      for await (const _ of archive.records()) records += 1;
      return records;
    };
    const before = await count();
    expect(await faultOf(file(bytes))).toEqual([fault, field]);
    expect(await count()).toBe(before);
  });

  it('goes with its crawl', async () => {
    const doomed = await evaluationWith(true);
    await addUpload(house, {
      evaluation: doomed,
      bytes: Buffer.from(SAID),
      fileName: 'a.txt',
      quote: SAID,
      shows,
    });
    const kept = house.archiveFolder(addedArchive(doomed));
    expect(existsSync(kept)).toBe(true);
    await house.discard((await house.store.evaluations.get(doomed))!.crawl);
    expect(existsSync(kept)).toBe(false);
  });
});
