import { stagesAfter } from '../../../pipelines/reviewing.ts';
import { LONGEST_REASON } from '../../model/decision.ts';
import type { Person } from '../../model/person.ts';
import type { Review } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { Seen } from './decision.tsx';
import { Field } from './field.tsx';
import { sheetHref } from './hrefs.ts';
import { Swedish, useSwedish } from './swedish.tsx';

/** The stages in order, where the evaluation is, and the form that moves it. */
export const StageSection = ({ review, mayMove }: { review: Review; mayMove: boolean }) => {
  const words = useWords().desk;
  const { stage, sheet } = review;
  const next = stagesAfter(stage);
  return (
    <section aria-labelledby="skede">
      <h2 id="skede">{words.stage}</h2>
      <ol class="stages">
        {Object.entries(words.stages).map(([id, name]) => (
          <li {...(id === stage && { 'aria-current': 'step' as const })}>
            {name}
            {id === stage && ` (${words.now})`}
          </li>
        ))}
      </ol>
      {mayMove && (
        <details>
          <summary>{words.move}</summary>
          <form method="post" action={`${sheetHref(sheet.evaluation)}/skede`}>
            <Seen log={review.log} />
            <Field
              id="nytt-skede"
              label={words.moveTo}
              errors={[]}
              control={(ties) => (
                <select name="to" {...ties}>
                  {next.map((to) => (
                    <option value={to} selected={to === next.at(-1)}>
                      {words.stages[to]}
                    </option>
                  ))}
                </select>
              )}
            />
            <Field
              id="skede-skal"
              label={words.moveReason}
              errors={[]}
              control={(ties) => <textarea name="reason" rows={2} maxlength={LONGEST_REASON} {...ties} />}
            />
            <button type="submit">{words.move}</button>
          </form>
        </details>
      )}
    </section>
  );
};

export interface TeamProps {
  /** Everyone who could be named an evaluator. */
  people: readonly Pick<Person, 'id' | 'name'>[];
}

/** Who evaluates, and the form that names them. */
export const TeamSection = ({
  review,
  people,
  mayName,
}: TeamProps & { review: Review; mayName: boolean }) => {
  const words = useWords().desk;
  const { team, sheet } = review;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return (
    <section aria-labelledby="grupp">
      <h2 id="grupp">{words.team}</h2>
      <p>
        {team.evaluators === null ? (
          words.anyone
        ) : (
          <>
            <Swedish>{team.evaluators.map(nameOf).join(', ')}</Swedish>. {team.blind && words.blindNow}
          </>
        )}
      </p>
      {mayName && people.length > 0 && (
        <details>
          <summary>{words.nameTeam}</summary>
          <form method="post" action={`${sheetHref(sheet.evaluation)}/grupp`}>
            <Seen log={review.log} />
            <Evaluator name="first" label={words.first} people={people} chosen={team.evaluators?.[0]} />
            <Evaluator
              name="second"
              label={words.second}
              people={people}
              chosen={team.evaluators?.[1]}
              optional
            />
            <p>
              <input type="checkbox" id="var-for-sig" name="blind" value="1" checked={team.blind} />{' '}
              <label for="var-for-sig">{words.blind}</label>
            </p>
            <button type="submit">{words.setTeam}</button>
          </form>
        </details>
      )}
    </section>
  );
};

interface EvaluatorProps extends TeamProps {
  name: string;
  label: string;
  chosen: string | undefined;
  optional?: boolean;
}

const Evaluator = ({ name, label, people, chosen, optional = false }: EvaluatorProps) => {
  const words = useWords().desk;
  const swedish = useSwedish();
  return (
    <Field
      id={`utvarderare-${name}`}
      label={label}
      errors={[]}
      control={(ties) => (
        <select name={name} {...ties}>
          {optional && <option value="">{words.nobody}</option>}
          {people.map((person) => (
            <option value={person.id} selected={person.id === chosen} {...swedish}>
              {person.name}
            </option>
          ))}
        </select>
      )}
    />
  );
};
