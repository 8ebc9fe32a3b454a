import { democracyWork } from '../../facts/democracy-work.ts';
import { type Policies, policies, policiesAbout, tellsIn } from '../../facts/policies/index.ts';
import { COMMUNICATION, DEMOCRACY, DIALOGUE } from '../../facts/policies/subjects.ts';
import { democracyDocumentsTopic } from '../../facts/policies/topics.ts';
import { defineLadder } from '../ladder.ts';

const FOLLOWED = {
  shows: 'styrdokumentet säger att det följs upp',
  says: /(?<!\p{L})(?:(?:följs|följas|följer) (?:\p{L}+ ){0,4}?upp|utvärder(?:as|a|ar)|uppföljning(?:en)? (?:\p{L}+ ){0,3}?(?:görs|sker|ska)|(?:revideras|ses över) (?:\p{L}+ ){0,3}?(?:varje|mandatperiod|årligen|år))(?!\p{L})/iu,
  heading: /(?<!\p{L})(?:uppföljning|utvärdering|revidering)/iu,
};

/** Of all three kinds: evaluators look at strategy, dialogue rules and communication policy together. */
const promised = (facts: Policies) =>
  [DEMOCRACY, DIALOGUE, COMMUNICATION]
    .flatMap((subject) => policiesAbout(facts, subject))
    .filter(({ scope }) => scope !== 'egen')
    .flatMap((policy) => tellsIn(policy, FOLLOWED).slice(0, 1));

export default defineLadder({
  question: '1.1.7',
  title: 'Uppföljning av strategin för demokrati',
  looksFor: [
    'Att strategin för demokrati, reglerna för dialog eller kommunikationspolicyn säger när de följs upp.',
    'Att arbetet har följts upp eller utvärderats, och vad det ledde till.',
  ],
  doesNotCount: [
    'Att en enskild dialog om en plats redovisas.',
    'Att något ska utvärderas, när det inte har gjorts.',
    'Uppföljning av en annan verksamhet.',
  ],
  examples: {
    counts: ['Medborgardialogerna under året har utvärderats.'],
    doesNotCount: ['Dialogen ska utvärderas efter hand.'],
  },
  topic: democracyDocumentsTopic,
  uses: { policies, democracyWork },
  asksPeople: true,
  nothing: 'Ingen uppföljning visas',
  none: 'Inget visar att strategin och dialogarbetet följs upp.',
  about: ({ democracyWork }) => [democracyWork.followed],
  steps: [
    {
      title: 'Styrdokumenten säger när de följs upp.',
      share: 0.25,
      when: ({ policies, democracyWork }) => [...promised(policies), ...democracyWork.followed.said],
      says: ({ policies }) =>
        promised(policies).length > 0 ? 'Styrdokumenten säger att de ska följas upp.' : 'Arbetet följs upp.',
      lacks: 'Att strategin och reglerna säger när de följs upp.',
    },
    {
      title: 'Uppföljning görs.',
      share: 0.6,
      when: ({ democracyWork }) => democracyWork.followed.said,
      says: 'Uppföljning av dialog- eller demokratiarbetet har gjorts.',
      lacks: 'En uppföljning eller utvärdering av demokrati- och dialogarbetet.',
    },
    {
      title: 'Uppföljningen har lett till ändringar.',
      share: 1,
      when: ({ democracyWork }) => democracyWork.improved.said,
      says: 'Uppföljningen har lett till ändringar.',
      lacks: 'Att uppföljningen har lett till ändringar.',
    },
  ],
});
