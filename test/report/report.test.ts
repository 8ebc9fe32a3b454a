import { describe, expect, it } from 'vitest';
import { externalOn } from '../../src/model/external.ts';
import { type Block, linesIn, notesIn, textOf } from '../../src/report/paper.ts';
import { improvements, lineText, strengths } from '../../src/report/prose.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import type { Review } from '../../src/sheet/review.ts';
import { anna, bo, decided, findings, kim, reviewAfter, sheetOf } from './reviews.ts';

const draft = reviewAfter([]);
const report = (review: Review = draft): Report => reportOf(review, { today: '2026-03-04' });

const isHeading = (block: Block): block is Extract<Block, { type: 'heading' }> => block.type === 'heading';

const headings = ({ blocks }: Report): string[] => blocks.filter(isHeading).map(({ text }) => text);

/** The blocks under the first heading that begins so, up to the next of the same level or above. */
function under({ blocks }: Report, name: string): Block[] {
  const start = blocks.findIndex((block) => isHeading(block) && block.text.startsWith(name));
  const head = blocks[start];
  if (!head || !isHeading(head)) throw new Error(`no heading ${name}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => isHeading(block) && block.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}

const wordsOf = (blocks: readonly Block[]): string => blocks.flatMap(linesIn).map(textOf).join('\n');

const lineOf = ({ lines }: Review, id: string) => lines.find(({ draft }) => draft.id === id)!;

describe('a report', () => {
  it('has the chapters of an evaluation in order, and every area in the same way', () => {
    const found = headings(report());
    const chapters = [
      '1 Om Kommunkompassen 2010',
      '2 Sammanfattning',
      '3 Genomgång område för område',
      'Område 1 Offentlighet och demokrati',
      'Allmänt',
      '1.1 Strategi för demokratiutveckling och information',
      'Styrkor',
      'Förbättringsmöjligheter',
      'Område 2 Tillgänglighet och brukarorientering',
      '4 Översikt av poängfördelning',
      '5 Kortfakta om kommunen',
      'Frågor som inte är avgjorda',
      'Förteckning över belägg',
    ];
    expect(found.filter((text, at) => chapters.includes(text) && found.indexOf(text) === at)).toEqual(
      chapters,
    );
    for (const name of ['Allmänt', 'Styrkor', 'Förbättringsmöjligheter'])
      expect(found.filter((text) => text === name)).toHaveLength(8);
  });

  it('hides no line, and gives each its interval', () => {
    const text = wordsOf(
      report().blocks.slice(
        0,
        report().blocks.findIndex((block) => isHeading(block) && block.text.startsWith('4 ')),
      ),
    );
    for (const { id } of draft.sheet.questions)
      expect(text).toMatch(new RegExp(`^${id} .*poäng|^${id} .*räknas inte`, 'm'));
    expect(text).toMatch(/^1\.1\.3 .*öppet: 1,79–3,57 av 3,57 poäng/m);
  });

  it('refers to each piece of evidence once, in the order of the list', () => {
    const { blocks, notes } = report();
    expect(notesIn(blocks)).toEqual(notes.map((_, at) => at + 1));
    expect(notes).toHaveLength(findings.flatMap(({ evidence }) => evidence).length);
    const listed = wordsOf(under(report(), 'Förteckning över belägg'));
    expect(listed).toContain('Citat för 1.1.1');
    expect(listed).toContain('s. 2');
    expect(listed).toContain('hämtad 2026-01-01');
  });

  it('says that the draft is a draft until the evaluation is final', () => {
    const facts = (review: Review) => new Map(report(review).facts);
    expect(facts(draft).get('Läge')).toBe('Utkast');
    expect(report().caveat).toContain('utkast');
    const final = reviewAfter([[bo, { type: 'stage', from: 'reply', to: 'final', reason: null }]]);
    expect(facts(final).get('Läge')).toBe('Slutlig');
    expect(report(final).caveat).toBeNull();
    expect(report(final).header).toContain('Slutlig');
  });

  it('marks what no evaluator has decided on, for a whole sub-area at once or line by line', () => {
    const { points, max } = lineOf(draft, '1.1.1');
    const some = reviewAfter([[anna, decided('1.1.1', 'accept', { points, max })]]);
    expect(wordsOf(under(report(), '1.1 '))).toMatch(/^Avsnittet är enligt utkastet, inte granskat/);
    const lines = wordsOf(under(report(some), '1.1 ')).split('\n');
    expect(lines.find((line) => line.startsWith('1.1.1 '))).not.toContain('enligt utkastet');
    expect(lines.find((line) => line.startsWith('1.1.2 '))).toContain('enligt utkastet, inte granskat');
  });

  it('puts the evaluators’ own texts in place of the drafted ones, and keeps what they rest on', () => {
    const review = reviewAfter([
      [anna, { type: 'text', place: { part: 'subArea', of: '1.1' }, text: 'Egen text.\n\n- en punkt' }],
      [anna, { type: 'text', place: { part: 'general', of: '1' }, text: 'Allmän text.' }],
      [anna, { type: 'text', place: { part: 'strengths', of: '1' }, text: '- Stark' }],
      [anna, { type: 'text', place: { part: 'improvements', of: '1' }, text: '1. Svag' }],
    ]);
    const text = wordsOf(under(report(review), '1.1 '));
    expect(text).toMatch(/^Egen text\.\nen punkt\n/);
    expect(text).not.toContain('Svar på 1.1.1');
    expect(text).toContain('1.1.1 ');
    const area = under(report(review), 'Område 1');
    expect(wordsOf(area)).toContain('Allmän text.');
    expect(wordsOf(area)).toContain('Styrkor\nStark\nFörbättringsmöjligheter\nSvag');
    expect(notesIn(report(review).blocks)).toEqual(report(review).notes.map((_, at) => at + 1));
  });

  it('holds the municipality against no mean of another version', () => {
    const words = (review: Review) => wordsOf(under(report(review), '2 Sammanfattning'));
    expect(words(draft)).toContain('ingen officiell medelprofil');
    const newer = reviewAfter([], sheetOf([], 'kommunkompassen-2020'));
    expect(words(newer)).not.toContain('officiell');
    expect(words(newer)).toContain('Inga kända resultat av samma version');
  });

  it('tells a mean in the points that are left where questions do not apply', () => {
    const block = under(report(), '2 Sammanfattning').find(({ type }) => type === 'profile')!;
    if (block.type !== 'profile') throw new Error('no profile');
    const [first, second] = block.profile.axes;
    expect(first!.max).toBe(97.5);
    expect(first!.mean).toBeCloseTo((0.975 * (61 + 68 + 52)) / 3);
    expect(second!.mean).toBeCloseTo((60 + 85 + 80) / 3);
  });

  it('tells an instrument of one area in per cent too, with a bar and no mean', () => {
    const index = report(reviewAfter([], sheetOf([], 'kkik-delaktighet')));
    expect(new Map(index.facts).get('Poäng')).toBe('0–42 av 42 poäng (0–100 %)');
    const table = under(index, '2 Sammanfattning').find(({ type }) => type === 'table')!;
    if (table.type !== 'table') throw new Error('no table');
    expect(table.columns.map(({ name }) => name)).toEqual(['Område', 'Säkra', 'Möjliga', 'Högst']);
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  it('gives the municipality’s replies, and has no chapter for them where there are none', () => {
    expect(headings(report())).not.toContain('Kommunens svar');
    const review = reviewAfter([
      [kim, { type: 'reply', question: null, text: 'Vi håller med.' }],
      [kim, { type: 'reply', question: '1.4.3', text: 'En kanal öppnas i höst.' }],
    ]);
    const text = wordsOf(under(report(review), 'Kommunens svar'));
    expect(text).toContain('Vi håller med.');
    expect(text).toMatch(/Om 1\.4\.3 .*\nEn kanal öppnas i höst\./);
  });

  it('gives Kolada’s figures with their source, or says that they were not fetched', () => {
    expect(wordsOf(under(report(), '5 Kortfakta'))).toContain(
      'Källa: Kolada. Uppgifter ur Kolada är inte hämtade',
    );
    const series = {
      id: 'N01951',
      title: 'Invånare totalt, antal',
      unit: 'invånare',
      about: [],
      url: 'https://www.kolada.se/',
    };
    const external = externalOn(
      {
        code: '9999',
        fetchedAt: '2026-01-02T00:00:00Z',
        series: [{ ...series, values: [{ year: 2025, value: 12345 }] }],
        gaps: [],
      },
      { code: '9999', date: '2026-01-01', questions: new Set() },
    );
    const text = wordsOf(under(report(reviewAfter([], { ...sheetOf(), external })), '5 Kortfakta'));
    expect(text).toMatch(/Invånare totalt, antal\n12\s345 invånare\n2025/);
    expect(text).toContain('Källa: Kolada, hämtat 2026-01-02.');
  });

  it('can be printed whatever stands in a quotation', () => {
    const hostile = 'A\u0000\u0008B\ud800 <b>&';
    const evidence = findings[0]!.evidence.map((one) => ({ ...one, quote: hostile, title: hostile }));
    const review = reviewAfter([], sheetOf([{ ...findings[0]!, evidence }]));
    const { blocks, notes } = report(review);
    const text = [...blocks.flatMap(linesIn), ...notes].map(textOf).join('');
    expect(text).toContain('AB <b>&');
    expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u);
  });
});

describe('a line of the report', () => {
  it('says where it was looked, when nothing was found, and what more points ask for', () => {
    expect(lineText(lineOf(draft, '1.2.4'))).toBe(
      'Inget öppet möte hittades. Sökt i 60 sidor och dokument; 3 av 3 kända sidor om ämnet är lästa.',
    );
    expect(lineText(lineOf(draft, '1.1.2'))).toBe(
      'Svar på 1.1.2. För fler poäng krävs: att policyn är antagen.',
    );
  });

  it('says what evaluators have said, and never the draft’s word as theirs', () => {
    const { max } = lineOf(draft, '1.2.4');
    const amended = (words: object) =>
      lineOf(reviewAfter([[anna, decided('1.2.4', 'amend', { points: [max, max], max }, words)]]), '1.2.4');
    expect(lineText(amended({ text: 'Alla nämnder har öppna möten.' }))).toBe(
      'Alla nämnder har öppna möten.',
    );
    expect(lineText(amended({ reason: 'Vi var på ett möte' }))).toMatch(
      /^Utkastet säger: inget öppet möte hittades\..* Utvärderarna har gett andra poäng: Vi var på ett möte\.$/,
    );
  });

  it('says that the evaluators differ, and keeps what both give', () => {
    const { max } = lineOf(draft, '1.1.1');
    const review = reviewAfter([
      [anna, decided('1.1.1', 'accept', { points: [max, max], max })],
      [bo, decided('1.1.1', 'amend', { points: [1, 1], max })],
    ]);
    const text = wordsOf(under(report(review), '1.1 '));
    expect(text).toMatch(/^1\.1\.1 .*inte enats än\. \(öppet: 1–3,58 av 3,58 poäng\)/m);
  });

  it('is a strength only with all its points, and a weakness only where points are settled as missing', () => {
    const ids = (lines: Review['lines']) => lines.map((line) => line.draft.id);
    expect(ids(strengths(draft.lines))).toEqual(['1.1.1']);
    expect(ids(improvements(draft.lines)).sort()).toEqual(['1.1.2', '1.2.4', '1.4.3']);
    const nothing = reviewAfter([], sheetOf([]));
    expect(strengths(nothing.lines)).toEqual([]);
    expect(improvements(nothing.lines)).toEqual([]);
    expect(wordsOf(under(report(nothing), 'Område 1'))).toContain(
      'Inget av underlaget pekar ut någon förbättringsmöjlighet',
    );
  });

  it('is open again, and no weakness, when an evaluator rejects the draft', () => {
    const { max } = lineOf(draft, '1.4.3');
    const review = reviewAfter([[anna, decided('1.4.3', 'reject', { points: [0, max], max })]]);
    expect(improvements(review.lines).map((line) => line.draft.id)).not.toContain('1.4.3');
    expect(wordsOf(under(report(review), 'Frågor som inte är avgjorda'))).toContain('1.4.3');
  });
});
