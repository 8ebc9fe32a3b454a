import type { Topic } from '../../model/topic.ts';

/** What one does oneself on the web. */
export const eServicesTopic: Topic = {
  id: 'e-services',
  name: 'e-tjänster',
  direct: ['e-tjänster', 'e-tjänst', 'självservice', 'mina sidor'],
  places: ['blanketter', 'ansök', 'digitala tjänster', 'digitalisering'],
};
