import { webcasts } from '../../facts/webcasts/index.ts';
import webcast from '../area-1/1.2.3-webcast.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-7',
  title: 'Fullmäktige i webb-tv',
  looksFor: ['Att fullmäktiges sammanträden sänds direkt med bild på webben.'],
  doesNotCount: ['Sändningar med bara ljud, andras sändningar, och planer på sändningar.'],
  topic: webcast.topic,
  uses: { webcasts },
  none: 'Inget visar att fullmäktige sänds i webb-tv.',
  partly: {
    title: 'bara i efterhand, eller bara nämnt',
    when: ({ webcasts: { afterwards, recordings, mentions } }) => [
      ...afterwards,
      ...recordings.map(({ evidence }) => evidence),
      ...mentions,
    ],
    says: 'Fullmäktiges möten finns inspelade, eller så nämns sändningar av dem.',
    lacks: 'Sändningar av fullmäktige med bild.',
  },
  yes: {
    title: 'direkt med bild',
    when: ({ webcasts }) => webcasts.live,
    says: 'Fullmäktiges möten sänds direkt med bild.',
    lacks: 'Att mötena sänds direkt med bild.',
  },
});
