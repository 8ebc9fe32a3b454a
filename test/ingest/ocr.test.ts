import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../fixtures/pdf.ts';
import { scanned } from '../../fixtures/scan.ts';
import { createIngester } from '../../src/ingest/index.ts';
import { withOcr } from '../../src/ingest/ocr/merge.ts';
import { openOcr } from '../../src/ingest/ocr/pool.ts';
import type { Resource } from '../../src/model/resource.ts';
import { childrenOf } from '../processes.ts';
import { paper } from './paper.ts';
import { expectSound } from './sound.ts';

/** Milliseconds: tesseract starts, and reads, on a machine that may have other work. */
const PATIENCE = 300_000;

const ingester = createIngester();
afterAll(() => ingester.close());

const resource = (url: string): Resource => ({
  url,
  finalUrl: url,
  status: 200,
  mediaType: 'application/pdf',
  declaredType: 'application/pdf',
  fetchedAt: '2015-03-01T08:00:00.000Z',
  sha256: '0'.repeat(64),
  size: 1,
  archive: { file: 'a.warc.gz', offset: 0, length: 1 },
  via: 'http',
});

const policy = () =>
  makePdf({
    title: 'Policy för styrdokument',
    organisation: 'Granby kommun',
    kind: 'Policy',
    front: [['Antagen av', 'Kommunfullmäktige 2014-11-20 § 145']],
    created: new Date('2014-11-20T06:30:00Z'),
    parts: [
      [
        {
          kind: 'paragraph',
          text: [
            {
              text: 'Policyn anger hur kommunens styrdokument tas fram, beslutas och följs upp. Fullmäktige antar mål och riktlinjer; nämnderna ansvarar för att de genomförs och återrapporteras.',
              bold: false,
              target: null,
            },
          ],
        },
        { kind: 'heading', level: 1, text: 'Uppföljning' },
        {
          kind: 'paragraph',
          text: [{ text: 'Målen följs upp tre gånger om året.', bold: false, target: null }],
        },
      ],
    ],
  });

describe('a scan', { timeout: PATIENCE }, () => {
  it('that lies askew is read as the paper that it was made of, and each word where it stands', async () => {
    const original = await policy();
    const scan = await scanned(original, { skew: 1.5, noise: 14, seed: 3 });
    const asText = (await ingester.ingest(resource('https://www.granby.se/policy.pdf'), original))!;
    const asScan = (await ingester.ingest(resource('https://www.granby.se/skannad.pdf'), scan))!;
    expect([asScan.state, asScan.unreadPages]).toEqual(['no_text_layer', [1]]);

    const page = await ingester.readPicture(scan, 1);
    const read = withOcr(asScan, [page], null);
    expectSound(read);
    expect([read.state, read.unreadPages, read.ocr?.pages]).toEqual(['ocr', undefined, [1]]);
    const main = (document: typeof read) =>
      document.blocks.filter(({ kind, region }) => region === 'main' && kind !== 'table_row');
    expect(main(read).map(({ kind, text }) => [kind, text])).toEqual(
      main(asText).map(({ kind, text }) => [kind, text]),
    );
    expect([read.title, read.kind, read.language]).toEqual([asText.title, asText.kind, 'sv']);

    // Turned with the paper, about its middle, by 1.5 degrees.
    const find = (document: typeof read) =>
      document.blocks.find(({ text }) => text === 'Uppföljning')!.runs[0]!.rectangle;
    const [lay, straight] = [find(read), find(asText)];
    const angle = (1.5 * Math.PI) / 180;
    const [across, down] = [straight.x - 595.28 / 2, straight.y + straight.height / 2 - 841.89 / 2];
    expect(lay.x).toBeCloseTo(595.28 / 2 + across * Math.cos(angle) - down * Math.sin(angle), -1);
    expect(lay.y + lay.height / 2).toBeCloseTo(
      841.89 / 2 + across * Math.sin(angle) + down * Math.cos(angle),
      -1,
    );
    // A second process reads the very same, so that an audit can prove it.
    const other = openOcr({ processes: 1 });
    expect(await other.read(scan, 1)).toEqual(page);
    await other.close();
  });

  it('that stands on its head is read the right way up', async () => {
    const scan = await scanned(await policy(), { skew: 180, noise: 0 });
    const { words } = await ingester.readPicture(scan, 1);
    const said = words.map(({ text }) => text).join(' ');
    expect(said).toContain('nämnderna ansvarar för att de genomförs');
    const [first] = words;
    expect(first!.rectangle.y).toBeGreaterThan(700);
  });
});

describe('a reader of pages', { timeout: PATIENCE }, () => {
  it('gives up a page that takes too long, says what is wrong with others, and reads on', async () => {
    const scan = await scanned(await policy(), { noise: 40 });
    const hasty = openOcr({ processes: 1, timeLimitMs: 50 });
    expect((await hasty.read(scan, 1)).fault).toMatch(/^sidan tog mer än/);
    await hasty.close();

    const reader = openOcr({ processes: 1 });
    const faults = [];
    for (const [payload, page] of [
      [scan, 2],
      [Buffer.from('%PDF-1.4 trasig'), 1],
      [paper([{ picture: true, content: ' ' }]), 1],
    ] as const)
      faults.push((await reader.read(payload, page)).fault);
    expect(faults[0]).toMatch(/^sidan kunde inte ritas/);
    expect(faults[1]).toMatch(/^sidan kunde inte ritas/);
    expect(faults[2]).toMatch(/tom, trasig eller för stor/);
    // A page as large as a field is drawn small, and still read.
    const field = paper([{ lines: [{ text: 'Kommunen antar sina egna planer', x: 20, y: 400, size: 36 }] }]);
    const vast = Buffer.from(field.toString('latin1').replace('[0 0 595 842]', '[0 0 9000 9000]'), 'latin1');
    expect(await reader.read(vast, 1)).toMatchObject({ page: 1 });
    await reader.close();
  });

  it('leaves no process behind when whoever started it is killed', async () => {
    const script = fileURLToPath(new URL('./ocr-parent.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('read\n');
    const below = await childrenOf(parent.pid!);
    expect(below.length).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await expect.poll(() => below.filter(isAlive), { timeout: 30_000, interval: 200 }).toEqual([]);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
