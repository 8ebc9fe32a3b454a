import { type Choice, choice, choiceTopic, countIn } from '../../facts/choice/index.ts';
import { defineLadder } from '../ladder.ts';

/** Providers from which there is a real choice, and a wide one. */
const SEVERAL = 3;
const MANY = 8;

export default defineLadder({
  question: '2.4.2',
  title: 'Antal utförare att välja mellan',
  looksFor: [
    'Ett utsagt antal utförare, eller en lista med deras namn.',
    'Utförare inom hemtjänst, förskola, skola eller en annan tjänst där brukaren väljer.',
  ],
  doesNotCount: ['Leverantörer till kommunen, och företag som inte utför tjänster åt brukare.'],
  examples: {
    counts: ['Du kan välja mellan 25 utförare av hemtjänst.'],
    doesNotCount: ['Kommunen har avtal med tolv byggföretag.'],
  },
  topic: choiceTopic,
  uses: { choice },
  nothing: 'Inga utförare att välja mellan visas',
  none: 'Inget visar vilka eller hur många utförare det finns att välja mellan.',
  about: ({ choice }) => [choice.alternatives],
  steps: [
    {
      title: 'Det framgår att andra än kommunen utför tjänsten',
      share: 0.3,
      when: ({ choice }) => [...choice.many.said, ...named(choice), ...choice.alternatives.said],
      says: ({ choice }) =>
        countOf(choice) > 0
          ? `Det finns ${countOf(choice)} utförare att välja mellan inom den tjänst där de är flest.`
          : 'Det finns andra utförare än kommunen, men det framgår inte hur många.',
      lacks: 'Att det finns andra utförare än kommunen.',
    },
    {
      title: 'Det finns minst tre att välja mellan',
      share: 0.65,
      when: ({ choice }) => (countOf(choice) >= SEVERAL ? counted(choice) : []),
      says: 'Det är ett verkligt val.',
      lacks: 'Hur många utförare det finns, minst tre.',
    },
    {
      title: 'Det finns minst åtta att välja mellan',
      share: 1,
      when: ({ choice }) => (countOf(choice) >= MANY ? counted(choice) : []),
      says: 'Urvalet är stort.',
      lacks: 'Fler utförare att välja mellan.',
    },
  ],
});

const named = ({ providers }: Choice) => providers.map(({ evidence }) => evidence);

const counted = (choice: Choice) => [...choice.many.said, ...named(choice)];

/** The highest number said, or the names listed. */
const countOf = ({ many, providers }: Choice): number =>
  Math.max(providers.length, ...many.said.map(countIn), 0);
