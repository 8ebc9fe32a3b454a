import type { Statement } from '../../facts/aspects.ts';
import { choice, choiceTopic, servicesAbout } from '../../facts/choice/index.ts';
import { defineLadder } from '../ladder.ts';

const SEVERAL = 2;

export default defineLadder({
  question: '2.4.4',
  title: 'Brukarens inflytande på innehåll och tid',
  looksFor: [
    'Att brukaren är med och bestämmer vad tjänsten ska innehålla.',
    'Att brukaren påverkar när den ges.',
  ],
  doesNotCount: ['Inflytande över politiska beslut, planer och avgifter.', 'Tidsbokning av ett besök.'],
  examples: {
    counts: ['Ni planerar hjälpen tillsammans och du kan påverka när och hur den ges.'],
    doesNotCount: ['Tyck till om den nya detaljplanen.'],
  },
  asksPeople: true,
  topic: choiceTopic,
  uses: { choice },
  nothing: 'Inget sägs om brukarens inflytande',
  none: 'Inget visar att brukaren kan påverka tjänstens innehåll eller tid.',
  steps: [
    {
      title: 'Brukaren påverkar innehållet eller tiden',
      share: 0.4,
      when: ({ choice }) => [...choice.content.said, ...choice.time.said],
      says: ({ choice }) =>
        choice.content.said.length > 0
          ? 'Brukaren kan påverka vad tjänsten innehåller.'
          : 'Brukaren kan påverka när tjänsten ges.',
      lacks: 'Att brukaren kan påverka tjänstens innehåll.',
    },
    {
      title: 'Både innehållet och tiden',
      share: 0.7,
      when: ({ choice }) => (choice.content.said.length > 0 ? choice.time.said : []),
      says: 'Det gäller också när den ges.',
      lacks: 'Att brukaren kan påverka både innehåll och tid.',
    },
    {
      title: 'Inom flera tjänster',
      share: 1,
      when: ({ choice }) => {
        const all = [...choice.content.said, ...choice.time.said];
        return new Set(all.flatMap(serviceOf)).size >= SEVERAL ? all : [];
      },
      says: 'Det gäller flera tjänster.',
      lacks: 'Att det gäller fler tjänster.',
    },
  ],
});

const serviceOf = ({ passage: { text, block, document } }: Statement): string[] =>
  servicesAbout(text, block.headings, document)
    .slice(0, 1)
    .map(({ id }) => id);
