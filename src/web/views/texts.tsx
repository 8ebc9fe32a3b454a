import { LONGEST_TEXT, type Place } from '../../model/log.ts';
import { placeKey, type Review } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { timeText } from '../time.ts';
import { Seen } from './decision.tsx';
import { Field } from './field.tsx';
import { areaHref, textHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { sheetTrail } from './trail.tsx';

/** Section of a sheet's page: the parts of the report that evaluators have written themselves. */
export const TextsSection = ({ review }: { review: Review }) => {
  const words = useWords().desk;
  const { sheet, texts } = review;
  return (
    <section aria-labelledby="texter">
      <h2 id="texter">{words.texts}</h2>
      <p>{words.textsLead}</p>
      <ul>
        {[...texts.values()].map(({ event: { place }, actor, at }) => (
          <li>
            <a href={textHref(sheet.evaluation, place.part, place.of)}>
              {words.parts[place.part]} {place.of}
            </a>
            , <Swedish>{actor.name}</Swedish> <time datetime={at}>{timeText(at)}</time>
          </li>
        ))}
      </ul>
      <p>
        {sheet.areas.map(({ id }) => (
          <>
            <a href={areaHref(sheet.evaluation, id)}>
              {words.writeText} {id}
            </a>{' '}
          </>
        ))}
      </p>
    </section>
  );
};

interface TextProps {
  review: Review;
  place: Place;
  /** Swedish: the area's or sub-area's name. */
  name: string;
  /** What the reader wrote without its being taken, and what somebody else wrote meanwhile. */
  attempt?: { text: string; other: { text: string; by: string; at: string } | null };
}

/** One part of the report, to be written by the evaluators. */
export const TextPage = ({ review, place, name, attempt }: TextProps) => {
  const words = useWords().desk;
  const swedish = useSwedish();
  const { sheet, texts } = review;
  const kept = texts.get(placeKey(place))?.event.text ?? '';
  const title = `${words.parts[place.part]} ${place.of}`;
  return (
    <Page title={`${title} ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]}>
      <h1>
        {title} <Swedish>{name}</Swedish>
      </h1>
      {attempt?.other && (
        <div class="errors" role="alert" tabindex={-1} autofocus>
          <h2>{words.conflict}</h2>
          <p>
            <Swedish>{attempt.other.by}</Swedish>{' '}
            <time datetime={attempt.other.at}>{timeText(attempt.other.at)}</time>
          </p>
          <blockquote {...swedish}>{attempt.other.text}</blockquote>
          <p>{words.conflictNext}</p>
        </div>
      )}
      <form method="post" action={textHref(sheet.evaluation, place.part, place.of)}>
        <Seen log={review.log} />
        <Field
          id="egen-text"
          label={words.ownText}
          hint={words.emptyText}
          errors={[]}
          control={(ties) => (
            <textarea name="text" rows={14} maxlength={LONGEST_TEXT} {...swedish} {...ties}>
              {attempt?.text ?? kept}
            </textarea>
          )}
        />
        <button type="submit">{words.saveText}</button>
      </form>
    </Page>
  );
};
