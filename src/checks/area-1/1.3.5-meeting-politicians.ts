import { politicians } from '../../facts/participation/politicians.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '1.3.5',
  title: 'Politikernas egna möten med invånarna',
  looksFor: [
    'Möten där politiker träffar invånare: dialogmöten, politikercaféer, torgmöten, byamöten.',
    'Om mötena kommer tillbaka, och om det som sägs antecknas, besvaras eller tas vidare.',
  ],
  doesNotCount: [
    'Tjänstemännens informationsmöten och samråd om planer.',
    'Partiers egna möten, valdebatter och företagsbesök.',
    'Fullmäktiges frågestund, som räknas i en annan fråga.',
  ],
  examples: {
    counts: ['På våra dialogmöten kan alla träffa ledande politiker; anteckningarna publiceras efteråt.'],
    doesNotCount: ['Handläggarna svarar på frågor om detaljplanen.'],
  },
  asksPeople: true,
  topic: participationTopic,
  uses: { politicians },
  nothing: 'Inga möten med politiker visas',
  none: 'Inget visar att politikerna har egna mötesformer med invånarna.',
  about: ({ politicians }) => [politicians.saidOfMeeting],
  steps: [
    {
      title: 'Politiker möter invånare',
      share: 0.35,
      when: ({ politicians }) => politicians.meet,
      says: ({ politicians: { meet } }) => `Politiker möter invånare (”${meet[0]!.evidence.title}”).`,
      lacks: 'Möten där politiker själva träffar invånare.',
    },
    {
      title: 'Mötena kommer tillbaka',
      share: 0.65,
      when: ({ politicians }) => politicians.regular,
      says: 'Mötena kommer tillbaka.',
      lacks: 'Att mötena är återkommande.',
    },
    {
      title: 'Det som sägs tas om hand: antecknas, besvaras eller tas vidare',
      share: 1,
      when: ({ politicians }) => politicians.handled,
      says: 'Det som sägs på mötena tas om hand.',
      lacks: 'Att det som sägs på mötena antecknas, besvaras eller tas vidare.',
    },
  ],
});
