import type { Topic } from '../../model/topic.ts';

/** Quality work of the whole municipality and its methods: what the questions of 7.1 and 7.2 are about. */
export const qualityTopic: Topic = {
  id: 'quality-work',
  name: 'kvalitetsarbete och verksamhetsutveckling',
  direct: [
    'kvalitetspolicy',
    'kvalitetsprogram',
    'kvalitetsstrategi',
    'kvalitetsarbete',
    'kvalitetsredovisning',
    'kvalitetssystem',
    'verksamhetsutveckling',
    'ständiga förbättringar',
  ],
  places: ['kvalitet', 'styrning', 'utveckling', 'styrdokument', 'årsredovisning'],
  query: 'kvalitetsarbete',
};
