import { figureInWords, keyFigures, outcomesOf } from '../../facts/key-figures/index.ts';
import { employer } from '../../facts/staff/employer.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '6.2.3',
  title: 'Personalomsättning och samtal med dem som börjar och slutar',
  looksFor: ['Personalomsättningen i redovisningar, och enkäter eller samtal med dem som börjar och slutar.'],
  doesNotCount: ['Andra kommuners och rikets personalomsättning.', 'Revisorers råd om att börja mäta.'],
  examples: {
    counts: ['Personalomsättningen var 11 procent.', 'Alla som slutar får en avgångsenkät.'],
    doesNotCount: ['Personalomsättningen i riket har ökat.'],
  },
  asksPeople: true,
  topic: staffAccountsTopic,
  uses: { keyFigures, employer },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Varken personalomsättning eller samtal med dem som börjar och slutar visas.',
  about: ({ employer }) => [employer.turnover, employer.leaving, employer.joining],
  parts: [
    {
      title: 'Kommunen följer sin personalomsättning.',
      when: ({ keyFigures, employer }) => [
        ...outcomesOf(keyFigures, 'staff-turnover').map(({ evidence }) => evidence),
        ...employer.turnover.said,
      ],
      says: ({ keyFigures }) => {
        const figure = outcomesOf(keyFigures, 'staff-turnover')[0];
        return figure
          ? `Kommunen följer sin personalomsättning: ${figureInWords(figure)}.`
          : 'Kommunen följer sin personalomsättning.';
      },
      lacks: 'Personalomsättningen i tal.',
    },
    {
      title: 'De som slutar tillfrågas.',
      when: ({ employer }) => employer.leaving.said,
      says: 'De som slutar får en enkät eller ett samtal.',
      lacks: 'Enkäter eller samtal med dem som slutar.',
    },
    {
      title: 'De som börjar tillfrågas.',
      when: ({ employer }) => employer.joining.said,
      says: 'De som börjar tillfrågas.',
      lacks: 'Enkäter eller samtal med dem som har börjat.',
    },
  ],
});
