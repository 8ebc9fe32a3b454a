import { rewards } from '../../facts/rewards.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.2.7',
  title: 'Belöning för gott bemötande',
  looksFor: [
    'Pris, utmärkelse eller annan belöning till kommunens medarbetare, och om den ges för bemötande eller service.',
  ],
  doesNotCount: [
    'Priser till företag, föreningar, kulturarbetare och elever.',
    'Priser som kommunen själv har fått, och placeringar i mätningar.',
    'Motioner om att instifta ett pris.',
  ],
  examples: {
    counts: ['Bemötandepriset delas varje år ut till en medarbetare som ger invånarna bra service.'],
    doesNotCount: ['Årets företagare tilldelas kommunens näringslivspris.'],
  },
  asksPeople: true,
  topic: {
    id: 'reception-prize',
    name: 'pris och belöning till medarbetare',
    direct: ['bemötandepris', 'servicepris', 'årets medarbetare', 'kvalitetspris', 'årets serviceupplevelse'],
    places: ['utmärkelse', 'priser', 'jobba hos oss', 'arbetsgivare'],
    query: 'årets medarbetare',
  },
  uses: { rewards },
  nothing: 'Inget pris till medarbetare visas',
  none: 'Inget visar att medarbetare belönas för gott bemötande.',
  about: ({ rewards }) => [rewards.prize],
  steps: [
    {
      title: 'Ett pris eller en belöning till medarbetare finns',
      share: 0.35,
      when: ({ rewards: { prize } }) => prize.said,
      says: ({ rewards: { prize } }) => `Medarbetare kan få pris eller belöning (”${prize.said[0]!.match}”).`,
      lacks: 'Ett pris eller en belöning till medarbetare.',
    },
    {
      title: 'Det ges för bemötande eller service',
      share: 0.75,
      when: ({ rewards: { forReception } }) => forReception.said,
      says: 'Det ges för bemötande eller service.',
      lacks: 'Att det ges för bemötande eller service.',
    },
    {
      title: 'Det delas ut återkommande',
      share: 1,
      when: ({ rewards: { given } }) => given.said,
      says: 'Det delas ut återkommande.',
      lacks: 'Att det delas ut återkommande.',
    },
  ],
});
