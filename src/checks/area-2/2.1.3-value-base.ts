import type { Statement } from '../../facts/aspects.ts';
import {
  type Policies,
  type Policy,
  policies,
  policiesAbout,
  policyEvidence,
  tellsIn,
} from '../../facts/policies/index.ts';
import { VALUES } from '../../facts/policies/subjects.ts';
import { userDocumentsTopic } from '../../facts/policies/topics.ts';
import { valueBase } from '../../facts/value-base.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

const of = (facts: Policies, scope: 'common' | 'unit'): Policy[] =>
  policiesAbout(facts, VALUES).filter((policy) => (policy.scope === 'egen') === (scope === 'unit'));

const SERVICE = {
  shows: 'värdegrunden handlar om service och bemötande',
  says: /(?<!\p{L})(?:service|serviceinriktad|bemöt(?:a|er|ande|s)?|medborgar(?:e|na|nas|en|ens|perspektiv|fokus|uppdrag\p{L}*)|invånar(?:e|na|nas)|kommuninvånar\p{L}*|brukar(?:e|na|nas|en)|kund(?:er|erna|en)?|(?:till|här) för)(?!\p{L})/iu,
};

/** The page or heading must be about the values; that a text names them in passing says nothing of what they are. */
const isUnderValues = ({ passage }: Statement): boolean =>
  /värdegrund|värdeord|värdering/iu.test([passage.document.title, ...passage.block.headings].join('\n'));

export default defineLadder({
  question: '2.1.3',
  title: 'Gemensam värdegrund om service',
  looksFor: [
    'Kommunens gemensamma värdegrund, värdeord eller servicelöfte, och om den handlar om mötet med invånare och brukare.',
    'En verksamhets egen värdegrund räknas på den lägsta nivån.',
  ],
  doesNotCount: [
    'Den nationella värdegrunden för äldreomsorgen och skolans värdegrund i läroplanen.',
    'Föreningars, kyrkors, regioners och myndigheters värdegrund.',
    'Förslag om en värdegrund.',
  ],
  examples: {
    counts: ['Kommunens gemensamma värdegrund: vi är till för dem som bor här.'],
    doesNotCount: ['Socialtjänstlagens nationella värdegrund gäller i hela landet.'],
  },
  topic: userDocumentsTopic,
  uses: { policies, valueBase },
  asksPeople: true,
  nothing: 'Ingen värdegrund visas',
  none: 'Ingen värdegrund om service visas.',
  about: ({ valueBase }) => [valueBase.common],
  steps: [
    {
      title: 'En eller flera verksamheter har en värdegrund.',
      share: 0.25,
      when: ({ policies, valueBase }) => [
        ...policiesAbout(policies, VALUES).map(policyEvidence),
        ...valueBase.common.said,
        ...valueBase.unit.said,
      ],
      says: ({ policies, valueBase }) => {
        if (of(policies, 'common').length + valueBase.common.said.length > 0)
          return 'Det finns en värdegrund.';
        return of(policies, 'unit').length > 0
          ? `En verksamhet har en egen värdegrund: ${named(of(policies, 'unit'))}.`
          : 'En verksamhet har en egen värdegrund.';
      },
      lacks: 'En värdegrund om service.',
    },
    {
      title: 'Kommunen har en gemensam värdegrund.',
      share: 0.5,
      when: ({ policies, valueBase }) => [
        ...of(policies, 'common').map(policyEvidence),
        ...valueBase.common.said,
      ],
      says: 'Den är gemensam för kommunen.',
      lacks: 'En värdegrund som är gemensam för hela kommunen.',
    },
    {
      title: 'Den handlar om service och bemötande.',
      share: 0.75,
      when: ({ policies, valueBase }) => [
        ...of(policies, 'common').flatMap((policy) => tellsIn(policy, SERVICE).slice(0, 1)),
        ...valueBase.service.said.filter(isUnderValues),
      ],
      says: 'Den handlar om service till dem som kommunen är till för.',
      lacks: 'Att värdegrunden handlar om service och bemötande, inte bara om medarbetarna.',
    },
    {
      title: 'Alla verksamheter arbetar med den.',
      share: 1,
      when: ({ valueBase }) => valueBase.worked.said,
      says: 'Arbetet med den omfattar hela organisationen.',
      lacks: 'Att alla verksamheter arbetar med värdegrunden.',
    },
  ],
});
