import { international } from '../../facts/society/international.ts';
import { internationalTopic } from '../../facts/society/topics.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '8.4.2',
  title: 'Resurs för EU-finansiering',
  looksFor: [
    'Samordnare, strateg, kontor eller representation som arbetar med EU-finansiering.',
    'Stöd till dem som söker, pengar till medfinansiering, och projekt som har fått medel.',
  ],
  doesNotCount: [
    'Råd till föreningar och företag om EU-stöd som andra ger.',
    'Regionens och länsstyrelsens resurser.',
  ],
  examples: {
    counts: ['EU-samordnaren hjälper förvaltningarna att söka medel.'],
    doesNotCount: ['Länsstyrelsen beslutar om jordbrukarstöd.'],
  },
  topic: internationalTopic,
  asksPeople: true,
  uses: { international },
  nothing: 'Ingen resurs för EU-finansiering visas',
  none: 'Ingen resurs för EU-finansiering visas.',
  about: ({ international: { resource, help } }) => [resource, help],
  steps: [
    {
      title: 'Någon har uppdraget att arbeta med EU-frågor och EU-finansiering.',
      share: 0.4,
      when: ({ international }) => international.resource.said,
      says: 'Det finns en resurs för EU-frågor.',
      lacks: 'En samordnare, ett kontor eller en annan resurs för EU-finansiering.',
    },
    {
      title: 'Verksamheterna får stöd i att söka, eller pengar till medfinansiering.',
      share: 0.7,
      when: ({ international }) => international.help.said,
      says: 'Verksamheterna får stöd i att söka EU-medel, eller pengar till medfinansiering.',
      lacks: 'Stöd till verksamheter som söker EU-medel.',
    },
    {
      title: 'Det har gett projekt.',
      share: 1,
      when: ({ international }) => international.projects.said,
      says: 'Kommunen deltar i projekt som EU finansierar.',
      lacks: 'Projekt som har fått EU-medel.',
    },
  ],
});
