import { annualReportTopic } from '../../facts/annual-reports/topic.ts';
import { figureInWords, type KeyFigure, type KeyFigures, keyFigures } from '../../facts/key-figures/index.ts';
import { keyFigureUse } from '../../facts/steering/key-figure-use.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';
import { titled } from '../titled.ts';

const REPORTS: ReadonlySet<KeyFigure['source']> = new Set([
  'annual report',
  'committee report',
  'personnel accounts',
]);

const outcomes = ({ figures }: KeyFigures): KeyFigure[] =>
  figures.filter(
    ({ role, whose, source }) => role === 'outcome' && whose !== 'others' && REPORTS.has(source),
  );

const ofServices = (facts: KeyFigures): KeyFigure[] =>
  outcomes(facts).filter(({ group }) => group === 'comparison' || group === 'users' || group === 'business');
const ofCommittees = (facts: KeyFigures): KeyFigure[] =>
  ofServices(facts).filter(({ source, whose }) => source === 'committee report' || whose === 'unit');
const ofStaff = (facts: KeyFigures): KeyFigure[] =>
  outcomes(facts).filter(({ group, source }) => group === 'staff' || source === 'personnel accounts');

const evidence = (figures: readonly KeyFigure[]) => figures.map((one) => one.evidence);

/** Sources of many figures: one of their values tells little. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['kkik', 'kolada']);

const some = (figures: readonly KeyFigure[]): string => {
  const first = figures.filter(({ id }, at) => figures.findIndex((other) => other.id === id) === at);
  return inRow(first.slice(0, 3).map((one) => (OF_SEVERAL.has(one.id) ? one.name : figureInWords(one))));
};

export default defineLadder({
  question: '3.3.5',
  title: 'Gemensamma nyckeltal i nämndernas redovisningar och personalbokslutet',
  looksFor: [
    'Nyckeltal som är gemensamma för hela kommunen, till exempel ur KKiK och Kolada, i årsredovisningen och nämndernas redovisningar.',
    'Gemensamma nyckeltal om personalen i personalbokslut eller personalredovisning.',
  ],
  doesNotCount: ['Målvärden utan utfall, och andra kommuners värden.', 'Att nyckeltal ska tas fram.'],
  examples: {
    counts: ['Andel som får svar på e-post inom två dagar (KKiK): 88 procent.', 'HME 79'],
    doesNotCount: ['Kommunen ska delta i KKiK.'],
  },
  topic: annualReportTopic,
  uses: { keyFigures, keyFigureUse },
  nothing: 'Inga gemensamma nyckeltal visas',
  none: 'Inga gemensamma nyckeltal visas i redovisningarna.',
  about: ({ keyFigureUse }) => [keyFigureUse.common],
  steps: [
    {
      title: 'Gemensamma nyckeltal finns i någon redovisning.',
      share: 0.4,
      when: ({ keyFigures, keyFigureUse }) => [
        ...evidence(ofServices(keyFigures)),
        ...keyFigureUse.common.said,
        ...evidence(ofStaff(keyFigures)),
      ],
      says: ({ keyFigures, keyFigureUse }) =>
        ofServices(keyFigures).length > 0
          ? `Redovisningarna har gemensamma nyckeltal: ${some(ofServices(keyFigures))}.`
          : keyFigureUse.common.said.length > 0
            ? `Gemensamma nyckeltal används (${titled(keyFigureUse.common.said)}).`
            : '',
      lacks: 'Gemensamma nyckeltal i redovisningarna.',
    },
    {
      title: 'Personalens nyckeltal redovisas.',
      share: 0.7,
      when: ({ keyFigures }) => evidence(ofStaff(keyFigures)),
      says: ({ keyFigures }) => `Om personalen redovisas ${some(ofStaff(keyFigures))}.`,
      lacks: 'Gemensamma nyckeltal om personalen.',
    },
    {
      title: 'Nämndernas redovisningar har gemensamma nyckeltal.',
      share: 1,
      when: ({ keyFigures, keyFigureUse }) => [
        ...evidence(ofCommittees(keyFigures)),
        ...keyFigureUse.byCommittees.said,
      ],
      says: ({ keyFigures, keyFigureUse }) =>
        `Nämnderna redovisar dem (${titled([...evidence(ofCommittees(keyFigures)), ...keyFigureUse.byCommittees.said])}).`,
      lacks: 'Gemensamma nyckeltal, till exempel ur KKiK, i nämndernas egna redovisningar.',
    },
  ],
});
