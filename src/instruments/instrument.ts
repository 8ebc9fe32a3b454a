import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Area, Instrument, Question, SubArea } from '../model/instrument.ts';
import { hundredths } from '../model/points.ts';

export const instrumentIds = ['kommunkompassen-2010', 'kommunkompassen-2020', 'kkik-delaktighet'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/**
 * What the points are worth. An area's points are shared equally by its sub-areas, and a sub-area's by its questions; or
 * every question is worth the same.
 */
const Scoring = z.union([
  z.object({ area: z.number().positive() }),
  z.object({ question: z.number().positive() }),
]);
type Scoring = z.infer<typeof Scoring>;

/** What every data file holds beside its areas. */
const Head = Instrument.omit({ areas: true }).extend({
  scoring: Scoring,
  /** Maximum per sub-area, for those who hold the real weights: all the sub-areas of an area, adding up to its points, or none. */
  maximum: z.record(z.string(), z.number().positive()).default({}),
});

/** A questionnaire as written in its data file: points come from `scoring`, so that nobody keeps two hundred numbers in step. */
const Questionnaire = Head.extend({
  areas: z.array(
    Area.omit({ max: true }).extend({
      subAreas: z.array(
        SubArea.omit({ max: true }).extend({ questions: z.array(Question.omit({ max: true })).min(1) }),
      ),
    }),
  ),
});
type Unweighed = z.infer<typeof Questionnaire>;

/** Another questionnaire's sub-areas, each in one area of this one. */
const Regrouping = Head.extend({
  regroups: z.enum(instrumentIds),
  areas: z.array(Area.omit({ max: true }).extend({ subAreas: z.array(z.string()) })),
  /** Areas that a sub-area belongs to as well, beside the one that it is put in. */
  split: z.record(z.string(), z.array(z.string()).min(1)),
});

/** Reads a questionnaire and gives every question its points. Throws where the weights or the areas do not add up. */
export function loadInstrument(id: InstrumentId): Instrument {
  const instrument = loaded.get(id) ?? weigh(read(id));
  loaded.set(id, instrument);
  return instrument;
}

/** Data that comes with the program is read once; nobody changes it. */
const loaded = new Map<InstrumentId, Instrument>();

function read(id: InstrumentId): Unweighed {
  const data = JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
  return 'regroups' in data ? regroup(Regrouping.parse(data)) : Questionnaire.parse(data);
}

/** Puts another questionnaire's sub-areas, with their ids and questions, under new areas. */
function regroup({ regroups, split, areas, ...head }: z.infer<typeof Regrouping>): Unweighed {
  const known = new Map(read(regroups).areas.flatMap(({ subAreas }) => subAreas.map((one) => [one.id, one])));
  const placed = areas.flatMap(({ subAreas }) => subAreas);
  const ids = new Set(areas.map((area) => area.id));
  const wrong = [...known.keys(), ...placed, ...Object.keys(split)].find(
    (id) => !known.has(id) || placed.filter((one) => one === id).length !== 1,
  );
  const nowhere = Object.values(split)
    .flat()
    .find((id) => !ids.has(id));
  if (wrong ?? nowhere)
    throw new Error(`${head.id} must place every sub-area of ${regroups} once: ${wrong ?? nowhere}`);
  const also = Object.entries(split).map(([id, others]) => `${id} (även område ${others.join(' och ')})`);
  return {
    ...head,
    origin: `${head.origin} Delområden som hör till flera områden står i ett: ${also.join('; ')}.`,
    areas: areas.map((area) => ({ ...area, subAreas: area.subAreas.map((id) => known.get(id)!) })),
  };
}

function weigh({ maximum, scoring, ...file }: Unweighed): Instrument {
  const areas = file.areas.map((area) => {
    const maxima = maximaOf(area, scoring, maximum);
    const subAreas = area.subAreas.map((subArea, at) => {
      const points = share(maxima[at]!, subArea.questions.length);
      const questions = subArea.questions.map((question, index) => ({ ...question, max: points[index]! }));
      return { ...subArea, max: maxima[at]!, questions };
    });
    return { ...area, max: sum(maxima), subAreas };
  });
  return { ...file, areas };
}

function maximaOf(
  { id, subAreas }: Unweighed['areas'][number],
  scoring: Scoring,
  maximum: Unweighed['maximum'],
): number[] {
  if ('question' in scoring) return subAreas.map(({ questions }) => scoring.question * questions.length);
  const given = subAreas.map((subArea) => maximum[subArea.id]);
  return given.some((max) => max !== undefined)
    ? held(id, given, scoring.area)
    : share(scoring.area, given.length);
}

/** Weights that an evaluator has put in the data. */
function held(area: string, given: (number | undefined)[], points: number): number[] {
  if (given.includes(undefined) || sum(given as number[]) !== points) {
    throw new Error(`the weights of area ${area} must name every sub-area and add up to ${points}`);
  }
  return given as number[];
}

const sum = (points: readonly number[]): number =>
  points.reduce((total, max) => total + hundredths(max), 0) / 100;

/** Splits points into equal parts, to the hundredth; the first parts take the hundredths left over, so that the sum is exact. */
export function share(points: number, parts: number): number[] {
  const whole = hundredths(points);
  const each = Math.floor(whole / parts);
  return Array.from({ length: parts }, (_, at) => (each + (at < whole - each * parts ? 1 : 0)) / 100);
}
