import {
  type Policies,
  policies,
  policiesAbout,
  policyEvidence,
  tellsIn,
} from '../../facts/policies/index.ts';
import {
  COMMUNICATION,
  INTERNAL,
  INTRANET,
  SOCIAL_MEDIA,
  TELEPHONE,
  WEB_ACCESS,
} from '../../facts/policies/subjects.ts';
import { democracyDocumentsTopic } from '../../facts/policies/topics.ts';
import type { Evidence } from '../../model/evidence.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

interface Rules {
  /** "sociala medier". */
  name: string;
  about: RegExp;
  /** Heading of its own part in a communication policy. */
  heading: RegExp;
}

const RULES: readonly Rules[] = [
  { name: 'sociala medier', about: SOCIAL_MEDIA, heading: /^[\d. ]*(?:\p{L}+ )?sociala medier/iu },
  { name: 'telefon och e-post', about: TELEPHONE, heading: /^[\d. ]*(?:telefon|e-?post|mejl)/iu },
  {
    name: 'intern kommunikation',
    about: INTERNAL,
    heading: /^[\d. ]*intern(?:a)? (?:kommunikation|information)/iu,
  },
  { name: 'intranät', about: INTRANET, heading: /^[\d. ]*(?:\p{L}+ )?intranät/iu },
  {
    name: 'webbtillgänglighet',
    about: WEB_ACCESS,
    heading:
      /^[\d. ]*(?:tillgänglig\p{L}* (?:på )?(?:webb|digital)|webbtillgänglighet|digital tillgänglighet)/iu,
  },
];

const own = (facts: Policies, { about }: Rules) => lastingPolicies(facts, about);

/** A document of its own, else a part of the communication policy under its own heading. */
function shown(facts: Policies, rules: Rules): Evidence[] {
  const documents = own(facts, rules).map(policyEvidence);
  if (documents.length > 0) return documents;
  const nothing = /(?!)/u;
  return policiesAbout(facts, COMMUNICATION).flatMap((policy) =>
    tellsIn(policy, { shows: `regler för ${rules.name}`, says: nothing, heading: rules.heading }).slice(0, 1),
  );
}

export default defineParts({
  question: '1.1.5',
  title: 'Regler som kompletterar kommunikationspolicyn',
  looksFor: [
    'Policyer, riktlinjer och regler för sociala medier, telefon och e-post, intern kommunikation, intranät och webbtillgänglighet.',
    'En egen del om ämnet i kommunikationspolicyn räknas också.',
  ],
  doesNotCount: [
    'Tillgänglighetsredogörelsen, som lagen kräver, och information om kakor och personuppgifter.',
    'En förvaltnings eller skolas egna regler.',
    'Att kommunen finns i sociala medier, utan regler.',
  ],
  examples: {
    counts: ['Regler för telefonsamtal och e-post', 'Riktlinjer för sociala medier'],
    doesNotCount: ['Så behandlar vi personuppgifter i e-post'],
  },
  topic: democracyDocumentsTopic,
  uses: { policies },
  counted: 'slags regler',
  nothing: 'Inga sådana regler visas',
  none: 'Inga regler för sociala medier, telefon och e-post, intern kommunikation, intranät eller webbtillgänglighet visas.',
  parts: RULES.map((rules) => ({
    title: `Det finns regler för ${rules.name}.`,
    when: ({ policies }: { policies: Policies }) => shown(policies, rules),
    says: ({ policies }: { policies: Policies }) => {
      const documents = own(policies, rules);
      return documents.length > 0
        ? `För ${rules.name} finns ${named(documents.slice(0, 2))}.`
        : `Om ${rules.name} finns en egen del i kommunikationspolicyn.`;
    },
    lacks: `Regler för ${rules.name}.`,
  })),
});
