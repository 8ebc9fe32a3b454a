import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../fixtures/serve.ts';
import { beginEvaluation } from '../../pipelines/draft.ts';
import type { House } from '../../pipelines/house.ts';
import { resolveTarget } from '../../pipelines/target.ts';
import { openSession } from '../../src/cli/session.ts';
import type { Verb } from '../../src/model/decision.ts';
import type { LogEvent } from '../../src/model/log.ts';
import type { Person } from '../../src/model/person.ts';
import type { LaidSheet, SheetQuestion } from '../../src/model/sheet.ts';
import { municipalities } from '../../src/municipalities/municipalities.ts';
import { canAccept, worthAfter } from '../../src/sheet/worth.ts';

/** Evaluations with a log, entries of decisions in each of them. */
const REVIEWED = 20;
const ENTRIES = 200;

/** Pieces of evidence that a sheet of a whole website has, as far as we have seen: more than a small fixture gives. */
const EVIDENCE = 500;

export const lead: Person = { id: 'anna', name: 'Anna Ask', role: 'lead', municipality: null };
const peer: Person = { id: 'bo', name: 'Bo Björk', role: 'evaluator', municipality: null };

export interface Office {
  house: House;
  /** Sheets without what the database gives; those with a log first. */
  sheets: LaidSheet[];
  close(): Promise<void>;
}

/** A data folder as a national round leaves it: an evaluation of every municipality, some of them under review by two. */
export async function openOffice(): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'underlag-bench-'));
  const session = await openSession(folder);
  const { house } = session;
  const close = async () => {
    await session.close();
    await rm(folder, { recursive: true });
  };
  try {
    const drafted = await draftedSample(session);
    for (const person of [lead, peer]) await house.store.people.add(person, 'ett långt lösenord');
    const sheets: LaidSheet[] = [];
    for (const { code, name, county } of municipalities)
      sheets.push(await placed(house, drafted, { ...drafted.sheet.municipality, code, name, county }));
    for (const sheet of sheets.slice(0, REVIEWED)) await reviewed(house, sheet);
    return { house, sheets, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Drafted {
  crawl: string;
  sheet: LaidSheet;
}

async function draftedSample({ house, engine }: Awaited<ReturnType<typeof openSession>>): Promise<Drafted> {
  const site = await serveSite('sollentuna-2015');
  try {
    const { evaluation } = await beginEvaluation(house, {
      ...resolveTarget(site.url, '0163'),
      limits: { maxResources: 1000, delayMs: 0, allowPrivate: true, from: null },
      instrument: 'kommunkompassen-2010',
      date: site.at,
    });
    const queue = await engine();
    await queue.submit(evaluation.id);
    const { external: _, ...sheet } = await queue.finished(evaluation.id);
    return { crawl: evaluation.crawl, sheet: { ...sheet, questions: thickened(sheet.questions) } };
  } finally {
    await site.close();
  }
}

/** The same quotations more than once, so that there are as many as a whole website gives. */
function thickened(questions: readonly SheetQuestion[]): SheetQuestion[] {
  const count = questions.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const times = Math.ceil(EVIDENCE / count);
  return questions.map((question) => ({
    ...question,
    evidence: Array.from({ length: times }, () => question.evidence).flat(),
  }));
}

/** The sample's sheet as another municipality's, with an archive that holds the same bytes. */
async function placed(
  house: House,
  { crawl, sheet }: Drafted,
  municipality: LaidSheet['municipality'],
): Promise<LaidSheet> {
  const { store } = house;
  const { instrument, rules, date } = sheet;
  const own = await store.crawls.create({
    municipality,
    seed: `https://${municipality.code}.example/`,
    options: {},
  });
  await store.crawls.finish(own.id, { state: 'done' });
  await symlink(house.archiveFolder(crawl), house.archiveFolder(own.id));
  const { id } = await store.evaluations.create({ crawl: own.id, instrument, rules, date });
  const laid = { ...sheet, evaluation: id, municipality };
  await store.evaluations.saveSheet(id, laid);
  return laid;
}

const verbs = ['accept', 'amend', 'ask', 'reject', 'accept', 'not_applicable'] as const satisfies Verb[];

/** Two people decide on line after line, each on all of them before the other's is known. */
async function reviewed({ store }: House, sheet: LaidSheet): Promise<void> {
  const { evaluation, instrument, rules, questions } = sheet;
  const events: [Person, LogEvent][] = [
    [lead, { type: 'team', evaluators: [lead.id, peer.id], blind: true }],
  ];
  for (let at = 0; events.length < ENTRIES; at++)
    for (const [shift, person] of [lead, peer].entries()) {
      const question = questions[at]!;
      const wanted = verbs[(at + (at % 3) * shift) % verbs.length]!;
      const verb = wanted === 'accept' && !canAccept(question) ? 'ask' : wanted;
      events.push([person, decision(question, verb, rules)]);
    }
  for (const [{ id, name, role }, event] of events)
    await store.log.append(evaluation, () => ({ actor: { id, name, role }, instrument, rules, event }));
}

function decision(question: SheetQuestion, verb: (typeof verbs)[number], rules: string): LogEvent {
  const { id, points, max, outcome } = question;
  return {
    ...{ type: 'decision', question: id, verb, joint: false, from: { points, max } },
    to: worthAfter(verb, question, max, Math.round(max * 50) / 100),
    text: verb === 'amend' ? 'Kommunen visar detta på sina sidor, men inte för alla verksamheter.' : null,
    reason:
      verb === 'accept'
        ? null
        : 'Underlaget räcker inte längre än så, enligt vad som kom fram i intervjuerna.',
    draft: { points, max, outcome, rules },
    seconds: 40,
  };
}
