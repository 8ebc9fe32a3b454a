import { type ComparisonKind, comparisons, comparisonTopic } from '../../facts/comparisons.ts';
import { networks } from '../../facts/networks.ts';
import { defineParts } from '../ladder.ts';
import { list } from '../wording.ts';

/** Comparisons that many municipalities make in the same way. */
const NATIONAL = new Set<ComparisonKind>([
  'Kommunens kvalitet i korthet',
  'medborgarundersökning',
  'öppna jämförelser',
  'företagarnas omdöme',
]);

export default defineParts({
  question: '5.5.1',
  title: 'Jämförelsenätverk och nationella jämförelser, både kostnad och kvalitet',
  looksFor: [
    'Nationella jämförelser och nätverk som kommunen är med i, och om de gäller både kostnad och kvalitet.',
  ],
  doesNotCount: [
    'Nätverk för annat än jämförelser.',
    'Jämförelser mellan kommunens egna enheter.',
    'Regioners och företags jämförelser.',
  ],
  examples: {
    counts: [
      'Vi jämför nyckeltal i ett nätverk med sju andra kommuner.',
      'Kostnaden per elev är lägre än i riket.',
    ],
    doesNotCount: ['Anhörignätverket träffas en gång i månaden.'],
  },
  topic: comparisonTopic,
  uses: { comparisons, networks },
  counted: 'delar',
  nothing: 'Inga jämförelser visas',
  none: 'Inget visar att kommunen jämför sig med andra kommuner.',
  about: ({ networks }) => [networks.network],
  parts: [
    {
      title: 'Kommunen är med i en nationell jämförelse.',
      when: ({ comparisons, networks }) => [
        ...comparisons.published
          .filter(({ kind }) => NATIONAL.has(kind))
          .flatMap(({ results, told }) => [...results, ...told].slice(0, 1)),
        ...networks.national.said,
      ],
      says: ({ comparisons }) => {
        const kinds = comparisons.published.map(({ kind }) => kind).filter((kind) => NATIONAL.has(kind));
        return kinds.length > 0
          ? `Kommunen är med i nationella jämförelser (${list.format(kinds.map(short))}).`
          : 'Kommunen är med i nationella jämförelser.';
      },
      lacks: 'Nationella jämförelser, till exempel Kommunens kvalitet i korthet.',
    },
    {
      title: 'Kommunen är med i ett nätverk som jämför.',
      when: ({ networks }) => networks.network.said,
      says: 'Den är med i ett nätverk av kommuner som jämför sig.',
      lacks: 'Ett nätverk med andra kommuner för jämförelser.',
    },
    {
      title: 'Kostnader jämförs.',
      when: ({ networks }) => [
        ...networks.cost.said,
        ...networks.reported.filter(({ ofCost }) => ofCost).map(({ evidence }) => evidence),
      ],
      says: 'Kostnader jämförs med andra kommuners.',
      lacks: 'Att kostnader jämförs med andra kommuners.',
    },
    {
      title: 'Kvalitet och resultat jämförs.',
      when: ({ networks }) => [
        ...networks.quality.said,
        ...networks.reported.filter(({ ofCost }) => !ofCost).map(({ evidence }) => evidence),
      ],
      says: 'Kvalitet och resultat jämförs med andra kommuners.',
      lacks: 'Att kvalitet och resultat jämförs med andra kommuners.',
    },
  ],
});

const short = (kind: ComparisonKind): string =>
  kind === 'Kommunens kvalitet i korthet' ? `${kind}, KKiK` : kind;
