const latin1 = new TextDecoder('latin1');

/** How far into the bytes a signature may stand, in bytes. */
const HEAD = 1024;

const zipKinds: readonly (readonly [marker: string, type: string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text'],
  [
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
];

const signatures: readonly (readonly [bytes: string, type: string])[] = [
  ['\x89PNG', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['{\\rtf', 'application/rtf'],
  ['\xd0\xcf\x11\xe0', 'application/msword'],
  ['\x1f\x8b', 'application/gzip'],
  ['wOF', 'font/woff'],
  ['ID3', 'audio/mpeg'],
];

const HTML = /<(!doctype\s+html|html|head|body|title|meta|script|main|article|div|h1|p|ul|table)[\s>]/i;
const XML = /^\s*<\?xml|^\s*<(urlset|sitemapindex|rss|feed)[\s>]/i;

/** The media type that a `content-type` header claims, lower case, without parameters; null where it claims none. */
export function declaredType(contentType: string | null): string | null {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return type === undefined || type === '' ? null : type;
}

/**
 * The media type that the bytes themselves show; what the server claims is believed only where the bytes do not tell. A PDF
 * counts from its signature anywhere in the first 1,024 bytes, whatever its name.
 */
export function mediaTypeOf(payload: Uint8Array, contentType: string | null): string {
  const claimed = declaredType(contentType);
  const head = latin1.decode(payload.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\x03\x04')) return zipType(payload, claimed);
  const signed = signatures.find(([bytes]) => head.startsWith(bytes));
  if (signed) return signed[1] === 'application/msword' ? oleType(payload, claimed) : signed[1];
  if (head.slice(4, 8) === 'ftyp') return 'video/mp4';
  if (XML.test(head) && !/<html[\s>]/i.test(head)) return xmlType(claimed);
  if (HTML.test(head) && claimed !== 'text/plain' && claimed !== 'application/json') return 'text/html';
  if (claimed !== null && claimed !== 'application/octet-stream' && claimed !== 'application/pdf')
    return claimed;
  return looksLikeText(payload) ? 'text/plain' : 'application/octet-stream';
}

function zipType(payload: Uint8Array, claimed: string | null): string {
  const names = latin1.decode(payload.subarray(0, 4096)) + latin1.decode(payload.subarray(-65_536));
  const kind = zipKinds.find(([marker]) => names.includes(marker));
  return kind?.[1] ?? (claimed?.includes('officedocument') ? claimed : 'application/zip');
}

/** Word, Excel and PowerPoint of the nineties share one container; the name of its main stream tells which. */
function oleType(payload: Uint8Array, claimed: string | null): string {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('WordDocument')) return 'application/msword';
  if (holds('Workbook')) return 'application/vnd.ms-excel';
  if (holds('PowerPoint Document')) return 'application/vnd.ms-powerpoint';
  return claimed !== null && /excel|powerpoint|msword/.test(claimed) ? claimed : 'application/msword';
}

const xmlType = (claimed: string | null): string =>
  claimed !== null && /xml|rss|svg/.test(claimed) ? claimed : 'application/xml';

function looksLikeText(payload: Uint8Array): boolean {
  return payload.length > 0 && !payload.subarray(0, HEAD).includes(0);
}

/** Ends of paths whose content no check can read: not worth a request. */
const UNREAD =
  /\.(jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|eot|otf|mp3|mp4|m4[av]|mov|avi|wmv|webm|ogg|wav|rar|7z|gz|exe|dmg|msi|ics|vcf|dwg|json|wsdl|eps|psd|ai)$/i;

/** Whether a link leads, by its path, to what no check can read. Compressed sitemaps are asked for by other ways. */
export const isUnreadLink = (url: string): boolean => UNREAD.test(new URL(url).pathname);

/** Ends of paths that promise a document; Meetings Plus writes `pdf` without a dot. */
const PROMISES = /(\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf)|pdf)$/i;

/** Whether a URL promises a document that is no web page. */
export const promisesDocument = (url: string): boolean => PROMISES.test(new URL(url).pathname);
