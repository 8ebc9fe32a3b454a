import type { Topic } from '../../model/topic.ts';

/** Where service declarations would stand. "kvalitet" alone is no place: air and water have it too. */
export const declarationTopic: Topic = {
  id: 'service-declarations',
  name: 'service- och kvalitetsdeklarationer',
  direct: [
    'servicedeklaration',
    'kvalitetsdeklaration',
    'värdighetsgaranti',
    'servicegaranti',
    'tjänstegaranti',
    'tjänstedeklaration',
    'serviceförklaring',
    'serviceåtagande',
    'kvalitetsgaranti',
    'servicelöfte',
    'kvalitetslöfte',
    'hemtjänstlöfte',
  ],
  places: [
    'synpunkter',
    'klagomål',
    'kvalitetsarbete',
    'kvalitetsuppföljning',
    'värdegrund',
    'äldreomsorg',
    'hemtjänst',
  ],
};
