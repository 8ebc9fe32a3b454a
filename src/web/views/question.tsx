import type { QuestionCoverage } from '../../model/coverage.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Interview } from '../../model/interview.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import { useWords } from '../language.ts';
import { checkHref } from './checks.tsx';
import { ExternalFigures } from './external.tsx';
import { Page } from './page.tsx';
import { OutcomeLabel } from './points.tsx';
import { interviewHref, questionHref } from './sheet.tsx';
import { Swedish, useSwedish } from './swedish.tsx';

interface QuestionProps {
  sheet: Sheet;
  question: SheetQuestion;
}

export const evidenceHref = (evaluation: string, question: string, index: number) =>
  `${questionHref(evaluation, question)}/belagg/${index + 1}`;

export const sheetTrail = (sheet: Sheet) => ({
  href: `/utvardering/${sheet.evaluation}`,
  name: (
    <>
      <Swedish>{sheet.municipality.name}</Swedish> {sheet.date}
    </>
  ),
});

/** One question: what is asked, the draft with its ladder, the evidence, and where it was looked for. */
export const QuestionPage = ({ sheet, question }: QuestionProps) => {
  const { question: words, points } = useWords();
  const swedish = useSwedish();
  return (
    <Page title={`${question.id} ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]}>
      <h1>
        <span class="id">{question.id}</span> <Swedish>{question.text}</Swedish>
      </h1>
      <p class="answer">
        <OutcomeLabel outcome={question.outcome} /> {points.pointsText(question.points, question.max)}
      </p>
      <p class="lead" {...swedish}>
        {question.reason}
      </p>
      {question.missing && (
        <p>
          <strong>{words.next}</strong> <Swedish>{question.missing}</Swedish>
        </p>
      )}
      {question.ladder.length > 0 && <Ladder question={question} />}
      <p>
        <a href={checkHref(question.id)}>{words.toCheck}</a>
      </p>
      {question.evidence.length > 0 && <EvidenceList sheet={sheet} question={question} />}
      {question.coverage && <Coverage coverage={question.coverage} />}
      {question.interview && <Asked evaluation={sheet.evaluation} interview={question.interview} />}
      <ExternalFigures external={sheet.external} question={question.id} />
      <Neighbours sheet={sheet} question={question} />
    </Page>
  );
};

const Ladder = ({ question: { ladder, level, ceiling } }: { question: SheetQuestion }) => {
  const words = useWords().question;
  return (
    <section aria-labelledby="stegen">
      <h2 id="stegen">{words.ladder}</h2>
      <ol class="ladder">
        {ladder.map((rung) => {
          const reached = level !== null && rung.level <= level;
          const possible = !reached && ceiling !== null && rung.level <= ceiling;
          return (
            <li class={reached ? 'reached' : possible ? 'possible' : ''} value={rung.level}>
              <Swedish>{rung.title}</Swedish> <span class="share">{words.share(rung.share)}</span>
              {rung.level === level && <strong> {words.reached}</strong>}
              {possible && <span> {words.open}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

const EvidenceList = ({ sheet, question }: QuestionProps) => {
  const words = useWords().question;
  const swedish = useSwedish();
  return (
    <section aria-labelledby="belagg">
      <h2 id="belagg">{words.evidence}</h2>
      <ol class="evidence">
        {question.evidence.map((evidence, index) => (
          <li>
            <p class="shows" {...swedish}>
              {evidence.shows}
            </p>
            <blockquote cite={evidence.finalUrl} {...swedish}>
              <a href={evidenceHref(sheet.evaluation, question.id, index)}>{evidence.quote}</a>
            </blockquote>
            <Source evidence={evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
};

export const Source = ({ evidence }: { evidence: Evidence }) => {
  const words = useWords().question;
  return (
    <p class="source">
      <Swedish>{evidence.title}</Swedish>
      {evidence.locator.type === 'pdf' && `, ${words.page(evidence.locator.page)}`}
      <br />
      <span class="url">{evidence.finalUrl}</span>, {words.fetched(evidence.fetchedAt.slice(0, 10))}
    </p>
  );
};

const Coverage = ({ coverage }: { coverage: QuestionCoverage }) => {
  const words = useWords().question;
  return (
    <section aria-labelledby="tackning">
      <h2 id="tackning">{words.searched}</h2>
      <p {...useSwedish()}>{coverage.summary}</p>
      {coverage.search?.url && <Search search={coverage.search} url={coverage.search.url} />}
      {coverage.places.length > 0 && (
        <>
          <h3>{words.read}</h3>
          <ul>
            {coverage.places.map(({ url, title }) => (
              <li>
                {title ? <Swedish>{title}</Swedish> : url} <span class="url">{url}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {coverage.unread.length > 0 && (
        <>
          <h3>{words.unread}</h3>
          <ul>
            {coverage.unread.map(({ url, why }) => (
              <li>
                <span class="url">{url}</span> <Swedish>{why}</Swedish>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Asked = ({ evaluation, interview }: { evaluation: string; interview: Interview }) => {
  const { interview: words, groups } = useWords();
  return (
    <section aria-labelledby="intervju">
      <h2 id="intervju">{words.toAsk}</h2>
      <p class="ask" {...useSwedish()}>
        {interview.question}
      </p>
      <p>
        <strong>{words.who}</strong>{' '}
        <a href={`${interviewHref(evaluation)}#${interview.group}`}>{groups[interview.group]}</a>
      </p>
      <p>
        <strong>{words.known}</strong> <Swedish>{interview.known}</Swedish>
      </p>
    </section>
  );
};

interface SearchProps {
  search: NonNullable<QuestionCoverage['search']>;
  /** The result page. */
  url: string;
}

/** What the site's own search returned. */
const Search = ({ search: { query, hits }, url }: SearchProps) => (
  <>
    <h3>
      {useWords().question.siteSearch} <q {...useSwedish()}>{query}</q>
    </h3>
    <p>
      <span class="url">{url}</span>
    </p>
    {hits && hits.length > 0 && (
      <ol>
        {hits.map((hit) => (
          <li>
            <Swedish>{hit.title}</Swedish> <span class="url">{hit.url}</span>
          </li>
        ))}
      </ol>
    )}
  </>
);

const Neighbours = ({ sheet, question }: QuestionProps) => {
  const words = useWords().question;
  const at = sheet.questions.findIndex(({ id }) => id === question.id);
  const [before, after] = [sheet.questions[at - 1], sheet.questions[at + 1]];
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {before && <a href={questionHref(sheet.evaluation, before.id)}>{words.previous(before.id)}</a>}
      {after && <a href={questionHref(sheet.evaluation, after.id)}>{words.following(after.id)}</a>}
    </nav>
  );
};
