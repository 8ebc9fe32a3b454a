import { userDocumentsTopic } from '../../facts/policies/topics.ts';
import { roles } from '../../facts/roles.ts';
import { defineLadder } from '../ladder.ts';

const words = (of: ReadonlyMap<string, unknown>): string =>
  [...of.keys()].map((word) => `”${word}”`).join(', ');

/** Words that name no one in particular: a document that has only these tells nobody apart. */
const VAGUE = new Set(['intressenter', 'målgrupper']);

const clear = (users: ReadonlyMap<string, unknown>): boolean =>
  [...users.keys()].some((word) => !VAGUE.has(word));

export default defineLadder({
  question: '2.1.2',
  title: 'Medborgare eller brukare i styrdokumenten',
  looksFor: [
    'Vilka ord kommunens gemensamma styrdokument och budget har för dem som bor i kommunen och dem som använder tjänsterna.',
    'Om de nämns var för sig, och om skillnaden förklaras.',
  ],
  doesNotCount: [
    'En enskild förvaltnings ord för sina brukare.',
    'Förslag, och dokument vars tid har gått ut.',
    'Lagars och andra organisationers definitioner.',
  ],
  examples: {
    counts: ['Som medborgare påverkar du genom val, som brukare möter du våra tjänster.'],
    doesNotCount: ['Nämnden ska känna sina intressentgrupper.'],
  },
  topic: userDocumentsTopic,
  uses: { roles },
  nothing: 'Styrdokumenten nämner inte dem kommunen är till för',
  none: 'Inget gemensamt styrdokument visas nämna vare sig medborgare eller brukare.',
  steps: [
    {
      title: 'Styrdokumenten har ett ord för alla.',
      share: 0.2,
      when: ({ roles: { users, citizens } }) => [...users.values(), ...citizens.values()],
      says: ({ roles: { users, citizens } }) =>
        users.size > 0 && citizens.size > 0 && clear(users)
          ? `Styrdokumenten talar om ${words(citizens)} och om ${words(users)}.`
          : `Styrdokumenten skiljer inte mellan medborgare och brukare: de talar om ${words(new Map([...citizens, ...users]))}.`,
      lacks: 'Styrdokument som talar om medborgare och brukare.',
    },
    {
      title: 'De talar om både medborgare och brukare.',
      share: 0.5,
      when: ({ roles: { both, distinguished } }) => [...both, ...distinguished],
      says: 'Båda rollerna nämns.',
      lacks: 'Att styrdokumenten talar om medborgare och brukare som två roller.',
    },
    {
      title: 'De säger hur rollerna skiljer sig åt.',
      share: 1,
      when: ({ roles }) => roles.distinguished,
      says: 'De säger vad som skiljer rollerna åt.',
      lacks: 'Att styrdokumenten säger vad som skiljer medborgare från brukare.',
    },
  ],
});
