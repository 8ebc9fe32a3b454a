import type { Sheet } from '../../model/sheet.ts';
import { guideOf, type OpenQuestion } from '../../sheet/interview.ts';
import { groupNames, pointsText } from '../../sheet/words.ts';
import { Page } from './page.tsx';
import { sheetTrail } from './question.tsx';
import { questionHref } from './sheet.tsx';

/** Everything that is to be asked, by the group that is asked. */
export const InterviewPage = ({ sheet }: { sheet: Sheet }) => {
  const guide = guideOf(sheet);
  const count = guide.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <Page title={`Intervjufrågor ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]}>
      <h1>Intervjufrågor</h1>
      <p class="lead">
        {sheet.municipality.name}, {sheet.instrument.name}, {sheet.date}. {count} av {sheet.questions.length}{' '}
        frågor är öppna.
      </p>
      <nav aria-label="Grupper">
        <ul>
          {guide.map(({ group, questions }) => (
            <li>
              <a href={`#${group}`}>{groupNames[group]}</a> ({questions.length})
            </li>
          ))}
        </ul>
      </nav>
      {guide.map(({ group, questions }) => (
        <section aria-labelledby={group}>
          <h2 id={group}>{groupNames[group]}</h2>
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

const Asked = ({ evaluation, question }: { evaluation: string; question: OpenQuestion }) => (
  <li>
    <p class="ask">{question.interview.question}</p>
    <p>{question.interview.known}</p>
    <p class="source">
      <a href={questionHref(evaluation, question.id)}>
        {question.id} {question.text}
      </a>{' '}
      {pointsText(question.points, question.max)}
    </p>
  </li>
);
