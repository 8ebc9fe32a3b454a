import type { Statement } from '../../facts/aspects.ts';
import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.6.2',
  title: 'Program för blivande chefer',
  looksFor: [
    'Program för medarbetare som vill bli chefer, också tillsammans med andra kommuner, och vad det lett till.',
  ],
  doesNotCount: [
    'Introduktion för dem som redan är chefer.',
    'Trainee- och praktikplatser för andra yrken.',
    'Planer och motioner.',
  ],
  examples: {
    counts: ['Ledarskapsakademin är ett program för blivande chefer som åtta kommuner driver tillsammans.'],
    doesNotCount: ['Traineeprogram för ingenjörer.'],
  },
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Inget sådant program visas',
  none: 'Inget program för blivande chefer hittades.',
  about: ({ leadership }) => [leadership.future],
  steps: [
    {
      title: 'Det finns ett program för blivande chefer.',
      share: 0.5,
      when: ({ leadership }) => leadership.future.said,
      says: ({ leadership }) =>
        `Det finns ett program för blivande chefer (${nameIn(leadership.future.said)}).`,
      lacks: 'Ett program för blivande chefer.',
    },
    {
      title: 'Det sägs hur det går till: urval, längd eller vilka kommuner som är med.',
      share: 0.75,
      when: ({ leadership }) => leadership.futureScope.said,
      says: 'Upplägget beskrivs.',
      lacks: 'Uppgift om hur programmet går till.',
    },
    {
      title: 'Det har genomförts och lett till något.',
      share: 1,
      when: ({ leadership }) => leadership.futureResult.said,
      says: 'Det har genomförts, och det sägs vad det har lett till.',
      lacks: 'Uppgift om vad programmet har lett till.',
    },
  ],
});

/** What the programme is called, or the words that it is known by. */
const NAME =
  /(?<!\p{L})(?:\p{L}*(?:ledar|chef)\p{L}*(?:akademin?|labbet|programmet)|(?:morgondagens|framtidens) (?:chefer|ledare)|(?:chefs|ledar)aspirant\p{L}*|traineeprogram\p{L}*)(?!\p{L})/iu;

function nameIn(said: readonly Statement[]): string {
  const name = said.map(({ passage }) => NAME.exec(passage.text)?.[0]).find(Boolean);
  return (name ?? said[0]!.match).toLowerCase();
}
