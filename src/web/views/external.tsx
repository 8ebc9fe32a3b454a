import { externalQuestions } from '../../external/kolada/index.ts';
import type { ExternalFact, SheetExternal } from '../../model/external.ts';
import { externalAbout } from '../../sheet/external-words.ts';
import { useWords } from '../language.ts';
import { Swedish, useSwedish } from './swedish.tsx';

type Figures = Pick<SheetExternal, 'facts' | 'gaps'>;

/** Everything that others publish about the municipality, as a report on it ends with. */
export const KeyFacts = ({ external }: { external: SheetExternal }) => (
  <section aria-labelledby="kortfakta">
    <h2 id="kortfakta">{useWords().external.keyFacts}</h2>
    <Provenance external={external} />
    {external.facts.length > 0 && <FactTable {...external} />}
    <Gaps {...external} />
  </section>
);

/** What others publish that a question may be read beside; nothing on the pages of most questions. */
export const ExternalFigures = ({ external, question }: { external: SheetExternal; question: string }) => {
  const words = useWords().external;
  if (!externalQuestions.has(question)) return null;
  const about = externalAbout(external, question);
  return (
    <section aria-labelledby="externa">
      <h2 id="externa">{words.title}</h2>
      <Provenance external={external} />
      {about.facts.length > 0 && (
        <ul>
          {about.facts.map((fact) => (
            <li>
              <Swedish>{fact.title}</Swedish> (<a href={fact.url}>{fact.id}</a>):{' '}
              <strong>
                <Value {...fact} />
              </strong>
              , {fact.year}; {words.years(fact)}.
            </li>
          ))}
        </ul>
      )}
      <Gaps {...about} />
    </section>
  );
};

const Value = ({ value, unit }: Pick<ExternalFact, 'value' | 'unit'>) => (
  <>
    {useWords().external.amount(value)} <Swedish>{unit}</Swedish>
  </>
);

const Provenance = ({ external }: { external: SheetExternal }) => {
  const words = useWords().external;
  return external.state === 'fetched' ? (
    <p class="note">
      {words.source(external)} {words.noPoints}
    </p>
  ) : (
    <p>
      {words.notExamined} <Swedish>{external.reason}</Swedish>
    </p>
  );
};

const FactTable = ({ facts }: Figures) => {
  const words = useWords().external;
  const swedish = useSwedish();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.fact}</th>
          <th scope="col" class="number">
            {words.value}
          </th>
          <th scope="col" class="number">
            {words.year}
          </th>
          <th scope="col">{words.figure}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr>
            <th scope="row" {...swedish}>
              {fact.title}
            </th>
            <td class="number">
              <Value {...fact} />
            </td>
            <td class="number">{fact.year}</td>
            <td>
              <a href={fact.url}>{fact.id}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Gaps = ({ gaps }: Figures) => {
  const swedish = useSwedish();
  return gaps.length > 0 ? (
    <ul class="source" {...swedish}>
      {gaps.map(({ title, why }) => (
        <li>
          {title}: {why}
        </li>
      ))}
    </ul>
  ) : null;
};
