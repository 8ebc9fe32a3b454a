import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.5.1',
  title: 'Återkommande möten för alla chefer',
  looksFor: ['Chefskonvent, chefsforum och chefsdagar, för vilka de är och hur ofta de hålls.'],
  doesNotCount: ['Ledningsgruppens egna möten.', 'Arbetsplatsträffar.', 'Företagsledares nätverk.'],
  examples: {
    counts: ['Alla kommunens chefer samlas varje år till ett chefskonvent.'],
    doesNotCount: ['Ledningsgruppen träffas varje vecka.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Inga möten för kommunens chefer visas',
  none: 'Inga möten för kommunens alla chefer hittades.',
  about: ({ leadership }) => [leadership.meetings],
  steps: [
    {
      title: 'Det finns möten för kommunens chefer.',
      share: 0.4,
      when: ({ leadership }) => leadership.meetings.said,
      says: ({ leadership }) =>
        `Kommunens chefer samlas (${leadership.meetings.said[0]!.match.toLowerCase()}).`,
      lacks: 'Möten för kommunens chefer.',
    },
    {
      title: 'De är för alla chefer.',
      share: 0.7,
      when: ({ leadership }) => leadership.meetingsForAll.said,
      says: 'De är för alla chefer.',
      lacks: 'Att mötena är för alla chefer.',
    },
    {
      title: 'De är återkommande.',
      share: 1,
      when: ({ leadership }) => leadership.meetingsRegular.said,
      says: 'De är återkommande.',
      lacks: 'Att mötena är återkommande.',
    },
  ],
});
