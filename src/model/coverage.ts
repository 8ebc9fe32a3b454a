import { z } from 'zod';
import { DocumentState } from './document.ts';
import { LedgerReason, LedgerState } from './ledger.ts';
import { SearchHit } from './search.ts';

const Count = z.number().int().nonnegative();

/** Where one question was looked for. */
export const QuestionCoverage = z.object({
  /** Pages and documents about the topic that were read. */
  read: Count,
  /** Pages and documents about the topic that are known, read or not. */
  known: Count,
  /** Pages and documents read on the whole site; the topic's words were looked for in all of them. */
  searched: Count,
  /** Pages where it would stand, that were read; at most 10 are named. */
  places: z.array(z.object({ url: z.string(), title: z.string() })),
  /** Known, about the topic, and not read; at most 10 are named. */
  unread: z.array(z.object({ url: z.string(), why: z.string() })),
  /** The words looked for. */
  words: z.array(z.string()),
  /** What the site's own search returned; null where it has none that is known. */
  search: z
    .object({
      query: z.string(),
      /** The result page; null where the question was not put. */
      url: z.string().nullable(),
      /** The first ones; null where the answer could not be had or read. */
      hits: z.array(SearchHit).nullable(),
      /** Swedish clause: why there are no hits to speak of; null where there are. */
      why: z.string().nullable(),
    })
    .nullable(),
  /** Whether "not found" may be said. */
  sufficient: z.boolean(),
  /** A Swedish sentence that says where it looked, and what it could not read. */
  summary: z.string(),
});
export type QuestionCoverage = z.infer<typeof QuestionCoverage>;

/** The whole ledger in numbers. `known` is the sum of `states`; `states.fetched` is the sum of `documents` and `notDocuments`. */
export const SiteCoverage = z.object({
  known: Count,
  states: z.record(LedgerState, Count),
  reasons: z.partialRecord(LedgerReason, Count),
  documents: z.record(DocumentState, Count),
  /** Fetched, but not a document: duplicates, images, other media types. */
  notDocuments: Count,
  hosts: z.array(
    z.object({
      host: z.string(),
      /** Documents; 0 where own pages lead there and nothing could be read. */
      fetched: Count,
      role: z.enum(['own', 'associated']),
      /** Swedish noun phrase: as what an associated host serves the municipality; null for its own, and where it is not known. */
      why: z.string().nullable(),
    }),
  ),
  /** Null, or a Swedish sentence on why the crawl could not do its work: robots.txt forbids, 403 to everything. */
  blocked: z.string().nullable(),
  /** True when no URL in scope was left for want of budget, or is missing in the archive. */
  exhausted: z.boolean(),
});
export type SiteCoverage = z.infer<typeof SiteCoverage>;
