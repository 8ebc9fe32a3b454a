import { businessSupport } from '../../facts/society/business.ts';
import { businessTopic } from '../../facts/society/topics.ts';
import { defineLadder } from '../ladder.ts';

const many =
  /(?<!\p{L})(?:\d{2,} (?:personer|medarbetare|handläggare|chefer|tjänst\p{L}+)|alla|samtliga|varje år|återkommande|ett hundratal|hundra)(?!\p{L})/iu;
const effect =
  /(?<!\p{L})(?:resultat\p{L}*|följ\p{L}* upp|utvärder\p{L}*|har (?:gett|lett|bidragit|förbättrat)|högre (?:betyg|nöjdhet|NKI)|NKI|nöjdare)(?!\p{L})/iu;

export default defineLadder({
  question: '8.3.3',
  title: 'Utbildning i att möta företag',
  looksFor: ['Utbildning för handläggare i bemötande av företag, till exempel Förenkla – helt enkelt.'],
  doesNotCount: [
    'Utbildning som kommunen erbjuder företag.',
    'Yrkesutbildning och arbetskraftens kompetens.',
  ],
  topic: businessTopic,
  asksPeople: true,
  uses: { businessSupport },
  nothing: 'Ingen utbildning visas',
  none: 'Inget visar att handläggare utbildas i att möta företag.',
  about: ({ businessSupport }) => [businessSupport.trained],
  steps: [
    {
      title: 'Handläggare har utbildats i att möta företag.',
      share: 0.5,
      when: ({ businessSupport }) => businessSupport.trained.said,
      says: 'Handläggare har utbildats i att möta företag.',
      lacks: 'Utbildning i att möta företag.',
    },
    {
      title: 'Den når många, eller kommer tillbaka.',
      share: 0.8,
      when: ({ businessSupport }) =>
        businessSupport.trained.said.filter(({ passage }) => many.test(passage.text)),
      says: 'Den når många.',
      lacks: 'Hur många som har gått utbildningen, och om den kommer tillbaka.',
    },
    {
      title: 'Det framgår vad den har gett.',
      share: 1,
      when: ({ businessSupport }) =>
        businessSupport.trained.said.filter(({ passage }) => effect.test(passage.text)),
      says: 'Det framgår vad den har gett.',
      lacks: 'Vad utbildningen har gett i företagens omdöme.',
    },
  ],
});
