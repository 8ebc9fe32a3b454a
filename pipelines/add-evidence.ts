import { type Archive, sha256Of } from '../src/archive/index.ts';
import { drawOne, FetchError, fetchOne, RobotsRefusal } from '../src/crawl/index.ts';
import { evidenceOfWords } from '../src/facts/evidence.ts';
import type { AddedEvidence } from '../src/model/decision.ts';
import type { Document } from '../src/model/document.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { ArchivePointer, Resource } from '../src/model/resource.ts';
import { canonicalUrl } from '../src/text/url.ts';
import { ADDED_LIMIT, EvidenceError, QUOTE_LENGTH, SHOWS_LENGTH } from './add-evidence-fault.ts';
import { formatOf } from './add-evidence-format.ts';
import { lazyBrowser } from './crawl.ts';
import type { CrawlLimits } from './draft.ts';
import { addedArchive, type House } from './house.ts';

type AddedQuotation = Extract<AddedEvidence, { kind: 'quotation' }>;

interface Quoted {
  /** Id of the evaluation that it is added to. */
  evaluation: string;
  /** As it stands there, word for word. */
  quote: string;
  /** What it shows: a Swedish phrase. */
  shows: string;
}

/**
 * Fetches one page or document, archives it beside the crawl, and quotes it. The crawl's own archive, and what is drafted
 * from it, stay as they are.
 *
 * @throws EvidenceError
 */
export async function addQuotedPage(
  house: House,
  { evaluation, url, ...given }: Quoted & { url: string },
): Promise<AddedQuotation> {
  const words = wordsIn(given);
  const address = canonicalUrl(/^[a-z][a-z0-9+.-]*:/i.test(url.trim()) ? url : `https://${url.trim()}`);
  if (address === null) throw new EvidenceError('no_address');
  const { crawl: id } = (await house.store.evaluations.get(evaluation))!;
  const { allowPrivate } = (await house.store.crawls.get(id))!.options as unknown as CrawlLimits;
  const archive = await house.archive(addedArchive(evaluation));
  const resource = await fetchOne(address, archive, { allowPrivate, maxBytes: ADDED_LIMIT }).catch(
    (error) => {
      throw asFault(error);
    },
  );
  const quote = async (resource: Resource): Promise<AddedQuotation> => {
    const { payload } = await archive.read(resource.archive);
    const document = readable(await house.ingester.ingest(resource, payload), 'url');
    return { kind: 'quotation', evidence: quoted(document, resource, words), fileName: null };
  };
  try {
    return await quote(resource);
  } catch (error) {
    // Scripts may write the words, and a browser takes seconds to start.
    const drawn = error instanceof EvidenceError && (await drawnOf(resource, archive, allowPrivate));
    if (!drawn) throw error;
    return quote(drawn);
  }
}

async function drawnOf(
  resource: Resource,
  archive: Archive,
  allowPrivate: boolean,
): Promise<Resource | null> {
  const browser = lazyBrowser(allowPrivate);
  try {
    return await drawOne(resource, archive, browser);
  } finally {
    await browser.close();
  }
}

function asFault(error: unknown): unknown {
  if (error instanceof RobotsRefusal) return new EvidenceError('robots', error.message);
  if (!(error instanceof FetchError)) return error;
  if (error.reason === 'private_address') return new EvidenceError('private_address');
  if (error.reason === 'too_large') return new EvidenceError('too_large', null, 'url');
  if (error.reason === 'not_found' || error.reason === 'dns') return new EvidenceError('not_found');
  return new EvidenceError('no_answer', error.message);
}

/**
 * Archives a file that was handed in, under its digest, and quotes it. What the file is, its bytes tell, not its name. A file
 * that does not hold the quotation is not kept.
 *
 * @throws EvidenceError
 */
export async function addUpload(
  house: House,
  { evaluation, bytes, fileName, ...given }: Quoted & { bytes: Uint8Array; fileName: string },
): Promise<AddedQuotation> {
  const words = wordsIn(given);
  if (bytes.length === 0) throw new EvidenceError('empty_file');
  if (bytes.length > ADDED_LIMIT) throw new EvidenceError('too_large');
  const declared = formatOf(bytes);
  const name = plainName(fileName);
  const sha256 = sha256Of(bytes);
  const url = `urn:sha256:${sha256}`;
  const fetchedAt = new Date().toISOString();
  const mediaType = declared.split(';')[0]!;
  const resource: Resource = {
    ...{ url, finalUrl: url, status: 200, mediaType, declaredType: mediaType, fetchedAt, sha256 },
    ...{ size: bytes.length, archive: NOWHERE, via: 'http' },
  };
  const document = readable(await house.ingester.ingest(resource, bytes), 'file');
  const titled = { ...document, title: nameless(document, sha256) ? name : document.title };
  const evidence = quoted(titled, resource, words);
  const headers = [['content-type', declared]] as const;
  const archive = await (await house.archive(addedArchive(evaluation))).append({
    ...{ url, status: 200, statusText: 'OK', headers, body: bytes, fetchedAt, address: null, via: 'http' },
  });
  return { kind: 'quotation', evidence: { ...evidence, archive }, fileName: name };
}

/** Until a file has proved to hold its quotation it lies nowhere. */
const NOWHERE: ArchivePointer = { file: '', offset: 0, length: 1 };

/** A document without a title of its own is called after its address, which says nothing here. */
const nameless = ({ title }: Document, sha256: string): boolean =>
  title.trim() === '' || title.includes(sha256);

/** Longest file name that is kept, in characters. */
const LONGEST_NAME = 200;

/** The name alone, whatever path and characters came with it. */
function plainName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const name = base.replaceAll(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu, '').trim();
  return [...name].slice(0, LONGEST_NAME).join('') || 'fil';
}

type Words = Pick<Quoted, 'quote' | 'shows'>;

function wordsIn({ quote, shows }: Words): Words {
  const words = { quote: quote.trim(), shows: shows.trim().replaceAll(/\s+/g, ' ') };
  if (words.quote === '') throw new EvidenceError('no_quote');
  if (words.quote.length < QUOTE_LENGTH.least) throw new EvidenceError('quote_too_short');
  if (words.quote.length > QUOTE_LENGTH.most) throw new EvidenceError('quote_too_long');
  if (words.shows === '') throw new EvidenceError('shows_nothing');
  if (words.shows.length > SHOWS_LENGTH) throw new EvidenceError('shows_too_long');
  return words;
}

function readable(document: Document | null, field: 'url' | 'file'): Document {
  if (document === null) throw new EvidenceError('unreadable', null, field);
  if (document.blocks.length === 0) throw new EvidenceError('unreadable', document.stateReason, field);
  return document;
}

function quoted(document: Document, resource: Resource, { quote, shows }: Words): Evidence {
  const evidence = evidenceOfWords({ ...document, resource }, quote, shows);
  if (evidence === null) throw new EvidenceError('quote_not_there');
  return evidence;
}
