import { NO_POINTS, sourceText, valueText, yearsText } from '../sheet/external-words.ts';
import { isOpenLine } from '../sheet/progress.ts';
import type { EntryOf, Review, ReviewedLine } from '../sheet/review.ts';
import { reviewGuide } from '../sheet/review-guide.ts';
import { groupNames, number } from '../sheet/words.ts';
import { type Notes, noteColumns, noteRow } from './notes.ts';
import { type Block, bold, cell, heading, type Line, list, plain, said, written } from './paper.ts';
import { intervalText } from './prose.ts';

/** Every sub-area with its points, the areas' sums among them. */
export function overviewBlocks({ sheet, totals, totalsOf }: Review): Block[] {
  const numbers = ([certain, possible, max]: readonly number[]) => [certain!, possible!, max!].map(number);
  const rows = sheet.areas.flatMap((area): Line[][] => [
    [`Område ${area.id} ${area.name}`, ...numbers(totalsOf.get(area.id)!)].map((text) => [bold(text)]),
    ...sheet.subAreas
      .filter((one) => one.area === area.id)
      .map(({ id, name }) => [`${id} ${name}`, ...numbers(totalsOf.get(id)!)].map(cell)),
  ]);
  return [
    heading(1, '4 Översikt av poängfördelning'),
    {
      type: 'table',
      caption: 'Poäng per delområde',
      columns: [
        { name: 'Område och delområde', width: 0.61 },
        { name: 'Säkra', width: 0.13, numbers: true },
        { name: 'Möjliga', width: 0.13, numbers: true },
        { name: 'Högst', width: 0.13, numbers: true },
      ],
      rows: [...rows, ['Summa', ...numbers(totals)].map((text) => [bold(text)])],
    },
  ];
}

export function factsBlocks({ sheet: { external, municipality } }: Review): Block[] {
  const head = heading(1, '5 Kortfakta om kommunen');
  const county = municipality.county ? [said(`Kommunen ligger i ${municipality.county}.`)] : [];
  if (external.state === 'not_examined')
    return [
      head,
      ...county,
      said(`${external.source}. ${external.reason ?? 'Uppgifterna är inte hämtade.'}`),
    ];
  const gaps = external.gaps.map(({ title, why }): Line => [bold(`${title}: `), plain(why)]);
  return [
    head,
    ...county,
    {
      type: 'table',
      caption: 'Uppgifter om kommunen',
      columns: [
        { name: 'Uppgift', width: 0.44 },
        { name: 'Värde', width: 0.22 },
        { name: 'År', width: 0.34 },
      ],
      rows: external.facts.map((fact) => [
        cell(fact.title),
        cell(valueText(fact)),
        cell(fact.years.length > 1 ? `${fact.year} (${yearsText(fact)})` : String(fact.year)),
      ]),
    },
    said(`${sourceText(external)} ${NO_POINTS}`),
    ...(gaps.length > 0 ? [said('Det här gick inte att få:'), ...list(gaps)] : []),
  ];
}

/** What the municipality has answered; no chapter where it has not. */
export function replyBlocks({ replies, lines }: Review): Block[] {
  const answered = lines.filter((line) => line.replies.length > 0);
  if (replies.length === 0 && answered.length === 0) return [];
  return [
    heading(1, 'Kommunens svar'),
    ...replies.flatMap(replied),
    ...answered.flatMap(({ draft, replies }) => [
      heading(3, `Om ${draft.id} ${draft.text}`),
      ...replies.flatMap(replied),
    ]),
  ];
}

const replied = ({ at, actor, event }: EntryOf<'reply'>): Block[] => [
  ...written(event.text),
  said(`Svar av ${actor.name} ${at.slice(0, 10)}.`),
];

/** Every question that still has points open. */
export function unsettledBlocks({ lines }: Review): Block[] {
  const guide = reviewGuide({ lines });
  const groups = new Map(
    guide.flatMap(({ group, questions }) => questions.map(({ id }) => [id, group] as const)),
  );
  const open = lines.filter(isOpenLine);
  const head = heading(1, 'Frågor som inte är avgjorda');
  if (open.length === 0) return [head, said('Alla frågor är avgjorda.')];
  const row = (line: ReviewedLine): Line[] =>
    [
      line.draft.id,
      line.draft.text,
      `${intervalText(line.points)} av ${number(line.max)}`,
      groupNames[groups.get(line.draft.id)!],
    ].map(cell);
  return [
    head,
    {
      type: 'table',
      caption: `${open.length} öppna frågor`,
      columns: [
        { name: 'Nr', width: 0.1 },
        { name: 'Fråga', width: 0.46 },
        { name: 'Poäng', width: 0.2 },
        { name: 'Kan svara', width: 0.24 },
      ],
      rows: open.map(row),
    },
  ];
}

/** Everything that the report refers to, by its number. */
export function evidenceBlocks({ all }: Notes): Block[] {
  const head = heading(1, 'Förteckning över belägg');
  if (all.length === 0) return [head, said('Inga belägg finns i underlaget.')];
  return [
    head,
    said(
      'Numren är de som står i texten. Varje citat står ordagrant i källan, som den såg ut när den hämtades.',
    ),
    { type: 'table', caption: 'Belägg', columns: noteColumns, rows: all.map(noteRow), anchors: true },
  ];
}
