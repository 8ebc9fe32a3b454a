import { type CompareService, compareService } from '../../facts/compare-service.ts';
import { type Comparison, type Results, results, resultTopic } from '../../facts/results.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Services from which one may say that results are shown together. */
const SEVERAL = 3;

export default defineLadder({
  question: '1.2.10',
  title: 'Verksamheternas resultat samlat och jämförbart oavsett utförare',
  looksFor: [
    'Tjänster och tabeller där enheter eller utförare kan jämföras.',
    'Att både kommunens egna och andra utförare är med, och i flera slags verksamheter.',
  ],
  doesNotCount: [
    'Jämförelser mellan kommuner.',
    'Listor över enheter utan resultat.',
    'Planer och motioner om en jämförelsetjänst.',
  ],
  examples: {
    counts: ['Här jämför du förskolor, skolor och hemtjänst, både kommunala och fristående.'],
    doesNotCount: ['Vi jämför oss med andra kommuner.', 'Motion om att införa Jämför service.'],
  },
  topic: resultTopic,
  uses: { results, compareService },
  nothing: 'Inga resultat för verksamheter visas',
  none: 'Inga resultat för kommunens verksamheter hittades.',
  about: ({ compareService }) => [compareService.tool],
  steps: [
    {
      title: 'Resultat för verksamheter visas',
      share: 0.2,
      when: ({ results: { shown, compared }, compareService: { tool } }) => [
        ...compared.map(({ evidence }) => evidence),
        ...tool.said,
        ...shown.said,
      ],
      says: 'Kommunen visar resultat för verksamheter.',
      lacks: 'Resultat för verksamheterna på webben.',
    },
    {
      title: 'Enheter eller utförare kan jämföras',
      share: 0.5,
      when: ({ results: { compared }, compareService: { tool } }) => [
        ...tool.said,
        ...compared.map(({ evidence }) => evidence),
      ],
      says: 'Enheter eller utförare kan jämföras.',
      lacks: 'Att enheter eller utförare kan jämföras med varandra.',
    },
    {
      title: 'Både kommunens egna och andra utförare är med',
      share: 0.8,
      when: ({ results: { both, mixed } }) => [...mixed.map(({ evidence }) => evidence), ...both.said],
      says: 'Både kommunens egna och andra utförare är med.',
      lacks: 'Att både kommunens egna och andra utförare är med i jämförelsen.',
    },
    {
      title: `Det gäller minst ${SEVERAL} slags verksamheter`,
      share: 1,
      when: ({ results, compareService }) => {
        const compared = comparedIn(results, compareService);
        return servicesOf(compared).length >= SEVERAL ? compared.map(({ evidence }) => evidence) : [];
      },
      says: ({ results, compareService }) =>
        `Det gäller ${list.format(servicesOf(comparedIn(results, compareService)))}.`,
      lacks: `Att minst ${SEVERAL} slags verksamheter kan jämföras.`,
    },
  ],
});

const comparedIn = ({ compared }: Results, { services }: CompareService): readonly Comparison[] => [
  ...services,
  ...compared,
];

const servicesOf = (compared: readonly Comparison[]): string[] => [
  ...new Set(compared.flatMap(({ service }) => service?.name ?? [])),
];
