export { decodeHtml } from './html/decode.ts';
export { ingestHtml } from './web-page.ts';
