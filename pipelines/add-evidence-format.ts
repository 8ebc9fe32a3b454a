import { mediaTypeOf } from '../src/crawl/index.ts';
import { officeFormat } from '../src/ingest/index.ts';
import { EvidenceError } from './add-evidence-fault.ts';

/**
 * What a file is by its bytes, as a `content-type` header would say it: a PDF, a web page, an office's file, or plain
 * text in UTF-8.
 *
 * @throws EvidenceError for all others
 */
export function formatOf(bytes: Uint8Array): string {
  const type = mediaTypeOf(bytes, null);
  if (type === 'application/pdf' || type === 'text/html') return type;
  const office = officeFormat({ mediaType: type, finalUrl: '' });
  if (office !== null && office !== 'slides' && office !== 'zip') return type;
  if (type !== 'text/plain' || !isUtf8(bytes)) throw new EvidenceError('unknown_format');
  return 'text/plain; charset=utf-8';
}

/** Whether the bytes are text and nothing else. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
