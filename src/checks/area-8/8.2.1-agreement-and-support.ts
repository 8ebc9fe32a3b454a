import { civilSociety, civilSocietyTopic } from '../../facts/civil-society.ts';
import { type Policies, policies, policiesAbout } from '../../facts/policies/index.ts';
import { ASSOCIATION_SUPPORT } from '../../facts/policies/society.ts';
import { associations } from '../../facts/society/associations.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

const support = (facts: Policies) => policiesAbout(facts, ASSOCIATION_SUPPORT);

export default defineParts({
  question: '8.2.1',
  title: 'Överenskommelse med den idéburna sektorn, och regler för föreningsstöd',
  looksFor: [
    'En överenskommelse mellan kommunen och den idéburna sektorn, eller en policy för samverkan med civilsamhället.',
    'Antagna regler för bidrag och annat stöd till föreningar.',
  ],
  doesNotCount: [
    'Den nationella överenskommelsen och regionens.',
    'Bidrag till enskilda vägar, bostadsanpassning och statsbidrag.',
    'Förslag, och överenskommelser vars tid har gått ut.',
  ],
  examples: {
    counts: [
      'Överenskommelsen mellan kommunen och föreningslivet undertecknades 2015.',
      'Regler för föreningsbidrag, antagna av kultur- och fritidsnämnden',
    ],
    doesNotCount: ['Regeringen har en överenskommelse med idéburna organisationer.'],
  },
  topic: civilSocietyTopic,
  uses: { civilSociety, associations, policies },
  counted: 'delar',
  nothing: 'Varken överenskommelse eller regler för föreningsstöd visas',
  none: 'Varken överenskommelse med den idéburna sektorn eller regler för föreningsstöd visas.',
  about: ({ civilSociety }) => [civilSociety.agreement, civilSociety.former],
  parts: [
    {
      title: 'En överenskommelse eller policy för samverkan med civilsamhället finns.',
      when: ({ civilSociety: { agreements, strategies, agreement } }) => [
        ...[...agreements, ...strategies].map(({ evidence }) => evidence),
        ...agreement.said,
      ],
      says: ({ civilSociety: { agreements, strategies } }) => {
        const papers = [...agreements, ...strategies];
        return papers.length > 0
          ? `För samverkan med civilsamhället finns ${named(papers.slice(0, 2))}.`
          : 'Kommunen har en överenskommelse med den idéburna sektorn.';
      },
      lacks: 'En överenskommelse med den idéburna sektorn.',
    },
    {
      title: 'Det finns regler för stöd till föreningar.',
      when: ({ policies, associations }) => [
        ...support(policies).map(({ evidence }) => evidence),
        ...associations.rules.said,
      ],
      says: ({ policies }) =>
        support(policies).length > 0
          ? `För föreningsstöd finns ${named(support(policies))}.`
          : 'Det framgår vad som krävs för att få föreningsstöd.',
      lacks: 'Antagna regler för stöd till föreningar.',
    },
    {
      title: 'Överenskommelsen följs upp, eller parterna träffas om den.',
      when: ({ civilSociety: { followed, agreements, agreement, strategies } }) =>
        agreements.length + strategies.length + agreement.said.length > 0 ? followed.said : [],
      says: 'Överenskommelsen följs upp, eller parterna träffas om den.',
      lacks: 'Att överenskommelsen följs upp tillsammans med föreningslivet.',
    },
  ],
});
