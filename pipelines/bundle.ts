import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Of, sha256OfFile, warcNames, writeWacz, zipped } from '../src/archive/index.ts';
import { quotationsOf } from '../src/report/score-rows.ts';
import type { Review } from '../src/sheet/review.ts';
import { ADDED_PREFIX, derivedFrom, MANIFEST, type Manifest, marksIn } from './bundle-format.ts';
import { addedArchive, type House } from './house.ts';

/** The whole log must be in a bundle, or its chain cannot be proved; who may not see all of it cannot have one. */
export class BundleNeedsWholeLog extends Error {
  override name = 'BundleNeedsWholeLog';
  constructor() {
    super(
      'Beläggspaketet innehåller hela loggen och kan bara hämtas av den som får se den. ' +
        'För den som bedömer utan att se den andras beslut är det när båda utvärderarna har tagit ställning.',
    );
  }
}

/**
 * Writes everything that a sheet rests on as one zip file: the sheet, what was decided, the log, the archive as WACZ, the
 * evidence as annotations, and how to prove it all on another machine. The same review gives the same bytes.
 *
 * @throws {BundleNeedsWholeLog}
 */
export async function writeBundle(house: House, review: Review, file: string): Promise<void> {
  const { sheet, log } = review;
  const { log: whole } = house.store;
  const head = await whole.head(sheet.evaluation);
  if (log.length !== (await whole.entries(sheet.evaluation)).length) throw new BundleNeedsWholeLog();
  const folders = await foldersOf(house, review);
  const scratch = await mkdtemp(join(tmpdir(), 'underlag-wacz-'));
  try {
    const wacz = join(scratch, 'archive.wacz');
    const title = `${sheet.municipality.name} ${sheet.date}`;
    await writeWacz(wacz, { folders, title, date: sheet.date, pages: pagesOf(review) });
    const derived = Object.entries(derivedFrom(review)).map(([path, value]) => [path, json(value)] as const);
    const texts = new Map([
      ['sheet.json', json(sheet)],
      ['log.jsonl', log.map((entry) => `${JSON.stringify(entry)}\n`).join('')],
      ['VERIFY.md', VERIFY],
      ...derived,
    ]);
    const [crawl, added] = await Promise.all(folders.map(warcNames));
    const manifest: Manifest = {
      format: 'underlag-bundle-1',
      ...marksIn(review),
      head,
      files: {
        ...Object.fromEntries([...texts].map(([path, text]) => [path, sha256Of(text)])),
        'archive.wacz': await sha256OfFile(wacz),
      },
      warcs: { crawl: crawl!, added: added! },
    };
    await zipped(file, sheet.date, [
      { path: MANIFEST, from: { text: json(manifest) } },
      ...[...texts].map(([path, text]) => ({ path, from: { text } })),
      { path: 'archive.wacz', from: { file: wacz } },
    ]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The crawl's archive, and that of what evaluators added, which need not be there. */
async function foldersOf({ store, archiveFolder }: House, { sheet: { evaluation } }: Review) {
  const { crawl } = (await store.evaluations.get(evaluation))!;
  return [
    { folder: archiveFolder(crawl), prefix: '' },
    { folder: archiveFolder(addedArchive(evaluation)), prefix: ADDED_PREFIX },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

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
slutar i den rad som manifestet anger, att poäng och annotationer följer av poängbladet och loggen, att arkivets poster är hela, och
att varje citat står ord för ord där det sägs stå. Det som inte håller nämns, och programmet slutar med felkod 4.

Paketet är inte undertecknat. Den som vill veta att det är samma paket som utvärderarna lämnade ifrån sig jämför dessutom filens
SHA-256 med den som de uppger.

\`archive.wacz\` kan öppnas i ReplayWeb.page, och \`annotations.jsonld\` i program som läser W3C:s annotationer.

# How to verify this bundle

1. Install Underlag on a machine with Node 20 or newer.
2. Run \`underlag audit <the bundle's file>\`. It needs neither network nor database.

The program checks that every file has the digest that \`manifest.json\` gives, that the entries of the log are chained and end in the one
that the manifest names, that points and annotations follow from sheet and log, that the archive's records are whole, and that every
quotation stands word for word where it is said to stand. What does not hold is named, and the exit code is 4.

The bundle is not signed. To know that it is the one that the evaluators handed over, compare the file's SHA-256 with the one that they
state as well.

\`archive.wacz\` opens in ReplayWeb.page, and \`annotations.jsonld\` in programs that read W3C annotations.
`;
