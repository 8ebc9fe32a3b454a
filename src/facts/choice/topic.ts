import type { Topic } from '../../model/topic.ts';

/** Where a choice of provider would stand. */
export const choiceTopic: Topic = {
  id: 'choice',
  name: 'val av utförare',
  direct: [
    'välja utförare',
    'utförare',
    'valfrihet',
    'välja skola',
    'skolval',
    'välja förskola',
    'byta utförare',
    'fritt val',
    'fristående',
  ],
  places: [
    'hemtjänst',
    'äldreomsorg',
    'äldre',
    'förskola',
    'grundskola',
    'gymnasieskola',
    'gymnasium',
    'funktionsnedsättning',
  ],
};
