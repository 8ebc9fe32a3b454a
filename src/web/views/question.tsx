import type { QuestionCoverage } from '../../model/coverage.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Interview } from '../../model/interview.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { groupNames, pointsText } from '../../sheet/words.ts';
import { checkHref } from './checks.tsx';
import { ExternalFigures } from './external.tsx';
import { Page } from './page.tsx';
import { OutcomeLabel } from './points.tsx';
import { interviewHref, questionHref } from './sheet.tsx';

interface QuestionProps {
  sheet: Sheet;
  question: SheetQuestion;
}

export const evidenceHref = (evaluation: string, question: string, index: number) =>
  `${questionHref(evaluation, question)}/belagg/${index + 1}`;

export const sheetTrail = (sheet: Sheet) => ({
  href: `/utvardering/${sheet.evaluation}`,
  name: `${sheet.municipality.name} ${sheet.date}`,
});

/** One question: what is asked, the draft with its ladder, the evidence, and where it was looked for. */
export const QuestionPage = ({ sheet, question }: QuestionProps) => (
  <Page title={`${question.id} ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]}>
    <h1>
      <span class="id">{question.id}</span> {question.text}
    </h1>
    <p class="answer">
      <OutcomeLabel outcome={question.outcome} /> {pointsText(question.points, question.max)}
    </p>
    <p class="lead">{question.reason}</p>
    {question.missing && (
      <p>
        <strong>För nästa steg:</strong> {question.missing}
      </p>
    )}
    {question.ladder.length > 0 && <Ladder question={question} />}
    <p>
      <a href={checkHref(question.id)}>Vad som räknas och inte räknas</a>
    </p>
    {question.evidence.length > 0 && <EvidenceList sheet={sheet} question={question} />}
    {question.coverage && <Coverage coverage={question.coverage} />}
    {question.interview && <Asked evaluation={sheet.evaluation} interview={question.interview} />}
    <ExternalFigures external={sheet.external} question={question.id} />
    <Neighbours sheet={sheet} question={question} />
  </Page>
);

const Ladder = ({ question: { ladder, level, ceiling } }: { question: SheetQuestion }) => (
  <section aria-labelledby="stegen">
    <h2 id="stegen">Så ges poängen</h2>
    <ol class="ladder">
      {ladder.map((rung) => {
        const reached = level !== null && rung.level <= level;
        const possible = !reached && ceiling !== null && rung.level <= ceiling;
        return (
          <li class={reached ? 'reached' : possible ? 'possible' : ''} value={rung.level}>
            {rung.title} <span class="share">{Math.round(rung.share * 100)} %</span>
            {rung.level === level && <strong> Hit når utkastet.</strong>}
            {possible && <span> Kan visas i intervju eller vid fortsatt läsning.</span>}
          </li>
        );
      })}
    </ol>
  </section>
);

const EvidenceList = ({ sheet, question }: QuestionProps) => (
  <section aria-labelledby="belagg">
    <h2 id="belagg">Belägg</h2>
    <ol class="evidence">
      {question.evidence.map((evidence, index) => (
        <li>
          <p class="shows">{evidence.shows}</p>
          <blockquote cite={evidence.finalUrl}>
            <a href={evidenceHref(sheet.evaluation, question.id, index)}>{evidence.quote}</a>
          </blockquote>
          <Source evidence={evidence} />
        </li>
      ))}
    </ol>
  </section>
);

export const Source = ({ evidence }: { evidence: Evidence }) => (
  <p class="source">
    {evidence.title}
    {evidence.locator.type === 'pdf' && `, sidan ${evidence.locator.page}`}
    <br />
    <span class="url">{evidence.finalUrl}</span>, hämtad {evidence.fetchedAt.slice(0, 10)}
  </p>
);

const Coverage = ({ coverage }: { coverage: QuestionCoverage }) => (
  <section aria-labelledby="tackning">
    <h2 id="tackning">Här söktes svaret</h2>
    <p>{coverage.summary}</p>
    {coverage.search?.url && <Search search={coverage.search} url={coverage.search.url} />}
    {coverage.places.length > 0 && (
      <>
        <h3>Lästa sidor om ämnet</h3>
        <ul>
          {coverage.places.map(({ url, title }) => (
            <li>
              {title || url} <span class="url">{url}</span>
            </li>
          ))}
        </ul>
      </>
    )}
    {coverage.unread.length > 0 && (
      <>
        <h3>Kända men olästa</h3>
        <ul>
          {coverage.unread.map(({ url, why }) => (
            <li>
              <span class="url">{url}</span> {why}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

const Asked = ({ evaluation, interview }: { evaluation: string; interview: Interview }) => (
  <section aria-labelledby="intervju">
    <h2 id="intervju">Att fråga i intervju</h2>
    <p class="ask">{interview.question}</p>
    <p>
      <strong>Vem:</strong>{' '}
      <a href={`${interviewHref(evaluation)}#${interview.group}`}>{groupNames[interview.group]}</a>
    </p>
    <p>
      <strong>Känt:</strong> {interview.known}
    </p>
  </section>
);

interface SearchProps {
  search: NonNullable<QuestionCoverage['search']>;
  /** The result page. */
  url: string;
}

/** What the site's own search returned. */
const Search = ({ search: { query, hits }, url }: SearchProps) => (
  <>
    <h3>Webbplatsens egen sökning på ”{query}”</h3>
    <p>
      <span class="url">{url}</span>
    </p>
    {hits && hits.length > 0 && (
      <ol>
        {hits.map((hit) => (
          <li>
            {hit.title} <span class="url">{hit.url}</span>
          </li>
        ))}
      </ol>
    )}
  </>
);

const Neighbours = ({ sheet, question }: QuestionProps) => {
  const at = sheet.questions.findIndex(({ id }) => id === question.id);
  const [before, after] = [sheet.questions[at - 1], sheet.questions[at + 1]];
  return (
    <nav class="neighbours" aria-label="Frågor">
      {before && <a href={questionHref(sheet.evaluation, before.id)}>Föregående fråga, {before.id}</a>}
      {after && <a href={questionHref(sheet.evaluation, after.id)}>Nästa fråga, {after.id}</a>}
    </nav>
  );
};
