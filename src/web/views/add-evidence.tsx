import { EvidenceError } from '../../../pipelines/add-evidence-fault.ts';
import { InterviewGroup } from '../../model/interview.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import type { EntryOf } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import type { Words } from '../words/sv.ts';
import { ErrorSummary, Field, type FieldError } from './field.tsx';
import { questionHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { sheetTrail } from './trail.tsx';

/** The three ways to add evidence; also the last part of the path that each form is sent to. */
export type AddForm = 'adress' | 'fil' | 'intervju';
export type AddedField = keyof Words['added']['labels'];

/** What is wrong with an interview's field. */
export type InterviewFault = 'group' | 'date' | 'note' | 'noteTooLong';

/** A form that was sent and not taken. */
export interface Attempt {
  form: AddForm;
  values: Partial<Record<AddedField, string>>;
  faults: readonly (EvidenceError | { field: AddedField; fault: InterviewFault })[];
}

interface AddProps {
  evaluation: string;
  question: string;
  attempt?: Attempt | undefined;
}

export const addHref = (evaluation: string, question: string, form: AddForm): string =>
  `${questionHref(evaluation, question)}/belagg/${form}`;
export const addedHref = (evaluation: string, question: string, entry: number): string =>
  `${questionHref(evaluation, question)}/tillagt/${entry}`;
const takeBackHref = (evaluation: string, question: string, entry: number): string =>
  `${questionHref(evaluation, question)}/belagg/${entry}/ta-bort`;

function useErrors(attempt: Attempt | undefined): FieldError[] {
  const words = useWords().added;
  return (attempt?.faults ?? []).map((fault) => ({
    id: `${attempt!.form}-${fault.field}`,
    text: fault instanceof EvidenceError ? words.fault(fault) : words.missing[fault.fault],
  }));
}

/** Section of the question's page: evidence may be added from an address, from a file, or from an interview. */
export const AddEvidenceForms = ({ evaluation, question, attempt }: AddProps) => {
  const words = useWords().added;
  const errors = useErrors(attempt);
  const valuesOf = (form: AddForm) => (attempt?.form === form ? attempt.values : {});
  const action = (form: AddForm) => addHref(evaluation, question, form);
  return (
    <section aria-labelledby="lagg-till" class="add">
      <h2 id="lagg-till">{words.title}</h2>
      <p>{words.lead}</p>
      <details open={attempt?.form === 'adress'}>
        <summary>{words.page}</summary>
        <form method="post" action={action('adress')}>
          <TextField form="adress" name="url" values={valuesOf('adress')} errors={errors} type="url" />
          <Quotation form="adress" values={valuesOf('adress')} errors={errors} />
          <button type="submit">{words.addPage}</button>
        </form>
      </details>
      <details open={attempt?.form === 'fil'}>
        <summary>{words.file}</summary>
        <form method="post" action={action('fil')} enctype="multipart/form-data">
          <Field
            id="fil-file"
            label={words.labels.file}
            hint={words.hints.file}
            errors={errors}
            control={(ties) => <input type="file" name="file" required {...ties} />}
          />
          <Quotation form="fil" values={valuesOf('fil')} errors={errors} />
          <button type="submit">{words.addFile}</button>
        </form>
      </details>
      <details open={attempt?.form === 'intervju'}>
        <summary>{words.interview}</summary>
        <form method="post" action={action('intervju')}>
          <GroupField values={valuesOf('intervju')} errors={errors} />
          <TextField form="intervju" name="date" values={valuesOf('intervju')} errors={errors} type="date" />
          <LongField form="intervju" name="note" values={valuesOf('intervju')} errors={errors} />
          <button type="submit">{words.addInterview}</button>
        </form>
      </details>
    </section>
  );
};

interface PartProps {
  form: AddForm;
  values: Attempt['values'];
  errors: readonly FieldError[];
}

const Quotation = (part: PartProps) => (
  <>
    <LongField {...part} name="quote" />
    <TextField {...part} name="shows" type="text" />
  </>
);

const TextField = ({
  form,
  name,
  values,
  errors,
  type,
}: PartProps & { name: 'url' | 'shows' | 'date'; type: string }) => {
  const words = useWords().added;
  return (
    <Field
      id={`${form}-${name}`}
      label={words.labels[name]}
      hint={name === 'shows' ? words.hints.shows : undefined}
      errors={errors}
      control={(ties) => <input type={type} name={name} value={values[name] ?? ''} required {...ties} />}
    />
  );
};

const LongField = ({ form, name, values, errors }: PartProps & { name: 'quote' | 'note' }) => {
  const words = useWords().added;
  return (
    <Field
      id={`${form}-${name}`}
      label={words.labels[name]}
      hint={name === 'quote' ? words.hints.quote : undefined}
      errors={errors}
      control={(ties) => (
        <textarea name={name} rows={3} required {...ties}>
          {values[name] ?? ''}
        </textarea>
      )}
    />
  );
};

const GroupField = ({ values, errors }: Omit<PartProps, 'form'>) => {
  const { added: words, groups } = useWords();
  return (
    <Field
      id="intervju-group"
      label={words.labels.group}
      errors={errors}
      control={(ties) => (
        <select name="group" required {...ties}>
          {InterviewGroup.options.map((group) => (
            <option value={group} selected={values.group === group}>
              {groups[group]}
            </option>
          ))}
        </select>
      )}
    />
  );
};

interface AddPageProps {
  sheet: Sheet;
  question: SheetQuestion;
  attempt?: Attempt | undefined;
}

/** The forms on a page of their own: where one was not taken, what it held is kept. */
export const AddEvidencePage = ({ sheet, question, attempt }: AddPageProps) => {
  const { added: words, question: questionWords } = useWords();
  const errors = useErrors(attempt);
  const back = { href: questionHref(sheet.evaluation, question.id), name: questionWords.name(question.id) };
  return (
    <Page title={`${words.title} ${question.id}`} trail={[sheetTrail(sheet), back]}>
      <h1>
        <span class="id">{question.id}</span> <Swedish>{question.text}</Swedish>
      </h1>
      <ErrorSummary title={words.summary} errors={errors} />
      <AddEvidenceForms evaluation={sheet.evaluation} question={question.id} attempt={attempt} />
    </Page>
  );
};

interface ListProps {
  evaluation: string;
  /** What was added to one question and not taken back. */
  added: readonly EntryOf<'evidence'>[];
  /** Whether the reader may take evidence back. */
  mayTakeBack: boolean;
}

/** Section of the question's page: what evaluators have added. */
export const AddedList = ({ evaluation, added, mayTakeBack }: ListProps) => {
  const words = useWords().added;
  if (added.length === 0) return null;
  return (
    <section aria-labelledby="tillagda">
      <h2 id="tillagda">{words.given}</h2>
      <ol class="evidence">
        {added.map((entry) => (
          <li>
            <Item evaluation={evaluation} entry={entry} />
            <p class="source">{words.by(entry.actor.name, entry.at.slice(0, 10))}</p>
            {mayTakeBack && (
              <details>
                <summary aria-label={words.back(entry.number, entry.event.question)}>
                  {words.takeBack}
                </summary>
                <TakeBack evaluation={evaluation} question={entry.event.question} entry={entry.number} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Item = ({
  evaluation,
  entry: { number, event },
}: {
  evaluation: string;
  entry: EntryOf<'evidence'>;
}) => {
  const { added: words, groups } = useWords();
  const swedish = useSwedish();
  const { added, question } = event;
  if (added.kind === 'interview')
    return (
      <>
        <p class="shows">{words.said(groups[added.group], added.date)}</p>
        <p {...swedish}>{added.note}</p>
      </>
    );
  return (
    <>
      <p class="shows" {...swedish}>
        {added.evidence.shows}
      </p>
      <blockquote cite={added.evidence.finalUrl} {...swedish}>
        <a href={addedHref(evaluation, question, number)}>{added.evidence.quote}</a>
      </blockquote>
      <p class="source">
        {added.fileName === null ? (
          <span class="url">{added.evidence.finalUrl}</span>
        ) : (
          words.fileName(added.fileName)
        )}
      </p>
    </>
  );
};

interface TakeBackProps {
  evaluation: string;
  question: string;
  entry: number;
  /** What was sent without being taken. */
  reason?: string;
  errors?: readonly FieldError[];
}

const TakeBack = ({ evaluation, question, entry, reason = '', errors = [] }: TakeBackProps) => {
  const words = useWords().added;
  return (
    <form method="post" action={takeBackHref(evaluation, question, entry)}>
      <Field
        id={`ta-bort-${entry}`}
        label={words.reason}
        errors={errors}
        control={(ties) => (
          <textarea name="reason" rows={2} required {...ties}>
            {reason}
          </textarea>
        )}
      />
      <button type="submit">{words.takeBack}</button>
    </form>
  );
};

/** The form for taking evidence back, where it was sent without a reason. */
export const TakeBackPage = ({
  sheet,
  question,
  entry,
  reason,
}: AddPageProps & { entry: number; reason: string }) => {
  const { added: words, question: questionWords } = useWords();
  const errors = [{ id: `ta-bort-${entry}`, text: words.missing.reason }];
  const back = { href: questionHref(sheet.evaluation, question.id), name: questionWords.name(question.id) };
  return (
    <Page title={words.back(entry, question.id)} trail={[sheetTrail(sheet), back]}>
      <h1>{words.back(entry, question.id)}</h1>
      <ErrorSummary title={words.summary} errors={errors} />
      <TakeBack
        evaluation={sheet.evaluation}
        question={question.id}
        entry={entry}
        reason={reason}
        errors={errors}
      />
    </Page>
  );
};
