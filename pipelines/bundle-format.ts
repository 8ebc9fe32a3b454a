import { z } from 'zod';
import { annotationsOf } from '../src/report/annotations.ts';
import type { Review } from '../src/sheet/review.ts';

export const MANIFEST = 'manifest.json';

/** Every file of a bundle but the manifest. */
export const FILES = [
  'sheet.json',
  'review.json',
  'log.jsonl',
  'annotations.jsonld',
  'VERIFY.md',
  'archive.wacz',
] as const;
export type BundleFile = (typeof FILES)[number];

/** What the names of added WARC files begin with in a bundle's archive. */
export const ADDED_PREFIX = 'tillagt-';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const WarcName = z.string().regex(/^[\w.-]+\.warc\.gz$/);

/** What a bundle says of itself. */
export const Manifest = z.object({
  /** Raised whenever what is derived from sheet and log comes out in another way than in older bundles. */
  format: z.literal('underlag-bundle-1'),
  evaluation: z.string(),
  status: z.enum(['draft', 'final']),
  /** The sheet's. */
  date: z.string(),
  instrument: z.object({ id: z.string(), version: z.string() }),
  rules: z.string(),
  /** Hash of the log's last entry. */
  head: z.string().nullable(),
  /** SHA-256 in hex of every other file. */
  files: z.partialRecord(z.enum(FILES), Digest),
  /**
   * Files in archive.wacz, in its folder `archive`. Draft evidence points into `crawl` by the names as they are; evidence that
   * evaluators added points into `added` by the names without their prefix.
   */
  warcs: z.object({ crawl: z.array(WarcName), added: z.array(WarcName.startsWith(ADDED_PREFIX)) }),
});
export type Manifest = z.infer<typeof Manifest>;

/** What a manifest repeats of the sheet and of its stage. */
export const marksIn = ({ sheet, stage }: Pick<Review, 'sheet' | 'stage'>) => ({
  evaluation: sheet.evaluation,
  status: stage === 'final' ? ('final' as const) : ('draft' as const),
  date: sheet.date,
  instrument: { id: sheet.instrument.id, version: sheet.instrument.version },
  rules: sheet.rules,
});

/** The files that follow from the sheet and the log: made anew from both, they must come out the same. */
export const derivedFrom = (review: Review) => ({
  'review.json': {
    stage: review.stage,
    totals: review.totals,
    lines: review.lines.map(({ draft, standing, points, max, reason, decisions }) => ({
      ...{ question: draft.id, standing, points, max, reason },
      /** Numbers of the log's entries that hold the decisions that stand. */
      decisions: decisions.map(({ number }) => number),
    })),
  },
  'annotations.jsonld': annotationsOf(review),
});

/** Null where a text is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
