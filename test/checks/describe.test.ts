import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { describeCheck, sectionsOf } from '../../src/checks/describe.ts';
import { checks } from '../../src/checks/index.ts';

const check: Check = {
  question: '9.9.9',
  title: 'Glasskiosk',
  looksFor: ['En kiosk.'],
  doesNotCount: ['En motion om en kiosk.'],
  examples: { counts: ['Kommunens kiosk är öppen.'], doesNotCount: ['Vi föreslår en kiosk.'] },
  topic: { id: 'kiosk', name: 'kiosk', direct: ['kiosk', 'glass'], places: [] },
  uses: {},
  ladder: [
    { level: 0, title: 'Ingen', share: 0 },
    { level: 1, title: 'En del', share: 1 / 3 },
    { level: 2, title: 'Alla', share: 1 },
  ],
  judge: () => ({ answer: 'not_found', reason: '', missing: '' }),
};

const linesUnder = (title: string, of: Check = check) =>
  sectionsOf(describeCheck(of)).find((section) => section.title === title)?.lines;

describe('a description of a check', () => {
  it('gives examples that do and do not count, quoted', () => {
    expect(linesUnder('Exempel som räknas')).toEqual(['”Kommunens kiosk är öppen.”']);
    expect(linesUnder('Exempel som inte räknas')).toEqual(['”Vi föreslår en kiosk.”']);
  });

  it('tells what every step is worth', () => {
    expect(linesUnder('Stegen')).toEqual([
      'Steg 0: Ingen (0 % av poängen)',
      'Steg 1: En del (33 % av poängen)',
      'Steg 2: Alla (100 % av poängen)',
    ]);
  });

  it('tells what nothing found means: an absence over enough coverage, or a question to people', () => {
    expect(linesUnder('Om inget hittas')![0]).toContain('inte granskad');
    expect(linesUnder('Om inget hittas', { ...check, asksPeople: true })![0]).toContain('intervju');
  });

  it('leaves out what there is nothing of', () => {
    expect(linesUnder('Sidor där det skulle stå')).toBeUndefined();
    const { examples: _, ...without } = check;
    expect(linesUnder('Exempel som räknas', without)).toBeUndefined();
  });

  it.each(checks.map((one) => [one.question, one] as const))('holds what a reader needs: %s', (_, one) => {
    const titles = sectionsOf(describeCheck(one)).map(({ title }) => title);
    for (const title of ['Det här räknas', 'Det här räknas inte', 'Stegen', 'Uppgifter som används'])
      expect(titles).toContain(title);
  });
});
