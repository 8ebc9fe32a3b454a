import type { SheetQuestion } from '../../model/sheet.ts';
import { decidedIn } from '../../sheet/progress.ts';
import { placeKey, type Review, type ReviewedLine } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { StandingLabel } from './decision.tsx';
import { areaHref, nextHref, questionHref, textHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { OutcomeLabel } from './points.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { sheetTrail } from './trail.tsx';

interface AreaProps {
  review: Review;
  /** One of the sheet's areas. */
  area: Review['sheet']['areas'][number];
  mayEvaluate: boolean;
}

/** One area of a sheet: every question, with what the draft and the evaluators say. */
export const AreaPage = ({ review, area, mayEvaluate }: AreaProps) => {
  const { sheet: words, points, desk } = useWords();
  const { sheet } = review;
  const lines = review.lines.filter(({ draft }) => draft.area === area.id);
  return (
    <Page title={`${words.area} ${area.id} ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]}>
      <h1>
        {words.area} {area.id} <Swedish>{area.name}</Swedish>
      </h1>
      <p class="lead">
        {points.totalsText(review.totalsOf.get(area.id)!, sheet.instrument)} {points.unit}.{' '}
        {desk.areaLead(decidedIn(lines), lines.length)}
      </p>
      {mayEvaluate && (
        <p class="actions">
          <a class="button" href={nextHref(sheet.evaluation)} data-key="n">
            {desk.nextOpen}
          </a>
          {(['general', 'strengths', 'improvements'] as const).map((part) => (
            <TextLink review={review} part={part} of={area.id} />
          ))}
        </p>
      )}
      {sheet.subAreas
        .filter((subArea) => subArea.area === area.id)
        .map((subArea) => (
          <section aria-labelledby={`del-${subArea.id}`}>
            <h2 id={`del-${subArea.id}`}>
              {subArea.id} <Swedish>{subArea.name}</Swedish>
            </h2>
            <p>
              {points.totalsText(review.totalsOf.get(subArea.id)!, sheet.instrument)} {points.unit}.{' '}
              {mayEvaluate && <TextLink review={review} part="subArea" of={subArea.id} />}
            </p>
            <ul class="questions">
              {lines
                .filter(({ draft }) => draft.subArea === subArea.id)
                .map((line) => (
                  <LineRow evaluation={sheet.evaluation} line={line} />
                ))}
            </ul>
          </section>
        ))}
      <AreaLinks review={review} here={area.id} />
    </Page>
  );
};

const TextLink = ({
  review,
  part,
  of,
}: {
  review: Review;
  part: 'general' | 'strengths' | 'improvements' | 'subArea';
  of: string;
}) => {
  const words = useWords().desk;
  const written = review.texts.has(placeKey({ part, of }));
  return (
    <a href={textHref(review.sheet.evaluation, part, of)}>
      {part === 'subArea' ? words.ownText : words.parts[part]} {of}
      {written && ` (${words.written})`}
    </a>
  );
};

const LineRow = ({ evaluation, line }: { evaluation: string; line: ReviewedLine }) => {
  const { points, sheet } = useWords();
  const { draft } = line;
  return (
    <li class={`question ${draft.outcome}`}>
      <p class="asked" {...useSwedish()}>
        <a href={questionHref(evaluation, draft.id)}>
          {draft.id} {draft.text}
        </a>
      </p>
      <p class="answer">
        <OutcomeLabel outcome={draft.outcome} /> <StandingLabel line={line} />{' '}
        {points.pointsText(line.points, line.max)}
        {draft.evidence.length > 0 && ` · ${sheet.evidence(draft.evidence.length + line.added.length)}`}
      </p>
      <p class="reason" {...useSwedish()}>
        {line.reason}
      </p>
      <CoverageLine {...draft} reason={line.reason} />
    </li>
  );
};

/** Where it was looked for, unless the reason already says so. */
const CoverageLine = ({ coverage, reason }: Pick<SheetQuestion, 'coverage' | 'reason'>) => {
  const swedish = useSwedish();
  if (!coverage || reason.includes(coverage.summary)) return null;
  return (
    <p class="source" {...swedish}>
      {coverage.summary}
    </p>
  );
};

const AreaLinks = ({ review: { sheet }, here }: { review: Review; here: string }) => {
  const { desk } = useWords();
  return (
    <nav class="neighbours" aria-label={desk.areas}>
      {sheet.areas
        .filter(({ id }) => id !== here)
        .map(({ id, name }) => (
          <a href={areaHref(sheet.evaluation, id)}>
            {id} <Swedish>{name}</Swedish>
          </a>
        ))}
    </nav>
  );
};
