import { contactTopic } from '../../facts/contact/topic.ts';
import { type Channels, channels, MAIN } from '../../facts/site/channels.ts';
import { defineLadder } from '../ladder.ts';

const waysOf = ({ best }: Channels) => [...(best?.ways.keys() ?? [])];
const shownOf = ({ best }: Channels) => [...(best?.ways.values() ?? [])];
const hasMain = (found: Channels) => MAIN.every((way) => waysOf(found).includes(way));

const list = (ways: readonly string[]): string =>
  ways.length < 2 ? ways.join('') : `${ways.slice(0, -1).join(', ')} och ${ways.at(-1)}`;

export default defineLadder({
  question: '2.3.9',
  title: 'Samma information i flera kanaler',
  looksFor: [
    'Sidor om hur man kontaktar kommunen, och det som står på alla sidor: telefon, e-post och besök.',
    'Besked om att samma ingång svarar, hur man än hör av sig.',
  ],
  doesNotCount: [
    'En enskild verksamhets telefon och öppettider.',
    'Andras kundtjänster.',
    'En policy om att kommunen ska vara tillgänglig i flera kanaler, och planer på det.',
  ],
  examples: {
    counts: ['Kontaktcenter svarar på dina frågor: ring, mejla eller kom in.'],
    doesNotCount: ['Biblioteket har öppet måndag–fredag, telefon 0123-456 00.'],
  },
  topic: { ...contactTopic, id: 'channels', inFrame: true },
  uses: { channels },
  nothing: 'Högst en väg till kommunen visas',
  none: 'Ingen sida visar flera vägar att kontakta kommunen.',
  steps: [
    {
      title: 'Minst två vägar att fråga kommunen visas samlat',
      share: 0.34,
      when: ({ channels }) => shownOf(channels).slice(0, 3),
      says: ({ channels }) => `”${channels.best!.title}” visar vägarna ${list(waysOf(channels))}.`,
      lacks: 'En sida som visar flera vägar att fråga kommunen.',
    },
    {
      title: 'Telefon, e-post och besök visas samlat',
      share: 0.67,
      when: ({ channels }) => (hasMain(channels) ? shownOf(channels) : []),
      says: 'Telefon, e-post och besök står samlade.',
      lacks: 'Att telefon, e-post och besök står samlade.',
    },
    {
      title: 'Samma ingång svarar i alla kanaler',
      share: 1,
      when: ({ channels }) => channels.common,
      says: 'Samma ingång svarar, hur man än hör av sig.',
      lacks: 'Att samma ingång svarar, hur man än hör av sig.',
    },
  ],
});
