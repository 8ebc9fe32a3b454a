import type { Refusal } from '../../../pipelines/reviewing.ts';
import { type Verb, Verb as Verbs } from '../../model/decision.ts';
import type { LogEntry } from '../../model/log.ts';
import { type EntryOf, entriesOf, type Review, type ReviewedLine } from '../../sheet/review.ts';
import { canAccept } from '../../sheet/worth.ts';
import { usePerson, useWords } from '../language.ts';
import { timeText } from '../time.ts';
import { ErrorSummary, Field, type FieldError } from './field.tsx';
import { questionHref } from './hrefs.ts';
import { Swedish, useSwedish } from './swedish.tsx';

/** A decision that was sent and not taken, as it was typed. */
export interface DecisionAttempt {
  verb: string;
  points: string;
  text: string;
  reason: string;
  joint: boolean;
  /** Why it was not taken; null where others were first. */
  refusal: Refusal | null;
  /** What others wrote meanwhile. */
  newer: readonly LogEntry[];
}

export interface DecisionProps {
  review: Review;
  line: ReviewedLine;
  /** What the question can give by the instrument, in points. */
  max: number;
  /** Whether the reader may decide on it now. */
  mayDecide: boolean;
  /** Whether the two may decide together. */
  mayJoin: boolean;
  /** Whether the other evaluator's word is kept from the reader. */
  blind: boolean;
  attempt?: DecisionAttempt | undefined;
}

/** Section of the question's page: the line as it stands, who has said what, and what the reader says. */
export const DecisionSection = (props: DecisionProps) => {
  const { review, line, mayDecide, blind, attempt } = props;
  const { desk: words, points } = useWords();
  return (
    <section aria-labelledby="beslut" class="decide">
      <h2 id="beslut">{words.decision}</h2>
      <p class="answer">
        <StandingLabel line={line} /> {points.pointsText(line.points, line.max)}
      </p>
      {line.stale && <p class="warning">{words.stale}</p>}
      {line.decisions.length === 0 ? <p>{words.none}</p> : <Decisions entries={line.decisions} />}
      {blind && <p class="note">{words.hidden}</p>}
      {review.stage === 'final' && <p class="warning">{words.locked}</p>}
      {attempt && attempt.newer.length > 0 && <Conflict entries={attempt.newer} />}
      {mayDecide && <DecisionForm {...props} />}
      {mayDecide && <Undo {...props} />}
      <Earlier review={review} line={line} />
    </section>
  );
};

export const StandingLabel = ({ line: { standing } }: { line: Pick<ReviewedLine, 'standing'> }) => (
  <span class={`standing ${standing}`}>{useWords().desk.standings[standing]}</span>
);

const Decisions = ({ entries }: { entries: readonly EntryOf<'decision'>[] }) => (
  <ul class="decisions">
    {entries.map((entry) => (
      <li>
        <DecisionText entry={entry} />
      </li>
    ))}
  </ul>
);

/** Who said what of a line, when and why. */
export const DecisionText = ({ entry: { actor, at, event } }: { entry: EntryOf<'decision'> }) => {
  const { desk: words, points } = useWords();
  const swedish = useSwedish();
  return (
    <>
      <span {...swedish}>{actor.name}</span> {words.did[event.verb]}
      {event.joint && ` (${words.together})`}: {points.pointsText(event.to.points, event.to.max)}{' '}
      <time datetime={at} class="source">
        {timeText(at)}
      </time>
      {event.text && <p {...swedish}>{event.text}</p>}
      {event.reason && (
        <p>
          {words.why} <Swedish>{event.reason}</Swedish>
        </p>
      )}
    </>
  );
};

const Conflict = ({ entries }: { entries: readonly LogEntry[] }) => {
  const words = useWords().desk;
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus id="krock">
      <h3>{words.conflict}</h3>
      <p>{words.conflictLead}</p>
      <Decisions entries={entriesOf(entries, 'decision')} />
      <p>{words.conflictNext}</p>
    </div>
  );
};

const fieldOf: Partial<Record<Refusal, string>> = { points: 'poang', reason_missing: 'skal' };

const DecisionForm = ({ review, line, max, mayJoin, attempt }: DecisionProps) => {
  const { desk: words, points } = useWords();
  const { draft } = line;
  const verbs = Verbs.options.filter((verb) => verb !== 'undo' && (verb !== 'accept' || canAccept(draft)));
  const errors: FieldError[] = attempt?.refusal
    ? [{ id: fieldOf[attempt.refusal] ?? `ord-${verbs[0]}`, text: words.refusals[attempt.refusal] }]
    : [];
  return (
    <form method="post" action={questionHref(review.sheet.evaluation, draft.id)}>
      <ErrorSummary title={words.trouble} errors={errors} />
      <Seen log={review.log} />
      <fieldset tabindex={-1} data-key="b">
        <legend>{words.yourDecision}</legend>
        {verbs.map((verb) => (
          <VerbChoice verb={verb as Exclude<Verb, 'undo'>} chosen={attempt?.verb ?? verbs[0]!} />
        ))}
      </fieldset>
      <Field
        id="poang"
        label={words.points(points.number(max))}
        hint={words.pointsHint}
        errors={errors}
        control={(ties) => (
          <input name="points" inputmode="decimal" size={6} value={attempt?.points ?? ''} {...ties} />
        )}
      />
      <Field
        id="skal"
        label={words.reason}
        hint={words.reasonHint}
        errors={errors}
        control={(ties) => (
          <textarea name="reason" rows={2} {...ties}>
            {attempt?.reason ?? ''}
          </textarea>
        )}
      />
      <details open={(attempt?.text ?? '') !== ''}>
        <summary>{words.text}</summary>
        <Field
          id="text"
          label={words.text}
          hint={words.textHint}
          errors={errors}
          control={(ties) => (
            <textarea name="text" rows={3} {...ties}>
              {attempt?.text ?? ''}
            </textarea>
          )}
        />
      </details>
      {mayJoin && (
        <p>
          <input type="checkbox" id="gemensamt" name="joint" value="1" checked={attempt?.joint ?? true} />{' '}
          <label for="gemensamt">{words.joint}</label>
        </p>
      )}
      <p class="actions">
        <button type="submit">{words.save}</button>
        <button type="submit" name="next" value="1" class="plain">
          {words.saveAndNext}
        </button>
      </p>
    </form>
  );
};

const VerbChoice = ({ verb, chosen }: { verb: Exclude<Verb, 'undo'>; chosen: string }) => {
  const words = useWords().desk;
  return (
    <div class="choice">
      <input
        type="radio"
        name="verb"
        id={`ord-${verb}`}
        value={verb}
        checked={verb === chosen}
        aria-describedby={`ord-${verb}-hjalp`}
      />{' '}
      <label for={`ord-${verb}`}>{words.verbs[verb]}</label>
      <span class="hint" id={`ord-${verb}-hjalp`}>
        {words.means[verb]}
      </span>
    </div>
  );
};

/** How much of the log the reader has seen, and when the page was opened. */
export const Seen = ({ log }: { log: readonly LogEntry[] }) => (
  <>
    <input type="hidden" name="seen" value={String(log.at(-1)?.number ?? 0)} />
    <input type="hidden" name="opened" value={String(Date.now())} />
  </>
);

/** A decision is taken back with a reason, by a decision of its own. */
const Undo = ({ review, line, mayJoin }: DecisionProps) => {
  const words = useWords().desk;
  const { person } = usePerson();
  const joint = line.standing === 'joint';
  const own = line.decisions.some(({ actor }) => actor.id === person?.id);
  if (!(joint || own) || (joint && !mayJoin)) return null;
  return (
    <details class="undo">
      <summary>{joint ? words.undoJoint : words.undo}</summary>
      <form method="post" action={questionHref(review.sheet.evaluation, line.draft.id)}>
        <Seen log={review.log} />
        <input type="hidden" name="verb" value="undo" />
        {joint && <input type="hidden" name="joint" value="1" />}
        <Field
          id="skal-tillbaka"
          label={words.reason}
          errors={[]}
          control={(ties) => <textarea name="reason" rows={2} required {...ties} />}
        />
        <button type="submit">{joint ? words.undoJoint : words.undo}</button>
      </form>
    </details>
  );
};

/** Every decision on the line, those that no longer stand too. */
const Earlier = ({ review, line }: Pick<DecisionProps, 'review' | 'line'>) => {
  const words = useWords().desk;
  const all = entriesOf(review.log, 'decision').filter(({ event }) => event.question === line.draft.id);
  if (all.length <= line.decisions.length) return null;
  return (
    <details>
      <summary>{words.earlier}</summary>
      <Decisions entries={all} />
    </details>
  );
};
