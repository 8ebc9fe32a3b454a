import type { Topic } from '../../model/topic.ts';

/** Plans for digital development: 5.1.2 and 7.5.1. */
export const digitalTopic: Topic = {
  id: 'digital-plans',
  name: 'plan eller strategi för digitalisering och e-förvaltning',
  direct: [
    'digitaliseringsstrategi',
    'digitaliseringsplan',
    'digital agenda',
    'digital strategi',
    'e-förvaltning',
    'e-strategi',
    'it-strategi',
    'it-plan',
  ],
  places: ['digitalisering', 'it-policy', 'styrdokument', 'strategi', 'författningssamling'],
  query: 'digitaliseringsstrategi',
};

/** Learning from others and new ideas: 7.3 and 7.4. */
export const learningTopic: Topic = {
  id: 'learning',
  name: 'omvärldsanalys, nätverk, forskning och nya idéer',
  direct: [
    'omvärldsanalys',
    'omvärldsbevakning',
    'idébank',
    'innovationsstrategi',
    'utvecklingspris',
    'testbädd',
  ],
  places: ['innovation', 'forskning', 'utveckling', 'kvalitet', 'budget', 'nätverk', 'högskola'],
  query: 'omvärldsanalys',
};
