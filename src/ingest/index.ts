export { unread } from './blank.ts';
export { decodeHtml } from './html/decode.ts';
export { createIngester, type Ingester, type IngesterOptions } from './ingester.ts';
export { officeFormat } from './office/format.ts';
export type { DrawnPage } from './pdf/draw.ts';
export { ingestHtml } from './web-page.ts';
