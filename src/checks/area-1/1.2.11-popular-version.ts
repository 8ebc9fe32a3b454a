import { type AnnualReports, annualReports, type Report } from '../../facts/annual-reports/index.ts';
import { annualReportTopic } from '../../facts/annual-reports/topic.ts';
import { defineLadder } from '../ladder.ts';

/** Years back that the newest report may be about: this year's is made in the spring of the next. */
const CURRENT_YEARS = 2;

export default defineLadder({
  question: '1.2.11',
  title: 'Populärversion av årsredovisningen med utfall mot de politiska målen',
  looksFor: [
    'En kort och lättläst version av årsredovisningen, som dokument eller webbsida.',
    'Att den berättar om de politiska målen och hur det gick med dem.',
  ],
  doesNotCount: [
    'Hela årsredovisningen, också om ett kapitel i den heter Året i korthet.',
    'Populärversioner av budgeten, och delårsrapporter.',
    'Bolags, förbunds, regioners och andra kommuners årsredovisningar.',
  ],
  examples: {
    counts: ['Årsredovisning 2014 i korthet', 'Populärversion av årsredovisningen'],
    doesNotCount: ['Budget 2015 i korthet', 'Sidan Årsredovisning utan något dokument'],
  },
  topic: annualReportTopic,
  uses: { annualReports },
  nothing: 'Ingen populärversion visas',
  none: 'Ingen populärversion av årsredovisningen hittades.',
  about: ({ annualReports }) => [annualReports.saysPopular],
  steps: [
    {
      title: 'En populärversion finns eller omnämns',
      share: 0.25,
      when: ({ annualReports: { popular, saysPopular } }) => [
        ...popular.map(({ evidence }) => evidence),
        ...saysPopular.said,
      ],
      says: ({ annualReports: { popular } }) =>
        popular.length > 0
          ? `Populärversion finns: ${popular
              .slice(0, 3)
              .map(({ title }) => `”${title}”`)
              .join(', ')}.`
          : 'Kommunen säger att årsredovisningen finns i populärversion, men själva versionen syntes inte.',
      lacks: 'En populärversion av årsredovisningen.',
    },
    {
      title: 'Den går att läsa på webben och gäller något av de två senaste åren',
      share: 0.5,
      when: ({ annualReports }, { at }) => current(annualReports, at).map(({ evidence }) => evidence),
      says: ({ annualReports }, { at }) =>
        `Den senaste gäller ${current(annualReports, at)[0]!.year ?? 'inget angivet år'}.`,
      lacks: 'En populärversion för något av de två senaste åren som går att läsa på webben.',
    },
    {
      title: 'Den berättar om de politiska målen',
      share: 0.7,
      when: ({ annualReports }, { at }) =>
        current(annualReports, at).flatMap(({ goals, met }) => [...goals, ...met]),
      says: 'Den berättar om de politiska målen.',
      lacks: 'Att populärversionen berättar om de politiska målen.',
    },
    {
      title: 'Den visar utfallet mot målen',
      share: 1,
      when: ({ annualReports }, { at }) => current(annualReports, at).flatMap(({ met }) => met),
      says: ({ annualReports }, { at }) =>
        `Den säger på ${current(annualReports, at).flatMap(({ met }) => met).length} ställen hur det gick med mål.`,
      lacks: 'Att populärversionen visar hur det gick med målen.',
    },
  ],
});

/** A link without a year is taken for the newest: pages put one version at a time out. */
const current = ({ popular }: AnnualReports, at: string): Report[] =>
  popular.filter(({ year }) => year === null || Number(at.slice(0, 4)) - year <= CURRENT_YEARS);
