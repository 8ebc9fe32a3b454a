import { compareService, compareServiceTopic } from '../../facts/compare-service.ts';
import { findabilityInWords } from '../../facts/findability.ts';
import { defineLadder } from '../ladder.ts';

/** Clicks from the start page within which one finds without knowing where to look. */
const NEAR = 2;

export default defineLadder({
  question: '2.3.5',
  title: 'Lättlästa jämförelser',
  looksFor: [
    'Att jämförelserna är lätta att hitta: få klick, eller i menyn.',
    'Att måtten förklaras med vanliga ord.',
  ],
  doesNotCount: ['Metodbeskrivningar för den som redan är insatt.'],
  examples: {
    counts: ['Så läser du jämförelsen: siffran visar hur många av tio som är nöjda.'],
    doesNotCount: ['Sammanvägt index enligt metodbilagan.'],
  },
  topic: compareServiceTopic,
  uses: { compareService },
  nothing: 'Inga jämförelser att läsa',
  none: 'Inga jämförelser mellan enheter hittades, så det går inte att säga hur lätta de är att läsa.',
  about: ({ compareService }) => [compareService.tool],
  steps: [
    {
      title: 'Det finns jämförelser att läsa',
      share: 0.3,
      when: ({ compareService }) => compareService.tool.said,
      says: ({ compareService: { obscure } }) =>
        obscure.said.length > 0
          ? `Jämförelser finns, men mått som ”${obscure.said[0]!.match}” är svåra att förstå.`
          : 'Jämförelser mellan enheter finns att läsa.',
      lacks: 'Jämförelser mellan enheter.',
    },
    {
      title: 'De är lätta att hitta',
      share: 0.6,
      when: ({ compareService: { tool, found } }) =>
        found && (found.menu !== null || (found.clicks ?? NEAR + 1) <= NEAR) ? tool.said : [],
      says: ({ compareService: { found } }) => `De ligger ${findabilityInWords(found!)}.`,
      lacks: 'Att jämförelserna går att hitta med högst två klick, eller i menyn.',
    },
    {
      title: 'Måtten förklaras med vanliga ord',
      share: 1,
      when: ({ compareService: { explained, obscure } }) => (obscure.said.length > 0 ? [] : explained.said),
      says: 'Det förklaras hur de ska läsas.',
      lacks: 'En förklaring med vanliga ord av vad måtten visar.',
    },
  ],
});
