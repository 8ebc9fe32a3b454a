import type { Context } from 'hono';
import { decide, fullMax, haveBothDecided, type Said } from '../../../pipelines/deciding.ts';
import { ActRefused, act, ReviewConflict, reply } from '../../../pipelines/reviewing.ts';
import { Verb } from '../../model/decision.ts';
import { isEvaluator, type Person } from '../../model/person.ts';
import { nextOpen } from '../../sheet/progress.ts';
import { isInTeam, type Review, type ReviewedLine } from '../../sheet/review.ts';
import { render } from '../render.tsx';
import { type Env, EVALUATION, type Route } from '../routes.ts';
import type { DecisionAttempt } from '../views/decision.tsx';
import { nextHref, questionHref, sheetHref } from '../views/hrefs.ts';
import { QuestionPage } from '../views/question.tsx';
import { formOf, wholeIn } from './form.ts';
import { lineFor, locking, missing, reviewFor } from './found.tsx';

const QUESTION = `${EVALUATION}/fraga/:question`;

/** One question of a sheet, and what is decided on it. */
export const questionRoutes: Route[] = [
  { method: 'GET', path: QUESTION, may: 'own', handle: (c) => questionPage(c) },
  { method: 'POST', path: QUESTION, may: 'evaluate', handle: locking(saveDecision) },
  {
    method: 'POST',
    path: `${QUESTION}/svar`,
    may: 'reply',
    handle: locking(async (c) => {
      const found = await lineFor(c);
      if (!found) return missing(c);
      const { sheet } = found.review;
      const { house, person } = c.var;
      const text = (await formOf(c))('text');
      const question = found.line.draft.id;
      await act({ house, sheet, person, seen: null }, reply(question, text));
      return c.redirect(`${questionHref(sheet.evaluation, question)}#svar`, 303);
    }),
  },
  {
    method: 'GET',
    path: `${EVALUATION}/nasta`,
    may: 'read',
    async handle(c) {
      const review = await reviewFor(c);
      if (!review) return missing(c);
      const next = nextOpen(review, c.var.person.id, c.req.query('efter') ?? null);
      const { evaluation } = review.sheet;
      return c.redirect(next ? questionHref(evaluation, next.draft.id) : sheetHref(evaluation));
    },
  },
];

async function questionPage(
  c: Context<Env>,
  attempt?: DecisionAttempt,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const found = await lineFor(c);
  if (!found) return missing(c);
  const { review, line } = found;
  const { person } = c.var;
  const shown = (wholeIn(c.req.query('belagg') ?? '') ?? 1) - 1;
  const locked = review.stage === 'final';
  const props = {
    ...found,
    attempt,
    max: fullMax(review.sheet, line.draft),
    mayDecide: mayDecide(review, person) && !locked,
    mayJoin: isEvaluator(person) && haveBothDecided(review.log, line.draft.id),
    blind: isBlind(review, line, person),
    shown: line.draft.evidence[shown] ? shown : 0,
    mayAdd: isEvaluator(person) && !locked,
    mayReply: person.role === 'kommun' && review.stage === 'reply',
  };
  return render(c, <QuestionPage {...props} />, status);
}

/** A lead outside the team may still settle what the two have not. */
const mayDecide = ({ team }: Review, person: Person): boolean =>
  isEvaluator(person) && (isInTeam(team, person.id) || person.role === 'lead');

/** Whether there may be a decision that the reader is not shown. */
const isBlind = ({ team }: Review, { decisions }: ReviewedLine, { id }: Person): boolean =>
  team.blind &&
  (team.evaluators ?? []).includes(id) &&
  decisions.length < 2 &&
  decisions[0]?.event.joint !== true;

async function saveDecision(c: Context<Env>): Promise<Response> {
  const found = await lineFor(c);
  if (!found) return missing(c);
  const { house, person } = c.var;
  const { sheet } = found.review;
  const question = found.line.draft.id;
  const field = await formOf(c);
  const verb = Verb.safeParse(field('verb'));
  if (!verb.success) return missing(c);
  const said = saidIn(field, question, verb.data);
  try {
    await act({ house, sheet, person, seen: wholeIn(field('seen')) ?? 0 }, decide(said));
    const { evaluation } = sheet;
    return c.redirect(
      field('next') ? nextHref(evaluation, question) : questionHref(evaluation, question),
      303,
    );
  } catch (error) {
    const attempt = {
      ...{ verb: said.verb, points: field('points'), text: field('text'), reason: field('reason') },
      joint: said.joint,
    };
    if (error instanceof ActRefused)
      return questionPage(c, { ...attempt, refusal: error.refusal, newer: [] }, 422);
    if (error instanceof ReviewConflict)
      return questionPage(c, { ...attempt, refusal: null, newer: error.entries }, 409);
    throw error;
  }
}

function saidIn(field: (name: string) => string, question: string, verb: Said['verb']): Said {
  const opened = wholeIn(field('opened'));
  const seconds = opened === null ? null : Math.round((Date.now() - opened) / 1000);
  return {
    question,
    verb,
    joint: field('joint') !== '',
    points: verb === 'amend' ? pointsIn(field('points')) : null,
    text: field('text') || null,
    reason: field('reason') || null,
    seconds: seconds !== null && seconds >= 0 ? seconds : null,
  };
}

/** Points to the hundredth, with a comma or a point; null where it is no number. */
const pointsIn = (text: string): number | null =>
  /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null;
