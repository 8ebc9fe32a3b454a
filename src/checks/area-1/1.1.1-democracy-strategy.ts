import {
  type Policies,
  type Policy,
  policies,
  policiesAbout,
  policyEvidence,
  tellsIn,
} from '../../facts/policies/index.ts';
import { inWords } from '../../facts/policies/policy.ts';
import { COMMUNICATION, DEMOCRACY, DIALOGUE } from '../../facts/policies/subjects.ts';
import { democracyDocumentsTopic } from '../../facts/policies/topics.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

/** The year's plan of a preparing committee, and dialogue alone, are no strategy for democracy. */
const strategies = (facts: Policies): Policy[] =>
  policiesAbout(facts, DEMOCRACY).filter(
    ({ kind, scope, seen }) =>
      kind !== 'plan för året' && kind !== 'reglemente' && scope !== 'egen' && seen !== 'mention',
  );

const adopted = (facts: Policies): Policy[] =>
  strategies(facts).filter(({ standing, scope }) => standing === 'adopted' && scope === 'gemensam');

/** Documents in which ambitions for democracy stand without being collected. */
const spread = (facts: Policies): Policy[] => [
  ...policiesAbout(facts, DIALOGUE),
  ...policiesAbout(facts, COMMUNICATION),
  ...policiesAbout(facts, DEMOCRACY),
];

const AIMS = {
  shows: 'strategins mål',
  says: /(?<!\p{L})(?:mål(?:et|en|sättning\p{L}*)?|syfte[rt]?|vill vi|inriktning(?:en|ar)?|ambition\p{L}*)(?!\p{L})/iu,
  heading: /(?<!\p{L})(?:mål|syfte|inriktning)/iu,
};
const FOLLOWED = {
  shows: 'hur strategin följs upp',
  says: /(?<!\p{L})(?:följs|följas|följer) (?:\p{L}+ ){0,3}?upp(?!\p{L})|(?<!\p{L})(?:uppföljning|utvärder)\p{L}*/iu,
  heading: /(?<!\p{L})(?:uppföljning|utvärdering)/iu,
};

const followed = (facts: Policies) =>
  adopted(facts).flatMap((policy) => {
    const [aims, ways] = [tellsIn(policy, AIMS), tellsIn(policy, FOLLOWED)];
    return aims.length > 0 && ways.length > 0 ? [...aims.slice(0, 1), ...ways.slice(0, 1)] : [];
  });

const check = defineLadder({
  question: '1.1.1',
  title: 'Strategi för den lokala demokratin',
  looksFor: [
    'Ett samlat styrdokument för hur demokratin ska utvecklas: strategi, program, plan eller policy för demokrati, delaktighet eller medborgarinflytande.',
    'Att det är antaget av fullmäktige eller styrelsen, gäller hela kommunen och säger hur det följs upp.',
  ],
  doesNotCount: [
    'Dokument om en grupps eller en verksamhets inflytande: ungdomar, elever, brukare.',
    'Reglemente och verksamhetsplan för en demokratiberedning.',
    'Förslag, remissversioner, motioner, och dokument vars tid har gått ut.',
  ],
  examples: {
    counts: ['Strategi för demokrati och delaktighet, antagen av kommunfullmäktige 2021-03-29 § 40.'],
    doesNotCount: ['Remissversion av demokratiplan.', 'Motion om en demokratistrategi.'],
  },
  topic: democracyDocumentsTopic,
  uses: { policies },
  nothing: 'Inget styrdokument om demokrati visas',
  none: 'Inget styrdokument visar hur den lokala demokratin ska utvecklas.',
  steps: [
    {
      title: 'Ambitionerna finns i styrdokument, men inte samlade.',
      share: 0.25,
      when: ({ policies }) => spread(policies).map(policyEvidence),
      says: ({ policies }) =>
        strategies(policies).length > 0
          ? 'Det finns styrdokument om demokrati.'
          : `Ambitioner om dialog och information finns i ${named(spread(policies))}, men inte i en samlad strategi.`,
      lacks: 'Ett styrdokument som säger hur demokratin ska utvecklas.',
    },
    {
      title: 'Det finns ett samlat styrdokument för demokratins utveckling.',
      share: 0.5,
      when: ({ policies }) => strategies(policies).map(policyEvidence),
      says: ({ policies }) => `Det samlade dokumentet är ${inWords(strategies(policies)[0]!)}.`,
      lacks: 'En samlad strategi för hur den lokala demokratin ska utvecklas.',
    },
    {
      title: 'Det är antaget av fullmäktige eller styrelsen och gäller hela kommunen.',
      share: 0.75,
      when: ({ policies }) => adopted(policies).map(policyEvidence),
      says: 'Det är antaget politiskt och gäller hela kommunen.',
      lacks: 'Att strategin är antagen av fullmäktige eller styrelsen och gäller hela kommunen.',
    },
    {
      title: 'Det anger mål och hur de följs upp.',
      share: 1,
      when: ({ policies }) => followed(policies),
      says: 'Det anger mål och hur de följs upp.',
      lacks: 'Att strategin anger mål och hur de följs upp.',
    },
  ],
});

export default openWhereUnread(check, DEMOCRACY);
