import { z } from 'zod';
import { SiteCoverage } from '../model/coverage.ts';
import { externalOn } from '../model/external.ts';
import { Finding } from '../model/finding.ts';
import { Municipality } from '../model/municipality.ts';
import { Totals } from '../model/points.ts';
import { LaidSheet, SHEET_FORMAT, type Sheet } from '../model/sheet.ts';
import type { Database } from './database.ts';
import { readRecord } from './external.ts';
import { readableId } from './ids.ts';

export const EvaluationState = z.enum(['running', 'done', 'failed']);
export type EvaluationState = z.infer<typeof EvaluationState>;

/** What a list shows of a sheet. */
export const Summary = z.object({ municipality: Municipality, totals: Totals });
export type Summary = z.infer<typeof Summary>;

/** One municipality, one instrument, one date, drafted under one version of the rules from one crawl. */
export interface Evaluation {
  id: string;
  crawl: string;
  municipality: Municipality;
  instrument: { id: string; version: string };
  rules: string;
  /** ISO date that the draft speaks for. */
  date: string;
  state: EvaluationState;
  /** ISO 8601 in UTC, like `finishedAt`. */
  createdAt: string;
  finishedAt: string | null;
  /** Why it failed, otherwise null. */
  failure: string | null;
  /** Of the sheet that was kept last, whatever its format; null before there is one. */
  summary: Summary | null;
}

export type NewEvaluation = Pick<Evaluation, 'crawl' | 'instrument' | 'rules' | 'date'>;

/** The step between checking and drafting: findings, and what they rest on. */
export const Answers = z.object({
  /** As it was identified from what was read. */
  municipality: Municipality,
  coverage: SiteCoverage,
  findings: z.array(Finding),
});
export type Answers = z.infer<typeof Answers>;

export interface Evaluations {
  /** @throws when there is no such crawl */
  create(evaluation: NewEvaluation): Promise<Evaluation>;
  get(id: string): Promise<Evaluation | null>;
  /** Oldest first; those of one crawl or in one state where asked. */
  list(which?: { crawl?: string; state?: EvaluationState }): Promise<Evaluation[]>;
  /**
   * Null until it is done, and where the sheet is kept in another format than today's.
   *
   * What was laid from the archive is kept as it is; what others publish about the municipality is joined to it here, when
   * it is read. So figures that are fetched later show on every sheet of the municipality at once, none is laid anew for
   * them, and the same archive and rules still give the same kept sheet, byte for byte.
   */
  sheet(id: string): Promise<Sheet | null>;
  /** What the checks answered, and over what coverage; null until they have run. */
  answers(id: string): Promise<Answers | null>;
  saveAnswers(id: string, answers: Answers): Promise<void>;
  /** Keeps the draft; the evaluation is done. */
  saveSheet(id: string, sheet: LaidSheet): Promise<void>;
  fail(id: string, failure: string): Promise<void>;
  /** Takes up an evaluation that failed or is to be drafted anew; an earlier sheet stays until the next is saved. */
  resume(id: string): Promise<void>;
}

interface Row {
  id: string;
  crawl: string;
  municipality: unknown;
  instrument: string;
  instrument_version: string;
  rules: string;
  date: string;
  state: EvaluationState;
  created_at: Date;
  finished_at: Date | null;
  failure: string | null;
  summary: unknown;
}

const COLUMNS = `evaluation.id, evaluation.crawl, crawl.municipality, instrument, instrument_version, rules, date,
  evaluation.state, evaluation.created_at, evaluation.finished_at, failure, evaluation.summary`;

export function evaluations(database: Database): Evaluations {
  const select = (where: string, parameters: unknown[]) =>
    database
      .query<Row>(
        `select ${COLUMNS} from evaluation join crawl on crawl.id = evaluation.crawl ${where}`,
        parameters,
      )
      .then((rows) => rows.map(toEvaluation));
  const get = async (id: string) => (await select('where evaluation.id = $1', [id]))[0] ?? null;
  const end = async (id: string, state: EvaluationState, failure: string | null, sheet?: LaidSheet) => {
    const summary = sheet && { municipality: sheet.municipality, totals: sheet.totals };
    await database.query(
      `update evaluation set state = $2, failure = $3, sheet = coalesce($4::json, sheet),
         summary = coalesce($5::json, summary), finished_at = $6 where id = $1`,
      [
        ...[id, state, failure, jsonOrNull(sheet), jsonOrNull(summary)],
        state === 'running' ? null : new Date().toISOString(),
      ],
    );
  };
  return {
    get,
    async create({ crawl, instrument, rules, date }) {
      const [found] = await database.query<{ name: string }>(
        `select municipality->>'name' as name from crawl where id = $1`,
        [crawl],
      );
      if (found === undefined) throw new Error(`There is no crawl ${crawl}`);
      const id = await readableId(found.name, date, async (id) => {
        const made = await database.query(
          `insert into evaluation (id, crawl, instrument, instrument_version, rules, date, state, created_at)
           values ($1, $2, $3, $4, $5, $6, 'running', $7) on conflict do nothing returning id`,
          [id, crawl, instrument.id, instrument.version, rules, date, new Date().toISOString()],
        );
        return made.length > 0;
      });
      return (await get(id))!;
    },
    list: ({ crawl = null, state = null }: { crawl?: string | null; state?: string | null } = {}) =>
      select(
        `where ($1::text is null or evaluation.crawl = $1) and ($2::text is null or evaluation.state = $2)
         order by evaluation.created_at, evaluation.id`,
        [crawl, state],
      ),
    async sheet(id) {
      // By the summary's code: the database would read the whole sheet for it, and take as long as for handing it out.
      const rows = await database.query<{ sheet: LaidSheet | null; record: unknown }>(
        `select sheet, record from evaluation
         left join external_record on code = summary->'municipality'->>'code' where id = $1`,
        [id],
      );
      const [row] = rows;
      return row?.sheet?.format === SHEET_FORMAT ? joined(row.sheet, row.record) : null;
    },
    async answers(id) {
      const rows = await database.query<{ answers: Answers | null }>(
        'select answers from evaluation where id = $1',
        [id],
      );
      return rows[0]?.answers ?? null;
    },
    async saveAnswers(id, answers) {
      const text = JSON.stringify(Answers.parse(answers));
      await database.query('update evaluation set answers = $2::json where id = $1', [id, text]);
    },
    saveSheet: async (id, sheet) => end(id, 'done', null, LaidSheet.parse(sheet)),
    fail: (id, failure) => end(id, 'failed', failure),
    resume: (id) => end(id, 'running', null),
  };
}

const jsonOrNull = (value: object | undefined): string | null => (value ? JSON.stringify(value) : null);

function joined(sheet: LaidSheet, record: unknown): Sheet {
  const { municipality, date, questions } = sheet;
  const ids = new Set(questions.map((question) => question.id));
  const external = externalOn(readRecord(record), { code: municipality.code, date, questions: ids });
  return { ...sheet, external };
}

const toEvaluation = (row: Row): Evaluation => ({
  id: row.id,
  crawl: row.crawl,
  municipality: Municipality.parse(row.municipality),
  instrument: { id: row.instrument, version: row.instrument_version },
  rules: row.rules,
  date: row.date,
  state: row.state,
  createdAt: row.created_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
  failure: row.failure,
  summary: Summary.safeParse(row.summary).data ?? null,
});
