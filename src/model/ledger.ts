import { z } from 'zod';

export const LedgerState = z.enum(['queued', 'fetched', 'skipped', 'failed']);
export type LedgerState = z.infer<typeof LedgerState>;

/** Why a URL ended where it did. One code belongs to one state. */
export const reasons = {
  queued: ['waiting'],
  fetched: ['ok', 'duplicate', 'not_modified'],
  skipped: [
    'robots',
    'out_of_scope',
    'budget',
    'media_type',
    'too_deep',
    'trap',
    'not_in_archive',
    'host_given_up',
  ],
  failed: [
    'not_found',
    'soft_404',
    'forbidden',
    'http_error',
    'rate_limited',
    'timeout',
    'too_large',
    'redirects',
    'private_address',
    'dns',
    'connection',
    'tls',
    'bad_url',
  ],
} as const satisfies Record<LedgerState, readonly string[]>;

export const LedgerReason = z.enum([
  ...reasons.queued,
  ...reasons.fetched,
  ...reasons.skipped,
  ...reasons.failed,
]);
export type LedgerReason = z.infer<typeof LedgerReason>;

/** One URL ever seen. When a crawl has ended none is `queued`, and the counts of the states add up to the entries. */
export const LedgerEntry = z
  .object({
    /** Canonical URL. */
    url: z.string(),
    host: z.string(),
    state: LedgerState,
    reason: LedgerReason,
    /** What a person needs beside the reason: status code, redirect target, the URL it repeats. */
    detail: z.string().nullable(),
    /** Clicks from the start page. */
    depth: z.number().int().nonnegative(),
    /** The page that first named it, before any search that did; null for seeds and sitemaps. */
    via: z.string().nullable(),
    /** Distinct texts of the links to it, first seen first, at most 3, each at most 200 characters. */
    linkTexts: z.array(z.string()),
    /** Result pages of the site's own search: the words that it was asked. They are no pages of the site. */
    query: z.string().optional(),
  })
  .refine((entry) => (reasons[entry.state] as readonly string[]).includes(entry.reason), {
    message: 'the reason does not belong to the state',
  });
export type LedgerEntry = z.infer<typeof LedgerEntry>;
