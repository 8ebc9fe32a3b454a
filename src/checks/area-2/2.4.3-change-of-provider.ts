import { choice, choiceTopic } from '../../facts/choice/index.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.4.3',
  title: 'Byte av utförare eller boende',
  looksFor: ['Att brukaren kan byta utförare eller boende.', 'Hur man gör, och när bytet kan ske.'],
  doesNotCount: ['Byte av bostad, elhandel eller utbildningsprogram.', 'Löften om framtida valfrihet.'],
  examples: {
    counts: ['Du kan när som helst byta utförare. Kontakta då din handläggare.'],
    doesNotCount: ['Byt lägenhet genom bostadsbolagets kö.'],
  },
  topic: choiceTopic,
  uses: { choice },
  nothing: 'Inget sägs om byte',
  none: 'Inget visar att brukaren kan byta utförare eller boende.',
  about: ({ choice }) => [choice.change],
  steps: [
    {
      title: 'Byte är möjligt',
      share: 0.5,
      when: ({ choice }) => choice.change.said,
      says: 'Brukaren kan byta utförare eller boende.',
      lacks: 'Att brukaren kan byta utförare eller boende.',
    },
    {
      title: 'Det framgår när bytet kan ske',
      share: 0.75,
      when: ({ choice }) => choice.changeWhen.said,
      says: 'Det framgår när det kan ske.',
      lacks: 'När bytet kan ske, till exempel när som helst, efter uppsägning eller när en plats blir ledig.',
    },
    {
      title: 'Det framgår hur man gör',
      share: 1,
      when: ({ choice }) => choice.changeHow.said,
      says: 'Det framgår hur man gör.',
      lacks: 'Hur man gör för att byta.',
    },
  ],
});
