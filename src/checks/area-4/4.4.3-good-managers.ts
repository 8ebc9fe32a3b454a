import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.4.3',
  title: 'Goda chefer uppmärksammas systematiskt',
  looksFor: ['Pris eller utmärkelse till kommunens chefer, hur ofta den ges och efter vilka grunder.'],
  doesNotCount: ['Pris till företagare och föreningsledare.', 'Pris som kommunens chef har fått av andra.'],
  examples: {
    counts: ['Priset Årets chef delas ut varje år till en av kommunens chefer.'],
    doesNotCount: ['Årets ledare inom näringslivet har utsetts.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Inget sådant visas',
  none: 'Inget visar att goda chefer uppmärksammas.',
  about: ({ leadership }) => [leadership.praised],
  steps: [
    {
      title: 'Goda chefer uppmärksammas.',
      share: 0.5,
      when: ({ leadership }) => leadership.praised.said,
      says: 'Goda chefer uppmärksammas.',
      lacks: 'Att goda chefer uppmärksammas.',
    },
    {
      title: 'Det sker återkommande.',
      share: 0.75,
      when: ({ leadership }) => leadership.praisedRegularly.said,
      says: 'Det sker återkommande.',
      lacks: 'Att det sker återkommande.',
    },
    {
      title: 'Det sker efter kända grunder.',
      share: 1,
      when: ({ leadership }) =>
        leadership.praisedRegularly.said.filter(({ passage }) => GROUNDS.test(passage.text)),
      says: 'Det sker efter kända grunder.',
      lacks: 'Kända grunder: kriterier, nominering eller jury.',
    },
  ],
});

const GROUNDS = /(?<!\p{L})(?:kriteri\p{L}*|nominer\p{L}*|jury\p{L}*|motivering\p{L}*)(?!\p{L})/iu;
