import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.1.2',
  title: 'Ledarskapet följs upp i samtal och enkät',
  looksFor: [
    'Att ledarskapet följs upp i medarbetarsamtal och medarbetarenkät, och vad resultaten används till.',
  ],
  doesNotCount: ['Enkäter till brukare och elever.', 'Att samtal finns, utan att de gäller chefens uppdrag.'],
  examples: {
    counts: ['Ledarskapet följs upp i medarbetarsamtal och i medarbetarenkäten vartannat år.'],
    doesNotCount: ['Alla medarbetare har rätt till utvecklingssamtal.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Ingen uppföljning av ledarskapet visas',
  none: 'Inget visar hur ledarskapet följs upp.',
  steps: [
    {
      title: 'Ledarskapet följs upp på ett sätt.',
      share: 0.4,
      when: ({ leadership }) => [...leadership.followedBySurvey.said, ...leadership.followedByTalks.said],
      says: ({ leadership }) =>
        leadership.followedBySurvey.said.length > 0
          ? 'Ledarskapet mäts i en enkät till medarbetarna.'
          : 'Ledarskapet följs upp i samtal med chefen.',
      lacks: 'Att ledarskapet följs upp i samtal eller enkät.',
    },
    {
      title: 'Det följs upp både i samtal och i enkät.',
      share: 0.7,
      when: ({ leadership: { followedBySurvey, followedByTalks } }) =>
        followedBySurvey.said.length > 0 && followedByTalks.said.length > 0
          ? [...followedByTalks.said, ...followedBySurvey.said]
          : [],
      says: ({ leadership }) =>
        `Det följs också upp i samtal (${leadership.followedByTalks.said[0]!.match}).`,
      lacks: 'Att ledarskapet följs upp både i samtal och i enkät.',
    },
    {
      title: 'Resultaten leder till åtgärder.',
      share: 1,
      when: ({ leadership }) => leadership.followUpUsed.said,
      says: 'Resultaten används.',
      lacks: 'Att resultaten leder till handlingsplaner eller stöd till chefer.',
    },
  ],
});
