import type { SiteCoverage } from '../../model/coverage.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { useWords } from '../language.ts';
import { KeyFacts } from './external.tsx';
import { Page } from './page.tsx';
import { OutcomeLabel, TotalsCells } from './points.tsx';
import { Swedish, useSwedish } from './swedish.tsx';

export const questionHref = (evaluation: string, question: string) =>
  `/utvardering/${evaluation}/fraga/${question}`;

export const interviewHref = (evaluation: string) => `/utvardering/${evaluation}/intervju`;

/** The whole draft on one page: totals, coverage, then every question under its area. */
export const SheetPage = ({ sheet }: { sheet: Sheet }) => {
  const { sheet: words, points } = useWords();
  const swedish = useSwedish();
  return (
    <Page title={`${sheet.municipality.name} ${sheet.date}`}>
      <h1 {...swedish}>{sheet.municipality.name}</h1>
      <p class="lead">
        <Swedish>{sheet.instrument.name}</Swedish>, {words.draftFor(sheet.date)}:{' '}
        {points.totalsText(sheet.totals, sheet.instrument)} {points.unit}. {words.rules(sheet.rules)}
      </p>
      <p {...swedish}>{sheet.instrument.origin}</p>
      <p>
        <a href={interviewHref(sheet.evaluation)}>{words.toInterview}</a>
      </p>
      <TotalsTable sheet={sheet} />
      <p class="note" {...swedish}>
        {sheet.instrument.weights}
      </p>
      <Coverage coverage={sheet.coverage} />
      <Answered sheet={sheet} />
      <KeyFacts external={sheet.external} />
      {sheet.areas.map((area) => (
        <AreaSection sheet={sheet} area={area} />
      ))}
    </Page>
  );
};

const AreaSection = ({ sheet, area }: { sheet: Sheet; area: Sheet['areas'][number] }) => (
  <section class="area" aria-labelledby={`omrade-${area.id}`}>
    <h2 id={`omrade-${area.id}`}>
      {useWords().sheet.area} {area.id} <Swedish>{area.name}</Swedish>
    </h2>
    {sheet.subAreas
      .filter((subArea) => subArea.area === area.id)
      .map((subArea) => (
        <>
          <h3>
            {subArea.id} <Swedish>{subArea.name}</Swedish>
          </h3>
          <ul class="questions">
            {sheet.questions
              .filter((question) => question.subArea === subArea.id)
              .map((question) => (
                <QuestionRow sheet={sheet} question={question} />
              ))}
          </ul>
        </>
      ))}
  </section>
);

const TotalsTable = ({ sheet }: { sheet: Sheet }) => {
  const words = useWords().sheet;
  const swedish = useSwedish();
  return (
    <table class="totals">
      <caption>{words.totals}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col" class="number">
            {words.certain}
          </th>
          <th scope="col" class="number">
            {words.possible}
          </th>
          <th scope="col" class="number">
            {words.max}
          </th>
          <td class="wide" />
        </tr>
      </thead>
      <tbody>
        {sheet.areas.map(({ id, name, totals }) => (
          <tr>
            <th scope="row">
              <a href={`#omrade-${id}`} {...swedish}>
                {id} {name}
              </a>
            </th>
            <TotalsCells totals={totals} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          <TotalsCells totals={sheet.totals} />
        </tr>
      </tfoot>
    </table>
  );
};

const Coverage = ({ coverage }: { coverage: SiteCoverage }) => {
  const words = useWords().coverage;
  const { documents, states } = coverage;
  const rows: [string, number][] = [
    [words.known, coverage.known],
    [words.fetched, states.fetched],
    [words.skipped, states.skipped],
    [words.failed, states.failed],
    [words.read, documents.text + documents.ocr],
    [words.partly, documents.partly],
    [words.noTextLayer, documents.no_text_layer],
    [words.unreadable, documents.failed + documents.quarantined],
  ];
  return (
    <section aria-labelledby="tackning">
      <h2 id="tackning">{words.title}</h2>
      {coverage.blocked && (
        <p class="warning">
          {words.blocked} <Swedish>{coverage.blocked}</Swedish>.
        </p>
      )}
      <dl class="counts">
        {rows.map(([name, count]) => (
          <div>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <AssociatedHosts hosts={coverage.hosts.filter(({ role }) => role === 'associated')} />
    </section>
  );
};

/** One line for each host that is not the municipality's own: what it is, and how much of it was read. */
const AssociatedHosts = ({ hosts }: Pick<SiteCoverage, 'hosts'>) => {
  const words = useWords().coverage;
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{words.hosts}</h3>
      <ul>
        {hosts.map(({ host, why, fetched }) => (
          <li>
            {host}
            {why !== null && (
              <>
                : <Swedish>{why}</Swedish>
              </>
            )}{' '}
            ({words.readOfHost(fetched)})
          </li>
        ))}
      </ul>
    </>
  );
};

/** The way to what the draft says anything about: most questions of a first draft are still open. */
const Answered = ({ sheet }: { sheet: Sheet }) => {
  const { sheet: words, points } = useWords();
  const swedish = useSwedish();
  const answered = sheet.questions.filter(({ level }) => level !== null);
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="besvarade">
      <h2 id="besvarade">{words.answered}</h2>
      <ul>
        {answered.map((question) => (
          <li>
            <a href={questionHref(sheet.evaluation, question.id)} {...swedish}>
              {question.id} {question.text}
            </a>{' '}
            <OutcomeLabel outcome={question.outcome} /> {points.pointsText(question.points, question.max)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const QuestionRow = ({ sheet, question }: { sheet: Sheet; question: SheetQuestion }) => {
  const { sheet: words, points } = useWords();
  const swedish = useSwedish();
  return (
    <li class={`question ${question.outcome}`}>
      <p class="asked">
        <a href={questionHref(sheet.evaluation, question.id)} {...swedish}>
          {question.id} {question.text}
        </a>
      </p>
      <p class="answer">
        <OutcomeLabel outcome={question.outcome} /> {points.pointsText(question.points, question.max)}
        {question.evidence.length > 0 && ` · ${words.evidence(question.evidence.length)}`}
      </p>
      <p class="reason" {...swedish}>
        {question.reason}
      </p>
      <CoverageLine question={question} />
    </li>
  );
};

/** Where it was looked for, unless the reason already says so. */
const CoverageLine = ({ question: { coverage, reason } }: { question: SheetQuestion }) => {
  const swedish = useSwedish();
  if (!coverage || reason.includes(coverage.summary)) return null;
  return (
    <p class="source" {...swedish}>
      {coverage.summary}
    </p>
  );
};
