import {
  type Policies,
  type Policy,
  policies,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { STAFF } from '../../facts/policies/subjects.ts';
import { userDocumentsTopic } from '../../facts/policies/topics.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const found = (facts: Policies): Policy[] => lastingPolicies(facts, STAFF);

/** Those whom the municipality is there for; "personal" and "kollegor" are others. */
const USER =
  '(?:brukar(?:e|na|nas?|ens?)|kund(?:er|erna|ernas|ens?)?|medborgar(?:e|na|nas|ens?)|invånar(?:e|na|nas)|kommuninvånar\\p{L}*|elever(?:na)?|barn|de vi (?:är|finns) till för|dem (?:som bor|vi är till för)|\\p{Lu}\\p{L}+borna)';

const SERVICE: Tells = {
  shows: 'service till dem kommunen är till för',
  says: new RegExp(
    `(?<!\\p{L})(?:service|bemötande|bemöta|tjänster|nytta)(?!\\p{L})|(?<!\\p{L})${USER}(?!\\p{L})`,
    'iu',
  ),
  not: /(?:service|tjänster) till (?:chefer|medarbetare)|självservice|kund(?:relation|service)system/iu,
};

/** The user stands in the centre, or is what the work is measured by. */
const FOCUS: Tells = {
  shows: 'brukaren eller medborgaren i fokus',
  says: new RegExp(
    `(?<!\\p{L})(?:${USER} (?:\\p{L}+ ){0,4}?(?:i (?:fokus|centrum)|främst|bästa|behov|uppdrag)|(?:fokus|utgångspunkt|utgår|utgå|utgångspunkten|till för|här för|centrum|mervärde|i mötet|uppdrag) (?:\\p{L}+,? ){0,5}?${USER}|(?:${USER.slice(3, -1)}|medborgar|brukar|kund|invånar)(?:fokus|perspektiv|nytta|orientera\\p{L}*|behov|uppdrag\\p{L}*))(?!\\p{L})`,
    'iu',
  ),
};

const told = (facts: Policies, tells: Tells) => found(facts).flatMap((policy) => tellsIn(policy, tells));

const check = defineLadder({
  question: '2.1.6',
  title: 'Personalpolicyn och brukaren',
  looksFor: [
    'Personalpolicy, personalpolitiskt program, medarbetarpolicy eller HR-strategi som gäller hela kommunen.',
    'Om den utgår från dem som kommunen är till för, eller bara från medarbetare och organisation.',
  ],
  doesNotCount: [
    'Kompetensförsörjningsplaner, lönepolicy och arbetsmiljöpolicy.',
    'En förvaltnings egen policy, förslag och revisionsrapporter.',
  ],
  examples: {
    counts: ['Vi är till för kommunens invånare, och deras behov är utgångspunkten för vårt arbete.'],
    doesNotCount: ['Alla medarbetare ska ha ett utvecklingssamtal varje år.'],
  },
  topic: userDocumentsTopic,
  uses: { policies },
  nothing: 'Ingen personalpolicy visas',
  none: 'Ingen gällande personalpolicy för hela kommunen visas.',
  steps: [
    {
      title: 'Det finns en personalpolicy för hela kommunen.',
      share: 0.25,
      when: ({ policies }) => found(policies).map(policyEvidence),
      says: ({ policies }) => `Kommunen har ${named(found(policies).slice(0, 2))}.`,
      lacks: 'En personalpolicy för hela kommunen.',
    },
    {
      title: 'Den nämner service eller dem som kommunen är till för.',
      share: 0.5,
      when: ({ policies }) => told(policies, SERVICE),
      says: 'Den nämner service eller dem som kommunen är till för.',
      lacks: 'Att personalpolicyn nämner dem som kommunen är till för.',
    },
    {
      title: 'Den har brukaren i fokus.',
      share: 1,
      // One phrase in passing is not what a policy sets out from.
      when: ({ policies }) =>
        found(policies)
          .map((policy) => tellsIn(policy, FOCUS))
          .find((evidence) => evidence.length >= 2) ?? [],
      says: 'Den utgår från dem som kommunen är till för.',
      lacks: 'Att personalpolicyn sätter brukaren i fokus, inte bara medarbetare och organisation.',
    },
  ],
});

export default openWhereUnread(check, STAFF);
