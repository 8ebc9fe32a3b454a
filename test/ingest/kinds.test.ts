import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { confusionOf } from './confusion.ts';
import { described, fronts } from './fronts.ts';

const papers = fronts(join(import.meta.dirname, 'fronts')).map((front) => ({
  front,
  said: described(front),
}));

/** As the labels write it: "kommunfullmäktige 2014-11-24 161", "-" for what is not said. */
const decision = (one: Document['adopted']): string =>
  one ? [one.by ?? '', one.date ?? '-', one.paragraph ?? ''].join(' ').trimEnd() : 'null';

const written = {
  register: ({ register }: Described) => register ?? 'null',
  version: ({ version }: Described) => version ?? 'null',
  about: ({ about }: Described) => about?.name ?? 'null',
  validity: ({ validity }: Described) =>
    validity ? `${validity.from ?? '-'}/${validity.to ?? '-'}` : 'null',
  adopted: ({ adopted }: Described) => decision(adopted),
  revised: ({ revised }: Described) => decision(revised),
};
type Described = ReturnType<typeof described>;

describe('papers written for this', () => {
  it('are at least four of every kind', () => {
    const counts = new Map<string, number>();
    for (const { front } of papers) counts.set(front.kind, (counts.get(front.kind) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 4)).toEqual([]);
    expect(counts.size).toBe(23);
  });

  it('are taken for what they are', () => {
    const kinds = confusionOf(
      'Egna texter, slag',
      papers.map(({ front, said }) => [front.kind, said.kind]),
    );
    const levels = confusionOf(
      'Egna texter, utfärdarens nivå',
      papers.map(({ front, said }) => [front.level ?? 'ingen', said.issuer?.level ?? 'ingen']),
    );
    const standings = confusionOf(
      'Egna texter, ställning',
      papers.map(({ front, said }) => [front.standing, said.standing]),
    );
    console.info([kinds, levels, standings].map(({ table }) => table).join('\n'));
    const wrong = papers.filter(
      ({ front, said }) =>
        front.kind !== said.kind ||
        front.level !== (said.issuer?.level ?? null) ||
        front.standing !== said.standing,
    );
    expect(
      wrong.map(
        ({ front, said }) => `${front.name}: ${said.kind}, ${said.issuer?.level ?? null}, ${said.standing}`,
      ),
    ).toEqual([]);
  });

  it.each(Object.keys(written) as (keyof typeof written)[])('say their %s', (field) => {
    const told = papers.filter(({ front }) => field in front.more);
    expect(told.length).toBeGreaterThan(1);
    const said = told.map((paper) => [paper.front.name, written[field](paper.said)]);
    expect(said).toEqual(told.map(({ front }) => [front.name, front.more[field]!.replace(/ -$/, '')]));
  });

  it.each([
    '2014',
    'AA-',
    'Antagen av ',
    'nämndens ',
  ])('are read in time, whatever they repeat: %s', (part) => {
    const text = part.repeat(120_000 / part.length).trim();
    const { blocks, ...front } = papers[0]!.front;
    const hostile = { ...front, blocks: blocks.map((block) => ({ ...block, text, cells: [] })) };
    const start = performance.now();
    expect(described(hostile).kind).toBe('övrigt');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
