import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decide, haveBothDecided, type Said } from '../../pipelines/deciding.ts';
import { type House, openHouse } from '../../pipelines/house.ts';
import { SheetIsFinal } from '../../pipelines/recheck.ts';
import {
  ActRefused,
  act,
  fullReviewOf,
  moveTo,
  nameTeam,
  type Refusal,
  ReviewConflict,
  reply,
  reviewOf,
  type Scene,
  write,
} from '../../pipelines/reviewing.ts';
import { breaksOf, type LogEvent } from '../../src/model/log.ts';
import type { Person } from '../../src/model/person.ts';
import { preparedFolder, sweep } from '../store/prepared.ts';
import { addPersons, evaluationOf, persons, QUESTION } from '../web/desk.ts';

const anna: Person = { id: 'anna', name: 'Anna Ek', role: 'evaluator', municipality: null };
const bo: Person = { id: 'bo', name: 'Bo Alm', role: 'evaluator', municipality: null };

let folder: string;
let house: House;
let evaluation: string;

beforeAll(async () => {
  folder = await preparedFolder();
  house = await openHouse({ dataDir: folder });
  await addPersons(house);
});
beforeEach(async () => {
  evaluation = await evaluationOf(house, [{ html: '<p>Mötet webbsänds</p>' }]);
});
afterAll(async () => {
  await house?.close();
  sweep(folder);
});

/** What a person does who has seen everything up to `seen`; all of it where that is left out. */
async function does(person: Person, make: (scene: Scene) => LogEvent, seen?: number) {
  const { sheet, log } = (await fullReviewOf(house, evaluation))!;
  return act({ house, sheet, person, seen: seen ?? log.length }, make);
}

const said = (verb: Said['verb'], rest: Partial<Said> = {}) =>
  decide({
    ...{ question: QUESTION, verb, joint: false, points: null, text: null, seconds: null },
    reason: verb === 'accept' ? null : 'Sett på plats.',
    ...rest,
  });

const line = async (viewer: Person = persons.reader) =>
  (await reviewOf(house, evaluation, viewer))!.lines[0]!;

const blind = () => does(persons.lead, nameTeam(['anna', 'bo'], true, [anna, bo]));

describe('a decision', () => {
  it.each<[Said['verb'], Partial<Said>, [number, number], number]>([
    ['accept', {}, [1, 1], 1],
    ['amend', { points: 0.5 }, [0.5, 0.5], 1],
    ['reject', {}, [0, 1], 1],
    ['ask', {}, [1, 1], 1],
    ['not_applicable', {}, [0, 0], 0],
  ])('%s settles the line', async (verb, rest, points, max) => {
    const { event } = await does(anna, said(verb, rest));
    expect(event).toMatchObject({ from: { points: [1, 1], max: 1 }, to: { points, max } });
    expect(await line()).toMatchObject({ points, max, standing: 'decided' });
  });

  it('is taken back by a decision of its own, which says what the line is worth again', async () => {
    await does(anna, said('amend', { points: 0.25 }));
    const { event } = await does(anna, said('undo'));
    expect(event).toMatchObject({ from: { points: [0.25, 0.25] }, to: { points: [1, 1] } });
    expect(await line()).toMatchObject({ points: [1, 1], standing: 'undecided' });
    expect((await house.store.log.entries(evaluation)).length).toBe(2);
  });

  it('of two that differ leaves every point possible that either gives, until they decide together', async () => {
    await does(anna, said('accept'));
    await does(bo, said('amend', { points: 0.25 }));
    expect(await line()).toMatchObject({ points: [0.25, 1], standing: 'differ' });
    await does(bo, said('amend', { points: 0.5, joint: true }));
    expect(await line()).toMatchObject({ points: [0.5, 0.5], standing: 'joint' });
    await does(anna, said('accept'));
    expect(await line()).toMatchObject({ standing: 'differ' });
  });

  it('gives the line its text, and the draft keeps its own', async () => {
    await does(anna, said('amend', { points: 0.5, text: 'Bara fullmäktige.' }));
    expect(await line()).toMatchObject({ reason: 'Bara fullmäktige.', draft: { reason: 'Ja.' } });
  });

  it.each<[string, Person, Said['verb'], Partial<Said>, Refusal]>([
    ['without a reason', anna, 'reject', { reason: null }, 'reason_missing'],
    ['of more points than there are', anna, 'amend', { points: 1.01 }, 'points'],
    ['of no points', anna, 'amend', { points: null }, 'points'],
    ['that takes back nothing', anna, 'undo', {}, 'nothing_to_undo'],
    ['together before both have decided', anna, 'accept', { joint: true }, 'not_both_decided'],
    ['by a reader', persons.reader, 'accept', {}, 'not_in_team'],
    ['by the municipality', persons.kommun, 'accept', {}, 'not_in_team'],
    ['with a reason past all bounds', anna, 'reject', { reason: 'x'.repeat(4001) }, 'too_long'],
  ])('%s is refused, and nothing is written', async (_, person, verb, rest, refusal) => {
    await expect(does(person, said(verb, rest))).rejects.toMatchObject({ refusal });
    expect(await house.store.log.entries(evaluation)).toEqual([]);
  });

  it('by somebody outside the team is refused', async () => {
    await does(persons.lead, nameTeam(['anna'], false, [anna, bo]));
    await expect(does(bo, said('accept'))).rejects.toThrow(ActRefused);
  });
});

describe('blind', () => {
  it('keeps each one’s word from the other until both have decided', async () => {
    await blind();
    await does(anna, said('amend', { points: 0.5 }));
    expect(await line(anna)).toMatchObject({ points: [0.5, 0.5], standing: 'decided' });
    expect(await line(bo)).toMatchObject({ points: [1, 1], standing: 'undecided', decisions: [] });
    expect(JSON.stringify((await reviewOf(house, evaluation, bo))!.log)).not.toContain('Sett på plats');
    const { event } = await does(bo, said('accept'), 1);
    expect(event).toMatchObject({ from: { points: [1, 1] } });
    for (const viewer of [anna, bo]) expect(await line(viewer)).toMatchObject({ standing: 'differ' });
  });

  it('hides it again where one of the two takes it back', async () => {
    await blind();
    await does(anna, said('accept'));
    await does(bo, said('reject'));
    await does(bo, said('undo'));
    expect((await line(bo)).decisions).toEqual([]);
    expect(haveBothDecided(await house.store.log.entries(evaluation), QUESTION)).toBe(false);
  });
});

describe('two at once', () => {
  it('the second is told, shown both, and can go on', async () => {
    await does(anna, said('accept'), 0);
    const failure = await does(bo, said('reject'), 0).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReviewConflict);
    expect((failure as ReviewConflict).entries.map(({ actor }) => actor.name)).toEqual(['Anna Ek']);
    await does(bo, said('reject'), 1);
    expect(await line()).toMatchObject({ standing: 'differ' });
  });

  it('a text is never lost', async () => {
    const place = { part: 'subArea', of: '2.3' } as const;
    await does(anna, write(place, 'Annas'), 0);
    await expect(does(bo, write(place, 'Bos'), 0)).rejects.toThrow(ReviewConflict);
    await does(bo, write({ part: 'general', of: '2' }, 'Bos'), 0);
    const { texts } = (await reviewOf(house, evaluation, bo))!;
    expect([...texts.values()].map(({ event }) => event.text)).toEqual(['Annas', 'Bos']);
  });

  it('of ten who write at the same moment each is heard or told', async () => {
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => does(anna, said('accept'), 0)));
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    const entries = await house.store.log.entries(evaluation);
    expect(breaksOf(entries, await house.store.log.head(evaluation))).toEqual([]);
  });
});

describe('stages', () => {
  it('go forward one at a time, and back with a reason', async () => {
    await expect(does(persons.lead, moveTo('interviewed', null))).rejects.toMatchObject({ refusal: 'stage' });
    await does(persons.lead, moveTo('reviewed', null));
    await expect(does(persons.lead, moveTo('draft', null))).rejects.toMatchObject({
      refusal: 'reason_missing',
    });
    await does(persons.lead, moveTo('draft', 'Vi missade område 2.'));
    expect((await reviewOf(house, evaluation, anna))!.stage).toBe('draft');
  });

  it('end in a sheet that is locked until it is unlocked, which is a decision too', async () => {
    for (const to of ['reviewed', 'interviewed', 'reply', 'final'] as const)
      await does(persons.lead, moveTo(to, null));
    await expect(does(anna, said('accept'))).rejects.toThrow(SheetIsFinal);
    await expect(does(anna, write({ part: 'general', of: '2' }, 'Sent'))).rejects.toThrow(SheetIsFinal);
    await does(persons.lead, moveTo('reply', 'Kommunen rättade ett fel.'));
    await does(anna, said('accept'));
    expect(await line()).toMatchObject({ standing: 'decided' });
  });

  it('never show the municipality what was said in an interview', async () => {
    const note = 'Facket berättade om en konflikt.';
    const added = { kind: 'interview', group: 'fackliga', date: '2026-11-20', note } as const;
    await does(anna, () => ({ type: 'evidence', question: QUESTION, added }));
    expect((await line(bo)).added.map(({ event }) => event.added)).toEqual([added]);
    expect((await line(persons.kommun)).added).toEqual([]);
  });

  it('let the municipality reply while it is asked, and only then', async () => {
    await expect(does(persons.kommun, reply(null, 'Tack.'))).rejects.toMatchObject({
      refusal: 'not_out_for_reply',
    });
    for (const to of ['reviewed', 'interviewed', 'reply'] as const)
      await does(persons.lead, moveTo(to, null));
    await does(persons.kommun, reply(QUESTION, 'Vi sänder även nämnder.'));
    expect((await line()).replies.map(({ event }) => event.text)).toEqual(['Vi sänder även nämnder.']);
  });
});
