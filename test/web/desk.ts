import { createHash } from 'node:crypto';
import { addedArchive, type House } from '../../pipelines/house.ts';
import type { Archive } from '../../src/archive/index.ts';
import { loadInstrument } from '../../src/instruments/instrument.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Locator } from '../../src/model/locator.ts';
import type { LogEvent, Stage } from '../../src/model/log.ts';
import type { Person } from '../../src/model/person.ts';
import { exchange } from '../archive/exchanges.ts';
import { municipality, sheet } from '../store/samples.ts';

export const QUOTE = 'Mötet webbsänds';
export const QUESTION = '2.3.7';

/** One of each role; the municipality's own, and another's. */
export const persons = {
  reader: { id: 'lisa', name: 'Lisa Läsare', role: 'reader', municipality: null },
  evaluator: { id: 'eva', name: 'Eva Utvärderare', role: 'evaluator', municipality: null },
  lead: { id: 'lars', name: 'Lars Ledare', role: 'lead', municipality: null },
  kommun: { id: 'kim', name: 'Kim Kommun', role: 'kommun', municipality: municipality.code },
  stranger: { id: 'stig', name: 'Stig Granne', role: 'kommun', municipality: '0180' },
} satisfies Record<string, Person>;

export const PASSWORD = 'ett lösenord att minnas';

export async function addPersons({ store }: House): Promise<void> {
  await Promise.all(Object.values(persons).map((person) => store.people.add(person, PASSWORD)));
}

type Archived = { html: string } | { pdf: Uint8Array };

const locatorOf = (archived: Archived): Locator => {
  const quote = { exact: QUOTE, prefix: '', suffix: '' };
  if ('html' in archived) return { type: 'html', quote, selector: 'body' };
  return { type: 'pdf', quote, page: 1, rectangles: [{ x: 50, y: 50, width: 100, height: 12 }] };
};

/** Archives pages, and quotes each. */
async function archived(archive: Archive, pages: readonly Archived[]): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const [index, page] of pages.entries()) {
    const body = 'html' in page ? Buffer.from(page.html) : Buffer.from(page.pdf);
    const type = 'html' in page ? 'text/html; charset=utf-8' : 'application/pdf';
    const url = `https://www.upplandsvasby.se/${index}`;
    const kept = exchange({ url, body, headers: [['Content-Type', type]] });
    evidence.push({
      ...{ url, finalUrl: url, fetchedAt: kept.fetchedAt, archive: await archive.append(kept) },
      ...{ sha256: createHash('sha256').update(body).digest('hex'), title: `Sida ${index}` },
      ...{ locator: locatorOf(page), quote: QUOTE, shows: 'möten webbsänds' },
    });
  }
  return evidence;
}

/** A drafted evaluation whose one question rests on archived pages: its id. */
export async function evaluationOf(house: House, pages: readonly Archived[]): Promise<string> {
  const crawl = await house.store.crawls.create({
    ...{ municipality, seed: 'https://www.upplandsvasby.se/' },
    options: { maxResources: 10, delayMs: 0, allowPrivate: false, from: null },
  });
  const evidence = await archived(await house.archive(crawl.id), pages);
  const instrument = loadInstrument('kommunkompassen-2010');
  const made = await house.store.evaluations.create({
    ...{ crawl: crawl.id, instrument, rules: '1', date: '2026-11-23' },
  });
  await house.store.evaluations.saveSheet(made.id, {
    ...sheet(made.id),
    totals: [1, 1, 1],
    areas: [{ id: '2', name: 'Tillgänglighet', totals: [1, 1, 1] }],
    subAreas: [{ id: '2.3', name: 'Information om service', area: '2', totals: [1, 1, 1] }],
    questions: [
      {
        ...{ id: QUESTION, area: '2', subArea: '2.3', text: 'Webbsänds möten?', points: [1, 1], max: 1 },
        ...{ outcome: 'met', level: 1, ceiling: 1, reason: 'Ja.', missing: null },
        ...{ ladder: [], interview: null, evidence, coverage: null },
      },
    ],
  });
  return made.id;
}

async function write({ store }: House, evaluation: string, event: LogEvent): Promise<number> {
  const { instrument, rules } = (await store.evaluations.get(evaluation))!;
  const { id, name, role } = persons.lead;
  const actor = { id, name, role };
  return (await store.log.append(evaluation, () => ({ actor, instrument, rules, event }))).number;
}

/** Adds quotations as evaluators do: the numbers of their entries. */
export async function addQuotations(
  house: House,
  evaluation: string,
  pages: readonly Archived[],
): Promise<number[]> {
  const numbers: number[] = [];
  for (const evidence of await archived(await house.archive(addedArchive(evaluation)), pages))
    numbers.push(
      await write(house, evaluation, {
        ...{ type: 'evidence', question: QUESTION, added: { kind: 'quotation', evidence, fileName: null } },
      }),
    );
  return numbers;
}

/** Brings an evaluation to a stage. */
export const bringTo = (house: House, evaluation: string, to: Stage): Promise<number> =>
  write(house, evaluation, { type: 'stage', from: 'draft', to, reason: null });
