import {
  type Integrity,
  type IntegrityRules,
  type IntegritySubject,
  integrity,
  integrityTopic,
} from '../../facts/integrity.ts';
import { inWords } from '../../facts/policies/policy.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Kinds of guidance from which rules are more than a ban. */
const DEEP = 4;

/** Words about the subjects from which rules are more than a passage: about a page. */
const LONG = 300;

/** What rules should treat; gifts and bribes are two sides of one thing, side jobs are often ruled elsewhere. */
const SUBJECTS: readonly IntegritySubject[] = ['mutor', 'gåvor och förmåner', 'representation', 'jäv'];

export default defineLadder({
  question: '1.4.2',
  title: 'Publicerade regler om mutor, gåvor, representation och jäv',
  looksFor: [
    'Policyer, riktlinjer och regler om mutor, gåvor, representation, jäv och bisysslor.',
    'Hur mycket de säger: ämnen, exempel, gränser, lagar, vem man frågar och vad som händer den som bryter mot dem.',
  ],
  doesNotCount: [
    'Nyheter om mutor, motioner om regler och revisorernas granskningar.',
    'Utkast, upphävda regler, regioners och myndigheters regler.',
    'Regler för gåvor till anställda vid pension och minnesgåvor i sig.',
  ],
  examples: {
    counts: ['Riktlinjer mot mutor och jäv', 'Regler för representation'],
    doesNotCount: ['Motion om en antikorruptionspolicy', 'Granskning av representation'],
  },
  topic: integrityTopic,
  uses: { integrity },
  nothing: 'Inga regler visas',
  none: 'Inga publicerade regler om mutor, gåvor, representation eller jäv hittades.',
  about: ({ integrity }) => [integrity.former],
  steps: [
    {
      title: 'Regler finns om något av det',
      share: 0.3,
      when: ({ integrity: { rules } }) => rules.map(({ policy }) => policy.evidence),
      says: ({ integrity: { rules } }) =>
        `Regler finns: ${list.format(rules.slice(0, 4).map(({ policy }) => inWords(policy)))}.`,
      lacks: 'Publicerade regler om mutor, gåvor, representation och jäv.',
    },
    {
      title: 'De tar upp både representation eller jäv, och mutor eller gåvor',
      share: 0.55,
      when: ({ integrity }) => {
        const has = (...wanted: IntegritySubject[]) => wanted.some((one) => covered(integrity).includes(one));
        return has('mutor', 'gåvor och förmåner') && has('representation', 'jäv') ? shown(integrity) : [];
      },
      says: ({ integrity }) => `De tar upp ${list.format(covered(integrity))}.`,
      lacks: 'Regler om både mutor eller gåvor och representation eller jäv.',
    },
    {
      title: 'De tar upp mutor, gåvor, representation och jäv',
      share: 0.8,
      when: ({ integrity }) => (lacking(integrity).length === 0 ? shown(integrity) : []),
      says: ({ integrity }) => `Om detta står ungefär ${wordsOf(integrity)} ord.`,
      lacks: 'Att reglerna tar upp alla fyra: mutor, gåvor, representation och jäv.',
    },
    {
      title: 'De är utförliga',
      share: 1,
      when: ({ integrity }) =>
        depthsOf(integrity).length >= DEEP && wordsOf(integrity) >= LONG
          ? integrity.rules.flatMap(({ depth }) => depth.map(({ evidence }) => evidence))
          : [],
      says: ({ integrity }) => `De ger vägledning: ${list.format(depthsOf(integrity))}.`,
      lacks: 'Utförlig vägledning: exempel, gränser, lagar, vem man frågar, hur man anmäler och följder.',
    },
  ],
});

const covered = ({ rules }: Integrity): IntegritySubject[] => [
  ...new Set(rules.flatMap(({ subjects }) => subjects.map(({ subject }) => subject))),
];

const lacking = (facts: Integrity): IntegritySubject[] =>
  SUBJECTS.filter((subject) => !covered(facts).includes(subject));

/** One quotation for each subject. */
const shown = (facts: Integrity) =>
  covered(facts).map(
    (wanted) =>
      facts.rules.flatMap(({ subjects }) => subjects).find(({ subject }) => subject === wanted)!.evidence[0]!,
  );

const depthsOf = ({ rules }: Integrity): IntegrityRules['depth'][number]['depth'][] => [
  ...new Set(rules.flatMap(({ depth }) => depth.map((one) => one.depth))),
];

const wordsOf = ({ rules }: Integrity): number => rules.reduce((sum, { words }) => sum + words, 0);
