import { goals } from '../../facts/goals/index.ts';
import { steering } from '../../facts/steering/model.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { visions } from '../../facts/steering/visions.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

export default defineLadder({
  question: '3.1.4',
  title: 'Tjänstemännens målbilder skilda från politiska mål',
  looksFor: [
    'Texter som säger vad politiker har beslutat och vad som är tjänstemännens egen målbild, och hur de skiljs åt.',
  ],
  doesNotCount: ['En målbild utan uppgift om vems den är.', 'Revisorernas granskningar.'],
  examples: {
    counts: ['Målbilden är ledningsgruppens egen och är inte beslutad av fullmäktige.'],
    doesNotCount: ['Vår målbild är att bli bäst i landet.'],
  },
  topic: steeringTopic,
  uses: { goals, steering, visions },
  asksPeople: true,
  nothing: 'Inget visas om skillnaden',
  none: 'Inget visas om hur tjänstemännens mål skiljs från politikernas.',
  steps: [
    {
      title: 'De politiska målen anges som fullmäktiges.',
      share: 0.25,
      when: ({ goals, visions }) => [
        ...[...goals.areas, ...goals.goals].map(({ evidence }) => evidence),
        ...visions.adopted.said,
      ],
      says: ({ goals }) =>
        goals.source ? `Fullmäktiges mål står i ”${goals.source.title}”.` : 'Fullmäktiges vision anges.',
      lacks: 'Vilka mål som är fullmäktiges.',
    },
    {
      title: 'Tjänstemännens egen målbild anges som deras, eller skiljs från politikens.',
      share: 0.6,
      when: ({ steering }) => [...steering.keptApart.said, ...steering.officialsOwn.said],
      says: ({ steering }) =>
        steering.officialsOwn.said.length > 0
          ? `Tjänstemännens egen målbild anges som deras (${titled(steering.officialsOwn.said)}).`
          : `Politikens mål skiljs från förvaltningens (${titled(steering.keptApart.said)}).`,
      lacks: 'Vad som är tjänstemännens egen målbild.',
    },
    {
      title: 'Texterna säger att de är skilda.',
      share: 1,
      when: ({ steering }) => steering.keptApart.said,
      says: '',
      lacks: 'Att målbilden uttryckligen skiljs från de politiskt beslutade målen.',
    },
  ],
});
