import { CHECKS } from './checks.tsx';
import { Page } from './page.tsx';

export interface ListedEvaluation {
  id: string;
  municipality: string;
  instrument: string;
  date: string;
  /** Swedish: what state it is in, or its points. */
  state: string;
  /** Whether there is a sheet to open. */
  ready: boolean;
}

export const EvaluationsPage = ({ evaluations }: { evaluations: readonly ListedEvaluation[] }) => (
  <Page title="Utvärderingar">
    <h1>Utvärderingar</h1>
    {evaluations.length === 0 ? (
      <p>
        Här finns inga utkast än. Gör ett med <code>underlag draft https://www.kommun.se</code>.
      </p>
    ) : (
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Kommun</th>
            <th scope="col">Instrument</th>
            <th scope="col">Datum</th>
            <th scope="col">Utkast</th>
          </tr>
        </thead>
        <tbody>
          {evaluations.map(({ id, municipality, instrument, date, state, ready }) => (
            <tr>
              <th scope="row">
                {ready ? (
                  <a href={`/utvardering/${id}`} aria-label={`${municipality}, ${instrument}, ${date}`}>
                    {municipality}
                  </a>
                ) : (
                  municipality
                )}
              </th>
              <td>{instrument}</td>
              <td>{date}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p>
      <a href={CHECKS}>Så prövas frågorna</a>
    </p>
  </Page>
);
