import { type Policies, policies, policyEvidence, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { QUALITY } from '../../facts/policies/quality.ts';
import { qualityTopic } from '../../facts/quality/topic.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { tellLapsed } from '../lapsed.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const common = (facts: Policies) => lastingPolicies(facts, QUALITY);

const adopted = (facts: Policies) => common(facts).filter(({ standing }) => standing === 'adopted');

const RESPONSIBLE: Tells = {
  shows: 'ansvar för kvalitetsarbetet',
  says: /(?<!\p{L})(?:ansvar(?:ar|et|ig|iga|a)?|ansvarsfördelning\p{L}*|(?:nämnd|styrelse|chef|förvaltning|kommundirektör|medarbetare)\p{L}* (?:ska|skall|har (?:till uppgift|i uppdrag))|roller)(?!\p{L})/iu,
  heading: /ansvar|roller|organisation/iu,
};

const FOLLOWED: Tells = {
  shows: 'uppföljning av kvalitetsarbetet',
  says: /(?<!\p{L})(?:följ(?:a|s|er|as|ts) upp|uppfölj\p{L}*|utvärder\p{L}*|redovisa\p{L}*|kvalitetsredovisning\p{L}*|mät(?:s|a|er|ning\p{L}*))(?!\p{L})/iu,
  heading: /uppföljning|utvärdering|mätning/iu,
};

const told = (facts: Policies, tells: Tells) => common(facts).flatMap((policy) => tellsIn(policy, tells));

const check = defineLadder({
  question: '7.1.1',
  title: 'Kvalitetspolicy eller kvalitetsprogram',
  looksFor: [
    'Policy, program, strategi eller system för kvalitet som gäller hela kommunen, vem som antog det, och vad det säger om ansvar och uppföljning.',
  ],
  doesNotCount: [
    'Skolans, vårdens och omsorgens egna kvalitetssystem.',
    'Kvalitetsdeklarationer, förslag, planer vars tid har gått ut och revisionsrapporter.',
  ],
  examples: {
    counts: ['Kvalitetspolicy, antagen av kommunfullmäktige'],
    doesNotCount: ['Ledningssystem för kvalitet i äldreomsorgen'],
  },
  topic: qualityTopic,
  uses: { policies },
  nothing: 'Ingen kvalitetspolicy visas',
  none: 'Varken kvalitetspolicy eller kvalitetsprogram för hela kommunen hittades.',
  steps: [
    {
      title: 'Det finns en policy eller ett program för kvalitet.',
      share: 0.3,
      when: ({ policies }) => common(policies).map(policyEvidence),
      says: ({ policies }) => `Kommunen har ${named(common(policies).slice(0, 3))}.`,
      lacks: 'En kvalitetspolicy eller ett kvalitetsprogram för hela kommunen.',
    },
    {
      title: 'Den är antagen.',
      share: 0.5,
      when: ({ policies }) => adopted(policies).map(policyEvidence),
      says: '',
      lacks: 'Vem som har antagit den och när.',
    },
    {
      title: 'Den säger vem som ansvarar.',
      share: 0.75,
      when: ({ policies }) => told(policies, RESPONSIBLE),
      says: 'Den säger vem som ansvarar.',
      lacks: 'Vem som ansvarar för kvalitetsarbetet.',
    },
    {
      title: 'Den säger hur arbetet följs upp.',
      share: 1,
      when: ({ policies }) => told(policies, FOLLOWED),
      says: 'Den säger hur arbetet följs upp.',
      lacks: 'Hur kvalitetsarbetet följs upp.',
    },
  ],
});

export default tellLapsed(openWhereUnread(check, QUALITY), QUALITY, 'Den kvalitetspolicy');
