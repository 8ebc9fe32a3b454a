import { type Policies, policies, policyEvidence } from '../../facts/policies/index.ts';
import { RECRUITMENT } from '../../facts/policies/staff.ts';
import { employer } from '../../facts/staff/employer.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

const common = (facts: Policies) => commonPolicies(facts, RECRUITMENT);

export default defineParts({
  question: '6.2.1',
  title: 'Rekryteringsprocess och annonskoncept',
  looksFor: ['Hur rekrytering går till i kommunen, och om annonserna har ett gemensamt koncept.'],
  doesNotCount: [
    'En enskild platsannons.',
    'Rekrytering av elever, familjehem, gode män och företag.',
    'Förslag och motioner.',
  ],
  examples: {
    counts: [
      'Så går en rekrytering till hos oss',
      'Kommunen har ett gemensamt annonskoncept för lediga tjänster.',
    ],
    doesNotCount: ['Sök jobbet senast den 12 mars!'],
  },
  asksPeople: true,
  topic: staffTopic,
  uses: { policies, employer },
  counted: 'delar',
  nothing: 'Ingen beskriven process visas',
  none: 'Varken en beskriven rekryteringsprocess eller ett gemensamt annonskoncept visas.',
  about: ({ employer }) => [employer.process, employer.adConcept],
  parts: [
    {
      title: 'Rekryteringsprocessen är beskriven.',
      when: ({ policies, employer }) => [...common(policies).map(policyEvidence), ...employer.process.said],
      says: 'Kommunen beskriver hur rekrytering går till.',
      lacks: 'En beskriven rekryteringsprocess; den kan ligga på intranätet.',
    },
    {
      title: 'Beslutade riktlinjer för rekrytering gäller hela kommunen.',
      when: ({ policies }) => common(policies).map(policyEvidence),
      says: ({ policies }) => `Riktlinjer finns: ${named(common(policies).slice(0, 2))}.`,
      lacks: 'Gemensamma riktlinjer för rekrytering.',
    },
    {
      title: 'Annonserna har ett gemensamt koncept.',
      when: ({ employer }) => employer.adConcept.said,
      says: 'Platsannonserna har ett gemensamt koncept.',
      lacks: 'Ett gemensamt annonskoncept.',
    },
  ],
});
