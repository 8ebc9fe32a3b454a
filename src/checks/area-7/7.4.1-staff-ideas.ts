import { ideas } from '../../facts/development/ideas.ts';
import { learningTopic } from '../../facts/development/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '7.4.1',
  title: 'Medarbetares idéer tas emot, prövas och belönas',
  looksFor: ['Idébank eller förslagsverksamhet, pengar att pröva idéer för, och pris för utveckling.'],
  doesNotCount: [
    'Medborgarförslag och e-förslag.',
    'Priser till företag, kulturarbetare, föreningar och elever, och priser som kommunen själv har fått.',
    'Fonder för företag och föreningar.',
  ],
  examples: {
    counts: ['Kommunens kvalitetspris delas ut till en enhet som har utvecklat sin verksamhet.'],
    doesNotCount: ['Årets företagare får kommunens innovationspris.'],
  },
  topic: learningTopic,
  asksPeople: true,
  uses: { ideas },
  counted: 'delar',
  nothing: 'Inget system visas',
  none: 'Inget system för medarbetares idéer visas.',
  about: ({ ideas: { received, funded, rewarded } }) => [received, funded, rewarded],
  parts: [
    {
      title: 'Idéer tas emot: idébank, idésluss, förslagsverksamhet.',
      when: ({ ideas }) => ideas.received.said,
      says: 'Medarbetares idéer tas emot på ett bestämt sätt.',
      lacks: 'Ett sätt att ta emot medarbetares idéer.',
    },
    {
      title: 'De prövas: det finns pengar att söka.',
      when: ({ ideas }) => ideas.funded.said,
      says: 'Det finns pengar att pröva idéer för.',
      lacks: 'Pengar att pröva idéer för.',
    },
    {
      title: 'De belönas: utvecklingspris, kvalitetspris.',
      when: ({ ideas }) => ideas.rewarded.said,
      says: 'Idéer och utvecklingsarbete belönas med pris.',
      lacks: 'Pris eller belöning för idéer och utvecklingsarbete.',
    },
  ],
});
