import { staffDevelopment } from '../../facts/staff/development.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '6.3.1',
  title: 'Gemensam introduktion',
  looksFor: ['Introduktion av nyanställda, om den är gemensam för kommunen, och om den följs upp.'],
  doesNotCount: [
    'Gymnasiets introduktionsprogram, introduktion av nyanlända, elever, förtroendevalda och praktikanter.',
    'Förslag och planer på att införa en introduktion.',
  ],
  examples: {
    counts: ['Alla nya medarbetare bjuds in till en gemensam introduktionsdag.'],
    doesNotCount: ['Introduktionsprogrammet vänder sig till elever som saknar behörighet.'],
  },
  asksPeople: true,
  topic: staffAccountsTopic,
  uses: { staffDevelopment },
  nothing: 'Ingen introduktion visas',
  none: 'Ingen introduktion av nyanställda visas.',
  about: ({ staffDevelopment }) => [staffDevelopment.introduction],
  steps: [
    {
      title: 'Nyanställda får introduktion.',
      share: 0.35,
      when: ({ staffDevelopment: { introduction, commonIntroduction } }) => [
        ...introduction.said,
        ...commonIntroduction.said,
      ],
      says: 'Nyanställda får introduktion.',
      lacks: 'Att nyanställda får introduktion.',
    },
    {
      title: 'Introduktionen är gemensam för hela kommunen.',
      share: 0.75,
      when: ({ staffDevelopment: { commonIntroduction } }) => commonIntroduction.said,
      says: 'Introduktionen är gemensam.',
      lacks: 'Att introduktionen är gemensam för hela kommunen.',
    },
    {
      title: 'Introduktionen följs upp.',
      share: 1,
      when: ({ staffDevelopment: { introductionFollowed } }) => introductionFollowed.said,
      says: 'Den följs upp.',
      lacks: 'Att introduktionen följs upp; det kan en intervju visa.',
    },
  ],
});
