import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBlocks } from '../../fixtures/markup.ts';
import { makePdf } from '../../fixtures/pdf.ts';
import { type Served, serveFolder } from '../../fixtures/serve.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { loadInstrument } from '../../src/instruments/instrument.ts';
import type { LogEntry } from '../../src/model/log.ts';
import { type EntryOf, entriesOf } from '../../src/sheet/review.ts';
import { reviewApp } from '../../src/web/app.tsx';
import { municipality, sheet } from '../store/samples.ts';

const SAID = 'Den som skriver till kommunen får svar inom två arbetsdagar.';
const shows = 'kommunen lovar svar inom två dagar';
const HOST = 'http://127.0.0.1';

let folder: string;
let site: Served;
let house: House;
let pdf: Uint8Array;
let evaluation: string;
let app: ReturnType<typeof reviewApp>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'underlag-added-web-'));
  pdf = await makePdf({
    ...{ title: 'Servicepolicy', organisation: 'Exempelby kommun', kind: 'Policy', front: [] },
    parts: [parseBlocks(SAID)],
    created: new Date('2026-02-01T06:30:00Z'),
  });
  mkdirSync(join(folder, 'site'));
  writeFileSync(
    join(folder, 'site', 'svar.html'),
    `<!doctype html><html lang="sv"><head><title>Svar</title></head><body><main><h1>Svar</h1>
     <p>${SAID}</p><p>${'Mer om hur vi svarar. '.repeat(20)}</p></main></body></html>`,
  );
  site = await serveFolder(join(folder, 'site'));
  house = await openHouse({ dataDir: join(folder, 'data') });
  const options = { maxResources: 10, delayMs: 0, allowPrivate: true, from: null };
  const crawl = await house.store.crawls.create({ municipality, seed: `${site.url}/`, options });
  const instrument = loadInstrument('kommunkompassen-2010');
  const made = await house.store.evaluations.create({
    ...{ crawl: crawl.id, instrument, rules: '1', date: '2026-11-23' },
  });
  evaluation = made.id;
  await house.store.evaluations.saveSheet(evaluation, {
    ...sheet(evaluation),
    questions: [
      {
        ...{ id: '2.3.7', area: '2', subArea: '2.3', text: 'Lovar kommunen svar?', points: [0, 1], max: 1 },
        ...{ outcome: 'needs_interview', level: null, ceiling: null, reason: 'Fråga.', missing: null },
        ...{ ladder: [], interview: null, evidence: [], coverage: null },
      },
    ],
  });
  app = reviewApp({ house, loopback: true });
});

afterAll(async () => {
  await house?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const question = () => `${HOST}/utvardering/${evaluation}/fraga/2.3.7`;

/** Sends a form as one of our own pages would. */
const send = (path: string, fields: Record<string, string | File>, language = 'sv') => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return app.request(question() + path, {
    ...{ method: 'POST', body },
    headers: { origin: HOST, cookie: `sprak=${language}` },
  });
};
const open = async (path: string) => load(await (await app.request(question() + path)).text());
const added = async () => entriesOf(await house.store.log.entries(evaluation), 'evidence');

async function lastAdded(): Promise<EntryOf<'evidence'>> {
  return (await added()).at(-1)!;
}

const file = (bytes: Uint8Array | string, name: string) => new File([Buffer.from(bytes)], name);

describe('evidence that is added from a page of the application', () => {
  it('is written in the log by the person who added it, and opens where it stands', async () => {
    const response = await send('/belagg/adress', { url: `${site.url}/svar.html`, quote: SAID, shows });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/utvardering/${evaluation}/fraga/2.3.7#tillagda`);
    const entry = await lastAdded();
    expect(entry).toMatchObject({ actor: { id: 'local', role: 'lead' }, event: { question: '2.3.7' } });
    const page = await open(`/tillagt/${entry.number}`);
    expect(page('blockquote').text()).toBe(SAID);
    const frame = page('iframe').attr('src')!;
    const shown = await app.request(HOST + frame.replace(/#.*/, ''));
    expect(load(await shown.text())('mark').text()).toBe(SAID);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('may be a PDF, shown as a picture with the place marked', async () => {
    const response = await send('/belagg/fil', { file: file(pdf, 'policy.pdf'), quote: SAID, shows });
    expect(response.status).toBe(303);
    const { number } = await lastAdded();
    const page = await open(`/tillagt/${number}`);
    expect(page('main').text()).toContain('Filen policy.pdf');
    expect(page(`img[src$="/tillagt/${number}/sida.png"]`).attr('alt')).toContain('Sidan 1');
    const image = await app.request(`${question()}/tillagt/${number}/sida.png`);
    expect(image.headers.get('content-type')).toBe('image/png');
    const unmarked = await house.ingester.renderPdfPage(pdf, 1, 1.6, []);
    expect(Buffer.from(unmarked.png).equals(Buffer.from(await image.arrayBuffer()))).toBe(false);
  });

  it('may be plain text, whose markup is text too', async () => {
    const text = `<b>Från brevet</b> <i onclick="alert(1)">Hej</i>\n\n${SAID}`;
    expect((await send('/belagg/fil', { file: file(text, 'brev.txt'), quote: SAID, shows })).status).toBe(
      303,
    );
    const { number, event } = await lastAdded();
    expect(event.added).toMatchObject({ kind: 'quotation', fileName: 'brev.txt' });
    const shown = await (await app.request(`${question()}/tillagt/${number}/sida`)).text();
    expect(load(shown)('mark').text()).toBe(SAID);
    expect(load(shown)('pre').text()).toContain('<b>Från brevet</b>');
  });

  it('is harmless where a page carries scripts', async () => {
    const html = `<html><body onload="alert(1)"><script>alert(2)</script><p>${SAID}</p></body></html>`;
    await send('/belagg/fil', { file: file(html, 'sida.html'), quote: SAID, shows });
    const shown = await app.request(`${question()}/tillagt/${(await lastAdded()).number}/sida`);
    const markup = await shown.text();
    expect(markup).toContain('<mark');
    expect(markup).not.toMatch(/<script|onload/);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('may be what somebody said', async () => {
    const fields = { group: 'politik', date: '2026-11-20', note: 'Löftet följs upp varje år.' };
    expect((await send('/belagg/intervju', fields)).status).toBe(303);
    expect((await lastAdded()).event.added).toEqual({ kind: 'interview', ...fields });
    expect((await app.request(`${question()}/tillagt/${(await lastAdded()).number}`)).status).toBe(404);
  });

  it.each<[string, string, Record<string, string>, string, string]>([
    [
      'an address',
      '/belagg/adress',
      { url: '/x y', quote: SAID, shows },
      'adress-url',
      'Skriv en hel webbadress',
    ],
    [
      'words',
      '/belagg/adress',
      { quote: 'Svar inom en dag.', shows },
      'adress-quote',
      'Citatet står inte där',
    ],
    [
      'what it shows',
      '/belagg/adress',
      { quote: SAID, shows: '' },
      'adress-shows',
      'Skriv vad citatet visar.',
    ],
    ['a file', '/belagg/fil', { quote: SAID, shows }, 'fil-file', 'Välj en fil'],
    [
      'a day',
      '/belagg/intervju',
      { group: 'politik', date: '2026-02-30', note: 'Ja.' },
      'intervju-date',
      'dagen',
    ],
    [
      'a note',
      '/belagg/intervju',
      { group: 'politik', date: '2026-02-20', note: ' ' },
      'intervju-note',
      'sades',
    ],
  ])('comes back with what was written where it lacks %s', async (_, path, fields, id, sentence) => {
    const before = (await added()).length;
    const sent = path === '/belagg/adress' ? { url: `${site.url}/svar.html`, ...fields } : fields;
    const response = await send(path, sent);
    expect(response.status).toBe(422);
    const page = load(await response.text());
    const error = page(`#${id}-fel`);
    expect(error.text()).toContain(sentence);
    expect(page(`#${id}`).attr('aria-describedby')!.split(' ')).toContain(`${id}-fel`);
    expect(page('[role=alert]').attr('autofocus')).toBeDefined();
    expect(page(`[role=alert] a[href="#${id}"]`).length).toBe(1);
    for (const [name, value] of Object.entries(sent)) {
      const control = page(`details[open] [name=${name}]`);
      expect(control.val()).toBe(value);
    }
    expect((await added()).length).toBe(before);
  });

  it('is refused in the reader’s language', async () => {
    const response = await send('/belagg/adress', { url: `${site.url}/borta`, quote: SAID, shows }, 'en');
    expect(await response.text()).toContain('There is no page at that address.');
  });

  it('is refused where the file is larger than the application reads', async () => {
    const large = new File([Buffer.alloc(26 * 1024 * 1024, 'a')], 'stor.txt');
    const response = await send('/belagg/fil', { file: large, quote: SAID, shows });
    expect(response.status).toBe(413);
  });

  it('is taken back with a reason, and then gone from the page', async () => {
    await send('/belagg/intervju', { group: 'fackliga', date: '2026-11-20', note: 'Nej.' });
    const { number } = await lastAdded();
    const refused = await send(`/belagg/${number}/ta-bort`, { reason: ' ' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv varför belägget tas bort');
    expect((await send(`/belagg/${number}/ta-bort`, { reason: 'Fel person.' })).status).toBe(303);
    expect((await house.store.log.entries(evaluation)).at(-1)!.event).toEqual({
      ...{ type: 'withdrawal', question: '2.3.7', entry: number, reason: 'Fel person.' },
    } satisfies LogEntry['event']);
    expect((await send(`/belagg/${number}/ta-bort`, { reason: 'Igen.' })).status).toBe(404);
  });

  it('is refused once the sheet is final', async () => {
    const actor = { id: 'local', name: 'Utvärderaren', role: 'lead' as const };
    const stage = (from: 'draft' | 'final', to: 'draft' | 'final') =>
      house.store.log.append(evaluation, () => ({
        ...{ actor, instrument: { id: 'kommunkompassen-2010', version: '1' }, rules: '1' },
        event: { type: 'stage', from, to, reason: 'Prövning.' },
      }));
    await stage('draft', 'final');
    const before = site.requests.length;
    const response = await send('/belagg/adress', { url: `${site.url}/svar.html`, quote: SAID, shows });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('fastställd och låst');
    expect(site.requests.length).toBe(before);
    await stage('final', 'draft');
  });
});
