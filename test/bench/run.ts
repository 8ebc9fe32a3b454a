/**
 * Measures what the README states, one row of a Markdown table each. Names choose measurements: `npm run bench -- loop order`.
 * Ratios are taken within one run; what is told on standard error is not part of the table.
 */
import { measureDesk } from './desk.ts';
import { measureDocuments } from './documents.ts';
import { measureDraft } from './draft.ts';
import { measureLoop } from './loop.ts';
import { measureOcr } from './ocr.ts';
import { measureOrder } from './order.ts';
import { measurePdf } from './pdf.ts';
import { head, line, type Row } from './row.ts';

const measurements: Record<string, () => AsyncGenerator<Row>> = {
  loop: measureLoop,
  order: measureOrder,
  pdf: measurePdf,
  ocr: measureOcr,
  draft: measureDraft,
  documents: measureDocuments,
  desk: measureDesk,
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(measurements);
const unknown = chosen.filter((name) => !(name in measurements));
if (unknown.length > 0)
  throw new Error(
    `no measurement is called ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}`,
  );

console.log(head());
for (const name of chosen) for await (const row of measurements[name]!()) console.log(line(row));
