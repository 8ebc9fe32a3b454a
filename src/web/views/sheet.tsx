import type { SiteCoverage } from '../../model/coverage.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { associatedHosts, pointsText, totalsText } from '../../sheet/words.ts';
import { KeyFacts } from './external.tsx';
import { Page } from './page.tsx';
import { OutcomeLabel, TotalsCells } from './points.tsx';

export const questionHref = (evaluation: string, question: string) =>
  `/utvardering/${evaluation}/fraga/${question}`;

export const interviewHref = (evaluation: string) => `/utvardering/${evaluation}/intervju`;

/** The whole draft on one page: totals, coverage, then every question under its area. */
export const SheetPage = ({ sheet }: { sheet: Sheet }) => (
  <Page title={`${sheet.municipality.name} ${sheet.date}`}>
    <h1>{sheet.municipality.name}</h1>
    <p class="lead">
      {sheet.instrument.name}, utkast för {sheet.date}: {totalsText(sheet.totals, sheet.instrument)} poäng.
      Regler {sheet.rules}.
    </p>
    <p>{sheet.instrument.origin}</p>
    <p>
      <a href={interviewHref(sheet.evaluation)}>Frågor att ställa i intervju</a>
    </p>
    <TotalsTable sheet={sheet} />
    <p class="note">{sheet.instrument.weights}</p>
    <Coverage coverage={sheet.coverage} />
    <Answered sheet={sheet} />
    <KeyFacts external={sheet.external} />
    {sheet.areas.map((area) => (
      <section class="area" aria-labelledby={`omrade-${area.id}`}>
        <h2 id={`omrade-${area.id}`}>
          Område {area.id} {area.name}
        </h2>
        {sheet.subAreas
          .filter((subArea) => subArea.area === area.id)
          .map((subArea) => (
            <>
              <h3>
                {subArea.id} {subArea.name}
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
    ))}
  </Page>
);

const TotalsTable = ({ sheet }: { sheet: Sheet }) => (
  <table class="totals">
    <caption>Poäng per område: säkra, möjliga och högsta</caption>
    <thead>
      <tr>
        <th scope="col">Område</th>
        <th scope="col" class="number">
          Säkra
        </th>
        <th scope="col" class="number">
          Möjliga
        </th>
        <th scope="col" class="number">
          Högst
        </th>
        <td class="wide" />
      </tr>
    </thead>
    <tbody>
      {sheet.areas.map(({ id, name, totals }) => (
        <tr>
          <th scope="row">
            <a href={`#omrade-${id}`}>
              {id} {name}
            </a>
          </th>
          <TotalsCells totals={totals} />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Summa</th>
        <TotalsCells totals={sheet.totals} />
      </tr>
    </tfoot>
  </table>
);

const Coverage = ({ coverage }: { coverage: SiteCoverage }) => {
  const { documents, states } = coverage;
  const associated = associatedHosts(coverage);
  const rows: [string, number][] = [
    ['Kända adresser', coverage.known],
    ['Hämtade', states.fetched],
    ['Överhoppade', states.skipped],
    ['Misslyckade', states.failed],
    ['Lästa sidor och dokument', documents.text + documents.ocr],
    ['Delvis lästa', documents.partly],
    ['Utan textlager', documents.no_text_layer],
    ['Oläsbara eller i karantän', documents.failed + documents.quarantined],
  ];
  return (
    <section aria-labelledby="tackning">
      <h2 id="tackning">Täckning</h2>
      {coverage.blocked && <p class="warning">Webbplatsen kunde inte läsas: {coverage.blocked}.</p>}
      <dl class="counts">
        {rows.map(([name, count]) => (
          <div>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {associated.length > 0 && (
        <>
          <h3>Andra värdar som kommunens sidor leder till</h3>
          <ul>
            {associated.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** The way to what the draft says anything about: most questions of a first draft are still open. */
const Answered = ({ sheet }: { sheet: Sheet }) => {
  const answered = sheet.questions.filter(({ level }) => level !== null);
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="besvarade">
      <h2 id="besvarade">Frågor som utkastet svarar på</h2>
      <ul>
        {answered.map(({ id, text, outcome, points, max }) => (
          <li>
            <a href={questionHref(sheet.evaluation, id)}>
              {id} {text}
            </a>{' '}
            <OutcomeLabel outcome={outcome} /> {pointsText(points, max)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const QuestionRow = ({ sheet, question }: { sheet: Sheet; question: SheetQuestion }) => (
  <li class={`question ${question.outcome}`}>
    <p class="asked">
      <a href={questionHref(sheet.evaluation, question.id)}>
        {question.id} {question.text}
      </a>
    </p>
    <p class="answer">
      <OutcomeLabel outcome={question.outcome} /> {pointsText(question.points, question.max)}
      {question.evidence.length > 0 && ` · ${question.evidence.length} belägg`}
    </p>
    <p class="reason">{question.reason}</p>
    <CoverageLine question={question} />
  </li>
);

/** Where it was looked for, unless the reason already says so. */
const CoverageLine = ({ question: { coverage, reason } }: { question: SheetQuestion }) =>
  coverage && !reason.includes(coverage.summary) ? <p class="source">{coverage.summary}</p> : null;
