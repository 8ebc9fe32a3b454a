import type { Topic } from '../../model/topic.ts';

/** How the municipality is steered, and how that is followed up. */
export const steeringTopic: Topic = {
  id: 'steering',
  name: 'styrmodell, ekonomistyrning och uppföljning',
  direct: [
    'styrmodell',
    'styrsystem',
    'styrprinciper',
    'ekonomistyrning',
    'verksamhetsstyrning',
    'målstyrning',
    'ledningssystem med styrprocesser',
    'kommungemensamma ledningssystem',
    'styrning och uppföljning',
  ],
  places: ['styrdokument', 'författningssamling', 'budget', 'ekonomi', 'mål och budget', 'uppföljning'],
  query: 'styrmodell',
};

/** What the council wants with the whole. */
export const visionTopic: Topic = {
  id: 'vision',
  name: 'vision och värdegrund',
  direct: ['vision'],
  places: ['värdegrund', 'målbild', 'om kommunen', 'budget', 'mål'],
};

/** Companies that the municipality owns. */
export const ownersTopic: Topic = {
  id: 'owner-directives',
  name: 'ägardirektiv och kommunens bolag',
  direct: ['ägardirektiv', 'bolagspolicy', 'ägarpolicy', 'ägarstyrning'],
  places: ['kommunala bolag', 'bolag', 'styrdokument', 'författningssamling'],
};

/** How the municipality buys. */
export const purchasingTopic: Topic = {
  id: 'purchasing',
  name: 'upphandling och inköp',
  direct: ['upphandlingspolicy', 'inköpspolicy', 'riktlinjer för upphandling', 'riktlinjer för inköp'],
  places: ['upphandling', 'inköp', 'styrdokument', 'författningssamling'],
};

/** How the work is developed. */
export const processesTopic: Topic = {
  id: 'processes',
  name: 'processer och ständiga förbättringar',
  direct: ['processkart', 'processorienter', 'lean', 'ständiga förbättringar', 'verksamhetsutveckling'],
  places: ['kvalitet', 'utveckling', 'årsredovisning', 'budget', 'verksamhetsplan'],
  query: 'ständiga förbättringar',
};
