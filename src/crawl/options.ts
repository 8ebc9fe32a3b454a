import { z } from 'zod';
import { Topic } from '../model/topic.ts';

/** The name that robots.txt rules may be addressed to. */
export const PRODUCT_TOKEN = 'Underlag';

/** Who asks, and where to complain. */
export const USER_AGENT = `${PRODUCT_TOKEN}/0.1 (+https://underlag.example/om; granskar kommuners webbplatser)`;

const Milliseconds = z.number().nonnegative();

export const CrawlOptions = z.strictObject({
  /** The start page. */
  start: z.string(),
  /** Hosts that are the municipality's own, lower case, without `www.`, with the port where there is one. The start page's is added. */
  hosts: z.array(z.string()).default([]),
  topics: z.array(z.strictObject({ topic: Topic, weight: z.number().positive() })).default([]),
  /** ISO date that the draft speaks for; today by default. */
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/)
    .optional(),
  order: z.enum(['best-first', 'breadth-first']).default('best-first'),
  /** Most pages and documents asked for, failed ones included; robots.txt and sitemaps are not counted. */
  maxResources: z.number().int().positive().default(2000),
  /** Clicks from the start page. */
  maxDepth: z.number().int().positive().default(15),
  /** Longest body as sent, and as decompressed, in bytes. */
  maxBytes: z
    .number()
    .int()
    .positive()
    .default(50 * 1024 * 1024),
  /** Between the starts of two requests to one host. A longer crawl-delay wins. */
  delayMs: Milliseconds.default(1000),
  /** Longest crawl-delay that is kept; what a site asks beyond is cut, and said. */
  maxCrawlDelayMs: Milliseconds.default(30_000),
  /** Longest rest that a 429 or 503 can ask for; what it asks beyond is cut. */
  maxBackOffMs: Milliseconds.default(120_000),
  /** Rest before the second attempt; each further one takes four times as long. */
  retryDelayMs: Milliseconds.default(1000),
  /** Attempts at one URL. */
  attempts: z.number().int().positive().default(3),
  /** URLs in a row that a host may fail before it is given up. */
  maxFailures: z.number().int().positive().default(5),
  connectTimeoutMs: Milliseconds.default(10_000),
  headersTimeoutMs: Milliseconds.default(30_000),
  totalTimeoutMs: Milliseconds.default(120_000),
  maxRedirects: z.number().int().positive().default(10),
  /** Hosts asked at the same time. */
  parallelHosts: z.number().int().positive().default(6),
  /** Between two savings of the ledger. */
  saveEveryMs: Milliseconds.default(200),
  allowPrivate: z.boolean().default(false),
  userAgent: z.string().min(1).default(USER_AGENT),
  /** Takes up what the archive holds and asks for nothing; what is not in it is `not_in_archive`. */
  offline: z.boolean().default(false),
});
export type CrawlOptions = z.input<typeof CrawlOptions>;
export type Settings = z.output<typeof CrawlOptions>;
