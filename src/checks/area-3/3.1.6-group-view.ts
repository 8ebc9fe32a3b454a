import { ownerDirectives } from '../../facts/owner-directives.ts';
import { policyEvidence } from '../../facts/policies/index.ts';
import { providers } from '../../facts/providers.ts';
import { steering } from '../../facts/steering/model.ts';
import { ownersTopic } from '../../facts/steering/topics.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { titled } from '../titled.ts';

export default defineLadder({
  question: '3.1.6',
  title: 'Styrningen omfattar bolag och externa utförare',
  looksFor: [
    'Styrmodell, budget och ägardirektiv: om bolagen ingår i mål, styrning och uppföljning.',
    'Om detsamma gäller externa utförare.',
  ],
  doesNotCount: [
    'Koncernens räkenskaper i sig.',
    'Privata företag på orten, revisorernas granskningar och förslag.',
  ],
  examples: {
    counts: ['Fullmäktiges mål gäller nämnder, bolag och externa utförare.'],
    doesNotCount: ['Bolagets resultat uppgick till 12 mnkr.'],
  },
  topic: ownersTopic,
  uses: { steering, ownerDirectives, providers },
  nothing: 'Inget visas om bolag eller utförare',
  none: 'Inget visas om att styrningen omfattar bolag eller externa utförare.',
  about: ({ steering }) => [steering.companies],
  steps: [
    {
      title: 'Bolagen styrs med ägardirektiv eller liknande.',
      share: 0.3,
      when: ({ steering, ownerDirectives: { directives, unread } }) => [
        ...[...directives.map(({ policy }) => policy), ...unread].map(policyEvidence),
        ...steering.companies.said,
      ],
      says: ({ steering, ownerDirectives: { directives, unread } }) => {
        const all = [...directives.map(({ policy }) => policy), ...unread];
        return all.length > 0
          ? `Bolagen styrs med ${named(all)}.`
          : `Bolagen nämns i styrningen (${titled(steering.companies.said)}).`;
      },
      lacks: 'Ägardirektiv eller annan styrning av bolagen.',
    },
    {
      title: 'Bolagen ingår i kommunens mål och uppföljning.',
      share: 0.7,
      when: ({ steering, ownerDirectives: { directives } }) => [
        ...steering.companies.said,
        ...directives.flatMap(({ general, evidence }) => [...evidence, ...general]),
      ],
      says: ({ steering, ownerDirectives: { directives } }) =>
        `Bolagen ingår i styrningen (${titled([...steering.companies.said, ...directives.flatMap(({ general, evidence }) => [...evidence, ...general])])}).`,
      lacks: 'Att bolagen ingår i kommunens mål och uppföljning.',
    },
    {
      title: 'Externa utförare ingår.',
      share: 1,
      when: ({ steering, providers }) => [...steering.providers.said, ...providers.followed.said],
      says: ({ steering, providers }) =>
        `Externa utförare ingår (${titled([...steering.providers.said, ...providers.followed.said])}).`,
      lacks: 'Att externa utförare omfattas av mål och uppföljning.',
    },
  ],
});
