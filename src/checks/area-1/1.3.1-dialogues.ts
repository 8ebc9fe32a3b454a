import { type Dialogue, type Dialogues, dialogues } from '../../facts/participation/dialogues.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Dialogues, and services, from which one may say "several". */
const SEVERAL = 3;

export default defineLadder({
  question: '1.3.1',
  title: 'Dialoger under det senaste året',
  looksFor: [
    'Dialoger med invånarna: om vad, när och i vilka verksamheter.',
    'Uppgifter om hur många som hölls under ett år.',
  ],
  doesNotCount: [
    'Samråd om planer räknas inte som egna dialoger: de följer av lagen.',
    'Dialoger som är äldre än ett år, och dialog med företag, personal, myndigheter och partier.',
    'Regler och handböcker om dialog.',
  ],
  examples: {
    counts: ['Under 2023 hölls sju dialoger, bland annat om skolorna i Norrby.'],
    doesNotCount: ['Samråd om detaljplan för kvarteret Eken.', 'Handbok i medborgardialog.'],
  },
  topic: participationTopic,
  uses: { dialogues },
  nothing: 'Ingen dialog visas',
  none: 'Inga dialoger med invånarna hittades.',
  about: ({ dialogues }) => [dialogues.said],
  steps: [
    {
      title: 'Kommunen håller dialoger',
      share: 0.25,
      when: ({ dialogues }) => [
        ...dialogues.counted,
        ...ownOf(dialogues).map(({ evidence }) => evidence),
        ...dialogues.held,
      ],
      says: ({ dialogues }) => {
        const named = ownOf(dialogues);
        if (named.length > 0)
          return `Kommunen håller dialoger; ${named.length} nämns med ämne, bland annat ”${named[0]!.topic}”.`;
        return dialogues.counted.length > 0
          ? 'Kommunen håller dialoger med invånarna.'
          : 'Kommunen säger att den håller dialoger, men nämner inga.';
      },
      lacks: 'Dialoger med invånarna.',
    },
    {
      title: 'Minst en hölls under det senaste året',
      share: 0.5,
      when: ({ dialogues }, { at }) => [
        ...countedLately(dialogues, at),
        ...latelyOf(dialogues, at).map(({ evidence }) => evidence),
      ],
      says: ({ dialogues }, { at }) => {
        const counted = countedLately(dialogues, at)[0];
        const lately = latelyOf(dialogues, at);
        return counted
          ? `Kommunen uppger själv antalet: ${counted.number}.`
          : `Från det senaste året nämns ${lately.length}: ${list.format(lately.slice(0, 5).map(({ topic }) => `”${topic}”`))}.`;
      },
      lacks: 'Dialoger som hölls under det senaste året.',
    },
    {
      title: 'Flera hölls',
      share: 0.75,
      when: ({ dialogues }, { at }) => {
        const counted = countedLately(dialogues, at).filter(({ number }) => number >= SEVERAL);
        const lately = latelyOf(dialogues, at);
        return counted.length > 0
          ? counted
          : lately.length >= SEVERAL
            ? lately.map(({ evidence }) => evidence)
            : [];
      },
      says: 'Det är flera.',
      lacks: 'Flera dialoger under det senaste året, och om vad.',
    },
    {
      title: 'De hölls i flera verksamheter',
      share: 1,
      when: ({ dialogues }, { at }) => {
        const named = latelyOf(dialogues, at);
        return servicesOf(named).length >= SEVERAL ? named.map(({ evidence }) => evidence) : [];
      },
      says: ({ dialogues }, { at }) => `De rör ${list.format(servicesOf(latelyOf(dialogues, at)))}.`,
      lacks: 'Dialoger i flera verksamheter.',
    },
  ],
});

const ownOf = ({ dialogues }: Dialogues): Dialogue[] => dialogues.filter(({ byLaw }) => !byLaw);

/** A year is told in whole: what was held this year or the one before. */
const isLate = (year: number | null, at: string): boolean =>
  year !== null && year <= Number(at.slice(0, 4)) && Number(at.slice(0, 4)) - year <= 1;

const latelyOf = (facts: Dialogues, at: string): Dialogue[] =>
  ownOf(facts).filter(({ year }) => isLate(year, at));

const countedLately = ({ counted }: Dialogues, at: string) => counted.filter(({ year }) => isLate(year, at));

const servicesOf = (dialogues: readonly Dialogue[]): string[] => [
  ...new Set(dialogues.flatMap(({ services }) => services.map(({ name }) => name))),
];
