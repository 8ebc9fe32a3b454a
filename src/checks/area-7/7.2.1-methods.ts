import type { Statement } from '../../facts/aspects.ts';
import { qualityTopic } from '../../facts/quality/topic.ts';
import { qualityWork } from '../../facts/quality/work.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Methods by their first word, as the reason lists them. */
const METHODS: [string, RegExp][] = [
  ['Lean', /lean|5s|kaizen|värdeflöde/iu],
  ['processarbete', /process/iu],
  ['kvalitetsledningssystem', /ledningssystem|ISO/iu],
  ['självvärdering', /själv(?:ut)?värdering|SIQ|svensk kvalitet|EFQM|CAF|kommunkompassen/iu],
  ['balanserad styrning', /balansera/iu],
  ['tjänstedesign', /tjänstedesign|kundresor/iu],
  ['ständiga förbättringar', /PDCA|PGSA|förbättring/iu],
  ['tillitsbaserad styrning', /tillits/iu],
  ['kollegial granskning', /kollegial|peer/iu],
];

/** Called as they are written where the list above has no name for them. */
function methodsIn(said: readonly Statement[]): string[] {
  const names = METHODS.filter(([, words]) => said.some(({ match }) => words.test(match))).map(
    ([name]) => name,
  );
  return names.length > 0 ? names : [...new Set(said.map(({ match }) => match))];
}

export default defineLadder({
  question: '7.2.1',
  title: 'Gemensamma metoder för kvalitet och verksamhetsutveckling',
  looksFor: [
    'Vilka metoder kommunen använder: Lean, processkartläggning, kvalitetsledningssystem, självvärdering, och om de är gemensamma.',
  ],
  doesNotCount: [
    'En enskild verksamhets metod når bara första steget.',
    'Miljöledningssystem, beslutsprocesser och leverantörers certifikat.',
    'Planer på att börja.',
  ],
  examples: {
    counts: ['Alla förvaltningar arbetar enligt Lean.'],
    doesNotCount: ['Leverantören ska vara certifierad enligt ISO 9001.'],
  },
  asksPeople: true,
  topic: qualityTopic,
  uses: { qualityWork },
  nothing: 'Ingen metod visas',
  none: 'Ingen gemensam metod för kvalitets- eller verksamhetsutveckling visas.',
  about: ({ qualityWork }) => [qualityWork.methods],
  steps: [
    {
      title: 'En metod används någonstans.',
      share: 0.3,
      when: ({ qualityWork: { methods } }) => methods.said,
      says: ({ qualityWork: { methods } }) => `Metoder som nämns: ${list.format(methodsIn(methods.said))}.`,
      lacks: 'En namngiven metod.',
    },
    {
      title: 'Den är gemensam för kommunen.',
      share: 0.65,
      when: ({ qualityWork: { commonMethods } }) => commonMethods.said,
      says: 'Arbetssättet är gemensamt.',
      lacks: 'Att metoden är gemensam för hela kommunen.',
    },
    {
      title: 'Vad metoderna har gett följs upp.',
      share: 1,
      when: ({ qualityWork: { methodsFollowed } }) => methodsFollowed.said,
      says: 'Det sägs vad de har lett till.',
      lacks: 'Vad metoderna har lett till; det kan en intervju visa.',
    },
  ],
});
