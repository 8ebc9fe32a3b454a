import type { Topic } from '../../model/topic.ts';

/** Views and complaints about the services. "synpunkter" alone is a place: plans ask for them too. */
export const complaintsTopic: Topic = {
  id: 'complaints',
  name: 'synpunkter och klagomål',
  direct: [
    'klagomål',
    'synpunktshantering',
    'lämna synpunkt',
    'lämna en synpunkt',
    'synpunkten',
    'tyck till',
    'säg vad du tycker',
  ],
  places: ['synpunkter', 'dialog', 'påverka', 'kvalitetsarbete', 'kontakta'],
  query: 'synpunkter och klagomål',
};
