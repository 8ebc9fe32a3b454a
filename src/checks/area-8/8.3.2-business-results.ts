import { comparisons } from '../../facts/comparisons.ts';
import { figureInWords, type KeyFigure, type KeyFigures, keyFigures } from '../../facts/key-figures/index.ts';
import { businessSupport } from '../../facts/society/business.ts';
import { businessTopic } from '../../facts/society/topics.ts';
import { withContradictions } from '../contradiction.ts';
import { defineParts } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

/** Years back that a result may be of: the survey is made every year or every other. */
const CURRENT_YEARS = 3;

/** From which the survey itself calls a satisfied-customer index high. */
const HIGH = 70;

/** A satisfied-customer index is anybody's who is asked; firms are named beside it. */
const ASKED_FIRMS = /företag|näringsliv|insikt|business alliance|(?<!\p{L})SBA(?!\p{L})|myndighetsutövning/iu;

const isOfFirms = ({ id, group, evidence, title }: KeyFigure): boolean =>
  group === 'business' || (id === 'nki' && ASKED_FIRMS.test(`${evidence.quote} ${title}`));

const results = ({ figures }: KeyFigures): KeyFigure[] =>
  figures.filter((one) => isOfFirms(one) && one.role === 'outcome' && one.whose === 'whole');

const current = (facts: KeyFigures, at: string): KeyFigure[] =>
  results(facts).filter(({ year }) => year !== null && Number(at.slice(0, 4)) - year <= CURRENT_YEARS);

/** The newest value of each figure. */
const newest = (figures: readonly KeyFigure[]): KeyFigure[] =>
  figures.filter(({ id }, at) => figures.findIndex((other) => other.id === id) === at);

/** Values that are high, or better than the one before of the same figure. */
function good(facts: KeyFigures, at: string): KeyFigure[] {
  return newest(current(facts, at)).filter((one) => {
    if (one.unit !== 'placering' && one.unit === 'index' && one.value >= HIGH) return true;
    const before = results(facts).find(({ id, year }) => id === one.id && (year ?? 9999) < one.year!);
    if (!before) return false;
    return one.unit === 'placering' ? one.value < before.value : one.value > before.value;
  });
}

const check = defineParts({
  question: '8.3.2',
  title: 'Företagens omdöme, och servicelöften till dem',
  looksFor: [
    'Resultat i Insikt (NKI), Stockholm Business Alliance eller Svenskt Näringslivs ranking, med värde och år.',
    `Om resultatet är högt (NKI ${HIGH} eller mer) eller bättre än förra gången.`,
    'Löften till företag om service och handläggningstid.',
  ],
  doesNotCount: [
    'Att kommunen deltar i en mätning, utan resultat.',
    'Andra kommuners och rikets värden, och mål som inte är utfall.',
    'Löften till brukare, och polisens medborgarlöften.',
  ],
  examples: {
    counts: [
      'Företagens nöjdhet (NKI) blev 74 år 2023.',
      'Vi lovar att handlägga din ansökan inom fyra veckor.',
    ],
    doesNotCount: ['Målet är att NKI ska vara minst 75.'],
  },
  topic: businessTopic,
  uses: { keyFigures, comparisons, businessSupport },
  counted: 'delar',
  nothing: 'Varken resultat eller servicelöften visas',
  none: 'Varken resultat ur företagens omdöme eller servicelöften till företag visas.',
  about: ({ businessSupport }) => [businessSupport.promises],
  parts: [
    {
      title: 'Resultat ur företagens omdöme redovisas.',
      when: ({ keyFigures, comparisons }, { at }) => [
        ...current(keyFigures, at).map(({ evidence }) => evidence),
        ...comparisons.published
          .filter(
            ({ kind, year }) =>
              kind === 'företagarnas omdöme' && Number(at.slice(0, 4)) - (year ?? 0) <= CURRENT_YEARS,
          )
          .flatMap(({ results }) => results),
      ],
      says: ({ keyFigures }, { at }) => {
        const told = newest(current(keyFigures, at));
        return told.length > 0
          ? `Resultat redovisas: ${inRow(told.slice(0, 3).map(figureInWords))}.`
          : 'Resultat ur företagens omdöme redovisas.';
      },
      lacks: 'Ett aktuellt resultat ur företagens omdöme, med värde och år.',
    },
    {
      title: 'Resultatet är högt eller har blivit bättre.',
      when: ({ keyFigures }, { at }) => good(keyFigures, at).map(({ evidence }) => evidence),
      says: ({ keyFigures }, { at }) =>
        `Högt eller bättre än förra gången: ${inRow(good(keyFigures, at).slice(0, 3).map(figureInWords))}.`,
      lacks: 'Ett resultat som är högt eller bättre än förra gången.',
    },
    {
      title: 'Företag har fått löften om service.',
      when: ({ businessSupport }) => businessSupport.promises.said,
      says: 'Företag har fått löften om service.',
      lacks: 'Löften till företag om service och handläggningstid.',
    },
  ],
});

/** Two documents give one figure of one year different values: both are shown. */
export default withContradictions(check, ({ facts: { keyFigures }, at }) => {
  const figures = current(keyFigures, at);
  const pairs = figures.flatMap((one, place) => {
    const other = figures
      .slice(place + 1)
      .find(
        ({ id, year, value, url }) =>
          id === one.id && year === one.year && value !== one.value && url !== one.url,
      );
    return other ? [{ one, other }] : [];
  });
  const [first] = pairs;
  return first
    ? [
        {
          about: `Om ${first.one.name} ${first.one.year}`,
          one: first.one.evidence,
          other: first.other.evidence,
        },
      ]
    : [];
});
