import { compareService } from '../../facts/compare-service.ts';
import { comparisonTopic } from '../../facts/comparisons.ts';
import { type Networks, networks } from '../../facts/networks.ts';
import { defineParts } from '../ladder.ts';
import { list } from '../wording.ts';

/** Sources that are more than one. */
const SEVERAL = 2;

export default defineParts({
  question: '5.5.2',
  title: 'Jämförelser i årsredovisningen och i en publik tjänst',
  looksFor: [
    'Jämförelser med andra kommuner i årsredovisningen, och ur hur många källor de kommer.',
    'En tjänst på webben där vem som helst kan jämföra.',
  ],
  doesNotCount: ['Jämförelser med egen budget eller föregående år.', 'Årsredovisningar äldre än tre år.'],
  examples: {
    counts: [
      'Kostnaden per brukare är 5 procent lägre än i riket.',
      'Här kan du jämföra kommunens förskolor.',
    ],
    doesNotCount: ['Resultatet är bättre än budget.'],
  },
  topic: comparisonTopic,
  uses: { networks, compareService },
  counted: 'delar',
  nothing: 'Inga jämförelser visas',
  none: 'Jämförelser syns varken i årsredovisningen eller i en publik tjänst.',
  parts: [
    {
      title: 'Årsredovisningen visar jämförelser med andra.',
      when: ({ networks }) => networks.reported.map(({ evidence }) => evidence),
      says: ({ networks }) => `Årsredovisningen jämför med andra (${list.format(sourcesIn(networks))}).`,
      lacks: 'Jämförelser med andra kommuner i årsredovisningen.',
    },
    {
      title: 'De kommer ur flera källor.',
      when: ({ networks }) =>
        sourcesIn(networks).length >= SEVERAL ? networks.reported.map(({ evidence }) => evidence) : [],
      says: 'De kommer ur flera källor.',
      lacks: 'Att årsredovisningen visar fler slags jämförelser än en.',
    },
    {
      title: 'Det finns en publik tjänst där man kan jämföra.',
      when: ({ compareService, networks }) => [...compareService.tool.said, ...networks.publicTool.said],
      says: ({ compareService, networks }) => {
        const said = [...compareService.tool.said, ...networks.publicTool.said];
        const named = said.find(({ evidence }) => /jämför/iu.test(evidence.title)) ?? said[0]!;
        return `Det finns en publik tjänst där man kan jämföra (”${named.evidence.title}”).`;
      },
      lacks: 'En publik tjänst där man kan jämföra.',
    },
  ],
});

const sourcesIn = ({ reported }: Networks): string[] => [...new Set(reported.map(({ source }) => source))];
