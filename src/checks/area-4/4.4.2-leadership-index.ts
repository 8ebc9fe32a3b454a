import type { Statement } from '../../facts/aspects.ts';
import {
  figureInWords,
  type KeyFigure,
  type KeyFigures,
  keyFigures,
  outcomesOf,
  targetsOf,
} from '../../facts/key-figures/index.ts';
import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineParts } from '../ladder.ts';

/** Its id among the key figures. */
const INDEX = 'leadership-index';

export default defineParts({
  question: '4.4.2',
  title: 'Ledarskapsindex med målnivå, och en ordning för svagt ledarskap',
  looksFor: [
    'Ett ledarskapsindex med värde, ett mål för det, och vad kommunen gör där ledarskapet är svagt.',
  ],
  doesNotCount: [
    'Index för annat än ledarskap.',
    'Index utan värde.',
    'Regioners och företags undersökningar.',
  ],
  examples: {
    counts: ['Ledarskapsindex var 65, målet är 70.', 'Chefer med lågt index får en åtgärdsplan och stöd.'],
    doesNotCount: ['Nöjd kund-index var 65.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership, keyFigures },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Varken ledarskapsindex eller en ordning för svagt ledarskap hittades.',
  parts: [
    {
      title: 'Ett ledarskapsindex mäts.',
      when: ({ leadership, keyFigures }) => [
        ...outcomes(keyFigures).map(evidenceOf),
        ...leadership.index.said,
      ],
      says: ({ leadership, keyFigures }) => {
        const [figure] = outcomes(keyFigures);
        if (figure) return `Det mäts: ${figureInWords(figure)}.`;
        const value = valueIn(leadership.index.said);
        return value === null ? 'Ett ledarskapsindex mäts.' : `Ledarskapsindex är ${value}.`;
      },
      lacks: 'Ett ledarskapsindex.',
    },
    {
      title: 'Det har en målnivå.',
      when: ({ leadership, keyFigures }) => [
        ...targetsOf(keyFigures, INDEX).map(evidenceOf),
        ...leadership.indexGoal.said,
      ],
      says: 'Det har en målnivå.',
      lacks: 'En målnivå för ledarskapsindex.',
    },
    {
      title: 'Det finns en ordning för att bedöma och åtgärda svagt ledarskap.',
      when: ({ leadership }) => leadership.weakHandled.said,
      says: 'Det finns en ordning för svagt ledarskap.',
      lacks: 'En ordning för att bedöma och åtgärda svagt ledarskap.',
    },
  ],
});

const evidenceOf = ({ evidence }: KeyFigure) => evidence;

const outcomes = (facts: KeyFigures) => outcomesOf(facts, INDEX);

/** The figure after the words; a year is none. */
function valueIn(said: readonly Statement[]): string | null {
  for (const { passage, match } of said) {
    const after = passage.text.slice(passage.text.indexOf(match) + match.length);
    const value = /(?<![\d-])(\d{1,3}(?:[,.]\d+)?)(?![\d]|-\d)/u.exec(after)?.[1];
    if (value) return value;
  }
  return null;
}
