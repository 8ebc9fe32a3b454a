import { rewards } from '../../facts/rewards.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.2.6',
  title: 'Bemötande i lönekriterierna',
  looksFor: [
    'Lönekriterier, lönepolitik och riktlinjer för lönesättning som väger in bemötande, service eller brukarfokus.',
  ],
  doesNotCount: [
    'Platsannonser med individuell lön.',
    'Fackförbunds och arbetsgivarorganisationers texter om lön.',
    'Kriterier som ska tas fram.',
  ],
  examples: {
    counts: ['Vid lönesättningen bedöms resultat, samarbete och bemötande.'],
    doesNotCount: ['Vi tillämpar individuell lönesättning.'],
  },
  asksPeople: true,
  topic: {
    id: 'pay-criteria',
    name: 'lönekriterier',
    direct: ['lönekriterier', 'lönepolitik', 'lönepolicy', 'lönesättning'],
    places: ['personalpolicy', 'arbetsgivare', 'styrdokument', 'riktlinjer'],
  },
  uses: { rewards },
  nothing: 'Inga lönekriterier visas',
  none: 'Inget visar att bemötande ingår i lönekriterierna.',
  about: ({ rewards }) => [rewards.criteria],
  steps: [
    {
      title: 'Kommunen har kriterier för individuell lön',
      share: 0.25,
      when: ({ rewards: { criteria, pay } }) => [...criteria.said, ...pay.said],
      says: 'Kommunen har kriterier för lönesättning.',
      lacks: 'Kriterier för lönesättning.',
    },
    {
      title: 'Bemötande, service eller brukarfokus ingår',
      share: 0.7,
      when: ({ rewards: { pay } }) => pay.said,
      says: ({ rewards: { pay } }) => `Bland dem finns ”${pay.said[0]!.match}”.`,
      lacks: 'Att bemötande, service eller tillgänglighet är ett av kriterierna.',
    },
    {
      title: 'Kriterierna används och följs upp',
      share: 1,
      when: ({ rewards: { effect } }) => effect.said,
      says: 'De används och följs upp.',
      lacks: 'Att kriterierna har fått genomslag; det kan en intervju visa.',
    },
  ],
});
