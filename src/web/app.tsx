import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { except } from 'hono/combine';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { sheetOf } from '../../pipelines/draft.ts';
import type { House } from '../../pipelines/house.ts';
import { checks } from '../checks/index.ts';
import { decodeHtml } from '../ingest/index.ts';
import { questionnaires, questionOf } from '../instruments/catalogue.ts';
import { type InstrumentId, loadInstrument } from '../instruments/instrument.ts';
import type { Evidence } from '../model/evidence.ts';
import { headerOf } from '../model/exchange.ts';
import type { Sheet, SheetQuestion } from '../model/sheet.ts';
import { chooseLanguage } from './language.ts';
import { render } from './render.tsx';
import { type Snapshot, snapshot, snapshotPolicy } from './snapshot.ts';
import { CHECKS, CheckPage, ChecksPage } from './views/checks.tsx';
import { EvaluationsPage, type ListedEvaluation } from './views/evaluations.tsx';
import { EvidencePage } from './views/evidence.tsx';
import { InterviewPage } from './views/interview.tsx';
import { MissingPage } from './views/page.tsx';
import { QuestionPage } from './views/question.tsx';
import { SheetPage } from './views/sheet.tsx';

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** Pixels a point when a PDF page is drawn: sharp on an ordinary screen without being heavy. */
const PDF_SCALE = 1.6;

/** Where archived HTML is shown; the one path that does not have the application's own headers. */
const SNAPSHOT = '/utvardering/:id/fraga/:question/belagg/:number/sida';

const checksByQuestion = new Map(checks.map((check) => [check.question, check]));

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
  },
});

const snapshotHeaders = createMiddleware(async (c, next) => {
  await next();
  c.header('content-security-policy', snapshotPolicy);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
});

/** A name that somebody else points at this machine must not let their pages read ours. */
const ownHostOnly = createMiddleware(async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') return c.text('', 403);
  await next();
});

/** The review application: evaluations, sheets, questions, and evidence where it stands. Reads only. */
export function reviewApp(house: House): Hono {
  const app = new Hono();
  app.use(ownHostOnly);
  app.use(except(SNAPSHOT.replaceAll(/:\w+/g, '*'), pageHeaders));
  app.use(SNAPSHOT, snapshotHeaders);
  app.get('/stil.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/sprak/sv', (c) => chooseLanguage(c, 'sv'));
  app.get('/sprak/en', (c) => chooseLanguage(c, 'en'));
  app.get('/', async (c) => render(c, <EvaluationsPage evaluations={await listed(house)} />));
  app.get('/utvardering/:id', async (c) => {
    const sheet = await sheetFor(house, c.req.param('id'));
    return sheet ? render(c, <SheetPage sheet={sheet} />) : missing(c);
  });
  app.get('/utvardering/:id/intervju', async (c) => {
    const sheet = await sheetFor(house, c.req.param('id'));
    return sheet ? render(c, <InterviewPage sheet={sheet} />) : missing(c);
  });
  app.get('/utvardering/:id/fraga/:question', async (c) => {
    const found = await foundQuestion(house, c.req.param());
    return found ? render(c, <QuestionPage {...found} />) : missing(c);
  });
  app.get('/utvardering/:id/fraga/:question/belagg/:number', async (c) => {
    const found = await evidenceOf(house, c.req.param());
    if (!found) return missing(c);
    const { sheet, evidence } = found;
    const pageSize = await pageOf(house, sheet, evidence);
    const marked = evidence.locator.type !== 'html' || (await snapshotOf(house, sheet, evidence)).marked;
    return render(c, <EvidencePage {...found} pageSize={pageSize} marked={marked} />);
  });
  app.get(SNAPSHOT, async (c) => {
    const found = await evidenceOf(house, c.req.param());
    if (found?.evidence.locator.type !== 'html') return missing(c);
    return c.html((await snapshotOf(house, found.sheet, found.evidence)).html);
  });
  app.get('/utvardering/:id/fraga/:question/belagg/:number/sida.png', async (c) => {
    const found = await evidenceOf(house, c.req.param());
    const page = found && (await pageOf(house, found.sheet, found.evidence));
    return page ? c.body(new Uint8Array(page.png), 200, { 'content-type': 'image/png' }) : missing(c);
  });
  app.get(CHECKS, (c) => render(c, <ChecksPage instruments={questionnaires()} checks={checksByQuestion} />));
  app.get(`${CHECKS}/:question`, (c) => {
    const question = questionOf(c.req.param('question'));
    if (!question) return missing(c);
    return render(c, <CheckPage question={question} check={checksByQuestion.get(question.id)} />);
  });
  app.notFound(missing);
  return app;
}

const missing = (c: Context) => render(c, <MissingPage />, 404);

async function listed({ store }: House): Promise<ListedEvaluation[]> {
  const evaluations = await store.evaluations.list();
  return Promise.all(
    evaluations.reverse().map(async ({ id, municipality, instrument, date, state, failure }) => {
      const sheet = await store.evaluations.sheet(id);
      return {
        id,
        municipality: sheet?.municipality.name ?? municipality.name,
        instrument: loadInstrument(instrument.id as InstrumentId).name,
        date,
        state,
        failure,
        sheet,
      };
    }),
  );
}

/** The draft of an evaluation; null while there is none. */
async function sheetFor(house: House, id: string): Promise<Sheet | null> {
  const evaluation = await house.store.evaluations.get(id);
  return evaluation?.state === 'done' ? sheetOf(house, evaluation) : null;
}

interface Found {
  sheet: Sheet;
  question: SheetQuestion;
}

async function foundQuestion(house: House, params: Record<string, string>): Promise<Found | null> {
  const sheet = await sheetFor(house, params.id!);
  const question = sheet?.questions.find(({ id }) => id === params.question);
  return sheet && question ? { sheet, question } : null;
}

async function evidenceOf(
  house: House,
  params: Record<string, string>,
): Promise<(Found & { index: number; evidence: Evidence }) | null> {
  const found = await foundQuestion(house, params);
  const index = Number(params.number) - 1;
  const evidence = found?.question.evidence[index];
  return found && evidence ? { ...found, index, evidence } : null;
}

async function archiveOf(house: House, { evaluation }: Sheet) {
  return house.archive((await house.store.evaluations.get(evaluation))!.crawl);
}

/** The archived page that a quotation stands on, to look at. */
async function snapshotOf(house: House, sheet: Sheet, { locator, archive }: Evidence): Promise<Snapshot> {
  const exchange = await (await archiveOf(house, sheet)).read(archive);
  const type = headerOf(exchange, 'content-type');
  const selector = locator.type === 'html' ? locator.selector : 'body';
  return snapshot(decodeHtml(exchange.payload, type), selector, locator.quote);
}

/** The drawn page that a quotation stands on, its size in points; null where there is none or it cannot be drawn. */
async function pageOf(house: House, sheet: Sheet, { locator, archive }: Evidence) {
  if (locator.type !== 'pdf') return null;
  const { payload } = await (await archiveOf(house, sheet)).read(archive);
  try {
    const { png, width, height } = await house.ingester.renderPdfPage(payload, locator.page, PDF_SCALE);
    return { png, width: width / PDF_SCALE, height: height / PDF_SCALE };
  } catch {
    return null;
  }
}
