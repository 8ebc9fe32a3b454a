import { questionOf } from '../../instruments/catalogue.ts';
import { instrumentIds, loadInstrument } from '../../instruments/instrument.ts';
import { measureTables } from '../../report/measures-tables.ts';
import {
  finalVerbs,
  type Judged,
  type Measured,
  type Measures,
  type QuestionMeasures,
} from '../../sheet/measures.ts';
import type { Share } from '../../sheet/measures-statistics.ts';
import { useWords } from '../language.ts';
import { AgreementTable, Differences } from './agreement.tsx';
import { Field } from './field.tsx';
import { sheetHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';

export const MEASURES = '/matt';

/** What the page is about. */
export interface Chosen {
  /** Id of an instrument; null for all. */
  instrument: string | null;
  byRules: boolean;
}

/** The measures of all evaluations that were chosen. */
export const MeasuresPage = ({ measures, chosen }: { measures: Measures; chosen: Chosen }) => {
  const words = useWords().measures;
  return (
    <Page title={words.title} wide>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Choice {...chosen} />
      <Body measures={measures} byRules={chosen.byRules} />
      {measures.agreements.length > 0 && (
        <section aria-labelledby="samstammighet">
          <h2 id="samstammighet">{words.agreement}</h2>
          <p>{words.agreementLead}</p>
          <AgreementTable agreements={measures.agreements} />
        </section>
      )}
      <h2>{words.download}</h2>
      <ul>
        {measureTables.map((table) => (
          <li>
            <a href={csvHref(table, chosen)}>{words.tables[table]}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** The measures of one evaluation, with every line that its evaluators answered differently. */
export const EvaluationMeasuresPage = ({ judged, measures }: { judged: Judged; measures: Measures }) => {
  const words = useWords().measures;
  const { evaluation, municipality, agreement } = judged;
  const trail = [{ href: sheetHref(evaluation), name: <Swedish>{municipality}</Swedish> }];
  return (
    <Page title={words.of(municipality)} trail={trail} wide>
      <h1>{words.of(municipality)}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href={MEASURES}>{words.toAll}</a>
      </p>
      <section aria-labelledby="samstammighet">
        <h2 id="samstammighet">{words.agreement}</h2>
        <p>{words.agreementLead}</p>
        {agreement === null ? (
          <p>{words.alone}</p>
        ) : (
          <>
            <AgreementTable agreements={[{ evaluation, municipality, agreement }]} />
            <Differences evaluation={evaluation} agreement={agreement} />
          </>
        )}
      </section>
      <Body measures={measures} byRules={false} />
    </Page>
  );
};

const csvHref = (table: string, { instrument, byRules }: Chosen): string => {
  const query = new URLSearchParams({ tabell: table });
  if (instrument !== null) query.set('instrument', instrument);
  if (byRules) query.set('regler', 'isar');
  return `${MEASURES}.csv?${query}`;
};

const Choice = ({ instrument, byRules }: Chosen) => {
  const words = useWords().measures;
  return (
    <form method="get" action={MEASURES} aria-label={words.filter}>
      <Field
        id="instrument"
        label={words.instrument}
        errors={[]}
        control={(ties) => (
          <select name="instrument" {...ties}>
            <option value="">{words.all}</option>
            {instrumentIds.map((id) => (
              <option value={id} selected={id === instrument} {...useSwedish()}>
                {loadInstrument(id).name}
              </option>
            ))}
          </select>
        )}
      />
      <p>
        <label>
          <input type="checkbox" name="regler" value="isar" checked={byRules} /> {words.byRules}
        </label>
      </p>
      <button type="submit">{words.show}</button>
    </form>
  );
};

const Body = ({ measures, byRules }: { measures: Measures; byRules: boolean }) => {
  const words = useWords().measures;
  if (measures.decided === 0) return <p>{words.none}</p>;
  return (
    <>
      <Whole measures={measures} />
      <Calibration measures={measures} />
      <section class="scrolled" tabindex={0} aria-labelledby="fragor">
        <h2 id="fragor">{words.questions}</h2>
        <QuestionTable questions={measures.questions} byRules={byRules} />
      </section>
    </>
  );
};

const Whole = ({ measures: { evaluations, decided, accepted, distance, time } }: { measures: Measures }) => {
  const { measures: words } = useWords();
  const median = time.quartiles?.[1];
  const rows = [
    [words.evaluations, evaluations],
    [words.decisions, decided],
    [words.accepted, <ShareText share={accepted} />],
    [words.within, <ShareText share={distance.within} />],
    [words.time, median === undefined ? '–' : `${words.duration(median)} (${words.timed(time.n)})`],
  ] as const;
  return (
    <dl class="counts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const ShareText = ({ share: { share, count, of } }: { share: Share }) => {
  const { measures: words, points } = useWords();
  if (share === null) return <>–</>;
  return (
    <>
      {words.percent(share)} ({points.number(count)}/{points.number(of)})
    </>
  );
};

const ShareCells = ({ share: { count, of, share, interval } }: { share: Share }) => {
  const words = useWords().measures;
  return (
    <>
      <td class="number">
        {count}/{of}
      </td>
      <td class="number">{share === null ? '–' : words.percent(share)}</td>
      <td class="number">{interval === null ? '–' : words.between(...interval)}</td>
    </>
  );
};

const Heads = ({ names }: { names: readonly string[] }) => (
  <>
    {names.map((name) => (
      <th scope="col" class="number">
        {name}
      </th>
    ))}
  </>
);

const Calibration = ({ measures: { calibration } }: { measures: Measures }) => {
  const { measures: words, outcomes } = useWords();
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{words.calibration}</h2>
      <table>
        <caption>{words.calibrationCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            <Heads names={[words.verbs.accept, words.share, words.interval]} />
          </tr>
        </thead>
        <tbody>
          {calibration.map(({ outcome, accepted }) => (
            <tr>
              <th scope="row">{outcomes[outcome]}</th>
              <ShareCells share={accepted} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const QuestionTable = ({
  questions,
  byRules,
}: {
  questions: readonly QuestionMeasures[];
  byRules: boolean;
}) => {
  const words = useWords().measures;
  const [, ...others] = finalVerbs;
  return (
    <table>
      <caption>{words.questionsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          {byRules && <th scope="col">{words.rules}</th>}
          <Heads names={[words.decisions, words.verbs.accept, words.share, words.interval]} />
          <Heads names={others.map((verb) => words.verbs[verb])} />
          <Heads names={[words.within, words.distance, words.seconds]} />
        </tr>
      </thead>
      <tbody>
        {questions.map(({ question, rules, ...measured }) => (
          <tr>
            <th scope="row" {...useSwedish()}>
              {question} {questionOf(question)?.text}
            </th>
            {byRules && <td class="url">{rules}</td>}
            <QuestionCells {...measured} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const QuestionCells = ({ decided, verbs, accepted, distance, time }: Measured) => {
  const { measures: words, points } = useWords();
  const { within, meanSigned, meanAbsolute } = distance;
  const [, ...others] = finalVerbs;
  const signed = (value: number) => `${value > 0 ? '+' : ''}${points.number(value).replace('-', '−')}`;
  return (
    <>
      <td class="number">{decided}</td>
      <ShareCells share={accepted} />
      {others.map((verb) => (
        <td class="number">{verbs[verb]}</td>
      ))}
      <td class="number">
        {within.count}/{within.of}
      </td>
      <td class="number">
        {meanSigned === null || meanAbsolute === null
          ? '–'
          : `${signed(meanSigned)}; ${points.number(meanAbsolute)}`}
      </td>
      <td class="number">
        {time.quartiles ? `${time.quartiles.map(words.duration).join(', ')} (${words.timed(time.n)})` : '–'}
      </td>
    </>
  );
};
