import { describe, expect, it } from 'vitest';
import { instrumentIds, loadInstrument } from '../../src/instruments/instrument.ts';
import { referenceOf } from '../../src/report/reference.ts';

describe('the reference of a profile', () => {
  it('is the mean of the known results, area by area, with what it is made of', () => {
    const { means, count, note, sources } = referenceOf(loadInstrument('kommunkompassen-2010'))!;
    expect([...means.keys()]).toEqual(loadInstrument('kommunkompassen-2010').areas.map(({ id }) => id));
    expect([...means.values()].map(Math.round)).toEqual([60, 75, 75, 62, 64, 67, 64, 79]);
    expect(count).toBe(3);
    expect(note).toContain('medelvärdet av 3 kända resultat');
    expect(sources.map(({ text }) => text)).toEqual([
      'Grästorp 2014',
      'Örebro 2012',
      expect.stringMatching(/^Örebro 2010 \(härlett/),
    ]);
  });

  it('is there for no other instrument, and for no other version', () => {
    for (const id of instrumentIds.filter((id) => id !== 'kommunkompassen-2010'))
      expect(referenceOf(loadInstrument(id))).toBeNull();
    expect(referenceOf({ id: 'kommunkompassen-2010', version: '2016' })).toBeNull();
  });
});
