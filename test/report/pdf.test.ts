import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { printWithBrowser } from '../../pipelines/print.ts';
import { withPdf } from '../../src/ingest/pdf/open.ts';
import { guidePaper } from '../../src/report/guide.ts';
import { linesIn, textOf } from '../../src/report/paper.ts';
import { pdfOf, printedOf } from '../../src/report/pdf.ts';
import { reportOf } from '../../src/report/report.ts';
import { reviewAfter } from './reviews.ts';

const report = reportOf(reviewAfter([]), { today: '2026-03-04' });

const read = (bytes: Uint8Array) =>
  withPdf(bytes, 'read', async (pdf) => {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    }
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
    const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Language: string } };
    return { pages, outline, info, marks: await pdf.getMarkInfo(), size: (await pdf.getPage(1)).view };
  });

/** Without spaces and hyphens, so that it does not matter where a line was broken. */
const joined = (text: string): string => text.replace(/[\s\u00ad]/g, '');

describe('a report as PDF', () => {
  it('says the same as the one for Word, tagged, in Swedish, with an outline and page numbers', async () => {
    const { pages, outline, info, marks, size } = await read(await pdfOf(report, printWithBrowser));
    const text = joined(pages.join(' '));
    for (const line of report.blocks
      .filter(({ type }) => type !== 'table' && type !== 'profile')
      .flatMap(linesIn))
      for (const words of textOf(line).split('. ').slice(0, 1))
        expect(text).toContain(joined(words).slice(0, 60));
    expect(text).toContain(joined(new Map(report.facts).get('Poäng')!));
    expect(marks).toMatchObject({ Marked: true });
    expect(info).toMatchObject({
      Title: 'Exempelby – Utvärdering enligt Kommunkompassen 2010',
      Language: 'sv',
    });
    expect(outline.map(({ title }) => title)).toContain('2 Sammanfattning');
    expect(size.map(Math.round)).toEqual([0, 0, 595, 842]);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Exempelby · Kommunkompassen 2010 · Utkast');
      expect(page).toContain(`Sida ${at + 1} av ${pages.length}`);
    }
  });

  it('is printed from a page with no scripts and nothing to load', () => {
    const { html } = printedOf(report);
    expect(html).not.toMatch(/<script|<img|<link|<iframe|src=|url\((?!#)|\son\w+=/i);
  });

  it.each([
    ['report', report],
    ['interview guide', guidePaper(reviewAfter([]), { today: '2026-03-04' })],
  ])('has no reference that leads nowhere: %s', (_, paper) => {
    const { html } = printedOf(paper);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.length).toBeGreaterThan(paper.notes.length);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is printed without running or fetching anything, even where a page asks for it', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const html = `<!doctype html><html lang="sv"><title>x</title><p>Kvar</p><img src="${origin}/bild"><script>document.body.textContent = 'Borta'</script></html>`;
    const { pages } = await read(await printWithBrowser({ html, header: '<i></i>', footer: '<i></i>' }));
    server.close();
    expect(pages.join('')).toContain('Kvar');
    expect(asked).toEqual([]);
  });
});
