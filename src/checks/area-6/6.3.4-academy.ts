import { staffDevelopment } from '../../facts/staff/development.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '6.3.4',
  title: 'Medarbetarakademi eller medarbetarprogram',
  looksFor: ['Akademier, program och egna kurser för kommunens medarbetare.'],
  doesNotCount: [
    'Idrotts-, musik- och innovationsakademier.',
    'Program för elever, företag och arbetssökande.',
    'Förslag att starta en akademi.',
  ],
  examples: {
    counts: ['Medarbetarakademin ger kurser till alla anställda.'],
    doesNotCount: ['Fotbollsakademin tar emot nya elever.'],
  },
  topic: staffAccountsTopic,
  uses: { staffDevelopment },
  nothing: 'Ingen akademi visas',
  none: 'Varken akademi eller medarbetarprogram visas.',
  about: ({ staffDevelopment }) => [staffDevelopment.academy],
  steps: [
    {
      title: 'Det finns en akademi eller ett program för medarbetare.',
      share: 0.5,
      when: ({ staffDevelopment: { academy } }) => academy.said,
      says: ({ staffDevelopment: { academy } }) =>
        `Kommunen har medarbetarakademi eller program för medarbetare (”${academy.said[0]!.match}”).`,
      lacks: 'En akademi eller ett program för medarbetare.',
    },
    {
      title: 'Den är öppen för alla eller delas med andra.',
      share: 0.8,
      when: ({ staffDevelopment: { academyWide } }) => academyWide.said,
      says: 'Den vänder sig till alla eller drivs tillsammans med andra.',
      lacks: 'Att den vänder sig till medarbetare i hela kommunen.',
    },
    {
      title: 'Deltagandet redovisas eller följs upp.',
      share: 1,
      when: ({ staffDevelopment: { academyFollowed } }) => academyFollowed.said,
      says: 'Det redovisas hur den används.',
      lacks: 'Hur många som deltar, eller vad deltagarna tycker.',
    },
  ],
});
