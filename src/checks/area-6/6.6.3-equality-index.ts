import { figureInWords, type KeyFigures, keyFigures, outcomesOf } from '../../facts/key-figures/index.ts';
import { diversity } from '../../facts/staff/diversity.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

const indices = (facts: KeyFigures) => outcomesOf(facts, 'jamix');

export default defineLadder({
  question: '6.6.3',
  title: 'Jämställdhetsindex',
  looksFor: [
    'JÄMIX eller annat jämställdhetsindex i årsredovisning och personalredovisning, eller könsuppdelade nyckeltal.',
  ],
  doesNotCount: [
    'Förslag att börja mäta.',
    'Andra kommuners index.',
    'Jämställdhet bland elever och brukare.',
  ],
  examples: {
    counts: ['Kommunens JÄMIX är 112.'],
    doesNotCount: ['Motion om att införa JÄMIX'],
  },
  topic: staffAccountsTopic,
  uses: { keyFigures, diversity },
  nothing: 'Inget jämställdhetsmått visas',
  none: 'Varken jämställdhetsindex eller liknande mått hittades.',
  about: ({ diversity }) => [diversity.jamix],
  steps: [
    {
      title: 'Könsuppdelade nyckeltal om personalen redovisas.',
      share: 0.35,
      when: ({ keyFigures, diversity }) => [
        ...indices(keyFigures).map(({ evidence }) => evidence),
        ...diversity.jamix.said,
        ...diversity.bySex.said,
      ],
      says: ({ diversity }) => (diversity.bySex.said.length > 0 ? 'Könsuppdelade nyckeltal redovisas.' : ''),
      lacks: 'Ett jämställdhetsindex eller könsuppdelade nyckeltal.',
    },
    {
      title: 'Ett jämställdhetsindex används.',
      share: 0.75,
      when: ({ keyFigures, diversity }) => [
        ...indices(keyFigures).map(({ evidence }) => evidence),
        ...diversity.jamix.said,
      ],
      says: 'Kommunen använder ett jämställdhetsindex.',
      lacks: 'Ett samlat index som JÄMIX.',
    },
    {
      title: 'Indexets värde redovisas.',
      share: 1,
      when: ({ keyFigures }) => indices(keyFigures).map(({ evidence }) => evidence),
      says: ({ keyFigures }) => `Redovisat: ${figureInWords(indices(keyFigures)[0]!)}.`,
      lacks: 'Indexets värde.',
    },
  ],
});
