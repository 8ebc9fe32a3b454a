import { figureInWords, type KeyFigures, keyFigures, outcomesOf } from '../../facts/key-figures/index.ts';
import { pay } from '../../facts/staff/pay.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

/** Share of the staff that is nearly all of it, in per cent. */
const NEARLY_ALL = 85;

const talks = (facts: KeyFigures) => outcomesOf(facts, 'pay-talks');

export default defineLadder({
  question: '6.4.2',
  title: 'Hur många som haft lönesamtal',
  looksFor: ['Om kommunen mäter hur stor andel som har haft lönesamtal.'],
  doesNotCount: [
    'Löneökningar i procent.',
    'Att lönesamtal ska hållas, utan att det följs upp, ger bara ett första steg.',
  ],
  examples: {
    counts: ['88 procent har haft lönesamtal, enligt medarbetarenkäten.'],
    doesNotCount: ['Lönerna ökade med 2,8 procent.'],
  },
  asksPeople: true,
  topic: staffAccountsTopic,
  uses: { keyFigures, pay },
  nothing: 'Inget om lönesamtal visas',
  none: 'Ingen uppgift om lönesamtal hittades.',
  about: ({ pay }) => [{ ...pay.measured, absent: [...pay.measured.absent, ...pay.unmeasured.said] }],
  steps: [
    {
      title: 'Lönesamtal hålls.',
      share: 0.2,
      when: ({ keyFigures, pay }) => [
        ...talks(keyFigures).map(({ evidence }) => evidence),
        ...pay.measured.said,
        ...pay.talks.said,
      ],
      says: ({ keyFigures }) => (talks(keyFigures).length > 0 ? '' : 'Lönesamtal hålls.'),
      lacks: 'Att lönesamtal hålls.',
    },
    {
      title: 'Andelen mäts.',
      share: 0.75,
      when: ({ keyFigures, pay }) => [
        ...talks(keyFigures).map(({ evidence }) => evidence),
        ...pay.measured.said,
      ],
      says: ({ keyFigures }) => {
        const figure = talks(keyFigures)[0];
        return figure
          ? `Det mäts: ${figureInWords(figure)}.`
          : 'Det följs upp hur många som haft lönesamtal.';
      },
      lacks: 'Att andelen som haft lönesamtal mäts.',
    },
    {
      title: `Minst ${NEARLY_ALL} procent har haft lönesamtal.`,
      share: 1,
      when: ({ keyFigures }) =>
        talks(keyFigures)
          .slice(0, 1)
          .filter(({ value }) => value >= NEARLY_ALL)
          .map(({ evidence }) => evidence),
      says: '',
      lacks: `Att nästan alla har haft lönesamtal: minst ${NEARLY_ALL} procent.`,
    },
  ],
});
