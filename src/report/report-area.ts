import { isOpenLine, isUndecided } from '../sheet/progress.ts';
import { placeKey, type Review, type ReviewedLine } from '../sheet/review.ts';
import { number } from '../sheet/words.ts';
import type { Notes } from './notes.ts';
import {
  type Block,
  bold,
  caveat,
  cell,
  heading,
  type Inline,
  italic,
  type Line,
  lead,
  list,
  plain,
  said,
  written,
  writtenList,
} from './paper.ts';
import {
  groupLeads,
  groupOf,
  groups,
  improvements,
  improvementText,
  intervalText,
  lineText,
  lostText,
  strengths,
  strengthText,
  undecided,
  worthText,
} from './prose.ts';

type Area = Review['sheet']['areas'][number];

/** The chapter of one area. */
export function areaBlocks(review: Review, area: Area, notes: Notes): Block[] {
  const lines = review.lines.filter(({ draft }) => draft.area === area.id);
  const subAreas = review.sheet.subAreas.filter((one) => one.area === area.id);
  return [
    heading(2, `Område ${area.id} ${area.name}`),
    pointsBox(review, area, subAreas),
    heading(3, 'Allmänt'),
    ...(own(review, 'general', area.id) ?? [said(generalText(review, lines, subAreas))]),
    ...subAreas.flatMap(({ id, name }) => {
      const mine = lines.filter(({ draft }) => draft.subArea === id);
      return [heading(3, `${id} ${name}`), ...subAreaBlocks(review, id, mine, notes)];
    }),
    heading(3, 'Styrkor'),
    ...(ownList(review, 'strengths', area.id) ?? strengthBlocks(lines)),
    heading(3, 'Förbättringsmöjligheter'),
    ...(ownList(review, 'improvements', area.id) ?? improvementBlocks(lines)),
  ];
}

type Part = 'general' | 'strengths' | 'improvements' | 'subArea';

const textAt = ({ texts }: Review, part: Part, of: string): string | null =>
  texts.get(placeKey({ part, of }))?.event.text ?? null;

/** The evaluators' own text for a part; null where there is none, and the drafted one stands. */
function own(review: Review, part: Part, of: string): Block[] | null {
  const text = textAt(review, part, of);
  return text === null ? null : written(text);
}

function ownList(review: Review, part: Part, of: string): Block[] | null {
  const text = textAt(review, part, of);
  return text === null ? null : writtenList(text);
}

function pointsBox({ totalsOf }: Review, area: Area, subAreas: Review['sheet']['subAreas']): Block {
  const row = (id: string, name: string, look: (text: string) => Inline): Line[] => {
    const [certain, possible, max] = totalsOf.get(id)!;
    return [[look(name)], [look(intervalText([certain, possible]))], [look(number(max))]];
  };
  return {
    type: 'table',
    caption: `Poäng i område ${area.id}`,
    columns: [
      { name: 'Rubrik', width: 0.64 },
      { name: 'Poäng', width: 0.2, numbers: true },
      { name: 'Högst', width: 0.16, numbers: true },
    ],
    rows: [
      ...subAreas.map(({ id, name }) => row(id, `${id} ${name}`, plain)),
      row(area.id, 'Hela området', bold),
    ],
  };
}

/** What can be said of an area from its numbers alone. */
function generalText(
  { totalsOf }: Review,
  lines: readonly ReviewedLine[],
  subAreas: Review['sheet']['subAreas'],
): string {
  const open = lines.filter(isOpenLine).length;
  const settled = lines.length - open;
  const shares = subAreas
    .map(({ id, name }) => ({ name, totals: totalsOf.get(id)! }))
    .filter(({ totals: [certain, , max] }) => max > 0 && certain > 0)
    .sort((a, b) => b.totals[0] / b.totals[2] - a.totals[0] / a.totals[2]);
  const [most] = shares;
  const known =
    open === 0
      ? `Alla ${lines.length} frågor är avgjorda.`
      : `${settled} av områdets ${lines.length} frågor är avgjorda och ${open} är öppna.`;
  if (!most) return `${known} Inget delområde har säkra poäng än.`;
  const share = Math.round((most.totals[0] / most.totals[2]) * 100);
  return `${known} Störst andel säkra poäng har ”${most.name}” (${share} procent av delområdets poäng).`;
}

const NOT_REVIEWED = 'enligt utkastet, inte granskat av utvärderarna';

/** Says at the end of an item that nobody has reviewed it; where it holds for all, it is said once before them. */
const marker = (lines: readonly ReviewedLine[]) => {
  const all = lines.length > 0 && undecided(lines).length === lines.length;
  return {
    before: all ? [caveat(`Avsnittet är ${NOT_REVIEWED}.`)] : [],
    after: (line: ReviewedLine): Inline[] =>
      !all && isUndecided(line) ? [italic(` (${NOT_REVIEWED})`)] : [],
  };
};

function subAreaBlocks(review: Review, id: string, lines: readonly ReviewedLine[], notes: Notes): Block[] {
  const text = own(review, 'subArea', id);
  if (text) return [...text, ...basis(lines, notes)];
  const { before, after } = marker(lines);
  const blocks: Block[] = [...before];
  for (const group of groups) {
    const members = lines.filter((line) => groupOf(line) === group);
    if (members.length === 0) continue;
    const asked = group === 'interview' || group === 'unexamined';
    blocks.push(lead(groupLeads[group]));
    blocks.push(
      ...list(
        members.map((line) => [
          bold(`${line.draft.id} `),
          plain(asked ? unaskedText(line) : openText(line)),
          plain(` (${worthText(line)})`),
          ...after(line),
          ...notes.of(line),
        ]),
      ),
    );
  }
  return blocks;
}

/** An open line is understood only beside its question. */
const openText = (line: ReviewedLine): string =>
  groupOf(line) === 'found' ? lineText(line) : `${line.draft.text} ${lineText(line)}`;

/** What no check has looked at: the question says what is open, and the group why. */
const unaskedText = ({ draft }: ReviewedLine): string =>
  draft.outcome === 'error' ? `${draft.text} Kontrollen gick fel.` : draft.text;

/** Under the evaluators' own text: every line with its points and evidence, so that none is hidden. */
function basis(lines: readonly ReviewedLine[], notes: Notes): Block[] {
  const items = lines.map((line): Line => {
    const unread = isUndecided(line) ? [italic(` (${NOT_REVIEWED})`)] : [];
    return [
      bold(`${line.draft.id} `),
      plain(`${line.draft.text} (${worthText(line)})`),
      ...unread,
      ...notes.of(line),
    ];
  });
  return [lead('Frågor, poäng och belägg bakom texten:'), ...list(items)];
}

function strengthBlocks(lines: readonly ReviewedLine[]): Block[] {
  const best = strengths(lines);
  if (best.length === 0) return [said('Inget av underlaget pekar ut någon styrka än.')];
  const { before, after } = marker(best);
  return [
    ...before,
    ...list(best.map((line) => [...cell(strengthText(line)), plain(` (${line.draft.id})`), ...after(line)])),
  ];
}

function improvementBlocks(lines: readonly ReviewedLine[]): Block[] {
  const worst = improvements(lines);
  if (worst.length === 0) return [said('Inget av underlaget pekar ut någon förbättringsmöjlighet än.')];
  const { before, after } = marker(worst);
  return [
    ...before,
    lead('Det här är avgjort och saknas för fler poäng:'),
    ...list(
      worst.map((line) => [
        ...cell(improvementText(line)),
        plain(` (${line.draft.id}, ${lostText(line)})`),
        ...after(line),
      ]),
    ),
  ];
}
