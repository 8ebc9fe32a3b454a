import type { Context } from 'hono';
import {
  ActRefused,
  act,
  moveTo,
  nameTeam,
  ReviewConflict,
  reply,
  write,
} from '../../../pipelines/reviewing.ts';
import { Place, Stage } from '../../model/log.ts';
import { entriesOf, type Review } from '../../sheet/review.ts';
import { evaluatorsIn } from '../identity.ts';
import { wordsOf } from '../language.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import { sheetHref } from '../views/hrefs.ts';
import { LogPage } from '../views/log.tsx';
import { RefusedPage } from '../views/progress.tsx';
import { TextPage } from '../views/texts.tsx';
import { formOf, wholeIn } from './form.ts';
import { locking, missing, reviewFor } from './found.tsx';

/** What is said of an evaluation as a whole: its stage, its evaluators, their texts, the municipality's reply, and the log. */
export const deskRoutes: Route[] = [
  {
    method: 'GET',
    path: `${EVALUATION}/logg`,
    may: 'read',
    async handle(c) {
      const review = await reviewFor(c);
      return review ? render(c, <LogPage review={review} />) : missing(c);
    },
  },
  {
    method: 'POST',
    path: `${EVALUATION}/skede`,
    may: 'lead',
    handle: onSheet(async (c, review) => {
      const field = await formOf(c);
      const to = Stage.safeParse(field('to'));
      if (!to.success) throw new ActRefused('stage');
      await act(as(c, review, field('seen')), moveTo(to.data, field('reason') || null));
      return '#skede';
    }),
  },
  {
    method: 'POST',
    path: `${EVALUATION}/grupp`,
    may: 'lead',
    handle: onSheet(async (c, review) => {
      const field = await formOf(c);
      const named = [field('first'), field('second')].filter((id) => id !== '');
      const people = await evaluatorsIn(c.var.house);
      await act(as(c, review, field('seen')), nameTeam(named, field('blind') !== '', people));
      return '#grupp';
    }),
  },
  {
    method: 'POST',
    path: `${EVALUATION}/svar`,
    may: 'reply',
    handle: onSheet(async (c, review) => {
      await act(as(c, review, null), reply(null, (await formOf(c))('text')));
      return '#svar';
    }),
  },
  { method: 'GET', path: `${EVALUATION}/text/:part/:of`, may: 'read', handle: textPage },
  { method: 'POST', path: `${EVALUATION}/text/:part/:of`, may: 'evaluate', handle: locking(saveText) },
];

const as = ({ var: { house, person } }: Context<Env>, { sheet }: Review, seen: string | null) => ({
  ...{ house, sheet, person },
  seen: seen === null ? null : (wholeIn(seen) ?? 0),
});

/** An act on the whole sheet: leads back to its page, or says why it was not taken. */
function onSheet(handle: (c: Context<Env>, review: Review) => Promise<string>): Route['handle'] {
  return locking(async (c) => {
    const review = await reviewFor(c);
    if (!review) return missing(c);
    try {
      return c.redirect(sheetHref(review.sheet.evaluation) + (await handle(c, review)), 303);
    } catch (error) {
      const { desk } = wordsOf(c);
      if (error instanceof ReviewConflict) return render(c, <RefusedPage sentence={desk.conflict} />, 409);
      throw error;
    }
  });
}

interface FoundPlace {
  review: Review;
  place: Place;
  /** Swedish: the area's or sub-area's name. */
  name: string;
}

async function placeFor(c: Context<Env>): Promise<FoundPlace | null> {
  const review = await reviewFor(c);
  const place = Place.safeParse({ part: c.req.param('part'), of: c.req.param('of') }).data;
  if (!review || !place) return null;
  const places = place.part === 'subArea' ? review.sheet.subAreas : review.sheet.areas;
  const name = places.find(({ id }) => id === place.of)?.name;
  return name === undefined ? null : { review, place, name };
}

async function textPage(c: Context<Env>): Promise<Response> {
  const found = await placeFor(c);
  return found ? render(c, <TextPage {...found} />) : missing(c);
}

async function saveText(c: Context<Env>): Promise<Response> {
  const found = await placeFor(c);
  if (!found) return missing(c);
  const field = await formOf(c);
  const text = field('text');
  try {
    await act(as(c, found.review, field('seen')), write(found.place, text));
    return c.redirect(`${sheetHref(found.review.sheet.evaluation)}#texter`, 303);
  } catch (error) {
    if (!(error instanceof ReviewConflict)) throw error;
    const newest = entriesOf(error.entries, 'text').at(-1)!;
    const other = { text: newest.event.text, by: newest.actor.name, at: newest.at };
    return render(c, <TextPage {...found} attempt={{ text, other }} />, 409);
  }
}
