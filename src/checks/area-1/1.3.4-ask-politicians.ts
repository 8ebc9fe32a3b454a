import { findabilityInWords } from '../../facts/findability.ts';
import { politicians } from '../../facts/participation/politicians.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineLadder } from '../ladder.ts';

/** Clicks from the start page within which one finds what one does not know the name of. */
const NEAR = 3;

export default defineLadder({
  question: '1.3.4',
  title: 'Frågor till politiker på webben',
  looksFor: [
    'Ett formulär, en e-tjänst eller en chatt där invånare frågar politiker.',
    'Om den är lätt att hitta, om svaren kan läsas av alla, och om de är färska.',
  ],
  doesNotCount: [
    'Ledamöters egna frågor och interpellationer.',
    'Synpunkter, felanmälan och frågor till kontaktcenter.',
    'Listor med politikernas adresser.',
  ],
  examples: {
    counts: ['Fråga politikerna: skriv din fråga i formuläret, svaret publiceras här.'],
    doesNotCount: ['En ledamot kan ställa en interpellation till nämndens ordförande.'],
  },
  topic: participationTopic,
  uses: { politicians },
  nothing: 'Ingen väg att fråga politiker på webben visas',
  none: 'Inget visar att invånare kan ställa frågor till politiker på webben.',
  about: ({ politicians }) => [politicians.saidOfAsking],
  steps: [
    {
      title: 'Man kan ställa frågor till politiker på webben',
      share: 0.4,
      when: ({ politicians }) => politicians.ask,
      says: 'Invånare kan ställa frågor till politiker på webben.',
      lacks: 'En väg att ställa frågor till politiker på webben.',
    },
    {
      title: 'Vägen är lätt att hitta',
      share: 0.6,
      when: ({ politicians: { ask, found } }) =>
        found && (found.menu !== null || (found.clicks !== null && found.clicks <= NEAR))
          ? ask.slice(0, 1)
          : [],
      says: ({ politicians: { found } }) => `Den finns ${findabilityInWords(found!)}.`,
      lacks: 'Att vägen är lätt att hitta från startsidan.',
    },
    {
      title: 'Frågor och svar kan läsas av alla',
      share: 0.8,
      when: ({ politicians }) => politicians.published,
      says: 'Frågor och svar kan läsas av alla.',
      lacks: 'Att frågor och svar kan läsas av alla.',
    },
    {
      title: 'Svaren är färska, och ingen fråga står obesvarad',
      share: 1,
      when: ({ politicians: { latest, unanswered } }, { at }) =>
        latest && unanswered.length === 0 && Number(at.slice(0, 4)) - Number(latest.date.slice(0, 4)) <= 1
          ? [latest.evidence]
          : [],
      says: ({ politicians: { latest } }) => `Den senaste dagen som nämns är ${latest!.date}.`,
      lacks: 'Att svaren är från det senaste året och att ingen fråga står obesvarad.',
    },
  ],
});
