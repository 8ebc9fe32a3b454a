import { type Recipient, type Rhythms, reportingRhythm } from '../../facts/steering/rhythm.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { type Contradiction, withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

const to = ({ rhythms }: Rhythms, who: Recipient) =>
  rhythms.filter((one) => one.to.includes(who)).map(({ evidence }) => evidence);

const check = defineLadder({
  question: '3.3.2',
  title: 'Nämnden får rapporten före kommunstyrelsen',
  looksFor: [
    'Regler för uppföljning och texter om månads- och delårsrapporter: vem som behandlar dem först.',
  ],
  doesNotCount: ['Ärenden som inte är uppföljning av ekonomi eller mål.'],
  examples: {
    counts: ['Nämnden behandlar rapporten innan den lämnas till kommunstyrelsen.'],
    doesNotCount: ['Detaljplanen går till nämnden före kommunstyrelsen.'],
  },
  topic: steeringTopic,
  uses: { reportingRhythm },
  asksPeople: true,
  nothing: 'Inget visas om ordningen',
  none: 'Inget visas om nämnden får rapporten före eller efter kommunstyrelsen.',
  steps: [
    {
      title: 'Rapporterna går till kommunstyrelsen.',
      share: 0.2,
      when: ({ reportingRhythm }) => [
        ...reportingRhythm.committeeFirst,
        ...reportingRhythm.boardFirst,
        ...to(reportingRhythm, 'kommunstyrelsen'),
      ],
      says: ({ reportingRhythm: { boardFirst } }) =>
        boardFirst.length > 0
          ? `Rapporten går till kommunstyrelsen före nämnden (${titled(boardFirst)}).`
          : 'Rapporterna går till kommunstyrelsen.',
      lacks: 'Till vem rapporterna går.',
    },
    {
      title: 'Även nämnden får rapporterna.',
      share: 0.5,
      when: ({ reportingRhythm }) => [
        ...reportingRhythm.committeeFirst,
        ...reportingRhythm.boardFirst.filter(({ quote }) => /nämnd/iu.test(quote)),
        ...to(reportingRhythm, 'nämnden'),
      ],
      says: ({ reportingRhythm }) =>
        reportingRhythm.committeeFirst.length > 0 ? '' : 'Även nämnderna får dem.',
      lacks: 'Att nämnden får rapporten.',
    },
    {
      title: 'Nämnden får rapporten före kommunstyrelsen.',
      share: 1,
      when: ({ reportingRhythm }) => reportingRhythm.committeeFirst,
      says: ({ reportingRhythm }) =>
        `Nämnden behandlar rapporten före kommunstyrelsen (${titled(reportingRhythm.committeeFirst)}).`,
      lacks: 'Att nämnden får rapporten före kommunstyrelsen.',
    },
  ],
});

const contradictions = ({ committeeFirst, boardFirst }: Rhythms): Contradiction[] =>
  committeeFirst[0] && boardFirst[0]
    ? [{ about: 'vem som får rapporten först', one: committeeFirst[0], other: boardFirst[0] }]
    : [];

export default withContradictions(check, ({ facts }) => contradictions(facts.reportingRhythm));
