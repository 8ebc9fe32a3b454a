import { z } from 'zod';
import { Municipality } from '../model/municipality.ts';
import type { Database } from './database.ts';
import { readableId } from './ids.ts';

export const CrawlState = z.enum(['running', 'done', 'interrupted', 'failed']);
export type CrawlState = z.infer<typeof CrawlState>;

/** One visit to a municipality's site; any number of evaluations may rest on it. */
export const Crawl = z.object({
  id: z.string(),
  municipality: Municipality,
  /** Where it began: a URL, or the archive that was read instead. */
  seed: z.string(),
  /** What else decided the outcome; two crawls of one seed with the same options are the same undertaking. */
  options: z.record(z.string(), z.unknown()),
  state: CrawlState,
  /** ISO 8601 in UTC, like `finishedAt`. */
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** What the crawl said of itself at its end. */
  summary: z.unknown(),
  /** A Swedish sentence on why the site could not be read, otherwise null. */
  blocked: z.string().nullable(),
});
export type Crawl = z.infer<typeof Crawl>;

export type NewCrawl = Pick<Crawl, 'municipality' | 'seed' | 'options'>;

export interface Crawls {
  create(crawl: NewCrawl): Promise<Crawl>;
  get(id: string): Promise<Crawl | null>;
  /** Oldest first. */
  list(): Promise<Crawl[]>;
  /**
   * The latest crawl of the same undertaking that is not done, or that an unfinished evaluation rests on; null when the next
   * command has to begin anew.
   */
  findUnfinished(seed: string, code: string | null, options: Crawl['options']): Promise<Crawl | null>;
  /** Marks a crawl that goes on after an interruption. */
  resume(id: string): Promise<void>;
  /** What the site turned out to be; learned while crawling. */
  saveMunicipality(id: string, municipality: Municipality): Promise<void>;
  finish(
    id: string,
    end: { state: Exclude<CrawlState, 'running'>; summary?: unknown; blocked?: string | null },
  ): Promise<void>;
  /** Forgets a crawl and all that rests on it; its archive is not the store's. */
  remove(id: string): Promise<void>;
}

interface Row extends Omit<Crawl, 'createdAt' | 'finishedAt'> {
  created_at: Date;
  finished_at: Date | null;
}

export function crawls(database: Database): Crawls {
  const select = (where: string, parameters: unknown[] = []) =>
    database.query<Row>(`select * from crawl ${where}`, parameters).then((rows) => rows.map(toCrawl));
  return {
    async create(crawl) {
      const { municipality, seed, options } = Crawl.pick({
        municipality: true,
        seed: true,
        options: true,
      }).parse(crawl);
      const now = new Date().toISOString();
      const id = await readableId(municipality.name, now.slice(0, 10), async (id) => {
        const made = await database.query(
          `insert into crawl (id, municipality, seed, options, state, created_at)
           values ($1, $2::jsonb, $3, $4::jsonb, 'running', $5) on conflict do nothing returning id`,
          [id, JSON.stringify(municipality), seed, JSON.stringify(options), now],
        );
        return made.length > 0;
      });
      return {
        ...{ id, municipality, seed, options, state: 'running', createdAt: now },
        ...{ finishedAt: null, summary: null, blocked: null },
      };
    },
    get: async (id) => (await select('where id = $1', [id]))[0] ?? null,
    list: () => select('order by created_at, id'),
    async findUnfinished(seed, code, options) {
      const found = await select(
        `where seed = $1 and municipality->>'code' is not distinct from $2 and options = $3::jsonb
           and (state in ('running', 'interrupted')
                or exists (select from evaluation where crawl = crawl.id and evaluation.state = 'running'))
         order by created_at desc, id desc limit 1`,
        [seed, code, JSON.stringify(options)],
      );
      return found[0] ?? null;
    },
    async resume(id) {
      await database.query(`update crawl set state = 'running', finished_at = null where id = $1`, [id]);
    },
    async saveMunicipality(id, municipality) {
      const text = JSON.stringify(Municipality.parse(municipality));
      await database.query('update crawl set municipality = $2::jsonb where id = $1', [id, text]);
    },
    async finish(id, { state, summary = null, blocked = null }) {
      await database.query(
        'update crawl set state = $2, summary = $3::json, blocked = $4, finished_at = $5 where id = $1',
        [id, state, JSON.stringify(summary), blocked, new Date().toISOString()],
      );
    },
    async remove(id) {
      await database.query('delete from crawl where id = $1', [id]);
    },
  };
}

const toCrawl = ({ created_at, finished_at, ...row }: Row): Crawl => ({
  ...row,
  municipality: Municipality.parse(row.municipality),
  createdAt: created_at.toISOString(),
  finishedAt: finished_at?.toISOString() ?? null,
});
