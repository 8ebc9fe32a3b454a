import { figureInWords, type KeyFigures, keyFigures, outcomesOf } from '../../facts/key-figures/index.ts';
import { staffDevelopment } from '../../facts/staff/development.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { type Contradiction, withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

/** Share of the staff that is nearly all of it, in per cent. */
const NEARLY_ALL = 85;

/** Years back that a figure still tells of. */
const CURRENT_YEARS = 3;

const talks = (facts: KeyFigures, at: string) => current(outcomesOf(facts, 'appraisal-talks'), at);
const plans = (facts: KeyFigures, at: string) => current(outcomesOf(facts, 'development-plans'), at);

/** Of the newest year that has one. */
function current<F extends { year: number | null }>(figures: readonly F[], at: string): F[] {
  const newest = figures[0]?.year ?? null;
  const isOld = newest !== null && Number(at.slice(0, 4)) - newest > CURRENT_YEARS;
  return isOld ? [] : figures.filter(({ year }) => year === newest);
}

/** Percentage points by which two texts may round one figure. */
const ROUNDING = 1;

/** Two texts that give the same year different shares. */
function disputed(facts: KeyFigures, at: string): Contradiction[] {
  const [one, ...rest] = talks(facts, at);
  const other = rest.find(
    ({ url, value, year }) =>
      url !== one?.url && year === one?.year && Math.abs(value - one!.value) > ROUNDING,
  );
  return one && other && one.year !== null
    ? [
        {
          about: `andelen med medarbetarsamtal ${one.year} uppges olika`,
          one: one.evidence,
          other: other.evidence,
        },
      ]
    : [];
}

const check = defineLadder({
  question: '6.3.2',
  title: 'Andel med medarbetarsamtal och individuell plan',
  looksFor: [
    'Andelen som har haft medarbetarsamtal och har en individuell utvecklingsplan, i redovisningar och enkäter.',
  ],
  doesNotCount: [
    'Utvecklingssamtal i skolan.',
    'Mål för andelen, en förvaltnings egen siffra, och andra kommuners.',
    'Svarsfrekvensen i enkäten.',
  ],
  examples: {
    counts: ['86 procent av medarbetarna har haft medarbetarsamtal.'],
    doesNotCount: ['Utvecklingssamtal hålls en gång per termin med vårdnadshavare.'],
  },
  topic: staffAccountsTopic,
  uses: { keyFigures, staffDevelopment },
  nothing: 'Inget om medarbetarsamtal visas',
  none: 'Ingen uppgift om medarbetarsamtal hittades.',
  about: ({ staffDevelopment }) => [staffDevelopment.talks],
  steps: [
    {
      title: 'Medarbetarsamtal hålls.',
      share: 0.2,
      when: ({ keyFigures, staffDevelopment }, { at }) => [
        ...talks(keyFigures, at).map(({ evidence }) => evidence),
        ...staffDevelopment.talks.said,
      ],
      says: ({ keyFigures }, { at }) => (talks(keyFigures, at).length > 0 ? '' : 'Medarbetarsamtal hålls.'),
      lacks: 'Att medarbetarsamtal hålls med alla.',
    },
    {
      title: 'Andelen som haft samtal redovisas.',
      share: 0.5,
      when: ({ keyFigures }, { at }) => talks(keyFigures, at).map(({ evidence }) => evidence),
      says: ({ keyFigures }, { at }) => `Redovisat: ${figureInWords(talks(keyFigures, at)[0]!)}.`,
      lacks: 'Andelen som har haft medarbetarsamtal, i tal.',
    },
    {
      title: `Minst ${NEARLY_ALL} procent har haft samtal.`,
      share: 0.75,
      when: ({ keyFigures }, { at }) =>
        talks(keyFigures, at)
          .slice(0, 1)
          .filter(({ value }) => value >= NEARLY_ALL)
          .map(({ evidence }) => evidence),
      says: '',
      lacks: `Att nästan alla har haft samtal: minst ${NEARLY_ALL} procent.`,
    },
    {
      title: 'Andelen med individuell plan redovisas.',
      share: 1,
      when: ({ keyFigures }, { at }) => plans(keyFigures, at).map(({ evidence }) => evidence),
      says: ({ keyFigures }, { at }) =>
        `För individuella planer redovisas ${inRow(plans(keyFigures, at).slice(0, 1).map(figureInWords))}.`,
      lacks: 'Andelen som har en individuell utvecklingsplan.',
    },
  ],
});

export default withContradictions(check, ({ facts: { keyFigures }, at }) => disputed(keyFigures, at));
