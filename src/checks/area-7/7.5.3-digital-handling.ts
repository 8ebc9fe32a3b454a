import { digitalHandling } from '../../facts/development/digital.ts';
import { type EServices, eServices } from '../../facts/e-services/index.ts';
import { eServicesTopic } from '../../facts/e-services/topic.ts';
import { defineLadder } from '../ladder.ts';

const identified = ({ services, identification }: EServices) => [
  ...identification.said.map(({ evidence }) => evidence),
  ...services.filter((one) => one.identified).map(({ evidence }) => evidence),
];

export default defineLadder({
  question: '7.5.3',
  title: 'E-tjänster med helt digital handläggning',
  looksFor: [
    'E-tjänster med e-legitimation, där man kan följa sitt ärende och få beslut digitalt.',
    'Ärenden som handläggs digitalt hela vägen eller automatiskt.',
  ],
  doesNotCount: [
    'Blanketter att skriva ut.',
    'Andras e-tjänster: Skatteverkets, Försäkringskassans, vårdens.',
    'Planer på automatisering, och robotar som klipper gräs.',
  ],
  examples: {
    counts: ['Ansökan om ekonomiskt bistånd handläggs digitalt från ansökan till beslut.'],
    doesNotCount: ['Skriv ut blanketten, skriv under och skicka in den.'],
  },
  topic: eServicesTopic,
  uses: { eServices, digitalHandling },
  nothing: 'Inga e-tjänster visas',
  none: 'Inga e-tjänster visas.',
  about: ({ digitalHandling: { whole } }) => [whole],
  steps: [
    {
      title: 'Det finns e-tjänster.',
      share: 0.2,
      when: ({ eServices }) => [
        ...eServices.services.map(({ evidence }) => evidence),
        ...eServices.said.said.map(({ evidence }) => evidence),
        ...identified(eServices),
      ],
      says: 'Det finns e-tjänster.',
      lacks: 'E-tjänster.',
    },
    {
      title: 'De används med e-legitimation.',
      share: 0.5,
      when: ({ eServices }) => identified(eServices),
      says: 'De används med e-legitimation.',
      lacks: 'E-tjänster med e-legitimation, så att ärendet kan skötas digitalt.',
    },
    {
      title: 'Man kan följa sitt ärende eller få beslut digitalt.',
      share: 0.75,
      when: ({ digitalHandling: { followed, whole } }) => [...followed.said, ...whole.said],
      says: 'Ärendet går att följa eller besvaras digitalt.',
      lacks: 'Att man kan följa sitt ärende och få beslut digitalt.',
    },
    {
      title: 'Ärenden handläggs digitalt hela vägen.',
      share: 1,
      when: ({ digitalHandling, eServices }) => [...digitalHandling.whole.said, ...eServices.share.said],
      says: 'Ärenden handläggs digitalt hela vägen.',
      lacks: 'Ärenden som handläggs digitalt hela vägen till beslut.',
    },
  ],
});
