import { type InstrumentId, instrumentIds, loadInstrument } from '../../instruments/instrument.ts';
import { municipalities } from '../../municipalities/municipalities.ts';
import { useWords } from '../language.ts';
import { ErrorSummary, Field, type FieldError } from './field.tsx';
import { Page } from './page.tsx';
import { Swedish } from './swedish.tsx';

export const NEW = '/ny';

/** Most pages and documents that the form takes. */
export const MOST_RESOURCES = 50_000;

/** What the form holds, as it was written. */
export interface NewValues {
  target: string;
  instruments: readonly string[];
  date: string;
  maxResources: string;
}

/** A field that has to be put right; `sentence` says why, where more is known than that it is missing. */
export interface NewFault {
  field: keyof NewValues;
  sentence?: string;
}

interface NewProps {
  values: NewValues;
  faults?: readonly NewFault[];
}

/** The form that begins an evaluation. */
export const NewEvaluationPage = ({ values, faults = [] }: NewProps) => {
  const words = useWords().undertakings;
  const errors = faults.map(({ field, sentence }): FieldError => {
    const text = field === 'maxResources' ? words.faults.maxResources(MOST_RESOURCES) : words.faults[field];
    return { id: field, text: sentence ?? text };
  });
  return (
    <Page title={words.new}>
      <h1>{words.new}</h1>
      <ErrorSummary title={words.summary} errors={errors} />
      <p>{words.lead}</p>
      <form method="post" action={NEW}>
        <Field
          id="target"
          label={words.target}
          hint={words.targetHint}
          errors={errors}
          control={(ties) => (
            <input
              name="target"
              value={values.target}
              list="kommuner"
              autocomplete="off"
              required
              {...ties}
            />
          )}
        />
        <datalist id="kommuner">
          {municipalities.map(({ name, code }) => (
            <option value={name}>{code}</option>
          ))}
        </datalist>
        <Instruments chosen={values.instruments} errors={errors} />
        <Field
          id="date"
          label={words.date}
          errors={errors}
          control={(ties) => <input type="date" name="date" value={values.date} required {...ties} />}
        />
        <Field
          id="maxResources"
          label={words.maxResources}
          errors={errors}
          control={(ties) => (
            <input
              type="number"
              name="maxResources"
              value={values.maxResources}
              min={1}
              max={MOST_RESOURCES}
              required
              {...ties}
            />
          )}
        />
        <button type="submit">{words.begin}</button>
      </form>
    </Page>
  );
};

interface InstrumentsProps {
  chosen: readonly string[];
  errors: readonly FieldError[];
}

const Instruments = ({ chosen, errors }: InstrumentsProps) => {
  const words = useWords().undertakings;
  const error = errors.find(({ id }) => id === 'instruments');
  return (
    <fieldset id="instruments" tabindex={-1} {...(error && { 'aria-describedby': 'instruments-fel' })}>
      <legend>{words.instruments}</legend>
      {error && (
        <p class="error" id="instruments-fel">
          {error.text}
        </p>
      )}
      {instrumentIds.map((id: InstrumentId) => (
        <label class="choice">
          <input type="checkbox" name="instruments" value={id} checked={chosen.includes(id)} />{' '}
          <Swedish>{loadInstrument(id).name}</Swedish>
        </label>
      ))}
    </fieldset>
  );
};
