import {
  type Policies,
  type Policy,
  policies,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { PURCHASING } from '../../facts/policies/steering.ts';
import { steering } from '../../facts/steering/model.ts';
import { purchasingTopic } from '../../facts/steering/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { titled } from '../titled.ts';

const found = (facts: Policies): Policy[] => commonPolicies(facts, PURCHASING);

const GOALS: Tells = {
  shows: 'kommunens mål i regler för upphandling',
  says: /(?<!\p{L})(?:(?:(?:kommun)?fullmäktiges?|kommunens|stadens|politiska|övergripande|beslutade|antagna|koncernens|nämndens)(?: [^ .;]+){0,5}? (?:mål(?:en|sättning\p{L}*)?|vision(?:en)?|fokusområde\p{L}*|styrdokument|policy\p{L}*|policies)|(?:miljömål|hållbarhetsmål|klimatmål|inriktningsmål|verksamhetsmål)(?:en)?)(?!\p{L})/iu,
  not: /(?<!\p{L})(?:syftet med (?:denna )?polic\p{L}*|globala mål|agenda 2030)(?!\p{L})/iu,
};
const FOLLOWED: Tells = {
  shows: 'uppföljning av avtal',
  says: /(?<!\p{L})(?:avtalsuppföljning\p{L}*|uppföljning av (?:\p{L}+ )?(?:avtal|leverantör|upphandling)\p{L}*|(?:avtal(?:en|et)?|krav(?:en)?|leverantör\p{L}*)(?: [^ .;]+){0,6}? (?:följs upp|följas upp)|följa upp (?:\p{L}+ ){0,3}?(?:avtal|krav|leverantör)\p{L}*)(?!\p{L})/iu,
};

const told = (facts: Policies, tells: Tells) => found(facts).flatMap((policy) => tellsIn(policy, tells));

export default defineLadder({
  question: '3.2.4',
  title: 'Målen säkras i upphandlingar',
  looksFor: [
    'Regler för upphandling och inköp, budget och styrmodell: om fullmäktiges mål ska föras in i upphandlingar och avtal.',
    'Om avtalen följs upp mot dem.',
  ],
  doesNotCount: ['Enskilda upphandlingar och annonser.', 'Lagens krav, och revisorernas granskningar.'],
  examples: {
    counts: ['Vid upphandling ska kommunens mål omsättas i krav på leverantören.'],
    doesNotCount: ['Upphandling av skolmat har annonserats.'],
  },
  topic: purchasingTopic,
  uses: { policies, steering },
  asksPeople: true,
  nothing: 'Inget visas om mål i upphandlingar',
  none: 'Inget visas om att målen säkras i upphandlingar.',
  about: ({ steering }) => [steering.goalsInPurchases],
  steps: [
    {
      title: 'Det finns regler för upphandling i hela kommunen.',
      share: 0.2,
      when: ({ policies, steering }) => [
        ...found(policies).map(policyEvidence),
        ...steering.goalsInPurchases.said,
      ],
      says: ({ policies }) =>
        found(policies).length > 0 ? `Kommunen har ${named(found(policies).slice(0, 3))}.` : '',
      lacks: 'Regler för upphandling i hela kommunen.',
    },
    {
      title: 'Kommunens mål ska föras in i upphandlingar.',
      share: 0.7,
      when: ({ policies, steering }) => [...steering.goalsInPurchases.said, ...told(policies, GOALS)],
      says: ({ policies, steering }) =>
        `Kommunens mål ska gälla i upphandlingar (${titled([...steering.goalsInPurchases.said, ...told(policies, GOALS)])}).`,
      lacks: 'Att fullmäktiges mål ska föras in i upphandlingar.',
    },
    {
      title: 'Avtalen följs upp.',
      share: 1,
      when: ({ policies, steering }) => [...steering.purchasesFollowedUp.said, ...told(policies, FOLLOWED)],
      says: ({ policies, steering }) =>
        `Avtalen följs upp (${titled([...steering.purchasesFollowedUp.said, ...told(policies, FOLLOWED)])}).`,
      lacks: 'Att avtalen följs upp mot målen.',
    },
  ],
});
