import type { Topic } from '../../model/topic.ts';

/** What the elected auditors do and write. */
export const auditTopic: Topic = {
  id: 'audits',
  name: 'revisionens granskningar',
  direct: [
    'revisionsrapport',
    'kommunrevision',
    'granskningsrapport',
    'revisorer',
    'revisionen',
    'stadsrevision',
  ],
  places: ['revision', 'granskning', 'insyn', 'så styrs'],
};
