import type { Topic } from '../../model/topic.ts';

/** What the municipality reports of a year, and how its goals were met. */
export const annualReportTopic: Topic = {
  id: 'annual-reports',
  name: 'årsredovisning och måluppfyllelse',
  direct: [
    'årsredovisning',
    'populärversion',
    'måluppfyllelse',
    'bokslut',
    'måluppföljning',
    'året i korthet',
  ],
  places: ['ekonomi', 'budget', 'kvalitet', 'resultat', 'uppföljning', 'mål'],
};
