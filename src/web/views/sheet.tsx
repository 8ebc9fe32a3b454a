import type { SiteCoverage } from '../../model/coverage.ts';
import { profileSvg } from '../../report/profile.ts';
import { referenceOf } from '../../report/reference.ts';
import { profileOf } from '../../report/report-front.ts';
import { decidedIn, unsettledIn } from '../../sheet/progress.ts';
import type { Review } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { measuresHref } from './agreement.tsx';
import { KeyFacts } from './external.tsx';
import { areaHref, exportHref, interviewHref, logHref, nextHref, questionHref, sheetHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { TotalsCells } from './points.tsx';
import { AgainForms } from './progress.tsx';
import { Replies } from './replies.tsx';
import { StageSection, type TeamProps, TeamSection } from './stage.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { TextsSection } from './texts.tsx';

interface SheetProps extends TeamProps {
  review: Review;
  /** Whether the reader decides, leads, or replies for the municipality. */
  may: { evaluate: boolean; lead: boolean; reply: boolean; read: boolean };
}

/** An evaluation as a whole: totals, how far it has come, what leaves the house, and coverage. */
export const SheetPage = ({ review, may, people }: SheetProps) => {
  const { sheet: words, points, desk, measures } = useWords();
  const swedish = useSwedish();
  const { sheet } = review;
  return (
    <Page title={`${sheet.municipality.name} ${sheet.date}`}>
      <h1 {...swedish}>{sheet.municipality.name}</h1>
      <p class="lead">
        <Swedish>{sheet.instrument.name}</Swedish>, {words.draftFor(sheet.date)}:{' '}
        {points.totalsText(review.totals, sheet.instrument)} {points.unit}. {words.rules(sheet.rules)}
      </p>
      <Progress review={review} />
      <p class="actions">
        {may.evaluate && (
          <a class="button" href={nextHref(sheet.evaluation)} data-key="n">
            {desk.nextOpen}
          </a>
        )}
        {may.read && <a href={interviewHref(sheet.evaluation)}>{words.toInterview}</a>}
        {may.read && <a href={logHref(sheet.evaluation)}>{desk.log}</a>}
        {may.lead && <a href={measuresHref(sheet.evaluation)}>{measures.title}</a>}
      </p>
      <TotalsTable review={review} />
      <p class="note" {...swedish}>
        {sheet.instrument.weights} {sheet.instrument.origin}
      </p>
      <ProfileSection review={review} />
      <Differences review={review} />
      <StageSection review={review} mayMove={may.lead} />
      {may.read && <TeamSection review={review} people={people} mayName={may.lead} />}
      {may.read && <Exports evaluation={sheet.evaluation} />}
      {may.evaluate && <TextsSection review={review} />}
      <Replies
        replies={review.replies}
        action={may.reply && review.stage === 'reply' ? `${sheetHref(sheet.evaluation)}/svar` : null}
      />
      <Coverage coverage={sheet.coverage} />
      <KeyFacts external={sheet.external} />
      {may.evaluate && <AgainForms evaluation={sheet.evaluation} locked={review.stage === 'final'} />}
    </Page>
  );
};

const Progress = ({ review: { lines } }: { review: Review }) => {
  const words = useWords().desk;
  const open = unsettledIn(lines);
  return (
    <p>
      {words.progress(decidedIn(lines), lines.length)} {open > 0 && words.unsettled(open)}
    </p>
  );
};

const TotalsTable = ({ review: { sheet, lines, totals, totalsOf } }: { review: Review }) => {
  const { sheet: words, desk } = useWords();
  return (
    <table class="totals">
      <caption>{words.totals}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col" class="number">
            {desk.decided}
          </th>
          <th scope="col" class="number">
            {words.certain}
          </th>
          <th scope="col" class="number">
            {words.possible}
          </th>
          <th scope="col" class="number">
            {words.max}
          </th>
          <td class="wide" />
        </tr>
      </thead>
      <tbody>
        {sheet.areas.map(({ id, name }) => {
          const inArea = lines.filter(({ draft }) => draft.area === id);
          return (
            <tr>
              <th scope="row">
                <a href={areaHref(sheet.evaluation, id)}>
                  {id} <Swedish>{name}</Swedish>
                </a>
              </th>
              <td class="number">
                {decidedIn(inArea)}/{inArea.length}
              </td>
              <TotalsCells totals={totalsOf.get(id)!} />
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          <td class="number">
            {decidedIn(lines)}/{lines.length}
          </td>
          <TotalsCells totals={totals} />
        </tr>
      </tfoot>
    </table>
  );
};

/** The diagram; the table above it says the same to everybody. */
const ProfileSection = ({ review }: { review: Review }) => (
  <section aria-labelledby="profil-rubrik">
    <h2 id="profil-rubrik">{useWords().desk.profile}</h2>
    <div
      class="profile"
      {...useSwedish()}
      dangerouslySetInnerHTML={{
        __html: profileSvg(profileOf(review, referenceOf(review.sheet.instrument))),
      }}
    />
  </section>
);

const Differences = ({ review: { sheet, lines } }: { review: Review }) => {
  const { desk: words, points } = useWords();
  const differing = lines.filter(({ standing }) => standing === 'differ');
  if (differing.length === 0) return null;
  return (
    <section aria-labelledby="olika">
      <h2 id="olika">{words.differences}</h2>
      <p>{words.differ(differing.length)}</p>
      <ul>
        {differing.map(({ draft, decisions }) => (
          <li>
            <a href={questionHref(sheet.evaluation, draft.id)}>
              {draft.id} <Swedish>{draft.text}</Swedish>
            </a>
            <ul>
              {decisions.map(({ actor, event }) => (
                <li>
                  <Swedish>{actor.name}</Swedish> {words.did[event.verb]}:{' '}
                  {points.pointsText(event.to.points, event.to.max)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Exports = ({ evaluation }: { evaluation: string }) => {
  const words = useWords().desk;
  return (
    <section aria-labelledby="hamta">
      <h2 id="hamta">{words.exports}</h2>
      <ul class="exports">
        {Object.entries(words.formats).map(([format, name]) => (
          <li>
            <a class="button" href={exportHref(evaluation, format)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
const Coverage = ({ coverage }: { coverage: SiteCoverage }) => {
  const words = useWords().coverage;
  const { documents, states } = coverage;
  const rows: [string, number][] = [
    [words.known, coverage.known],
    [words.fetched, states.fetched],
    [words.skipped, states.skipped],
    [words.failed, states.failed],
    [words.read, documents.text + documents.ocr],
    [words.partly, documents.partly],
    [words.noTextLayer, documents.no_text_layer],
    [words.unreadable, documents.failed + documents.quarantined],
  ];
  return (
    <section aria-labelledby="tackning">
      <h2 id="tackning">{words.title}</h2>
      {coverage.blocked && (
        <p class="warning">
          {words.blocked} <Swedish>{coverage.blocked}</Swedish>.
        </p>
      )}
      <dl class="counts">
        {rows.map(([name, count]) => (
          <div>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <AssociatedHosts hosts={coverage.hosts.filter(({ role }) => role === 'associated')} />
    </section>
  );
};
/** One line for each host that is not the municipality's own: what it is, and how much of it was read. */
const AssociatedHosts = ({ hosts }: Pick<SiteCoverage, 'hosts'>) => {
  const words = useWords().coverage;
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{words.hosts}</h3>
      <ul>
        {hosts.map(({ host, why, fetched }) => (
          <li>
            {host}
            {why !== null && (
              <>
                : <Swedish>{why}</Swedish>
              </>
            )}{' '}
            ({words.readOfHost(fetched)})
          </li>
        ))}
      </ul>
    </>
  );
};
