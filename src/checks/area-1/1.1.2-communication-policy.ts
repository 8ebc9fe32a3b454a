import {
  type Policies,
  type Policy,
  policies,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { inWords } from '../../facts/policies/policy.ts';
import { COMMUNICATION } from '../../facts/policies/subjects.ts';
import { democracyDocumentsTopic } from '../../facts/policies/topics.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

/** The municipality's own, whoever named it; a department's is not it. */
const found = (facts: Policies): Policy[] => lastingPolicies(facts, COMMUNICATION);

const adopted = (facts: Policies): Policy[] => found(facts).filter(({ standing }) => standing === 'adopted');

/** The four things that the policy must say. */
const PARTS: readonly (Tells & { name: string })[] = [
  {
    name: 'syfte',
    shows: 'policyns syfte',
    says: /(?<!\p{L})(?:syftet (?:med|är)|syftar till|(?:policyn|policys?|strategin|dokumentet|den) (?:anger|beskriver|redovisar|slår fast|är ett|utgör|ska (?:vara|fungera|bidra|ge|säkra)))(?!\p{L})/iu,
    heading: /(?<!\p{L})(?:syfte|därför|varför|inledning)/iu,
  },
  {
    name: 'målgrupper',
    shows: 'vilka kommunikationen riktar sig till',
    says: /(?<!\p{L})(?:målgrupp(?:er|erna|en)?|intressent(?:er|erna)?|mottagar(?:e|na|ens?))(?!\p{L})|(?:medborgare|invånare|kommuninvånare|medborgarna|invånarna)\p{L}*,(?: \p{L}+,){0,4} \p{L}+ (?:och|samt) \p{L}+/iu,
    heading: /(?<!\p{L})(?:målgrupp|intressent|mottagar)/iu,
  },
  {
    name: 'kanaler',
    shows: 'vilka kanaler som används',
    says: /(?<!\p{L})(?:\p{L}*kanal(?:en|er|erna)?|webbplats(?:en)?|sociala medier|intranät(?:et)?|tidningen|annons(?:er|ering))(?!\p{L})/iu,
    heading: /(?<!\p{L})\p{L}*kanal/iu,
  },
  {
    name: 'ansvar',
    shows: 'vem som ansvarar',
    says: /(?<!\p{L})(?:ansvar(?:ar|et|iga?)?|ytterst ansvarig)(?!\p{L})/iu,
    heading: /(?<!\p{L})(?:ansvar|roller|organisation)/iu,
    not: /ansvarig utgivare|personuppgiftsansvarig|dokumentansvarig|ansvarig för (?:dokumentet|revidering)|kontaktperson/iu,
  },
];

/** What the policy that says most says, part by part. */
const said = (facts: Policies) => {
  const read = found(facts).map((policy) =>
    PARTS.map((part) => ({ part, evidence: tellsIn(policy, part).slice(0, 1) })).filter(
      ({ evidence }) => evidence.length > 0,
    ),
  );
  return read.sort((a, b) => b.length - a.length)[0] ?? [];
};

const atLeast = (facts: Policies, parts: number) =>
  said(facts).length >= parts ? said(facts).flatMap(({ evidence }) => evidence) : [];

const lacking = (facts: Policies): string =>
  inRow(PARTS.filter((part) => !said(facts).some((one) => one.part === part)).map(({ name }) => name));

const check = defineLadder({
  question: '1.1.2',
  title: 'Kommunikationspolicy',
  looksFor: [
    'Kommunens kommunikations- eller informationspolicy, kommunikationsstrategi eller kommunikationsprogram.',
    'Vem som har antagit den, och om den säger syfte, målgrupper, kanaler och ansvar.',
  ],
  doesNotCount: [
    'Policy för kommunikationsnät, bredband, informationssäkerhet och kriskommunikation.',
    'Policy för enbart intern kommunikation, och en enskild förvaltnings kommunikationsplan.',
    'Förslag, motioner och granskningar av en policy, och dokument vars tid har gått ut.',
  ],
  examples: {
    counts: ['Kommunikationspolicy, antagen av kommunfullmäktige 2019-05-20 § 61.'],
    doesNotCount: ['Förslag till kommunikationspolicy.', 'Informationssäkerhetspolicy.'],
  },
  topic: democracyDocumentsTopic,
  uses: { policies },
  nothing: 'Ingen kommunikationspolicy visas',
  none: 'Ingen gällande kommunikationspolicy visas.',
  steps: [
    {
      title: 'Det finns en kommunikationspolicy.',
      share: 0.25,
      when: ({ policies }) => found(policies).map(policyEvidence),
      says: ({ policies }) => `Kommunen har ${inWords(found(policies)[0]!)}.`,
      lacks: 'En kommunikationspolicy.',
    },
    {
      title: 'Den är antagen.',
      share: 0.5,
      when: ({ policies }) => adopted(policies).map(policyEvidence),
      says: ({ policies }) =>
        inWords(adopted(policies)[0]!) === inWords(found(policies)[0]!)
          ? 'Den är antagen.'
          : `Antagen är ${inWords(adopted(policies)[0]!)}.`,
      lacks: 'Vem som har antagit policyn, och när.',
    },
    {
      title: 'Den säger minst två av syfte, målgrupper, kanaler och ansvar.',
      share: 0.75,
      when: ({ policies }) => atLeast(policies, 2),
      says: ({ policies }) => `Den anger ${inRow(said(policies).map(({ part }) => part.name))}.`,
      lacks: 'Att policyn anger syfte, målgrupper, kanaler och ansvar.',
    },
    {
      title: 'Den säger syfte, målgrupper, kanaler och ansvar.',
      share: 1,
      when: ({ policies }) => atLeast(policies, PARTS.length),
      says: 'Därmed finns alla fyra med.',
      lacks: 'Att policyn anger alla fyra: syfte, målgrupper, kanaler och ansvar.',
    },
  ],
});

const open = openWhereUnread(check, COMMUNICATION);

/** Names what is still missing of the four. */
export default {
  ...open,
  judge(input: Parameters<typeof open.judge>[0]) {
    const verdict = open.judge(input);
    const rest = lacking(input.facts.policies);
    const asks = verdict.answer === 'reached' && verdict.missing !== undefined && verdict.level >= 2;
    return asks && rest !== '' ? { ...verdict, missing: `Att policyn också anger ${rest}.` } : verdict;
  },
};
