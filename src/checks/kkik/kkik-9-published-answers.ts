import { politicians } from '../../facts/participation/politicians.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-9',
  title: 'Svar på frågor publiceras',
  looksFor: ['Frågor som invånare har ställt till politiker på webben, med svar som alla kan läsa.'],
  doesNotCount: ['Vanliga frågor och svar om service.'],
  topic: participationTopic,
  uses: { politicians },
  none: 'Inget visar att svar på frågor till politiker publiceras.',
  about: ({ politicians }) => [politicians.saidOfAsking],
  partly: {
    title: 'gamla svar, eller frågor utan svar',
    when: ({ politicians: { published } }) => published,
    says: 'Frågor och svar kan läsas av alla.',
    lacks: 'Att svaren på invånarnas frågor publiceras.',
  },
  yes: {
    title: 'svaren är färska',
    when: ({ politicians: { published, latest, unanswered } }, { at }) =>
      unanswered.length === 0 && (latest === null || isRecent(latest.date, at)) ? published : [],
    says: 'Inget tyder på att svaren är gamla eller att frågor står obesvarade.',
    lacks: 'Färska svar på alla frågor.',
  },
});

/** Of this year or the two before it. */
const isRecent = (date: string, at: string): boolean =>
  Number(at.slice(0, 4)) - Number(date.slice(0, 4)) <= 2;
