import { interplay, responsibilityTopic } from '../../facts/interplay.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '3.4.2',
  title: 'Rollerna har behandlats i utbildning och samtal',
  looksFor: [
    'Utbildning för förtroendevalda, beskrivna roller, och samtal mellan politiker och tjänstemän om dem.',
  ],
  doesNotCount: [
    'Utbildning för elever, invånare och ungdomsråd om hur kommunen styrs.',
    'Granskningar som säger att rollerna är oklara.',
    'Motioner om utbildning.',
  ],
  examples: {
    counts: ['Alla förtroendevalda har utbildats om rollfördelningen mellan politiker och tjänstemän.'],
    doesNotCount: ['Rollfördelningen mellan politiker och tjänstemän är otydlig.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { interplay },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar att politikers och tjänstemäns roller har behandlats i utbildning eller samtal.',
  parts: [
    {
      title: 'Förtroendevalda utbildas om rollerna.',
      when: ({ interplay }) => interplay.trainingOnRoles.said,
      says: 'Förtroendevalda utbildas om rollerna.',
      lacks: 'Utbildning för förtroendevalda om rollerna.',
    },
    {
      title: 'Rollerna är beskrivna i skrift.',
      when: ({ interplay }) => interplay.rolesWritten.said,
      says: 'Fördelningen mellan politiker och tjänstemän är beskriven.',
      lacks: 'En skriven beskrivning av hur politiker och tjänstemän delar på ansvaret.',
    },
    {
      title: 'Politiker och tjänstemän har samtalat om rollerna.',
      when: ({ interplay }) => interplay.talksOnRoles.said,
      says: 'Politiker och tjänstemän har samtalat om rollerna.',
      lacks: 'Samtal om rollerna mellan politiker och tjänstemän.',
    },
  ],
});
