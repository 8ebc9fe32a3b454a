import { leadershipTopic } from '../../facts/leadership.ts';
import {
  type Policies,
  type Policy,
  policies,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { LEADERSHIP } from '../../facts/policies/leadership.ts';
import { STAFF } from '../../facts/policies/subjects.ts';
import type { Evidence } from '../../model/evidence.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const ABOUT = new RegExp(`${LEADERSHIP.source}|${STAFF.source}`, 'isu');

/** What is asked of those who lead. */
const LEADERS: Tells = {
  shows: 'vad som väntas av chefer och ledare',
  says: /(?<!\p{L})(?:ledarskap(?:et|ets)?|chefskap(?:et)?|(?:som|varje|en|våra|alla|kommunens) (?:\p{L}+ )?(?:chef(?:er|en)?|ledare)|chef(?:er|erna|en)|ledare(?:n|na)?|chefs- och ledar\p{L}*)(?!\p{L})/iu,
  heading: /ledar|chef/iu,
  not: /(?<!\p{L})(?:kontakta|vänd dig till|ansvarar för att (?:denna|policyn)|godkänn\p{L}*|ledarskapspolicy(?:n)? (?:gäller|antogs))(?!\p{L})/iu,
};

const OWN_HEADING: Tells = { ...LEADERS, says: /(?!)/u, heading: /ledar|chef/iu };

const told = (facts: Policies, tells: Tells): Evidence[] =>
  lastingPolicies(facts, ABOUT).flatMap((policy) => tellsIn(policy, tells));

/** A policy of its own is about leaders throughout; a part of another has a section or several sentences on them. */
const written = (facts: Policies): Evidence[] => {
  const own = lastingPolicies(facts, LEADERSHIP);
  if (own.length > 0) return own.map(policyEvidence);
  const parts = lastingPolicies(facts, STAFF).map((policy) => tellsIn(policy, OWN_HEADING));
  return parts.find((evidence) => evidence.length > 0) ?? [];
};

const adopted = (facts: Policies): Policy[] =>
  lastingPolicies(facts, ABOUT).filter(
    (policy) =>
      policy.adopted !== null &&
      /fullmäktige|styrelse|^K[FS]$/iu.test(policy.adopted.by ?? '') &&
      (LEADERSHIP.test(policy.title) || tellsIn(policy, LEADERS).length > 0),
  );

const check = defineLadder({
  question: '4.1.1',
  title: 'Antagen ledarskapspolicy, fristående eller i personalpolicyn',
  looksFor: [
    'Ledarskapspolicy, chefspolicy eller ledarplattform, eller en personalpolicy som säger vad som väntas av chefer.',
  ],
  doesNotCount: [
    'En förvaltnings egen policy, förslag, motioner och granskningar.',
    'Riktlinjer för chefers löner och anställning.',
  ],
  examples: {
    counts: ['Ledarskapspolicy, antagen av kommunfullmäktige', 'Som chef i kommunen är du tydlig med målen.'],
    doesNotCount: ['Motion om en ledarskapspolicy', 'Ledarskapspolicy för skolan'],
  },
  topic: leadershipTopic,
  uses: { policies },
  nothing: 'Ingen ledarskapspolicy visas',
  none: 'Ingen gällande policy om ledarskap för hela kommunen visas.',
  steps: [
    {
      title: 'Ledarskapet nämns i ett gemensamt styrdokument.',
      share: 0.35,
      when: ({ policies }) => [
        ...lastingPolicies(policies, LEADERSHIP).map(policyEvidence),
        ...told(policies, LEADERS),
      ],
      says: ({ policies }) => {
        const own = lastingPolicies(policies, LEADERSHIP);
        return own.length > 0
          ? `Kommunen har ${named(own.slice(0, 2))}.`
          : `Ledarskapet beskrivs i ${named(lastingPolicies(policies, STAFF).slice(0, 2))}.`;
      },
      lacks: 'Ett gemensamt styrdokument som säger vad som väntas av chefer.',
    },
    {
      title: 'Ledarskapet har ett eget dokument eller ett eget avsnitt.',
      share: 0.65,
      when: ({ policies }) => written(policies),
      says: ({ policies }) =>
        lastingPolicies(policies, LEADERSHIP).length > 0 ? '' : 'Ledarskapet har ett eget avsnitt där.',
      lacks: 'Ett eget dokument eller avsnitt om ledarskapet.',
    },
    {
      title: 'Det är antaget av fullmäktige eller styrelsen.',
      share: 1,
      when: ({ policies }) => adopted(policies).map(policyEvidence),
      says: ({ policies }) => `Politiskt antaget är ${named(adopted(policies).slice(0, 2))}.`,
      lacks: 'Att policyn är antagen av fullmäktige eller styrelsen.',
    },
  ],
});

export default openWhereUnread(check, ABOUT);
