import { processesTopic } from '../../facts/steering/topics.ts';
import { steeringWork } from '../../facts/steering/working.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';
import { titled } from '../titled.ts';

/** Texts from which the work is more than one unit's. */
const SEVERAL = 2;

const texts = (said: readonly { passage: { document: { url: string } } }[]): number =>
  new Set(said.map(({ passage }) => passage.document.url)).size;

/** What the work is called, each once. */
const called = (said: readonly { match: string }[]): string[] =>
  [...new Set(said.map(({ match }) => match.replace(/^lean/iu, 'Lean')))].slice(0, 3);

export default defineLadder({
  question: '5.3.2',
  title: 'Verksamheterna arbetar med processer, till exempel Lean',
  looksFor: [
    'Texter om processkartläggning, processorientering, Lean, ständiga förbättringar och vad de har gett.',
  ],
  doesNotCount: [
    'Budget- och planprocesser, processer i vatten och avfall.',
    'Planer på att börja, och konsulters kurser.',
  ],
  examples: {
    counts: ['Bygglovsenheten har arbetat med Lean, och handläggningstiden har kortats.'],
    doesNotCount: ['Budgetprocessen börjar i mars.'],
  },
  topic: processesTopic,
  uses: { steeringWork },
  asksPeople: true,
  nothing: 'Inget arbete med processer visas',
  none: 'Inget visas om att verksamheterna arbetar med processer.',
  about: ({ steeringWork }) => [steeringWork.lean],
  steps: [
    {
      title: 'Någon verksamhet arbetar med processer.',
      share: 0.3,
      when: ({ steeringWork }) => steeringWork.lean.said,
      says: ({ steeringWork: { lean } }) =>
        `Arbete med processer beskrivs i ${titled(lean.said)} (${inRow(called(lean.said))}).`,
      lacks: 'Att någon verksamhet arbetar med processer.',
    },
    {
      title: 'Flera verksamheter, eller hela kommunen, gör det.',
      share: 0.6,
      when: ({ steeringWork: { lean, leanEverywhere } }) => [
        ...leanEverywhere.said,
        ...(texts(lean.said) > SEVERAL ? lean.said : []),
      ],
      says: ({ steeringWork: { leanEverywhere } }) =>
        leanEverywhere.said.length > 0
          ? `Det gäller hela kommunen (${titled(leanEverywhere.said)}).`
          : 'Flera verksamheter gör det.',
      lacks: 'Att arbetet med processer är gemensamt för kommunen.',
    },
    {
      title: 'Det har gett resultat.',
      share: 1,
      when: ({ steeringWork }) => steeringWork.leanResults.said,
      says: ({ steeringWork }) => `Det har gett resultat (${titled(steeringWork.leanResults.said)}).`,
      lacks: 'Vad arbetet med processer har gett.',
    },
  ],
});
