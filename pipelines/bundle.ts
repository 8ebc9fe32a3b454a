import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { writeWacz, zipped } from '../src/archive/index.ts';
import type { LogEntry } from '../src/model/log.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { quotationsOf } from '../src/report/score-rows.ts';
import type { Review } from '../src/sheet/review.ts';
import { addedArchive, type House } from './house.ts';

/** The whole log must be in a bundle, or its chain cannot be proved; who may not see all of it cannot have one. */
export class BundleNeedsWholeLog extends Error {
  override name = 'BundleNeedsWholeLog';
  constructor() {
    super('Beläggspaketet innehåller hela loggen och kan hämtas när båda utvärderarna har tagit ställning.');
  }
}

/** What the names of added WARC files begin with in a bundle's archive. */
export const ADDED_PREFIX = 'tillagt-';

export const MANIFEST = 'manifest.json';

/** What a bundle says of itself. */
export const Manifest = z.object({
  format: z.literal('underlag-bundle-1'),
  evaluation: z.string(),
  status: z.enum(['draft', 'final']),
  date: z.string(),
  instrument: z.object({ id: z.string(), version: z.string() }),
  rules: z.string(),
  /** Hash of the log's last entry. */
  head: z.string().nullable(),
  /** SHA-256 in hex of every other file, by its path. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** What is said of each line in a bundle; laid anew from the sheet and the log it must come out the same. */
export const linesIn = ({ lines }: Pick<Review, 'lines'>) =>
  lines.map(({ draft, standing, points, max, reason }) => ({
    question: draft.id,
    standing,
    points,
    max,
    reason,
  }));

/**
 * Writes everything that a sheet rests on as one zip file: the sheet, what was decided, the log, the archive as WACZ, the
 * evidence as annotations, and how to prove it all on another machine.
 *
 * @throws {BundleNeedsWholeLog}
 */
export async function writeBundle(house: House, review: Review, file: string): Promise<void> {
  const { sheet, log } = review;
  const { store } = house;
  const head = await store.log.head(sheet.evaluation);
  const { crawl } = (await store.evaluations.get(sheet.evaluation))!;
  if (log.length !== (await store.log.entries(sheet.evaluation)).length) throw new BundleNeedsWholeLog();
  const folder = await mkdtemp(join(tmpdir(), 'underlag-wacz-'));
  try {
    const wacz = join(folder, 'archive.wacz');
    const added = house.archiveFolder(addedArchive(sheet.evaluation));
    await writeWacz(wacz, {
      folders: [
        { folder: house.archiveFolder(crawl), prefix: '' },
        ...((await isThere(added)) ? [{ folder: added, prefix: ADDED_PREFIX }] : []),
      ],
      title: `${sheet.municipality.name} ${sheet.date}`,
      date: sheet.date,
      pages: pagesOf(review),
    });
    const texts: Record<string, string> = {
      'sheet.json': json(sheet),
      'review.json': json({ stage: review.stage, totals: review.totals, lines: linesIn(review) }),
      'log.jsonl': log.map((entry: LogEntry) => `${JSON.stringify(entry)}\n`).join(''),
      'annotations.jsonld': json(annotationsOf(review)),
      'VERIFY.md': VERIFY,
    };
    const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, digestOf(text)]));
    const manifest: Manifest = {
      format: 'underlag-bundle-1',
      evaluation: sheet.evaluation,
      status: review.stage === 'final' ? 'final' : 'draft',
      date: sheet.date,
      instrument: { id: sheet.instrument.id, version: sheet.instrument.version },
      rules: sheet.rules,
      head,
      files: { ...files, 'archive.wacz': await digestOfFile(wacz) },
    };
    await zipped(file, sheet.date, [
      { path: MANIFEST, from: { text: json(manifest) } },
      ...Object.entries(texts).map(([path, text]) => ({ path, from: { text } })),
      { path: 'archive.wacz', from: { file: wacz } },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The pages that evidence stands on, each once. */
function pagesOf({ lines }: Review) {
  const pages = new Map(
    lines
      .flatMap(quotationsOf)
      .map(({ evidence: { finalUrl: url, title, fetchedAt: ts } }) => [url, { url, title, ts }]),
  );
  return [...pages.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

const VERIFY = `# Så prövas paketet

1. Installera Underlag på en dator med Node 20 eller nyare.
2. Kör \`underlag audit <paketets fil>\`. Varken nät eller databas behövs.

Programmet prövar att varje fil har den kontrollsumma som \`manifest.json\` anger, att loggens rader är kedjade till varandra och
slutar i den rad som manifestet anger, att poängen följer av poängbladet och loggen, att arkivets poster är hela, och att varje citat
står ord för ord där det sägs stå. Det som inte håller nämns, och programmet slutar med felkod 4.

\`archive.wacz\` kan öppnas i ReplayWeb.page, och \`annotations.jsonld\` i program som läser W3C:s annotationer.

# How to verify this bundle

1. Install Underlag on a machine with Node 20 or newer.
2. Run \`underlag audit <the bundle's file>\`. It needs neither network nor database.

The program checks that every file has the digest that \`manifest.json\` gives, that the entries of the log are chained and end in the one
that the manifest names, that the points follow from sheet and log, that the archive's records are whole, and that every quotation stands
word for word where it is said to stand. What does not hold is named, and the exit code is 4.

\`archive.wacz\` opens in ReplayWeb.page, and \`annotations.jsonld\` in programs that read W3C annotations.
`;
