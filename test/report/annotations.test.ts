import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/model/log.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Review } from '../../src/sheet/review.ts';
import { anna, quotation, reviewAfter } from './reviews.ts';

interface Annotation {
  id: string;
  body: { type: string; purpose: string; value?: string; source?: string }[];
  target: { source: string; selector: object; state: object };
}
interface Collection {
  id: string;
  total: number;
  first: { id: string; partOf: string; items: Annotation[] };
}

const of = (review: Review) => annotationsOf(review) as Collection;
const adds = (url: string, fileName: string | null = null): LogEvent => ({
  ...{ type: 'evidence', question: '1.3.5' },
  added: { kind: 'quotation', evidence: quotation(`Citat ur ${url}`, url), fileName },
});
const interview: LogEvent = {
  ...{ type: 'evidence', question: '1.3.5' },
  added: { kind: 'interview', group: 'politik', date: '2026-01-20', note: 'Något som sades.' },
};
const about = ({ first }: Collection, question: string) =>
  first.items.filter(({ body }) => body.some(({ value }) => value === question));

describe('evidence as W3C annotations', () => {
  const review = reviewAfter([
    [anna, adds('https://www.exempelby.se/sida')],
    [anna, interview],
    [anna, adds('urn:sha256:00', 'protokoll.pdf')],
  ]);

  it('are one for each quotation, the draft’s and the added ones, and none for what was said', () => {
    const collection = of(review);
    const drafted = review.lines.flatMap(({ draft }) => draft.evidence).length;
    expect(collection.total).toBe(drafted + 2);
    expect(collection.first.items).toHaveLength(drafted + 2);
    expect(JSON.stringify(collection)).not.toContain('Något som sades');
    expect(collection.first.partOf).toBe(collection.id);
    const ids = [collection.id, collection.first.id, ...collection.first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:underlag:exempelby-2026-01-01/);
  });

  it('tell what it shows, of which question, and lead to the page as it is today', () => {
    expect(about(of(review), '1.3.5')[0]!.body).toEqual([
      ...[
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'text/plain',
          language: 'sv',
          value: 'att den finns',
        },
      ],
      ...[{ type: 'TextualBody', purpose: 'tagging', value: '1.3.5' }],
      {
        ...{ type: 'SpecificResource', purpose: 'linking' },
        source: 'https://www.exempelby.se/sida#:~:text=Citat%20ur%20https%3A%2F%2Fwww.exempelby.se%2Fsida',
      },
    ]);
  });

  it('find the words on a page by their element, and in a PDF by their page, as they were when fetched', () => {
    const [page] = about(of(review), '1.3.5');
    expect(page!.target).toEqual({
      ...{ type: 'SpecificResource', source: 'https://www.exempelby.se/sida' },
      selector: {
        ...{ type: 'CssSelector', value: 'p' },
        refinedBy: {
          type: 'TextQuoteSelector',
          exact: 'Citat ur https://www.exempelby.se/sida',
          prefix: '',
          suffix: '',
        },
      },
      state: {
        ...{ type: 'TimeState', sourceDate: '2026-01-01T12:00:00.000Z' },
        cached: `urn:sha256:${'0'.repeat(64)}`,
      },
    });
    expect(about(of(review), '1.1.1')[0]!.target.selector).toMatchObject({
      ...{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: 'page=2' },
      refinedBy: { type: 'TextQuoteSelector', exact: 'Citat för 1.1.1' },
    });
  });

  it('have no address to lead to where a file was handed in', () => {
    const [, file] = about(of(review), '1.3.5');
    expect(file!.body.map(({ purpose }) => purpose)).toEqual(['describing', 'tagging']);
  });

  it('keep their names when another one is taken back', () => {
    const later = reviewAfter([
      [anna, adds('https://www.exempelby.se/sida')],
      [anna, interview],
      [anna, adds('urn:sha256:00', 'protokoll.pdf')],
      [anna, { type: 'withdrawal', question: '1.3.5', entry: 1, reason: 'Fel sida.' }],
    ]);
    const [, kept] = about(of(review), '1.3.5');
    expect(about(of(later), '1.3.5').map(({ id }) => id)).toEqual([kept!.id]);
  });
});
