import { type Goals, goals } from '../../facts/goals/index.ts';
import {
  type Followed,
  type Recipient,
  type Rhythm,
  type Rhythms,
  reportingRhythm,
} from '../../facts/steering/rhythm.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { numberInWords } from '../../text/number-words.ts';
import { type Contradiction, withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

const of = ({ rhythms }: Rhythms, what: Followed): Rhythm[] =>
  rhythms.filter((one) => one.what.includes(what));

/** Times a year from which following up is more than the annual report, and from which it is often. */
const SEVERAL = 2;
const OFTEN = 3;

const times = (count: number, atLeast = false): string =>
  atLeast
    ? 'flera gånger om året'
    : count >= 12
      ? 'varje månad'
      : count === 1
        ? 'en gång om året'
        : `${numberInWords(count, 7)} gånger om året`;

const evidence = (rhythms: readonly Rhythm[]) => rhythms.map((one) => one.evidence);

const ALL: readonly Recipient[] = ['nämnden', 'kommunstyrelsen', 'kommunfullmäktige'];
const told = ({ rhythms }: Rhythms): Recipient[] =>
  ALL.filter((one) => rhythms.some(({ to }) => to.includes(one)));

const addressed = ({ rhythms }: Rhythms) => evidence(rhythms.filter(({ to }) => to.length > 0));

const check = defineLadder({
  question: '3.3.1',
  title: 'Hur ofta ekonomi och mål följs upp, och till vem',
  looksFor: [
    'Regler för ekonomistyrning, styrmodell, budget och årsredovisning: uppföljning varje månad, tertial, halvår eller år, av ekonomi och av mål.',
    'Till vem den går: nämnd, kommunstyrelse, fullmäktige.',
  ],
  doesNotCount: ['Uppföljning av en enda fråga, avtal eller verksamhet.', 'Revisorernas granskningar.'],
  examples: {
    counts: [
      'Målen följs upp i tertialrapporter och årsredovisning.',
      'Månadsrapporter lämnas till kommunstyrelsen.',
    ],
    doesNotCount: ['Sjukfrånvaron följs upp varje månad.'],
  },
  topic: steeringTopic,
  uses: { reportingRhythm, goals },
  nothing: 'Inget visas om hur ofta uppföljning sker',
  none: 'Inget visas om hur ofta ekonomi och mål följs upp.',
  steps: [
    {
      title: 'Ekonomin följs upp flera gånger om året.',
      share: 0.3,
      when: ({ reportingRhythm }) =>
        evidence(reportingRhythm.rhythms.filter(({ times }) => times >= SEVERAL)),
      says: ({ reportingRhythm }) => {
        const [most] = of(reportingRhythm, 'ekonomi');
        return most ? `Ekonomin följs upp ${times(most.times)}.` : '';
      },
      lacks: 'Att ekonomin följs upp flera gånger om året.',
    },
    {
      title: 'Även målen följs upp flera gånger om året.',
      share: 0.6,
      when: ({ reportingRhythm }) =>
        evidence(of(reportingRhythm, 'mål').filter(({ times }) => times >= SEVERAL)),
      says: ({ reportingRhythm }) =>
        `Målen följs upp ${times(of(reportingRhythm, 'mål')[0]!.times, /flera gånger/iu.test(of(reportingRhythm, 'mål')[0]!.evidence.quote))}.`,
      lacks: 'Att även målen följs upp flera gånger om året.',
    },
    {
      title: 'Målen följs upp minst tre gånger om året.',
      share: 0.8,
      when: ({ reportingRhythm }) =>
        evidence(of(reportingRhythm, 'mål').filter(({ times }) => times >= OFTEN)),
      says: '',
      lacks: 'Att målen följs upp minst tre gånger om året.',
    },
    {
      title: 'Det är sagt vem som får uppföljningen.',
      share: 1,
      when: ({ reportingRhythm }) =>
        told(reportingRhythm).length >= SEVERAL ? addressed(reportingRhythm) : [],
      says: ({ reportingRhythm }) => `Den går till ${inRow(told(reportingRhythm))}.`,
      lacks: 'Till vem uppföljningen går: nämnd, kommunstyrelse och fullmäktige.',
    },
  ],
});

/** Two texts give goals different rhythms, or fewer reports of a year were found than a text says there are. */
function contradictions({
  reportingRhythm,
  goals,
}: {
  reportingRhythm: Rhythms;
  goals: Goals;
}): Contradiction[] {
  const ofGoals = of(reportingRhythm, 'mål').filter(({ times }) => times >= SEVERAL && times < 12);
  const [most] = ofGoals;
  if (!most) return [];
  const other = ofGoals.find(
    ({ times, evidence: { url } }) => times < most.times && url !== most.evidence.url,
  );
  if (other)
    return [
      {
        about: `målen sägs följas upp både ${times(most.times)} och ${times(other.times)}`,
        one: most.evidence,
        other: other.evidence,
      },
    ];
  const counted = fullestYear(goals);
  if (!counted || counted.reports.length + 1 >= most.times) return [];
  return [
    {
      about: `målen sägs följas upp ${times(most.times)}, men för ${counted.year} hittades bara ${counted.reports.length === 1 ? 'en rapport' : `${counted.reports.length} rapporter`} under året utöver årsredovisningen`,
      one: most.evidence,
      other: counted.reports[0]!.evidence,
    },
  ];
}

/** The last year with an annual report, and its reports within the year. */
function fullestYear({ report, interim }: Goals) {
  const year = report?.year;
  const reports = interim.filter((one) => year !== null && one.year === year);
  return year && reports.length > 0 ? { year, reports } : null;
}

export default withContradictions(check, ({ facts }) => contradictions(facts));
