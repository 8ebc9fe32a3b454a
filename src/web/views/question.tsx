import type { QuestionCoverage } from '../../model/coverage.ts';
import type { Evidence, TableContext } from '../../model/evidence.ts';
import type { Interview } from '../../model/interview.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import type { ReviewedLine } from '../../sheet/review.ts';
import { headedCells } from '../../text/where.ts';
import { usePerson, useWords } from '../language.ts';
import { AddEvidenceForms, AddedList } from './add-evidence.tsx';
import { Archived } from './archived.tsx';
import { checkHref } from './checks.tsx';
import { type DecisionProps, DecisionSection } from './decision.tsx';
import { ExternalFigures } from './external.tsx';
import { evidenceHref, interviewHref, nextHref, questionHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { OutcomeLabel } from './points.tsx';
import { Replies } from './replies.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { areaTrail, sheetTrail } from './trail.tsx';

interface QuestionProps {
  sheet: Sheet;
  question: SheetQuestion;
}

interface QuestionPageProps extends Omit<DecisionProps, 'line'> {
  line: ReviewedLine;
  /** Index of the evidence that is shown beside. */
  shown: number;
  /** Whether the reader may add evidence, and reply for the municipality. */
  mayAdd: boolean;
  mayReply: boolean;
}

/** One question: what is asked, the draft with its ladder and its evidence beside it, and what the evaluators say. */
export const QuestionPage = ({ shown, mayAdd, mayReply, ...decision }: QuestionPageProps) => {
  const { question: words, points, desk } = useWords();
  const { review, line } = decision;
  const isMunicipality = usePerson().person?.role === 'kommun';
  const { sheet } = review;
  const question = line.draft;
  return (
    <Page
      title={`${question.id} ${sheet.municipality.name}`}
      trail={[sheetTrail(sheet), areaTrail(sheet, question)]}
      wide
    >
      <h1>
        <span class="id">{question.id}</span> <Swedish>{question.text}</Swedish>
      </h1>
      <Neighbours sheet={sheet} question={question} />
      <div class={question.evidence.length > 0 ? 'beside' : ''}>
        <div>
          <section aria-labelledby="utkast">
            <h2 id="utkast">{desk.draft}</h2>
            <p class="answer">
              <OutcomeLabel outcome={question.outcome} /> {points.pointsText(question.points, question.max)}
            </p>
            <p class="lead" {...useSwedish()}>
              {question.reason}
            </p>
            {question.missing && (
              <p>
                <strong>{words.next}</strong> <Swedish>{question.missing}</Swedish>
              </p>
            )}
          </section>
          <DecisionSection {...decision} />
          {question.ladder.length > 0 && <Ladder question={question} />}
          <p>
            <a href={checkHref(question.id)}>{words.toCheck}</a>
          </p>
          {question.coverage && <Coverage coverage={question.coverage} />}
          {question.interview && !isMunicipality && (
            <Asked evaluation={sheet.evaluation} interview={question.interview} />
          )}
          <ExternalFigures external={sheet.external} question={question.id} />
        </div>
        <div>
          {question.evidence.length > 0 && <EvidenceList sheet={sheet} question={question} shown={shown} />}
        </div>
      </div>
      <AddedList evaluation={sheet.evaluation} added={line.added} mayTakeBack={mayAdd} />
      {mayAdd && <AddEvidenceForms evaluation={sheet.evaluation} question={question.id} />}
      <Replies
        replies={line.replies}
        action={mayReply ? `${questionHref(sheet.evaluation, question.id)}/svar` : null}
      />
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

const EvidenceList = ({ sheet, question, shown }: QuestionProps & { shown: number }) => {
  const { question: words, desk } = useWords();
  const swedish = useSwedish();
  return (
    <section aria-labelledby="belagg">
      <h2 id="belagg">{words.evidence}</h2>
      <ol class="evidence">
        {question.evidence.map((evidence, index) => (
          <li class={index === shown ? 'shown' : ''} id={`belagg-${index + 1}`}>
            <p class="shows" {...swedish}>
              {evidence.shows}
            </p>
            <blockquote cite={evidence.finalUrl} {...swedish}>
              <a href={evidenceHref(sheet.evaluation, question.id, index)}>{evidence.quote}</a>
            </blockquote>
            <Source evidence={evidence} />
            {index === shown ? (
              <Archived evidence={evidence} here={evidenceHref(sheet.evaluation, question.id, index)} />
            ) : (
              <p>
                <a
                  href={`${questionHref(sheet.evaluation, question.id)}?belagg=${index + 1}#belagg-${index + 1}`}
                  {...(index === (shown + 1) % question.evidence.length && { 'data-key': 'e' })}
                >
                  {desk.show(index + 1)}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The heads that a quoted row stands under. */
const Heads = ({ table }: { table: TableContext }) => {
  const cells = headedCells(table);
  if (cells.length === 0) return null;
  return (
    <dl class="heads" {...useSwedish()}>
      {cells.map(({ heading, text }) => (
        <>
          <dt>{heading}</dt>
          <dd>{text}</dd>
        </>
      ))}
    </dl>
  );
};

export const Source = ({ evidence }: { evidence: Evidence }) => {
  const words = useWords().question;
  const { locator, table } = evidence;
  return (
    <>
      {table && <Heads table={table} />}
      <p class="source">
        <Swedish>{evidence.title}</Swedish>
        {locator.type === 'pdf' &&
          `, ${locator.label ? words.printed(locator.label, locator.page) : words.page(locator.page)}`}
        {evidence.ocr && `, ${words.ocr(evidence.ocr.confidence)}`}
        <br />
        <span class="url">{evidence.finalUrl}</span>, {words.fetched(evidence.fetchedAt.slice(0, 10))}
      </p>
    </>
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
  const { question: words, desk } = useWords();
  const at = sheet.questions.findIndex(({ id }) => id === question.id);
  const [before, after] = [sheet.questions[at - 1], sheet.questions[at + 1]];
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {before && (
        <a href={questionHref(sheet.evaluation, before.id)} data-key="k">
          {words.previous(before.id)}
        </a>
      )}
      {after && (
        <a href={questionHref(sheet.evaluation, after.id)} data-key="j">
          {words.following(after.id)}
        </a>
      )}
      <a href={nextHref(sheet.evaluation, question.id)} data-key="n">
        {desk.nextOpen}
      </a>
    </nav>
  );
};
