import type { FactsOf } from '../../facts/collector.ts';
import { learning } from '../../facts/development/learning.ts';
import { learningTopic } from '../../facts/development/topics.ts';
import { OUTLOOK } from '../../facts/policies/development.ts';
import { type Policies, policies, policiesAbout } from '../../facts/policies/index.ts';
import { defineParts } from '../ladder.ts';

type Learning = FactsOf<typeof learning>;

const papers = (facts: Policies) => policiesAbout(facts, OUTLOOK);

/** Years of which there is one, as papers and statements name them. */
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;
const yearsOf = (policies: Policies, { chapter }: Learning): string[] => [
  ...new Set([
    ...papers(policies).flatMap(({ title }) => title.match(YEAR) ?? []),
    ...chapter.said.flatMap(({ passage }) => (passage.document.title.match(YEAR) ?? []).slice(0, 1)),
  ]),
];

export default defineParts({
  question: '7.3.1',
  title: 'Omvärldsanalys som används i budgeten',
  looksFor: [
    'Omvärldsanalys, trendanalys eller strategiska planeringsförutsättningar för kommunen.',
    'Om den kommer tillbaka, och om budgeten bygger på den.',
  ],
  doesNotCount: [
    'En verksamhets omvärldsbevakning utan koppling till planering.',
    'Regionens och SKR:s analyser.',
    'Risk- och sårbarhetsanalyser.',
  ],
  examples: {
    counts: ['Omvärldsanalysen görs varje år och är det första steget i budgetprocessen.'],
    doesNotCount: ['SKR:s trendspaning visar att fler blir äldre.'],
  },
  topic: learningTopic,
  uses: { learning, policies },
  counted: 'delar',
  nothing: 'Ingen omvärldsanalys visas',
  none: 'Ingen omvärldsanalys visas.',
  about: ({ learning: { outlook } }) => [outlook],
  parts: [
    {
      title: 'Omvärldsanalys görs.',
      when: ({ policies, learning: { outlook, chapter, recurring, inBudget, onBudgetPage } }) => [
        ...papers(policies).map(({ evidence }) => evidence),
        ...outlook.said,
        ...chapter.said,
        ...recurring.said,
        ...inBudget.said,
        ...onBudgetPage.said,
      ],
      says: 'Kommunen gör omvärldsanalys.',
      lacks: 'En omvärldsanalys för kommunen.',
    },
    {
      title: 'Den är återkommande.',
      when: ({ policies, learning }) => [
        ...learning.recurring.said,
        ...(yearsOf(policies, learning).length > 1
          ? [...papers(policies).map(({ evidence }) => evidence), ...learning.chapter.said]
          : []),
      ],
      says: 'Den är återkommande.',
      lacks: 'Att omvärldsanalysen är återkommande.',
    },
    {
      title: 'Den används i budgeten.',
      when: ({ learning: { inBudget, onBudgetPage, chapter } }) => [
        ...inBudget.said,
        ...onBudgetPage.said,
        ...chapter.said,
      ],
      says: 'Den används i budget eller mål.',
      lacks: 'Att omvärldsanalysen används i budgeten.',
    },
  ],
});
