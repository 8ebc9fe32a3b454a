import type { Sheet } from '../../model/sheet.ts';
import { usePerson, useWords } from '../language.ts';
import { CHECKS } from './checks.tsx';
import { MEASURES } from './measures.tsx';
import { NEW } from './new-evaluation.tsx';
import { Page } from './page.tsx';
import { progressHref } from './progress.tsx';
import { Swedish, useSwedish } from './swedish.tsx';

export interface ListedEvaluation {
  id: string;
  municipality: string;
  instrument: string;
  date: string;
  state: 'running' | 'done' | 'failed';
  /** Swedish: why it failed; null where it did not. */
  failure: string | null;
  /** What the draft is worth; null while there is none. */
  sheet: (Pick<Sheet, 'totals'> & { instrument: Pick<Sheet['instrument'], 'total'> }) | null;
}

interface EvaluationsProps {
  evaluations: readonly ListedEvaluation[];
  /** Whether the reader may begin evaluations. */
  mayBegin: boolean;
}

export const EvaluationsPage = ({ evaluations, mayBegin }: EvaluationsProps) => {
  const { evaluations: words, checks, measures, undertakings } = useWords();
  const { person } = usePerson();
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      {mayBegin && (
        <p>
          <a href={NEW}>{undertakings.new}</a>
        </p>
      )}
      {evaluations.length === 0 ? (
        <p>
          {words.none} <code>underlag draft https://www.kommun.se</code>.
        </p>
      ) : (
        <EvaluationTable evaluations={evaluations} />
      )}
      <p>
        <a href={CHECKS}>{checks.title}</a>
      </p>
      {person?.role === 'lead' && (
        <p>
          <a href={MEASURES}>{measures.title}</a>
        </p>
      )}
    </Page>
  );
};

const EvaluationTable = ({ evaluations }: { evaluations: readonly ListedEvaluation[] }) => {
  const words = useWords().evaluations;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.municipality}</th>
          <th scope="col">{words.instrument}</th>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.draft}</th>
        </tr>
      </thead>
      <tbody>
        {evaluations.map((evaluation) => (
          <EvaluationRow {...evaluation} />
        ))}
      </tbody>
    </table>
  );
};

const EvaluationRow = ({ id, municipality, instrument, date, state, failure, sheet }: ListedEvaluation) => {
  const swedish = useSwedish();
  return (
    <tr>
      <th scope="row" {...swedish}>
        <a
          href={state === 'done' ? `/utvardering/${id}` : progressHref(id)}
          aria-label={`${municipality}, ${instrument}, ${date}`}
        >
          {municipality}
        </a>
      </th>
      <td {...swedish}>{instrument}</td>
      <td>{date}</td>
      <td>
        <State state={state} failure={failure} sheet={sheet} />
      </td>
    </tr>
  );
};

/** What has come of an evaluation: its points, or why there are none to show. */
const State = ({ state, failure, sheet }: Pick<ListedEvaluation, 'state' | 'failure' | 'sheet'>) => {
  const { points, evaluations } = useWords();
  if (sheet)
    return (
      <>
        {points.totalsText(sheet.totals, sheet.instrument)} {points.unit}
      </>
    );
  return (
    <>
      {evaluations.states[state]}
      {failure !== null && (
        <>
          : <Swedish>{failure}</Swedish>
        </>
      )}
    </>
  );
};
