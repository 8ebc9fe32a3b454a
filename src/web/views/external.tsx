import { externalQuestions } from '../../external/kolada/index.ts';
import type { SheetExternal } from '../../model/external.ts';
import { externalAbout, NO_POINTS, sourceText, valueText, yearsText } from '../../sheet/external-words.ts';

type Figures = Pick<SheetExternal, 'facts' | 'gaps'>;

/** Everything that others publish about the municipality, as a report on it ends with. */
export const KeyFacts = ({ external }: { external: SheetExternal }) => (
  <section aria-labelledby="kortfakta">
    <h2 id="kortfakta">Kortfakta om kommunen</h2>
    <Provenance external={external} />
    {external.facts.length > 0 && <FactTable {...external} />}
    <Gaps {...external} />
  </section>
);

/** What others publish that a question may be read beside; nothing on the pages of most questions. */
export const ExternalFigures = ({ external, question }: { external: SheetExternal; question: string }) => {
  if (!externalQuestions.has(question)) return null;
  const about = externalAbout(external, question);
  return (
    <section aria-labelledby="externa">
      <h2 id="externa">Externa uppgifter</h2>
      <Provenance external={external} />
      {about.facts.length > 0 && (
        <ul>
          {about.facts.map((fact) => (
            <li>
              {fact.title} (<a href={fact.url}>{fact.id}</a>): <strong>{valueText(fact)}</strong>, {fact.year}
              ; {yearsText(fact)}.
            </li>
          ))}
        </ul>
      )}
      <Gaps {...about} />
    </section>
  );
};

const Provenance = ({ external }: { external: SheetExternal }) =>
  external.state === 'fetched' ? (
    <p class="note">
      {sourceText(external)} {NO_POINTS}
    </p>
  ) : (
    <p>Inte granskat. {external.reason}</p>
  );

const FactTable = ({ facts }: Figures) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Uppgift</th>
        <th scope="col" class="number">
          Värde
        </th>
        <th scope="col" class="number">
          År
        </th>
        <th scope="col">Nyckeltal</th>
      </tr>
    </thead>
    <tbody>
      {facts.map((fact) => (
        <tr>
          <th scope="row">{fact.title}</th>
          <td class="number">{valueText(fact)}</td>
          <td class="number">{fact.year}</td>
          <td>
            <a href={fact.url}>{fact.id}</a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Gaps = ({ gaps }: Figures) =>
  gaps.length > 0 ? (
    <ul class="source">
      {gaps.map(({ title, why }) => (
        <li>
          {title}: {why}
        </li>
      ))}
    </ul>
  ) : null;
