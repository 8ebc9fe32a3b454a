import type { Statement } from '../../facts/aspects.ts';
import { interplay, responsibilityTopic } from '../../facts/interplay.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Kinds of arena that are several. */
const SEVERAL = 2;

export default defineLadder({
  question: '3.5.1',
  title: 'Arenor där ledande politiker och tjänstemän möts',
  looksFor: [
    'Presidieträffar, budgetdialoger, strategidagar och andra möten mellan ledande politiker och chefer.',
  ],
  doesNotCount: ['Nämndernas och fullmäktiges sammanträden.', 'Möten med invånare, företag och föreningar.'],
  examples: {
    counts: ['Nämndernas presidier och förvaltningscheferna träffas två gånger per år i en budgetdialog.'],
    doesNotCount: ['Nämnden sammanträder varje månad.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { interplay },
  nothing: 'Inget sådant möte visas',
  none: 'Inget visar var ledande politiker och tjänstemän möts utanför sammanträdena.',
  steps: [
    {
      title: 'Det finns ett forum där de möts.',
      share: 0.4,
      when: ({ interplay }) => interplay.arenas.said,
      says: ({ interplay }) =>
        `Ledande politiker och tjänstemän möts (${list.format(kinds(interplay.arenas.said))}).`,
      lacks: 'Ett forum där ledande politiker och tjänstemän möts.',
    },
    {
      title: 'Mötena är återkommande.',
      share: 0.7,
      when: ({ interplay }) => interplay.arenasRegular.said,
      says: 'Mötena är återkommande.',
      lacks: 'Att mötena är återkommande.',
    },
    {
      title: 'Det finns flera slags forum.',
      share: 1,
      when: ({ interplay: { arenas } }) => (kinds(arenas.said).length >= SEVERAL ? arenas.said : []),
      says: '',
      lacks: 'Flera slags forum, till exempel både presidieträffar och budgetdialoger.',
    },
  ],
});

const KINDS: [string, RegExp][] = [
  [
    'presidiemöten',
    /presidie(?:möte|träff|dialog|överläggning|samråd|konferens|grupp)|ordförande(?:träff|möte|grupp|beredning|konferens)/iu,
  ],
  [
    'dialoger om budget och bokslut',
    /(?:budget|boksluts)-?(?:dialog|konferens|seminari|överläggning|beredning|dag)/iu,
  ],
  [
    'dialoger om mål och uppföljning',
    /(?:uppföljnings|resultat|mål|nämnd|verksamhets)-?(?:dialog|konferens|seminari)/iu,
  ],
  [
    'dagar för strategi och planering',
    /(?:strategi|planerings|framtids|visions|utvecklings)-?(?:dag|konferens|internat|forum)|internat/iu,
  ],
  ['ledningsmöten', /(?:lednings|styr)-?(?:dialog|forum|konferens|dag)/iu],
];

/** What the meetings are, by the words of the sentences that tell of them. */
const kinds = (said: readonly Statement[]): string[] => {
  const found = KINDS.filter(([, words]) => said.some(({ passage }) => words.test(passage.text)));
  return found.length > 0 ? found.map(([kind]) => kind) : ['möten'];
};
