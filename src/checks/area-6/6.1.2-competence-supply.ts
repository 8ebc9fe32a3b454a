import { type Policies, policies, policyEvidence, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { SUPPLY } from '../../facts/policies/staff.ts';
import { STAFF } from '../../facts/policies/subjects.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineParts } from '../ladder.ts';
import { tellLapsed } from '../lapsed.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const ACTION: Tells = {
  shows: 'åtgärder i planen',
  says: /(?<!\p{L})(?:åtgärd\p{L}*|aktivitet\p{L}*|handlingsplan\p{L}*|insats\p{L}*|ansvarig\p{L}*|genomför\p{L}*|ska (?:\p{L}+ ){0,4}?(?:införa|ta fram|erbjuda|utveckla|starta|utbilda|rekrytera|arbeta|kartlägga))(?!\p{L})/iu,
  heading: /åtgärd|aktivitet|handlingsplan|insatser|handling/iu,
  not: /(?<!\p{L})arbetsmarknadsåtgärd\p{L}*/iu,
};

const MEASURES: Tells = {
  shows: 'mått i planen',
  says: /(?<!\p{L})(?:mått|indikator(?:er|erna)?|nyckeltal|målvärde\p{L}*|måltal|mäts|följs upp (?:genom|med|via|i|årligen|varje)|HME|index(?:et)?|sjukfrånvaro\p{L}* (?:ska|under|högst)|personalomsättning\p{L}* (?:ska|under|högst)|(?:minst|högst) \d+)(?!\p{L})/iu,
  heading: /mått|indikator|nyckeltal|uppföljning|mätning/iu,
};

const told = (facts: Policies, tells: Tells) =>
  lastingPolicies(facts, SUPPLY).flatMap((policy) => tellsIn(policy, tells));

const check = defineParts({
  question: '6.1.2',
  title: 'Personalpolicy och plan för kompetensförsörjning',
  looksFor: [
    'Personalpolicy och kompetensförsörjningsplan som gäller hela kommunen, och vad planen innehåller.',
  ],
  doesNotCount: [
    'En förvaltnings egen plan, förslag, planer vars tid har gått ut och revisionsrapporter.',
    'Näringslivets och regionens kompetensförsörjning.',
  ],
  examples: {
    counts: ['Plan för strategisk kompetensförsörjning 2024–2027, antagen av kommunstyrelsen'],
    doesNotCount: ['Granskning av kommunens kompetensförsörjning'],
  },
  topic: staffTopic,
  uses: { policies },
  counted: 'delar',
  nothing: 'Varken personalpolicy eller plan visas',
  none: 'Varken personalpolicy eller gällande kompetensförsörjningsplan för hela kommunen hittades.',
  parts: [
    {
      title: 'En personalpolicy för hela kommunen.',
      when: ({ policies }) => lastingPolicies(policies, STAFF).map(policyEvidence),
      says: ({ policies }) => `Personalpolicy: ${named(lastingPolicies(policies, STAFF).slice(0, 2))}.`,
      lacks: 'En personalpolicy för hela kommunen.',
    },
    {
      title: 'En plan för kompetensförsörjning.',
      when: ({ policies }) => lastingPolicies(policies, SUPPLY).map(policyEvidence),
      says: ({ policies }) =>
        `Kompetensförsörjning: ${named(lastingPolicies(policies, SUPPLY).slice(0, 2))}.`,
      lacks: 'En gällande plan för kompetensförsörjning.',
    },
    {
      title: 'Planen har åtgärder.',
      when: ({ policies }) => told(policies, ACTION),
      says: 'Planen säger vad som ska göras.',
      lacks: 'Åtgärder i planen.',
    },
    {
      title: 'Planen har mått.',
      when: ({ policies }) => told(policies, MEASURES),
      says: 'Planen har mått eller säger hur den följs upp.',
      lacks: 'Mått i planen.',
    },
  ],
});

export default tellLapsed(openWhereUnread(check, SUPPLY), SUPPLY, 'Den plan för kompetensförsörjning');
