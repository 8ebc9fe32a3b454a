import { type Policies, policies, policyEvidence, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { PAY } from '../../facts/policies/staff.ts';
import { rewards } from '../../facts/rewards.ts';
import { pay } from '../../facts/staff/pay.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

const common = (facts: Policies) => commonPolicies(facts, PAY);

/** What the paper calls criteria, or what pay is set by. */
const CRITERIA: Tells = {
  shows: 'lönekriterier i dokumentet',
  says: /(?<!\p{L})(?:(?:löne)?kriterier(?:na)?|individuell(?:a)? (?:och differentierad\p{L}* )?lön\p{L}*|bedömning(?:en)? (?:av|ska)|prestation\p{L}*|måluppfyllelse)(?!\p{L})/iu,
  heading: /kriteri|grund(?:er|en)? för lön/iu,
};

const written = (facts: Policies) => common(facts).flatMap((policy) => tellsIn(policy, CRITERIA));

export default defineLadder({
  question: '6.4.1',
  title: 'Kända lönekriterier kopplade till policyn',
  looksFor: [
    'Lönepolicy och lönekriterier, om de hör ihop med personalpolicy eller mål, och om de är kända.',
  ],
  doesNotCount: [
    '”Individuell lön” i platsannonser.',
    'Arvoden till förtroendevalda.',
    'Fackförbunds texter om lön, förslag och motioner.',
  ],
  examples: {
    counts: ['Lönekriterierna utgår från personalpolicyn och går igenom på arbetsplatsträff.'],
    doesNotCount: ['Vi tillämpar individuell lönesättning. Sök jobbet!'],
  },
  asksPeople: true,
  topic: staffTopic,
  uses: { policies, rewards, pay },
  nothing: 'Inga lönekriterier visas',
  none: 'Varken lönepolicy eller lönekriterier visas.',
  about: ({ rewards }) => [rewards.criteria],
  steps: [
    {
      title: 'Det finns lönepolicy eller lönekriterier.',
      share: 0.3,
      when: ({ policies, rewards }) => [...common(policies).map(policyEvidence), ...rewards.criteria.said],
      says: ({ policies }) =>
        common(policies).length > 0
          ? `Kommunen har ${named(common(policies).slice(0, 2))}.`
          : 'Kommunen har kriterier för lönesättning.',
      lacks: 'En lönepolicy med kriterier.',
    },
    {
      title: 'Kriterierna är skrivna.',
      share: 0.5,
      when: ({ policies, rewards }) => [
        ...written(policies),
        ...rewards.criteria.said.filter(({ match }) => /kriteri/iu.test(match)),
      ],
      says: 'Kriterierna är skrivna.',
      lacks: 'Skrivna lönekriterier.',
    },
    {
      title: 'De hör ihop med policyn eller målen.',
      share: 0.8,
      when: ({ pay }) => pay.tied.said,
      says: 'De hör ihop med policyn eller målen.',
      lacks: 'Att kriterierna hör ihop med personalpolicyn eller målen.',
    },
    {
      title: 'De är kända.',
      share: 1,
      when: ({ pay }) => pay.known.said,
      says: 'De tas upp med medarbetarna.',
      lacks: 'Att medarbetarna känner till kriterierna; det kan en intervju visa.',
    },
  ],
});
