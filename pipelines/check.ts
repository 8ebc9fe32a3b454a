import { checks } from '../src/checks/index.ts';
import { runChecks } from '../src/checks/run.ts';
import { type InstrumentId, loadInstrument } from '../src/instruments/instrument.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { draftSheet } from '../src/sheet/draft.ts';
import { siteCoverage } from '../src/sheet/site-coverage.ts';
import { corpusOf } from './corpus.ts';
import type { House } from './house.ts';
import { rulesVersion } from './rules.ts';

/** Drafts an evaluation's sheet from what its crawl has read, under today's rules, and keeps it. */
export async function checkEvaluation(house: House, id: string): Promise<Sheet> {
  const { store } = house;
  const evaluation = await store.evaluations.get(id);
  if (!evaluation) throw new Error(`no evaluation ${id}`);
  const crawl = (await store.crawls.get(evaluation.crawl))!;
  const [documents, { entries, resources }] = await Promise.all([
    store.documents.load(crawl.id),
    store.ledger(crawl.id).load(),
  ]);
  const { municipality } = crawl;
  const corpus = corpusOf({ municipality, at: evaluation.date, documents, resources, entries });
  const coverage = siteCoverage(entries, corpus.documents, crawl.blocked);
  const sheet = draftSheet({
    evaluation: id,
    municipality: corpus.municipality,
    instrument: loadInstrument(evaluation.instrument.id as InstrumentId),
    rules: rulesVersion,
    date: evaluation.date,
    coverage,
    findings: runChecks(checks, corpus, coverage),
    ladders: new Map(checks.map(({ question, ladder }) => [question, ladder])),
  });
  await store.evaluations.saveSheet(id, sheet);
  return sheet;
}
