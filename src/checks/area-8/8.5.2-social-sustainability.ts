import { childAccounts } from '../../facts/child-accounts.ts';
import { type Policies, policies, policiesAbout } from '../../facts/policies/index.ts';
import { INTEGRATION, PUBLIC_HEALTH, SAFETY } from '../../facts/policies/society.ts';
import { socialSustainability } from '../../facts/society/social.ts';
import { sustainabilityTopic } from '../../facts/society/topics.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

/** A committee's, a company's or a school's own; one that is about a service may be the whole municipality's. */
const OF_A_UNIT = /nämnd|förvaltning|kontor|bolag|skola|gymnasi|(?<!\p{L})AB(?!\p{L})/iu;

const found = (facts: Policies, about: RegExp) =>
  policiesAbout(facts, about).filter(({ unit }) => !unit || !OF_A_UNIT.test(unit));

const papers = (facts: Policies, about: RegExp) => found(facts, about).map(({ evidence }) => evidence);

const told = (what: string, about: RegExp, otherwise: string) => (facts: { policies: Policies }) => {
  const all = found(facts.policies, about);
  return all.length > 0 ? `${what}: ${named(all.slice(0, 2))}.` : otherwise;
};

export default defineParts({
  question: '8.5.2',
  title: 'Social hållbarhet',
  looksFor: ['Program, planer och uppföljning för folkhälsa, barnens rättigheter, trygghet och integration.'],
  doesNotCount: [
    'Arbetsmiljö, trygghetslarm och planer mot kränkningar i skolan.',
    'Regionens och myndigheters program.',
    'Förslag, och program vars tid har gått ut.',
  ],
  examples: {
    counts: ['Folkhälsoprogram 2022–2026', 'Barnbokslutet ingår i årsredovisningen.'],
    doesNotCount: ['Jämställdhets- och mångfaldsplan för medarbetare', 'Trygghetslarm'],
  },
  topic: sustainabilityTopic,
  uses: { policies, socialSustainability, childAccounts },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Varken program eller uppföljning för folkhälsa, barnens rättigheter, trygghet eller integration visas.',
  parts: [
    {
      title: 'Folkhälsa och jämlika villkor.',
      when: ({ policies, socialSustainability }) => [
        ...papers(policies, PUBLIC_HEALTH),
        ...socialSustainability.health.said,
      ],
      says: told('Folkhälsa', PUBLIC_HEALTH, 'För folkhälsan finns ett samlat arbete.'),
      lacks: 'Program eller uppföljning för folkhälsan.',
    },
    {
      title: 'Barnens rättigheter: barnbokslut eller konsekvensanalyser.',
      when: ({ socialSustainability, childAccounts: { accounts, childAccount } }) => [
        ...accounts.filter(({ view }) => view === 'barn').map(({ evidence }) => evidence),
        ...childAccount.said,
        ...socialSustainability.children.said,
      ],
      says: ({ childAccounts: { accounts, childAccount } }) =>
        childAccount.said.length > 0 || accounts.some(({ view }) => view === 'barn')
          ? 'Barnens villkor redovisas i barnbokslut.'
          : 'Barnens rättigheter följs upp eller prövas före beslut.',
      lacks: 'Barnbokslut eller motsvarande.',
    },
    {
      title: 'Trygghet och brottsförebyggande arbete.',
      when: ({ policies, socialSustainability }) => [
        ...papers(policies, SAFETY),
        ...socialSustainability.safety.said,
      ],
      says: told('Trygghet', SAFETY, 'För tryggheten finns ett samlat arbete.'),
      lacks: 'Program eller uppföljning för trygghet.',
    },
    {
      title: 'Integration och mångfald.',
      when: ({ policies, socialSustainability }) => [
        ...papers(policies, INTEGRATION),
        ...socialSustainability.integration.said,
      ],
      says: told('Integration', INTEGRATION, 'För integrationen finns ett samlat arbete.'),
      lacks: 'Program eller uppföljning för integration.',
    },
  ],
});
