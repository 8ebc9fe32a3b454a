import { civilSociety, civilSocietyTopic } from '../../facts/civil-society.ts';
import { policies, policiesAbout } from '../../facts/policies/index.ts';
import { VOLUNTEERS } from '../../facts/policies/society.ts';
import { associations } from '../../facts/society/associations.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '8.2.2',
  title: 'Samarbeten med civilsamhället',
  looksFor: ['Samarbeten som pågår: med vem och om vad.'],
  doesNotCount: [
    'Att samarbete är viktigt, önskvärt eller möjligt.',
    'Bidrag utan samarbete, och föreningars egna verksamheter.',
    'Frivilliga avgifter, försäkringar och liknande.',
  ],
  examples: {
    counts: [
      'Tillsammans med Röda Korset driver kommunen en frivilligcentral.',
      'Brottsförebyggande rådet samlar kommunen, polisen och föreningslivet.',
    ],
    doesNotCount: ['Kommunen vill ha ett gott samarbete med föreningslivet.'],
  },
  topic: civilSocietyTopic,
  uses: { civilSociety, associations, policies },
  counted: 'slags samarbeten',
  nothing: 'Inga samarbeten visas',
  none: 'Inga samarbeten med civilsamhället visas.',
  about: ({ associations: { volunteers, culture, safety } }) => [volunteers, culture, safety],
  parts: [
    {
      title: 'Frivilliga: kommunen samarbetar med frivilliga och volontärer.',
      when: ({ associations, policies }) => [
        ...associations.volunteers.said,
        ...policiesAbout(policies, VOLUNTEERS).map(({ evidence }) => evidence),
      ],
      says: 'Kommunen samarbetar med frivilliga.',
      lacks: 'Samarbete med frivilliga.',
    },
    {
      title: 'Kultur och fritid: kommunen arrangerar tillsammans med föreningar och studieförbund.',
      when: ({ associations }) => associations.culture.said,
      says: 'Inom kultur och fritid samarbetar den med föreningar eller studieförbund.',
      lacks: 'Samarbete inom kultur och fritid.',
    },
    {
      title: 'Trygghet: brottsförebyggande råd, nattvandring, grannsamverkan.',
      when: ({ associations }) => associations.safety.said,
      says: 'För tryggheten samverkar den med polis, föreningar eller boende.',
      lacks: 'Brottsförebyggande samarbete.',
    },
    {
      title: 'Välfärd: partnerskap eller samarbete med namngivna organisationer.',
      when: ({ civilSociety: { partnerships, cooperation } }) => [...partnerships.said, ...cooperation.said],
      says: ({ civilSociety: { partnerships } }) =>
        partnerships.said.length > 0
          ? 'Den har idéburet offentligt partnerskap.'
          : 'Den samarbetar med namngivna organisationer.',
      lacks: 'Partnerskap eller samarbete med namngivna organisationer inom välfärden.',
    },
  ],
});
