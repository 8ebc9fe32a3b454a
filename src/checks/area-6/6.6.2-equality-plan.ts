import { type Policies, policies, policyEvidence, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { EQUALITY_AT_WORK, GENDER_EQUALITY } from '../../facts/policies/staff.ts';
import { diversity } from '../../facts/staff/diversity.ts';
import { equalityTopic } from '../../facts/staff/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineParts } from '../ladder.ts';
import { tellLapsed } from '../lapsed.ts';
import { named } from '../named-policies.ts';

/** Plans named after equality between women and men before those on equal rights at large. */
const plans = (facts: Policies) => {
  const common = commonPolicies(facts, EQUALITY_AT_WORK);
  const gender = common.filter(({ title }) => GENDER_EQUALITY.test(title));
  return gender.length > 0 ? gender : common;
};

const INDICATORS: Tells = {
  shows: 'indikatorer i planen',
  says: /(?<!\p{L})(?:(?:mål|jämställdhets|resultat|kvalitets)?indikator(?:er|erna|n)?|nyckeltal(?:en)?|mått(?:en)?|målvärde\p{L}*|måltal|JÄMIX|mäts|(?:minst|högst|till|på) \d+ (?:procent|%)|andel(?:en)? (?:kvinnor|män|kvinnliga|manliga)[^.]{0,80}\d)(?!\p{L})/iu,
  heading: /indikator|mått|nyckeltal|uppföljning och mått/iu,
};

const check = defineParts({
  question: '6.6.2',
  title: 'CEMR-deklarationen och gällande jämställdhetsplan',
  looksFor: [
    'Att CEMR-deklarationen är undertecknad, och en gällande plan eller strategi för jämställdhet med indikatorer.',
  ],
  doesNotCount: [
    'Planer vars tid har gått ut, förslag, skolors likabehandlingsplaner och revisionsrapporter.',
    'Motioner om att underteckna deklarationen, och andra som har undertecknat den.',
  ],
  examples: {
    counts: [
      'Kommunen undertecknade CEMR-deklarationen 2009.',
      'Jämställdhetsplan 2023–2026, med indikatorer',
    ],
    doesNotCount: ['Motion om att underteckna CEMR-deklarationen', 'Jämställdhetsplan 2010–2012'],
  },
  topic: equalityTopic,
  uses: { policies, diversity },
  counted: 'delar',
  nothing: 'Varken deklaration eller plan visas',
  none: 'Varken en undertecknad CEMR-deklaration eller en gällande jämställdhetsplan hittades.',
  about: ({ diversity }) => [diversity.cemr],
  parts: [
    {
      title: 'CEMR-deklarationen är undertecknad.',
      when: ({ diversity }) => diversity.cemr.said,
      says: 'CEMR-deklarationen är undertecknad.',
      lacks: 'Att CEMR-deklarationen är undertecknad.',
    },
    {
      title: 'En plan för jämställdhet gäller.',
      when: ({ policies }) => plans(policies).map(policyEvidence),
      says: ({ policies }) => `Gällande: ${named(plans(policies).slice(0, 2))}.`,
      lacks: 'En gällande jämställdhetsplan.',
    },
    {
      title: 'Planen har indikatorer.',
      when: ({ policies }) => plans(policies).flatMap((policy) => tellsIn(policy, INDICATORS)),
      says: 'Planen har indikatorer.',
      lacks: 'Indikatorer i planen.',
    },
  ],
});

export default tellLapsed(check, EQUALITY_AT_WORK, 'Den jämställdhetsplan');
