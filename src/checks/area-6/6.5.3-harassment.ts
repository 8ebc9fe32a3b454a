import { type Policies, policies, policyEvidence, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { EQUALITY_AT_WORK, HARASSMENT, WORK_ENVIRONMENT } from '../../facts/policies/staff.ts';
import { STAFF } from '../../facts/policies/subjects.ts';
import { equalityTopic } from '../../facts/staff/topics.ts';
import { workEnvironment } from '../../facts/staff/work-environment.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { tellLapsed } from '../lapsed.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const common = (facts: Policies) => commonPolicies(facts, HARASSMENT);

/** Papers that may hold the routine as a part. */
const all = (facts: Policies) => [...common(facts), ...commonPolicies(facts, WORK_ENVIRONMENT)];

const WRONG = '(?:kränk(?:ning|ande|t|ta)\\p{L}*|trakasseri\\p{L}*|diskriminer\\p{L}*|mobb\\p{L}*)';

/** What is to be done, and by whom. */
const STANCE: Tells = {
  shows: 'ställning mot kränkningar',
  says: /(?<!\p{L})(?:kränkande särbehandling|trakasseri\p{L}*|diskriminering\p{L}*|mobbning)(?!\p{L})/iu,
};

/** Policies on staff or equality that say something of it in passing. */
const passing = (facts: Policies) =>
  [STAFF, EQUALITY_AT_WORK]
    .flatMap((about) => commonPolicies(facts, about))
    .filter((policy) => tellsIn(policy, STANCE).length > 0);

const STEPS: Tells = {
  shows: 'vad som ska göras vid kränkning',
  says: new RegExp(
    `^(?=.*${WRONG}).*(?<!\\p{L})(?:anmäl\\p{L}*|kontakta\\p{L}*|vänd\\p{L}* (?:dig|sig)|utred\\p{L}*|chef(?:en)? (?:ska|är|har)|ansvar\\p{L}*|skyddsombud\\p{L}*|företagshälsovård\\p{L}*|åtgärd\\p{L}*)(?!\\p{L})`,
    'iu',
  ),
  heading:
    /så gör du|vad gör|utredning|handläggning|arbetsgång|anmäl|rutin|ansvar|steg|om du (?:blir|är)|om det händer|åtgärd/iu,
};

const steps = (facts: Policies) => all(facts).flatMap((policy) => tellsIn(policy, STEPS));

const check = defineLadder({
  question: '6.5.3',
  title: 'Rutin mot kränkning, diskriminering och trakasserier',
  looksFor: [
    'Policy, riktlinje eller rutin mot kränkningar bland kommunens anställda, vad den säger och om förekomsten följs upp.',
  ],
  doesNotCount: [
    'Skolans planer mot kränkande behandling av elever.',
    'Lagtext och definitioner.',
    'Förslag, revisionsrapporter och en förvaltnings egen rutin.',
  ],
  examples: {
    counts: ['Riktlinje mot kränkande särbehandling, trakasserier och diskriminering'],
    doesNotCount: ['Plan mot kränkande behandling för Ängskolan'],
  },
  topic: equalityTopic,
  uses: { policies, workEnvironment },
  nothing: 'Ingen rutin visas',
  none: 'Ingen rutin mot kränkningar bland anställda hittades.',
  about: ({ workEnvironment }) => [workEnvironment.routine],
  steps: [
    {
      title: 'Kommunen tar ställning mot kränkningar på arbetet.',
      share: 0.25,
      when: ({ policies, workEnvironment: { routine, zero } }) => [
        ...common(policies).map(policyEvidence),
        ...steps(policies),
        ...routine.said,
        ...zero.said,
        ...passing(policies).flatMap((policy) => tellsIn(policy, STANCE)),
      ],
      says: ({ policies, workEnvironment: { routine } }) =>
        common(policies).length === 0 && routine.said.length === 0 && passing(policies).length > 0
          ? `Kränkningar tas upp i ${named(passing(policies).slice(0, 2))}.`
          : '',
      lacks: 'En rutin mot kränkande särbehandling, trakasserier och diskriminering.',
    },
    {
      title: 'Det finns en rutin eller riktlinje för hela kommunen.',
      share: 0.6,
      when: ({ policies, workEnvironment: { routine } }) => [
        ...common(policies).map(policyEvidence),
        ...steps(policies),
        ...routine.said,
      ],
      says: ({ policies }) =>
        common(policies).length > 0
          ? `Kommunen har ${named(common(policies).slice(0, 2))}.`
          : 'Det finns en rutin mot kränkningar på arbetet.',
      lacks: 'En rutin som gäller hela kommunen.',
    },
    {
      title: 'Den säger vad som görs och av vem.',
      share: 0.85,
      when: ({ policies }) => steps(policies),
      says: 'Den säger vad som ska göras och av vem.',
      lacks: 'Vad som ska göras när någon kränks, och av vem.',
    },
    {
      title: 'Förekomsten följs upp.',
      share: 1,
      when: ({ workEnvironment: { asked } }) => asked.said,
      says: 'Förekomsten följs upp.',
      lacks: 'Att förekomsten följs upp, till exempel i medarbetarenkäten.',
    },
  ],
});

export default tellLapsed(openWhereUnread(check, HARASSMENT), HARASSMENT, 'Den rutin');
