import type { Check, Uses } from '../check.ts';
import { defineLadder, type Step } from '../ladder.ts';

/** KKiK gives three points for yes and one for partly. */
const PARTLY = 1 / 3;

type Answer<U extends Uses> = Omit<Step<U>, 'share'>;

interface AnswerCheck<U extends Uses>
  extends Omit<Parameters<typeof defineLadder<U>>[0], 'steps' | 'nothing'> {
  /** What is enough for a third of the points; what is enough for all of them is enough here too. */
  partly: Answer<U>;
  yes: Answer<U>;
}

/** A question that is answered by no, partly or yes. */
export function defineAnswer<const U extends Uses>({ partly, yes, ...check }: AnswerCheck<U>): Check<U> {
  return defineLadder<U>({
    ...check,
    nothing: 'Nej',
    steps: [
      {
        ...partly,
        title: `Delvis: ${partly.title}`,
        share: PARTLY,
        when: (facts, input) => [...partly.when(facts, input), ...yes.when(facts, input)],
      },
      { ...yes, title: `Ja: ${yes.title}`, share: 1 },
    ],
  });
}
