import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadInstrument, share } from '../../src/instruments/instrument.ts';
import { questionsOf } from '../../src/model/instrument.ts';
import { hundredths } from '../../src/model/points.ts';

const instrument = loadInstrument('kommunkompassen-2010');
const sum = (values: number[]) => values.reduce((total, value) => total + hundredths(value), 0) / 100;

describe('Kommunkompassen 2010', () => {
  it('asks 181 questions in 43 sub-areas of eight areas', () => {
    expect(questionsOf(instrument)).toHaveLength(181);
    expect(instrument.areas).toHaveLength(8);
    expect(instrument.areas.flatMap((area) => area.subAreas)).toHaveLength(43);
  });

  it('gives each area 100 points, weighing its sub-areas equally and saying so', () => {
    for (const area of instrument.areas) {
      expect(sum(area.subAreas.flatMap((subArea) => subArea.questions.map(({ max }) => max)))).toBe(100);
      const maxima = area.subAreas.map(({ max }) => hundredths(max));
      expect(Math.max(...maxima) - Math.min(...maxima)).toBeLessThanOrEqual(1);
    }
    expect(instrument.weights).toContain('väger delområdena lika');
  });

  it('names every question once, under its own area and sub-area', () => {
    const ids = questionsOf(instrument).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const area of instrument.areas)
      for (const subArea of area.subAreas)
        for (const { id } of subArea.questions) {
          expect(id.startsWith(`${subArea.id}.`)).toBe(true);
          expect(subArea.id.startsWith(`${area.id}.`)).toBe(true);
        }
  });
});

describe('Kommunkompassen 2020', () => {
  const later = loadInstrument('kommunkompassen-2020');

  it('asks the questions of 2010, each once, in eight areas of 100 points', () => {
    const ids = (questions: { id: string }[]) => questions.map(({ id }) => id).sort();
    expect(ids(questionsOf(later))).toEqual(ids(questionsOf(instrument)));
    expect(later.areas.map(({ max }) => max)).toEqual(Array(8).fill(100));
    for (const { subAreas } of later.areas)
      expect(sum(subAreas.flatMap(({ questions }) => questions.map(({ max }) => max)))).toBe(100);
  });

  it('says that the grouping is our own, and which sub-areas belong in several areas', () => {
    expect(later.origin).toContain('vår egen slutsats');
    for (const split of ['1.4 (även område 3)', '6.3 (även område 8)', '7.5 (även område 4)'])
      expect(later.origin).toContain(split);
    const where = later.areas.find(({ subAreas }) => subAreas.some(({ id }) => id === '5.6'));
    expect(where).toMatchObject({ id: '4', name: 'Effektivitet' });
  });
});

describe('KKiK delaktighetsindex', () => {
  const index = loadInstrument('kkik-delaktighet');

  it('asks the 14 known questions, for three points each, and says that four are left out', () => {
    expect(questionsOf(index).map(({ id, max }) => [id, max])).toEqual(
      Array.from({ length: 14 }, (_, at) => [`kkik-${at + 1}`, 3]),
    );
    expect(index.areas.map(({ max }) => max)).toEqual([42]);
    expect(index.total).toBe('percent');
    expect(index.origin).toContain('fyra är okända och utelämnade');
  });
});

describe('interview questions', () => {
  const asked = (['kommunkompassen-2010', 'kkik-delaktighet'] as const).flatMap((id) =>
    questionsOf(loadInstrument(id)),
  );

  it('are one or two sentences, and every one is another than the rest and than what it is about', () => {
    const words = asked.map(({ interview }) => interview.question);
    expect(new Set(words).size).toBe(asked.length);
    for (const { text, interview } of asked) {
      expect(interview.question).not.toBe(text);
      expect(interview.question).toMatch(/^\p{Lu}[^?.]+[?.]( \p{Lu}[^?.]+[?.])?$/u);
    }
  });
});

describe('sharing points', () => {
  it('loses none and favours none by more than a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 60 }), (whole, parts) => {
        const shares = share(whole / 100, parts);
        expect(sum(shares)).toBe(whole / 100);
        expect(hundredths(Math.max(...shares)) - hundredths(Math.min(...shares))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
