import {
  type Policies,
  type Policy,
  policies,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { STEERING_MODEL } from '../../facts/policies/steering.ts';
import { steering } from '../../facts/steering/model.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { titled } from '../titled.ts';
import { openWhereUnread } from '../unread.ts';

const found = (facts: Policies): Policy[] => commonPolicies(facts, STEERING_MODEL);

const told = (facts: Policies, tells: Tells) => found(facts).flatMap((policy) => tellsIn(policy, tells));

const BUDGET: Tells = {
  shows: 'budgetprocessen i styrmodellen',
  says: /(?<!\p{L})(?:budget(?:en|process\p{L}*|arbete\p{L}*|ramar\p{L}*|beslut\p{L}*|år\p{L}*)?|mål och budget|verksamhetsplan\p{L}*)(?!\p{L})/iu,
};
const FOLLOW_UP: Tells = {
  shows: 'uppföljningen i styrmodellen',
  says: /(?<!\p{L})(?:uppföljning\p{L}*|följs upp|följas upp|följer upp|följa upp|delårs\p{L}*|tertial\p{L}*|årsredovisning\p{L}*|månadsrapport\p{L}*)(?!\p{L})/iu,
};
const COMMITTEES: Tells = {
  shows: 'fullmäktige och nämnder i styrmodellen',
  says: /(?<!\p{L})nämnd(?:en|erna|er|ens|ernas)?(?!\p{L})/iu,
};
const UNITS: Tells = {
  shows: 'enheterna i styrmodellen',
  says: /(?<!\p{L})(?:enhet(?:en|er|erna|s|snivå)?|resultatenhet\p{L}*|arbetsplats\p{L}*|verksamhetsnivå|avdelning(?:ar|en|arna)?)(?!\p{L})/iu,
  not: /organisatorisk enhet för intern kontroll/iu,
};

const check = defineLadder({
  question: '3.1.1',
  title: 'Dokumenterad styrmodell från fullmäktige till enhet',
  looksFor: [
    'Dokument och sidor som beskriver kommunens styrmodell, styrsystem, ledningssystem eller ekonomi- och verksamhetsstyrning.',
    'Om de beskriver budget och uppföljning, och styrningen ända till enheterna.',
  ],
  doesNotCount: [
    'Ledningssystem för en enda fråga: kvalitet i omsorgen, miljö, informationssäkerhet.',
    'Revisorernas granskningar av styrningen, motioner och förslag till ny styrmodell.',
    'En nämnds egen styrning.',
  ],
  examples: {
    counts: ['Styrmodell för Exempelby kommun', 'Nämnderna bryter ned fullmäktiges mål till åtaganden.'],
    doesNotCount: ['Ledningssystem för systematiskt kvalitetsarbete', 'Granskning av styrmodellen'],
  },
  topic: steeringTopic,
  uses: { policies, steering },
  nothing: 'Ingen styrmodell visas',
  none: 'Ingen dokumenterad styrmodell för hela kommunen visas.',
  about: ({ steering }) => [steering.model],
  steps: [
    {
      title: 'En styrmodell är beskriven.',
      share: 0.3,
      when: ({ policies, steering }) => [...found(policies).map(policyEvidence), ...steering.model.said],
      says: ({ policies, steering }) =>
        found(policies).length > 0
          ? `Styrningen är beskriven i ${named(found(policies))}.`
          : `Styrmodellen beskrivs i ${titled(steering.model.said)}.`,
      lacks: 'En dokumenterad styrmodell för hela kommunen.',
    },
    {
      title: 'Den omfattar budget och uppföljning.',
      share: 0.6,
      when: ({ policies, steering }) => {
        const budget = [...told(policies, BUDGET), ...steering.budgetProcess.said];
        const followUp = [...told(policies, FOLLOW_UP), ...steering.followUpProcess.said];
        return budget.length > 0 && followUp.length > 0 ? [budget[0]!, followUp[0]!] : [];
      },
      says: 'Både budget och uppföljning ingår.',
      lacks: 'Att modellen beskriver både budgetprocess och uppföljning.',
    },
    {
      title: 'Den går från fullmäktige till nämnd.',
      share: 0.8,
      when: ({ policies, steering }) => [...told(policies, COMMITTEES), ...steering.toCommittees.said],
      says: 'Styrningen går från fullmäktige till nämnderna.',
      lacks: 'Hur nämnderna tar vid efter fullmäktige.',
    },
    {
      title: 'Den når ända till enheterna.',
      share: 1,
      when: ({ policies, steering }) => [...told(policies, UNITS), ...steering.toUnits.said],
      says: ({ policies, steering }) =>
        `Den når enheterna (${titled([...told(policies, UNITS), ...steering.toUnits.said])}).`,
      lacks: 'Att styrmodellen når ända till enheterna.',
    },
  ],
});

export default openWhereUnread(check, STEERING_MODEL);
