import { checkEvaluation, layDraft } from '../pipelines/check.ts';
import { crawlFor } from '../pipelines/crawl.ts';
import type { House } from '../pipelines/house.ts';
import { ingestResource, ingestRest, keepLost } from '../pipelines/ingest.ts';
import type { OcrProgress } from '../pipelines/ocr.ts';
import { SiteUnreachable } from '../pipelines/site-failure.ts';
import { checks } from '../src/checks/index.ts';
import type { CrawlProgress } from '../src/crawl/index.ts';
import { matchTopic } from '../src/text/topic.ts';
import type { Handlers } from './handlers.ts';
import { FinalError } from './jobs.ts';

/** What the `ingest` step says of itself. */
export interface IngestProgress {
  read: number;
  /** By topic: how many pages and documents name the thing itself in their titles. */
  found: { topic: string; pages: number }[];
}

export type { CrawlProgress, OcrProgress };

/** What the steps of an evaluation do with a house's archive and store. */
export function handlersFor(house: House): Handlers {
  const crawlOf = async (evaluation: string) => (await house.store.evaluations.get(evaluation))!.crawl;
  const tallies = new Map<string, Tally>();
  return {
    async crawl(evaluation, { signal, progress, addIngest }) {
      tallies.set(evaluation, new Tally());
      try {
        await crawlFor(house, evaluation, { signal, onResource: addIngest, onProgress: progress });
      } catch (error) {
        throw error instanceof SiteUnreachable ? new FinalError(error.message) : error;
      }
    },
    async ingest(evaluation, url, { progress }) {
      const document = await ingestResource(house, await crawlOf(evaluation), url);
      const tally = tallies.get(evaluation);
      if (!tally) return;
      tally.add(document?.title ?? '');
      progress(tally.state());
    },
    async check(evaluation, { lost, signal, progress }) {
      const crawl = await crawlOf(evaluation);
      await keepLost(house, crawl, lost);
      await ingestRest(house, crawl);
      await checkEvaluation(house, evaluation, { signal, onProgress: progress });
    },
    async draft(evaluation) {
      tallies.delete(evaluation);
      await layDraft(house, evaluation);
    },
  };
}

/** Counts what has been read so far, for those who watch. */
class Tally {
  #read = 0;
  readonly #pages = new Map<string, number>();

  add(title: string): void {
    this.#read += 1;
    for (const name of new Set(
      checks.filter(({ topic }) => matchTopic(topic, title) === 'direct').map(({ topic }) => topic.name),
    )) {
      this.#pages.set(name, (this.#pages.get(name) ?? 0) + 1);
    }
  }

  state(): IngestProgress {
    return { read: this.#read, found: [...this.#pages].map(([topic, pages]) => ({ topic, pages })) };
  }
}
