import { politicians } from '../../facts/participation/politicians.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-6',
  title: 'Frågor till politikerna på webben och i sociala medier',
  looksFor: [
    'Ett formulär eller en e-tjänst där invånare frågar politiker, och konton i sociala medier där politiker svarar.',
  ],
  doesNotCount: ['Frågor till kontaktcenter, och politikers egna konton.'],
  topic: participationTopic,
  uses: { politicians },
  none: 'Inget visar att man kan ställa frågor till politiker på webben eller i sociala medier.',
  about: ({ politicians }) => [politicians.saidOfAsking],
  partly: {
    title: 'på ett av ställena',
    when: ({ politicians: { ask, askSocial } }) => [...ask, ...askSocial],
    says: ({ politicians: { ask } }) =>
      ask.length > 0
        ? 'Frågor kan ställas till politiker på webben.'
        : 'Frågor kan ställas till politiker i sociala medier.',
    lacks: 'Att frågor kan ställas till politiker på webben eller i sociala medier.',
  },
  yes: {
    title: 'på båda',
    when: ({ politicians: { ask, askSocial } }) => (ask.length > 0 ? askSocial : []),
    says: 'Det går också i sociala medier.',
    lacks: 'Att det går på båda ställena.',
  },
});
