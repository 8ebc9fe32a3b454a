import type { OpenQuestion } from '../../sheet/interview.ts';
import type { Review } from '../../sheet/review.ts';
import { reviewGuide } from '../../sheet/review-guide.ts';
import { useWords } from '../language.ts';
import { questionHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { sheetTrail } from './trail.tsx';

/** Everything that is to be asked, by the group that is asked. */
export const InterviewPage = ({ review }: { review: Review }) => {
  const { interview: words, groups } = useWords();
  const { sheet } = review;
  const guide = reviewGuide(review);
  const count = guide.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <Page title={`${words.title} ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]}>
      <h1>{words.title}</h1>
      <p class="lead">
        <Swedish>
          {sheet.municipality.name}, {sheet.instrument.name}
        </Swedish>
        , {sheet.date}. {words.open(count, sheet.questions.length)}
      </p>
      <nav aria-label={words.groups}>
        <ul>
          {guide.map(({ group, questions }) => (
            <li>
              <a href={`#${group}`}>{groups[group]}</a> ({questions.length})
            </li>
          ))}
        </ul>
      </nav>
      {guide.map(({ group, questions }) => (
        <section aria-labelledby={group}>
          <h2 id={group}>{groups[group]}</h2>
          <ol class="guide">
            {questions.map((question) => (
              <Asked evaluation={sheet.evaluation} question={question} />
            ))}
          </ol>
        </section>
      ))}
    </Page>
  );
};

const Asked = ({ evaluation, question }: { evaluation: string; question: OpenQuestion }) => {
  const { pointsText } = useWords().points;
  const swedish = useSwedish();
  return (
    <li>
      <p class="ask" {...swedish}>
        {question.interview.question}
      </p>
      <p {...swedish}>{question.interview.known}</p>
      <p class="source">
        <a href={questionHref(evaluation, question.id)} {...swedish}>
          {question.id} {question.text}
        </a>{' '}
        {pointsText(question.points, question.max)}
      </p>
    </li>
  );
};
