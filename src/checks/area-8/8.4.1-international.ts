import { formerly } from '../../facts/former.ts';
import { formerlyAbout, type Policies, policies, policiesAbout } from '../../facts/policies/index.ts';
import { INTERNATIONAL } from '../../facts/policies/society.ts';
import { international } from '../../facts/society/international.ts';
import { internationalTopic } from '../../facts/society/topics.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

const found = (facts: Policies) => policiesAbout(facts, INTERNATIONAL);

export default defineParts({
  question: '8.4.1',
  title: 'Internationell strategi, EU-projekt och vänorter',
  looksFor: [
    'Strategi eller policy för internationellt arbete som gäller.',
    'EU-projekt som kommunen driver eller deltar i, och vänorter.',
  ],
  doesNotCount: [
    'Regionens strategi och projekt, och EU:s regler.',
    'Val till Europaparlamentet, EU-medborgares rättigheter.',
    'Vänortsutbyte som är avslutat.',
  ],
  examples: {
    counts: [
      'Kommunen deltar i ett projekt som finansieras av Europeiska socialfonden.',
      'Våra vänorter är …',
    ],
    doesNotCount: ['Enligt EU:s dataskyddsförordning har du rätt att …'],
  },
  topic: internationalTopic,
  uses: { policies, international },
  counted: 'delar',
  nothing: 'Varken strategi, EU-projekt eller vänorter visas',
  none: 'Varken internationell strategi, EU-projekt eller vänorter visas.',
  about: ({ policies, international: { strategy, projects, twins } }) => [
    strategy,
    projects,
    twins,
    formerly(formerlyAbout(policies, INTERNATIONAL)),
  ],
  parts: [
    {
      title: 'En internationell strategi eller policy gäller.',
      when: ({ policies, international }) => [
        ...found(policies).map(({ evidence }) => evidence),
        ...international.strategy.said,
      ],
      says: ({ policies }) =>
        found(policies).length > 0
          ? `För internationellt arbete finns ${named(found(policies).slice(0, 2))}.`
          : 'Kommunen har en strategi eller policy för internationellt arbete.',
      lacks: 'En internationell strategi eller policy som gäller.',
    },
    {
      title: 'Kommunen deltar i EU-projekt.',
      when: ({ international }) => international.projects.said,
      says: 'Kommunen deltar i EU-projekt.',
      lacks: 'EU-projekt som kommunen deltar i.',
    },
    {
      title: 'Kommunen har vänorter.',
      when: ({ international }) => international.twins.said,
      says: 'Kommunen har vänorter.',
      lacks: 'Vänorter.',
    },
  ],
});
