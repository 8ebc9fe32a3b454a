import type { Topic } from '../../model/topic.ts';

/** Where one would read how to reach the municipality, and how soon it answers. */
export const contactTopic: Topic = {
  id: 'contact',
  name: 'kontaktcenter och kontaktvägar',
  direct: [
    'kontaktcenter',
    'medborgarservice',
    'medborgarkontor',
    'kundcenter',
    'servicecenter',
    'invånarservice',
    'kontakta kommunen',
    'kontakta oss',
  ],
  places: ['öppettider', 'växel', 'kundtjänst', 'servicepolicy', 'servicegaranti'],
};
