import type { Check } from '../../checks/check.ts';
import { describeCheck, sectionsOf } from '../../checks/describe.ts';
import { type Area, type Instrument, type Question, questionsOf } from '../../model/instrument.ts';
import { groupNames, uncheckedText } from '../../sheet/words.ts';
import { Page } from './page.tsx';

export const CHECKS = '/kontroller';

export const checkHref = (question: string) => `${CHECKS}/${question}`;

interface ChecksProps {
  instruments: readonly Instrument[];
  /** By question. */
  checks: ReadonlyMap<string, Check>;
}

/** Every question by area: how it is checked, or that it is only asked. */
export const ChecksPage = ({ instruments, checks }: ChecksProps) => (
  <Page title="Så prövas frågorna">
    <h1>Så prövas frågorna</h1>
    <p class="lead">
      {checks.size} av {instruments.flatMap(questionsOf).length} frågor har en kontroll. De andra ställs i
      intervju.
    </p>
    {instruments.map((instrument) => (
      <section aria-labelledby={instrument.id}>
        <h2 id={instrument.id}>{instrument.name}</h2>
        {instrument.areas.map((area) => (
          <AreaList area={area} checks={checks} />
        ))}
      </section>
    ))}
  </Page>
);

const AreaList = ({ area, checks }: { area: Area; checks: ChecksProps['checks'] }) => {
  const questions = area.subAreas.flatMap((subArea) => subArea.questions);
  const checked = questions.filter(({ id }) => checks.has(id)).length;
  return (
    <>
      <h3>
        Område {area.id} {area.name}: {checked} av {questions.length}
      </h3>
      <ul>
        {questions.map(({ id, text }) => (
          <li>
            <a href={checkHref(id)}>
              {id} {text}
            </a>{' '}
            {checks.has(id) ? '' : 'Ställs i intervju.'}
          </li>
        ))}
      </ul>
    </>
  );
};

interface CheckProps {
  question: Question;
  check: Check | undefined;
}

/** What one question's check looks for, and what people are asked about it. */
export const CheckPage = ({ question, check }: CheckProps) => (
  <Page title={`Kontroll ${question.id}`} trail={[{ href: CHECKS, name: 'Så prövas frågorna' }]}>
    <h1>
      <span class="id">{question.id}</span> {question.text}
    </h1>
    <p class="lead">{check ? check.title : uncheckedText(question)}</p>
    {check &&
      sectionsOf(describeCheck(check)).map(({ title, lines }) => (
        <section>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    <h2>Att fråga i intervju</h2>
    <p class="ask">{question.interview.question}</p>
    <p>
      <strong>Vem:</strong> {groupNames[question.interview.group]}
    </p>
  </Page>
);
