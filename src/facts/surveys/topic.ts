import type { Topic } from '../../model/topic.ts';

export const citizenSurveysTopic: Topic = {
  id: 'citizen-surveys',
  name: 'medborgarundersökningar',
  direct: [
    'medborgarundersökning',
    'invånarundersökning',
    'medborgarenkät',
    'medborgarpanel',
    'trygghetsmätning',
  ],
  places: ['undersökning', 'enkät', 'kvalitet', 'jämförelse', 'resultat', 'statistik', 'fakta om kommunen'],
};

export const userSurveysTopic: Topic = {
  id: 'user-surveys',
  name: 'brukarundersökningar',
  direct: [
    'brukarundersökning',
    'brukarenkät',
    'kundundersökning',
    'elevenkät',
    'föräldraenkät',
    'brukarråd',
    'fokusgrupp',
  ],
  places: ['undersökning', 'enkät', 'kvalitet', 'jämför', 'resultat', 'kvalitetsredovisning'],
};
