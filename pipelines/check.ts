import { checks } from '../src/checks/index.ts';
import { runChecks } from '../src/checks/run.ts';
import { serviceOf } from '../src/crawl/index.ts';
import { type InstrumentId, loadInstrument } from '../src/instruments/instrument.ts';
import type { Document } from '../src/model/document.ts';
import { questionsOf } from '../src/model/instrument.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { draftSheet } from '../src/sheet/draft.ts';
import { siteCoverage } from '../src/sheet/site-coverage.ts';
import { corpusOf, readDocuments } from './corpus.ts';
import type { House } from './house.ts';
import { isScan, leftBy, type OcrWatch, ocrBudgetOf, readPages } from './ocr.ts';
import { pagesInOrder } from './ocr-order.ts';
import { rulesVersion } from './rules.ts';

/**
 * Answers an evaluation's questions from what its crawl has read, under today's rules, and keeps the answers. Where documents
 * have pages that are pictures, those that the questions still need are read by OCR, and the questions answered again.
 */
export async function checkEvaluation(house: House, id: string, watch: OcrWatch = {}): Promise<void> {
  const { store } = house;
  const { crawl: crawlId, date, instrument } = (await store.evaluations.get(id))!;
  const crawl = (await store.crawls.get(crawlId))!;
  const { municipality, blocked } = crawl;
  const { entries, resources } = await store.ledger(crawlId).load();
  const asked = new Set(
    questionsOf(loadInstrument(instrument.id as InstrumentId)).map((question) => question.id),
  );
  const putting = checks.filter(({ question }) => asked.has(question));
  const answer = (documents: readonly Document[]) => {
    const reading = { municipality, at: date, documents, resources, entries };
    const read = readDocuments(reading);
    const corpus = corpusOf(reading, read);
    const coverage = siteCoverage(entries, read, blocked, (url) => serviceOf(url, municipality));
    return { corpus, coverage, findings: runChecks(putting, corpus, coverage) };
  };
  const documents = await store.documents.load(crawlId);
  const scans = documents.filter(isScan);
  let answers = answer(documents);
  if (scans.length > 0) {
    const budget = ocrBudgetOf(crawl);
    const chosen = pagesInOrder(scans, budget, { checks: putting, ...answers });
    const read = await readPages(house, crawlId, scans, chosen, leftBy(budget), watch);
    const better = new Map(read.map((document) => [document.url, document]));
    answers = answer(documents.map((document) => better.get(document.url) ?? document));
  }
  const { corpus, coverage, findings } = answers;
  await store.evaluations.saveAnswers(id, { municipality: corpus.municipality, coverage, findings });
}

/** Lays the sheet from an evaluation's answers, and keeps it. */
export async function layDraft({ store }: House, id: string): Promise<Sheet> {
  const { instrument, date } = (await store.evaluations.get(id))!;
  const answers = await store.evaluations.answers(id);
  if (!answers) throw new Error(`evaluation ${id} has no answers to lay out`);
  const sheet = draftSheet({
    ...answers,
    evaluation: id,
    instrument: loadInstrument(instrument.id as InstrumentId),
    rules: rulesVersion,
    date,
    ladders: new Map(checks.map(({ question, ladder }) => [question, ladder])),
  });
  await store.evaluations.saveSheet(id, sheet);
  return (await store.evaluations.sheet(id))!;
}
