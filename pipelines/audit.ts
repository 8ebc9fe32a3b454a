import { isDeepStrictEqual } from 'node:util';
import { type Damage, openArchive, sha256Of } from '../src/archive/index.ts';
import { declaredType, mediaTypeOf } from '../src/crawl/index.ts';
import { printedLabel, tablesAt } from '../src/facts/evidence.ts';
import type { Document } from '../src/model/document.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { type ArchivedExchange, headerOf } from '../src/model/exchange.ts';
import { type Break, breaksOf, LogEntry } from '../src/model/log.ts';
import type { OcrPage } from '../src/model/ocr.ts';
import type { ArchivePointer, Resource } from '../src/model/resource.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { type Review, review } from '../src/sheet/review.ts';
import { provePicture } from './audit-picture.ts';
import { addedArchive, type House } from './house.ts';

/** What an audit needs of the world: bytes by pointer, and today's reading of them. */
interface AuditSources {
  read(pointer: ArchivePointer): Promise<ArchivedExchange>;
  ingest(resource: Resource, payload: Uint8Array): Promise<Document | null>;
  readPicture(payload: Uint8Array, page: number): Promise<OcrPage>;
}

/** One quotation that does not hold. */
export interface Orphan {
  question: string;
  /** 1-based, as the sheet numbers it, or in the order in which evaluators added it. */
  evidence: number;
  /** Number of the entry of the log that added it; null for the draft's own. */
  entry: number | null;
  url: string;
  quote: string;
  /** Swedish: what does not hold. */
  fault: string;
}

interface AuditResult {
  /** Pieces of evidence looked at. */
  checked: number;
  orphans: Orphan[];
  /** Quotations from scanned pages that cannot be proved on this machine, each with why. */
  unproved: Orphan[];
}

/** A stretch of the archive that does not hold, whether evidence rests on it or not. */
export interface Unsound {
  file: string;
  /** Bytes from the start of the file. */
  offset: number;
  fault: string;
}

export interface EvaluationAudit extends AuditResult {
  /** Archived records looked at. */
  records: number;
  unsound: Unsound[];
  /** The evaluation's log: how many entries it has, and where its chain does not hold. */
  log: { entries: number; breaks: Break[] };
}

/** Audits a sheet, its log, what evaluators added to it, and the whole archives that both rest on. */
export async function auditEvaluation(house: House, sheet: Sheet): Promise<EvaluationAudit> {
  const { store, ingester } = house;
  const { crawl } = (await store.evaluations.get(sheet.evaluation))!;
  const ours = addedArchive(sheet.evaluation);
  const [archive, added] = [await house.archive(crawl), await house.archive(ours)];
  const drafted = await auditQuotations(draftedIn(sheet), {
    ...ingester,
    read: (pointer) => archive.read(pointer),
  });
  const entries = await store.log.entries(sheet.evaluation);
  const breaks = breaksOf(entries, await store.log.head(sheet.evaluation));
  // An entry that is none any more is one of the breaks; the others' quotations are still to be proved.
  const readable = entries.filter((entry) => LogEntry.safeParse(entry).success);
  const given = await auditQuotations(addedIn(review(sheet, readable)), {
    ...ingester,
    read: (pointer) => added.read(pointer),
  });
  const whole = await auditArchive(house.archiveFolder(crawl), await store.resources.list(crawl));
  const beside = await auditArchive(house.archiveFolder(ours), []);
  return {
    checked: drafted.checked + given.checked,
    orphans: [...drafted.orphans, ...given.orphans],
    unproved: [...drafted.unproved, ...given.unproved],
    records: whole.records + beside.records,
    unsound: [
      ...whole.unsound,
      ...beside.unsound.map((unsound) => ({ ...unsound, file: `${ours}/${unsound.file}` })),
    ],
    log: { entries: entries.length, breaks },
  };
}

/** A quotation that is to be proved, and where the sheet or the log has it. */
type Quotation = Pick<Orphan, 'question' | 'evidence' | 'entry'> & { stands: Evidence };

export const draftedIn = ({ questions }: Sheet): Quotation[] =>
  questions.flatMap(({ id: question, evidence }) =>
    evidence.map((stands, index) => ({ question, evidence: index + 1, entry: null, stands })),
  );

/** What evaluators added and did not take back; interviews quote nothing that is archived. */
export const addedIn = ({ lines }: Review): Quotation[] =>
  lines.flatMap(({ draft, added }) =>
    added.flatMap(({ number: entry, event }, index) =>
      event.added.kind === 'quotation'
        ? [{ question: draft.id, evidence: index + 1, entry, stands: event.added.evidence }]
        : [],
    ),
  );

/** Reads every record of an archive against its digests, and every known resource against its own. */
export async function auditArchive(folder: string, resources: readonly Resource[]) {
  const unsound: Unsound[] = [];
  const onDamage = ({ file, offset, why }: Damage) => unsound.push({ file, offset, fault: why });
  const archive = await openArchive(folder, { onDamage });
  const digests = new Map<string, string>();
  for await (const { pointer, exchange } of archive.records())
    digests.set(keyOf(pointer), sha256Of(exchange.payload));
  await archive.close();
  for (const { archive: pointer, sha256, url } of resources) {
    const { file, offset } = pointer;
    const digest = digests.get(keyOf(pointer));
    if (digest === sha256 || unsound.some((known) => known.file === file && known.offset === offset))
      continue;
    unsound.push({
      file,
      offset,
      fault: digest ? `annat innehåll än när ${url} hämtades` : `posten för ${url} saknas`,
    });
  }
  return { records: digests.size, unsound };
}

const keyOf = ({ file, offset }: ArchivePointer): string => `${file} ${offset}`;

/**
 * Proves quotations: each one is read out of the archived bytes once more, whose hash must match, and must stand
 * letter for letter at its locator. What fails is named and never anchored anew.
 */
export async function auditQuotations(
  quotations: readonly Quotation[],
  sources: AuditSources,
): Promise<AuditResult> {
  const readings = new Map<string, Promise<Reading>>();
  const orphans: Orphan[] = [];
  const unproved: Orphan[] = [];
  const pictures = new Map<string, Promise<OcrPage>>();
  for (const { stands, ...where } of quotations) {
    const key = JSON.stringify([stands.archive, stands.url]);
    if (!readings.has(key)) readings.set(key, read(stands, sources));
    const reading = await readings.get(key)!;
    const named = { ...where, url: stands.finalUrl, quote: stands.quote };
    const fault = faultIn(stands, reading);
    if (fault !== null) orphans.push({ ...named, fault });
    if (fault !== null || !stands.ocr || 'fault' in reading) continue;
    const proof = await provePicture(stands, reading.document, (page) => {
      const place = `${key} ${page}`;
      const read = pictures.get(place) ?? sources.readPicture(reading.payload, page);
      pictures.set(place, read);
      return read;
    });
    if ('fault' in proof) orphans.push({ ...named, fault: proof.fault });
    if ('unproved' in proof) unproved.push({ ...named, fault: proof.unproved });
  }
  return { checked: quotations.length, orphans, unproved };
}

/** Today's reading of a piece of evidence's bytes, or what kept it from being read. */
type Reading = { document: Document; sha256: string; payload: Uint8Array } | { fault: string };

async function read(evidence: Evidence, { read, ingest }: AuditSources): Promise<Reading> {
  try {
    const exchange = await read(evidence.archive);
    const sha256 = sha256Of(exchange.payload);
    const document = await ingest(resourceOf(evidence, exchange, sha256), exchange.payload);
    return document
      ? { document, sha256, payload: exchange.payload }
      : { fault: 'det arkiverade är ingen läsbar text' };
  } catch (error) {
    return { fault: `arkivposten kan inte läsas: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function resourceOf(evidence: Evidence, exchange: ArchivedExchange, sha256: string): Resource {
  const { url, finalUrl, fetchedAt, archive } = evidence;
  const { status, via, payload } = exchange;
  const declared = headerOf(exchange, 'content-type');
  return {
    url,
    finalUrl,
    fetchedAt,
    archive,
    status,
    via,
    sha256,
    size: payload.length,
    mediaType: mediaTypeOf(payload, declared),
    declaredType: declaredType(declared),
  };
}

function faultIn(evidence: Evidence, reading: Reading): string | null {
  if ('fault' in reading) return reading.fault;
  if (reading.sha256 !== evidence.sha256) return 'kontrollsumman stämmer inte med de arkiverade byten';
  const { locator, quote } = evidence;
  if (quote !== locator.quote.exact) return 'citatet skiljer sig från sin lägesangivelse';
  if (locator.type === 'markup') {
    const { exact } = locator.quote;
    const stands = reading.document.markup.some(
      ({ source, selector }) => source === exact && selector === locator.selector,
    );
    return stands ? null : 'källkoden står inte där';
  }
  // What OCR read stands in no text; its page is read once more.
  return evidence.ocr ? null : faultInWords(evidence, reading.document);
}

/** Whether the words, the heads of their table and the printed page number are what the document says when read again. */
function faultInWords({ locator, table }: Evidence, document: Document): string | null {
  const there = tablesAt(document, locator);
  if (there.length === 0) return 'citatet står inte där';
  if (table && !there.some((one) => isDeepStrictEqual(one, table)))
    return 'tabellens rubriker är andra än citatets';
  const label = locator.type === 'pdf' ? locator.label : undefined;
  if (label && locator.type === 'pdf' && printedLabel(document, locator.page) !== label)
    return 'sidan har ett annat nummer i tryck';
  return null;
}
