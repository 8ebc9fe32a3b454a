import type { Check } from '../../checks/check.ts';
import { describeCheck, type Section, sectionsOf } from '../../checks/describe.ts';
import { type Area, type Instrument, type Question, questionsOf } from '../../model/instrument.ts';
import { useWords } from '../language.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';

export const CHECKS = '/kontroller';

export const checkHref = (question: string) => `${CHECKS}/${question}`;

interface ChecksProps {
  instruments: readonly Instrument[];
  /** By question. */
  checks: ReadonlyMap<string, Check>;
}

/** Every question by area: how it is checked, or that it is only asked. */
export const ChecksPage = ({ instruments, checks }: ChecksProps) => {
  const words = useWords().checks;
  const swedish = useSwedish();
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.count(checks.size, instruments.flatMap(questionsOf).length)}</p>
      {instruments.map((instrument) => (
        <section aria-labelledby={instrument.id}>
          <h2 id={instrument.id} {...swedish}>
            {instrument.name}
          </h2>
          {instrument.areas.map((area) => (
            <AreaList area={area} checks={checks} />
          ))}
        </section>
      ))}
    </Page>
  );
};

const AreaList = ({ area, checks }: { area: Area; checks: ChecksProps['checks'] }) => {
  const words = useWords();
  const swedish = useSwedish();
  const questions = area.subAreas.flatMap((subArea) => subArea.questions);
  const checked = questions.filter(({ id }) => checks.has(id)).length;
  return (
    <>
      <h3>
        {words.sheet.area} {area.id} <Swedish>{area.name}</Swedish>:{' '}
        {words.checks.ofArea(checked, questions.length)}
      </h3>
      <ul>
        {questions.map(({ id, text }) => (
          <li>
            <a href={checkHref(id)} {...swedish}>
              {id} {text}
            </a>{' '}
            {checks.has(id) ? '' : words.checks.asked}
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
export const CheckPage = ({ question, check }: CheckProps) => {
  const { checks: words, interview, groups } = useWords();
  const swedish = useSwedish();
  return (
    <Page title={words.check(question.id)} trail={[{ href: CHECKS, name: words.title }]}>
      <h1>
        <span class="id">{question.id}</span> <Swedish>{question.text}</Swedish>
      </h1>
      {check ? (
        <p class="lead" {...swedish}>
          {check.title}
        </p>
      ) : (
        <p class="lead">{words.unchecked(question)}</p>
      )}
      {check &&
        sectionsOf(describeCheck(check)).map((section) => (
          <section>
            <h2>{words.sections[section.key]}</h2>
            <SectionLines section={section} check={check} />
          </section>
        ))}
      <h2>{interview.toAsk}</h2>
      <p class="ask" {...swedish}>
        {question.interview.question}
      </p>
      <p>
        <strong>{interview.who}</strong> {groups[question.interview.group]}
      </p>
    </Page>
  );
};

/** The rules' own lines are Swedish; those that say the same of every check have words in each language. */
const SectionLines = ({ section: { key, lines }, check }: { section: Section; check: Check }) => {
  const words = useWords().checks;
  const swedish = useSwedish();
  if (key === 'ladder')
    return (
      <ul>
        {check.ladder.map(({ level, title, share }) => (
          <li>
            {words.step(level)}: <Swedish>{title}</Swedish> ({words.share(share)})
          </li>
        ))}
      </ul>
    );
  if (key === 'unfound')
    return (
      <ul>
        <li>{words.unfound(check.asksPeople ?? false)}</li>
      </ul>
    );
  return (
    <ul {...swedish}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
};
