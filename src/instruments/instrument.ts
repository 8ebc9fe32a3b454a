import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Area, Instrument, Question, SubArea } from '../model/instrument.ts';
import { hundredths } from '../model/points.ts';

/** As written in the data file: points come from `share`, so that nobody keeps two hundred numbers in step by hand. */
const InstrumentFile = Instrument.extend({
  /** Maximum per sub-area, for those who hold the real weights: all the sub-areas of an area, adding up to 100, or none. */
  maximum: z.record(z.string(), z.number().positive()),
  areas: z.array(
    Area.omit({ max: true }).extend({
      subAreas: z.array(
        SubArea.omit({ max: true }).extend({ questions: z.array(Question.omit({ max: true })).min(1) }),
      ),
    }),
  ),
});

const AREA_MAX = 100;

const instrumentIds = ['kommunkompassen-2010'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** Reads a questionnaire and gives every question its points. Throws where the weights do not add up. */
export function loadInstrument(id: InstrumentId): Instrument {
  return weigh(
    InstrumentFile.parse(JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'))),
  );
}

function weigh({ maximum, ...file }: z.infer<typeof InstrumentFile>): Instrument {
  const areas = file.areas.map((area) => {
    const given = area.subAreas.map((subArea) => maximum[subArea.id]);
    const shares = given.some((max) => max !== undefined)
      ? held(area.id, given)
      : share(AREA_MAX, given.length);
    const subAreas = area.subAreas.map((subArea, at) => {
      const points = share(shares[at]!, subArea.questions.length);
      const questions = subArea.questions.map((question, index) => ({ ...question, max: points[index]! }));
      return { ...subArea, max: shares[at]!, questions };
    });
    return { ...area, max: AREA_MAX, subAreas };
  });
  return { ...file, areas };
}

/** Weights that an evaluator has put in the data. */
function held(area: string, given: (number | undefined)[]): number[] {
  const sum = given.reduce<number>((total, max) => total + hundredths(max ?? 0), 0);
  if (given.includes(undefined) || sum !== hundredths(AREA_MAX)) {
    throw new Error(`the weights of area ${area} must name every sub-area and add up to ${AREA_MAX}`);
  }
  return given as number[];
}

/** Splits points into equal parts, to the hundredth; the first parts take the hundredths left over, so that the sum is exact. */
export function share(points: number, parts: number): number[] {
  const whole = hundredths(points);
  const each = Math.floor(whole / parts);
  return Array.from({ length: parts }, (_, at) => (each + (at < whole - each * parts ? 1 : 0)) / 100);
}
