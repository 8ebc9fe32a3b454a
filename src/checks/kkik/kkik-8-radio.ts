import { offWeb } from '../../facts/off-web.ts';
import { webcasts } from '../../facts/webcasts/index.ts';
import webcast from '../area-1/1.2.3-webcast.ts';
import { defineAnswer } from './answer.ts';

export default defineAnswer({
  question: 'kkik-8',
  title: 'Fullmäktige i radio',
  looksFor: ['Att fullmäktiges sammanträden sänds som ljud, i närradio eller på webben.'],
  doesNotCount: ['Sändningar med bild, och andra program i närradion.'],
  topic: webcast.topic,
  uses: { webcasts, offWeb },
  none: 'Inget visar att fullmäktige sänds i radio.',
  partly: {
    title: 'ljudet hörs bara med bilden',
    when: ({ webcasts }) => webcasts.live,
    says: 'Fullmäktiges möten sänds med bild, men inget visar att de sänds som radio.',
    lacks: 'Sändningar av fullmäktige som ljud.',
  },
  yes: {
    title: 'sänds som ljud',
    when: ({ webcasts, offWeb }) => [...webcasts.sound, ...offWeb.radio.said],
    says: 'Fullmäktiges möten sänds som ljud.',
    lacks: 'Att mötena sänds som ljud, i närradio eller på webben.',
  },
});
