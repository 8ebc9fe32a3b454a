import { type Screen, screen, screenTopic } from '../../facts/site/screen.ts';
import { defineLadder } from '../ladder.ts';

/** Pages from which "all pages" means something, and the share of them that must adapt. */
const ENOUGH = 3;
const NEARLY_ALL = 0.9;

const isEverywhere = ({ pages, fitting }: Screen) => pages >= ENOUGH && fitting >= pages * NEARLY_ALL;

export default defineLadder({
  question: '2.3.7',
  title: 'Webbplatsen i mobilen',
  looksFor: [
    'Sidornas egen uppgift, i källkoden, om att de anpassar sig till skärmens bredd.',
    'Kommunens ord om att webbplatsen är responsiv eller anpassad för mobil.',
  ],
  doesNotCount: [
    'En policy om att webbplatsen ska vara responsiv, och en ny version som är på väg.',
    'Appar, och e-tjänster som fungerar i mobilen.',
    'Sidor som säger att de är ritade för en viss bredd.',
  ],
  examples: {
    counts: ['Webbplatsen är responsiv och anpassar sig till den skärm du använder.'],
    doesNotCount: ['En ny version som anpassar sig till mobiler är på väg.'],
  },
  topic: screenTopic,
  uses: { screen },
  nothing: 'Inget visar att webbplatsen fungerar i mobil',
  none: 'Inget visar att webbplatsen anpassar sig till mobiler.',
  about: ({ screen }) => [screen.said],
  steps: [
    {
      title: 'En del av webbplatsen anpassar sig, eller kommunen säger att den gör det',
      share: 0.34,
      when: ({ screen }) => [...screen.start, ...screen.elsewhere, ...screen.said.said],
      says: ({ screen }) =>
        screen.said.said.length > 0 ? 'Kommunen säger att webbplatsen är anpassad för mobil.' : '',
      lacks: 'Att sidorna anpassar sig till skärmens bredd.',
    },
    {
      title: 'Startsidan anpassar sig till skärmens bredd',
      share: 0.67,
      when: ({ screen }) => screen.start,
      says: 'Startsidan anpassar sig till skärmens bredd.',
      lacks: 'Att startsidan anpassar sig till skärmens bredd.',
    },
    {
      title: 'Så gott som alla sidor gör det',
      share: 1,
      when: ({ screen }) => (isEverywhere(screen) ? [...screen.start, ...screen.rules] : []),
      says: ({ screen }) => `Det gör ${screen.fitting} av ${screen.pages} lästa sidor.`,
      lacks: 'Att så gott som alla sidor anpassar sig.',
    },
  ],
});
