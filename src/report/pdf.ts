import { htmlOf } from './html.ts';
import type { Paper } from './paper.ts';
import { escapeXml } from './profile.ts';

/** What a printer is handed: a page that loads nothing and runs nothing, and what stands above and below every page of it. */
export interface Printed {
  html: string;
  /** HTML, as Chromium takes it for the margins of a page. */
  header: string;
  footer: string;
}

/** Prints as PDF on A4, tagged and with an outline. */
export type Print = (page: Printed) => Promise<Uint8Array>;

const edge = (content: string): string =>
  `<div style="width:100%;margin:0 20mm;font:7.5pt 'Liberation Sans',Arial,sans-serif;color:#000;display:flex;justify-content:space-between">${content}</div>`;

/** What is handed to the printer. */
export const printedOf = (paper: Paper): Printed => ({
  html: htmlOf(paper),
  header: edge(`<span>${escapeXml(paper.header)}</span>`),
  footer: edge(
    `<span>${escapeXml(paper.footer)}</span><span>Sida <span class="pageNumber"></span> av <span class="totalPages"></span></span>`,
  ),
});

/** A paper as PDF. */
export const pdfOf = (paper: Paper, print: Print): Promise<Uint8Array> => print(printedOf(paper));
