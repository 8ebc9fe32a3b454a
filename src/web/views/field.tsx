import type { Child } from 'hono/jsx';

/** One field that a person has to put right, in the language of the page. */
export interface FieldError {
  /** Id of the field's element. */
  id: string;
  text: string;
}

interface FieldProps {
  id: string;
  label: string;
  hint?: Child;
  errors: readonly FieldError[];
  /** The control; takes the attributes that tie it to its label, its hint and its error. */
  control(ties: Ties): Child;
}

interface Ties {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

/** A control with its label above it, and its hint and its error between them. */
export const Field = ({ id, label, hint, errors, control }: FieldProps) => {
  const error = errors.find((one) => one.id === id);
  const described = [...(hint ? [`${id}-hjalp`] : []), ...(error ? [`${id}-fel`] : [])].join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hjalp`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-fel`}>
          {error.text}
        </p>
      )}
      {control({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': 'true' as const }),
      })}
    </div>
  );
};

/** What kept a form from being taken, with a way to each field. The page opens here. */
export const ErrorSummary = ({ title, errors }: { title: string; errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <div class="errors" role="alert" tabindex={-1} autofocus id="fel">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
