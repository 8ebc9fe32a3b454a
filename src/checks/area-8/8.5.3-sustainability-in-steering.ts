import { sustainableSteering } from '../../facts/society/sustainable-steering.ts';
import { sustainabilityTopic } from '../../facts/society/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '8.5.3',
  title: 'Hållbarhet i budget och upphandling',
  looksFor: ['Om hållbarhet styr mål, pengar och inköp, och om det följs upp.'],
  doesNotCount: [
    'Hållbar ekonomi, hållbart medarbetarengagemang och företagsklimat.',
    'Motioner, och vad lagen om upphandling medger.',
    'Hållbarhet på andra sidor än de om budget, mål och inköp.',
  ],
  examples: {
    counts: [
      'Vid upphandling ska vi ställa miljökrav och sociala krav.',
      'De globala målen är kopplade till budgetens mål.',
    ],
    doesNotCount: ['Målet är en hållbar ekonomi i balans.'],
  },
  topic: sustainabilityTopic,
  uses: { sustainableSteering },
  counted: 'delar',
  nothing: 'Hållbarhet visas varken i budget eller upphandling',
  none: 'Hållbarhet visas varken i budgeten eller i reglerna för upphandling.',
  about: ({ sustainableSteering: { budget, procurement } }) => [budget, procurement],
  parts: [
    {
      title: 'Hållbarhet ingår i budgetens mål.',
      when: ({ sustainableSteering }) => sustainableSteering.budget.said,
      says: 'Hållbarhet ingår i budgetens mål.',
      lacks: 'Hållbarhet bland budgetens mål.',
    },
    {
      title: 'Den styr hur pengar används: klimatbudget, gröna lån, sociala investeringar.',
      when: ({ sustainableSteering }) => sustainableSteering.money.said,
      says: 'Den styr hur pengar används.',
      lacks: 'Att hållbarhet styr hur pengar används, till exempel i en klimatbudget.',
    },
    {
      title: 'Hållbarhetskrav ställs vid upphandling.',
      when: ({ sustainableSteering }) => sustainableSteering.procurement.said,
      says: 'Hållbarhetskrav ställs vid upphandling.',
      lacks: 'Krav på miljö och sociala villkor vid upphandling.',
    },
    {
      title: 'Det följs upp.',
      when: ({ sustainableSteering }) => sustainableSteering.followed.said,
      says: 'Det följs upp.',
      lacks: 'Att hållbarhetskrav och hållbarhetsmål följs upp.',
    },
  ],
});
