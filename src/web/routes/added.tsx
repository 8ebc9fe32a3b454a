import type { Context } from 'hono';
import { z } from 'zod';
import { addQuotedPage, addUpload } from '../../../pipelines/add-evidence.ts';
import { ADDED_LIMIT, EvidenceError } from '../../../pipelines/add-evidence-fault.ts';
import { addedArchive } from '../../../pipelines/house.ts';
import { SheetIsFinal } from '../../../pipelines/recheck.ts';
import { act } from '../../../pipelines/reviewing.ts';
import { type AddedEvidence, LONGEST_NOTE, LONGEST_REASON } from '../../model/decision.ts';
import { InterviewGroup } from '../../model/interview.ts';
import type { LogEvent } from '../../model/log.ts';
import { type EntryOf, stageOf } from '../../sheet/review.ts';
import { isMarked } from '../archived.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import { AddEvidencePage, type AddForm, type Attempt, TakeBackPage } from '../views/add-evidence.tsx';
import { AddedEvidencePage } from '../views/added-evidence.tsx';
import { questionHref } from '../views/hrefs.ts';
import { archivedRoutes } from './archived.ts';
import { formOf, textOf } from './form.ts';
import { type FoundQuestion, lineFor, locking, missing, questionFor } from './found.tsx';

const QUESTION = `${EVALUATION}/fraga/:question`;
const ADDED = `${QUESTION}/tillagt/:entry`;

/** Bytes of a form around its file: the other fields, and what parts them. */
const AROUND_FILE = 64 * 1024;

type Fields = Record<string, unknown>;

/** What was written, for the form to come back with. */
const valuesIn = (fields: Fields): Attempt['values'] =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));

/** Makes evidence of a form, or says what has to be put right. */
type Make = (c: Context<Env>, fields: Fields) => Promise<AddedEvidence | Attempt['faults']>;

const fromPage: Make = (c, fields) =>
  addQuotedPage(c.var.house, {
    evaluation: c.var.evaluation.id,
    url: textOf(fields.url),
    quote: textOf(fields.quote),
    shows: textOf(fields.shows),
  });

const fromFile: Make = async (c, fields) => {
  const { file } = fields;
  if (!(file instanceof File)) throw new EvidenceError('empty_file');
  return addUpload(c.var.house, {
    evaluation: c.var.evaluation.id,
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name,
    quote: textOf(fields.quote),
    shows: textOf(fields.shows),
  });
};

const fromInterview: Make = async (_, fields) => {
  const group = InterviewGroup.safeParse(textOf(fields.group));
  const date = z.iso.date().safeParse(textOf(fields.date));
  const note = textOf(fields.note).trim();
  if (group.success && date.success && note !== '' && note.length <= LONGEST_NOTE)
    return { kind: 'interview', group: group.data, date: date.data, note };
  return [
    ...(group.success ? [] : [{ field: 'group', fault: 'group' } as const]),
    ...(date.success ? [] : [{ field: 'date', fault: 'date' } as const]),
    ...(note === '' ? [{ field: 'note', fault: 'note' } as const] : []),
    ...(note.length > LONGEST_NOTE ? [{ field: 'note', fault: 'noteTooLong' } as const] : []),
  ];
};

const addRoutes = (form: AddForm, make: Make, maxBody?: number): Route[] => [
  {
    method: 'GET',
    path: `${QUESTION}/belagg/${form}`,
    may: 'evaluate',
    async handle(c) {
      const found = await questionFor(c);
      if (!found) return missing(c);
      return render(c, <AddEvidencePage {...found} attempt={{ form, values: {}, faults: [] }} />);
    },
  },
  {
    method: 'POST',
    path: `${QUESTION}/belagg/${form}`,
    may: 'evaluate',
    ...(maxBody !== undefined && { maxBody }),
    handle: locking(async (c) => {
      const found = await questionFor(c);
      if (!found) return missing(c);
      const { evaluation, question } = { evaluation: c.var.evaluation.id, question: found.question.id };
      if (await isFinal(c)) throw new SheetIsFinal();
      const fields = await c.req.parseBody();
      const made = await make(c, fields).catch((error: unknown) => {
        if (error instanceof EvidenceError) return [error];
        throw error;
      });
      if (Array.isArray(made)) {
        const attempt: Attempt = { form, values: valuesIn(fields), faults: made };
        return render(c, <AddEvidencePage {...found} attempt={attempt} />, 422);
      }
      await record(c, found, { type: 'evidence', question, added: made as AddedEvidence });
      return c.redirect(`${questionHref(evaluation, question)}#tillagda`, 303);
    }),
  },
];

/** Where what was added to an evaluation is archived. */
function archiveOf({ var: { house, evaluation } }: Context<Env>) {
  return house.archive(addedArchive(evaluation.id));
}

/** Evidence that evaluators add: the forms, taking it back, and what was added where it stands. */
export const addedRoutes: Route[] = [
  ...addRoutes('adress', fromPage),
  ...addRoutes('fil', fromFile, ADDED_LIMIT + AROUND_FILE),
  ...addRoutes('intervju', fromInterview),
  {
    method: 'POST',
    path: `${QUESTION}/belagg/:entry/ta-bort`,
    may: 'evaluate',
    handle: locking(async (c) => {
      const found = await addedFor(c);
      if (!found) return missing(c);
      const reason = (await formOf(c))('reason');
      const { number, event } = found.entry;
      if (reason === '' || reason.length > LONGEST_REASON)
        return render(c, <TakeBackPage {...found} entry={number} reason={reason} />, 422);
      const { question } = event;
      await record(c, found, { type: 'withdrawal', question, entry: number, reason });
      return c.redirect(questionHref(c.var.evaluation.id, question), 303);
    }),
  },
  {
    method: 'GET',
    path: ADDED,
    may: 'own',
    async handle(c) {
      const found = await quotedFor(c);
      if (!found) return missing(c);
      return render(
        c,
        <AddedEvidencePage
          {...found}
          marked={await isMarked(c.var.house.ingester, await archiveOf(c), found.evidence)}
        />,
      );
    },
  },
  ...archivedRoutes(ADDED, quotedFor, archiveOf),
];

/** The entry that `:entry` names, where it added evidence to the question and was not taken back. */
async function addedFor(c: Context<Env>): Promise<(FoundQuestion & { entry: EntryOf<'evidence'> }) | null> {
  const found = await lineFor(c);
  const entry = found?.line.added.find(({ number }) => String(number) === c.req.param('entry'));
  return found && entry ? { sheet: found.review.sheet, question: found.line.draft, entry } : null;
}

/** The same, where it is a quotation. */
async function quotedFor(c: Context<Env>) {
  const found = await addedFor(c);
  if (found?.entry.event.added.kind !== 'quotation') return null;
  const { evidence, fileName } = found.entry.event.added;
  return { ...found, evidence, fileName };
}

const isFinal = async ({ var: { house, evaluation } }: Context<Env>): Promise<boolean> =>
  stageOf(await house.store.log.entries(evaluation.id)) === 'final';

/** Writes in the log. */
const record = ({ var: { house, person } }: Context<Env>, { sheet }: FoundQuestion, event: LogEvent) =>
  act({ house, sheet, person, seen: null }, () => event);
