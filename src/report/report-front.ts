import { decidedIn, unsettledIn } from '../sheet/progress.ts';
import type { Review } from '../sheet/review.ts';
import { number } from '../sheet/words.ts';
import { address, type Block, bold, caveat, cell, heading, list, paragraph, plain, said } from './paper.ts';
import type { Profile } from './profile.ts';
import type { ProfileAxis } from './profile-parts.ts';
import { totalText } from './prose.ts';
import { type Reference, referenceOf } from './reference.ts';

/** What an instrument asks about, in our own words. */
const purposeOf = ({ id }: Review['sheet']['instrument']): string =>
  id.startsWith('kommunkompassen')
    ? 'är ett frågeformulär om hur en kommun leds och samspelar med sina invånare, inte om vad dess service ger för resultat. Det som görs räknas, inte det som bara är planerat.'
    : 'är ett frågeformulär vars svar ger poäng. Det som görs räknas, inte det som bara är planerat.';

/** What the instrument is, from its own data. */
export function introductionBlocks({ sheet }: Review): Block[] {
  const { instrument, areas, subAreas, questions, coverage } = sheet;
  const [, , max] = sheet.totals;
  const fetched = coverage.states.fetched;
  return [
    heading(1, `1 Om ${instrument.name}`),
    said(`${instrument.name} ${purposeOf(instrument)}`),
    said(
      `Här har instrumentet ${areas.length === 1 ? 'ett område' : `${areas.length} områden`}, ${subAreas.length === 1 ? 'ett delområde' : `${subAreas.length} delområden`} och ${questions.length} frågor. Frågorna kan tillsammans ge ${number(max)} poäng i den här kommunen.`,
    ),
    said(`${instrument.origin} ${instrument.weights}`),
    heading(2, 'Hur poängen ska läsas'),
    said(
      'Poängen anges som ett intervall. Det lägre talet är säkra poäng: det finns belägg för dem. Det högre talet är vad som fortfarande är möjligt. En fråga som inte är granskad, eller som bara människor kan svara på, är öppen: den ger inga säkra poäng, men tar inte heller bort några.',
    ),
    said(
      `Underlaget kommer från kommunens webbplats och de dokument som ligger där: ${number(fetched)} av ${number(coverage.known)} kända adresser är hämtade. ${coverage.blocked ?? ''}`,
    ),
  ];
}

const LABELS = {
  certain: 'Säkra poäng',
  possible: 'Möjliga poäng',
  mean: 'Medelvärde',
} as const;

/** The areas with what they are held against. */
export function profileOf(review: Review, reference: Reference | null): Profile {
  const { sheet, totalsOf } = review;
  return {
    title: `Profil för ${sheet.municipality.name}, ${sheet.instrument.name}`,
    labels: reference ? { ...LABELS, mean: `Medelvärde (${reference.count} resultat)` } : LABELS,
    axes: sheet.areas.map(({ id, name }) => {
      const [certain, possible, max] = totalsOf.get(id)!;
      const mean = reference?.means.get(id);
      // Where questions do not apply, the mean is told in the points that are left, so that both are the same share.
      const inPoints = mean === undefined ? null : (mean * max) / reference!.area;
      return { name, certain, possible, max, mean: inPoints };
    }),
  };
}

/** The table beside the diagram: every area, and the sum; the mean where there is one. */
export function profileTable({ axes }: Profile): Block {
  const sum = (of: (axis: ProfileAxis) => number) => axes.reduce((total, axis) => total + of(axis), 0);
  const known = axes.every(({ mean }) => mean !== null);
  const numbersOf = (of: (value: (axis: ProfileAxis) => number) => number) => [
    number(of(({ certain }) => certain)),
    number(of(({ possible }) => possible)),
    number(of(({ max }) => max)),
    ...(known ? [number(Math.round(of(({ mean }) => mean ?? 0)))] : []),
  ];
  const names = ['Säkra', 'Möjliga', 'Högst', ...(known ? ['Medelvärde'] : [])];
  const width = 0.56 / names.length;
  return {
    type: 'table',
    caption: 'Poäng per område',
    columns: [{ name: 'Område', width: 0.44 }, ...names.map((name) => ({ name, width, numbers: true }))],
    rows: [
      ...axes.map((axis, index) =>
        [`${index + 1} ${axis.name}`, ...numbersOf((value) => value(axis))].map(cell),
      ),
      ['Summa', ...numbersOf(sum)].map((text) => [bold(text)]),
    ],
  };
}

export function summaryBlocks(review: Review): Block[] {
  const { sheet, lines, totals } = review;
  const reference = referenceOf(sheet.instrument);
  const profile = profileOf(review, reference);
  const open = unsettledIn(lines);
  const undecided = lines.length - decidedIn(lines);
  const why =
    open === 0
      ? 'Alla frågor är avgjorda.'
      : `${open} av ${lines.length} frågor är öppna, och poängen ligger därför i ett intervall.`;
  const blocks: Block[] = [
    heading(1, '2 Sammanfattning'),
    paragraph(plain('Kommunen får '), bold(totalText(totals, sheet.instrument)), plain(`. ${why}`)),
  ];
  if (undecided > 0)
    blocks.push(
      caveat(
        undecided === lines.length
          ? 'Ingen fråga är granskad av utvärderarna än; allt i rapporten är enligt utkastet.'
          : `${undecided} av ${lines.length} frågor är inte granskade av utvärderarna; för dem gäller utkastet, och det står vid texten.`,
      ),
    );
  blocks.push({ type: 'profile', profile }, profileTable(profile), ...referenceBlocks(reference, profile));
  return blocks;
}

function referenceBlocks(reference: Reference | null, { axes }: Profile): Block[] {
  if (!reference)
    return [
      said(
        'Inga kända resultat av samma version av instrumentet finns att jämföra med; diagrammet har därför inget medelvärde.',
      ),
    ];
  return [
    ...(axes.some(({ max }) => max !== reference.area)
      ? [said('Där frågor inte gäller kommunen är medelvärdet räknat om till de poäng som återstår.')]
      : []),
    said(`${reference.note} Resultaten:`),
    ...list(reference.sources.map(({ text, url }) => [plain(`${text}: `), address(url)])),
  ];
}
