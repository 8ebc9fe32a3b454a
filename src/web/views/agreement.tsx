import type { Worth } from '../../model/decision.ts';
import type { Measures } from '../../sheet/measures.ts';
import { type Agreement, categoryOf } from '../../sheet/measures-agreement.ts';
import { useWords } from '../language.ts';
import { questionHref, sheetHref } from './hrefs.ts';
import { useSwedish } from './swedish.tsx';

export const measuresHref = (evaluation: string) => `${sheetHref(evaluation)}/matt`;

/** How far the two evaluators of each evaluation agree. */
export const AgreementTable = ({ agreements }: Pick<Measures, 'agreements'>) => {
  const words = useWords().measures;
  const swedish = useSwedish();
  return (
    <table>
      <caption>{words.agreementCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.evaluations}</th>
          <th scope="col">{words.evaluators}</th>
          {[words.n, words.blind, words.observed, words.kappa].map((name) => (
            <th scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreements.map(({ evaluation, municipality, agreement }) => (
          <tr>
            <th scope="row" {...swedish}>
              <a href={measuresHref(evaluation)} aria-label={`${municipality}, ${evaluation}`}>
                {municipality}
              </a>
            </th>
            <td {...swedish}>{agreement.evaluators.map(({ name }) => name).join(', ')}</td>
            <td class="number">{agreement.n}</td>
            <td class="number">{agreement.blind}</td>
            <td class="number">{agreement.observed === null ? '–' : words.percent(agreement.observed)}</td>
            <td class="number">
              <KappaText agreement={agreement} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const KappaText = ({ agreement: { kappa, why } }: { agreement: Agreement }) => {
  const { measures: words, points } = useWords();
  if (kappa !== null) return <>{points.number(kappa).replace('-', '−')}</>;
  return <>{why !== null && words.why[why]}</>;
};

/** Every line that was not worth the same to both. */
export const Differences = ({ evaluation, agreement }: { evaluation: string; agreement: Agreement }) => {
  const words = useWords().measures;
  const swedish = useSwedish();
  const { evaluators, differences, n } = agreement;
  if (n === 0) return null;
  if (differences.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <h3>{words.differences}</h3>
      <table>
        <caption>{words.differencesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {evaluators.map(({ name }) => (
              <th scope="col" {...swedish}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ question, worths }) => (
            <tr>
              <th scope="row">
                <a href={questionHref(evaluation, question)}>{question}</a>
              </th>
              {worths.map((worth) => (
                <td>
                  <WorthText worth={worth} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const WorthText = ({ worth }: { worth: Worth }) => {
  const { measures: words, points } = useWords();
  return (
    <>
      {points.pointsText(worth.points, worth.max)} ({words.categories[categoryOf(worth)]})
    </>
  );
};
