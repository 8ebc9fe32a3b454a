import { learning } from '../../facts/development/learning.ts';
import { learningTopic } from '../../facts/development/topics.ts';
import { defineLadder } from '../ladder.ts';

const ALL =
  /(?<!\p{L})(?:alla|samtliga|hela (?:kommunen|organisationen)|mellan (?:förvaltningar|nämnder|verksamheter)\p{L}*|förvaltningsövergripande|kommungemensam\p{L}*)(?!\p{L})/iu;
const REGULAR =
  /(?<!\p{L})(?:varje (?:år|termin|månad)|årlig\p{L}*|regelbund\p{L}*|återkommande|två gånger (?:per|om) året|kontinuerlig\p{L}*)(?!\p{L})/iu;

export default defineLadder({
  question: '7.3.3',
  title: 'Goda exempel som sprids internt',
  looksFor: ['Dagar, mässor, möten och kanaler där verksamheter visar varandra vad de gör bra.'],
  doesNotCount: [
    'Goda exempel från andra kommuner, och från företag och elever.',
    'Att exempel borde spridas.',
  ],
  topic: learningTopic,
  asksPeople: true,
  uses: { learning },
  nothing: 'Inget visas',
  none: 'Inget visar hur goda exempel sprids inom kommunen.',
  about: ({ learning }) => [learning.examples],
  steps: [
    {
      title: 'Goda exempel sprids inom kommunen.',
      share: 0.5,
      when: ({ learning }) => learning.examples.said,
      says: 'Goda exempel sprids inom kommunen.',
      lacks: 'Hur goda exempel sprids.',
    },
    {
      title: 'De sprids i hela organisationen.',
      share: 0.75,
      when: ({ learning }) => learning.examples.said.filter(({ passage }) => ALL.test(passage.text)),
      says: 'De sprids mellan förvaltningar.',
      lacks: 'Att exempel sprids i hela organisationen.',
    },
    {
      title: 'Det sker återkommande.',
      share: 1,
      when: ({ learning }) => learning.examples.said.filter(({ passage }) => REGULAR.test(passage.text)),
      says: 'Det sker återkommande.',
      lacks: 'Att det sker återkommande.',
    },
  ],
});
