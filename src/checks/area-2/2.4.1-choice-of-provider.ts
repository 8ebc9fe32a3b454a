import { type Choice, choice, choiceTopic } from '../../facts/choice/index.ts';
import { defineLadder } from '../ladder.ts';
import { listOf, servicesCounted } from './wording.ts';

const SEVERAL = 3;
const EDUCATION = new Set(['preschool', 'compulsory-school', 'upper-secondary', 'adult-education']);

export default defineLadder({
  question: '2.4.1',
  title: 'Tjänster där brukaren väljer utförare, och enligt vilket system',
  looksFor: [
    'Att brukaren själv väljer vem som utför en tjänst, till exempel hemtjänst, förskola eller skola.',
    'Vilket system som gäller: valfrihetssystem (LOV), upphandling eller peng som följer brukaren.',
  ],
  doesNotCount: [
    'Val av kurser, mat eller tider.',
    'Förslag om att införa valfrihet, och valfrihet som har avskaffats.',
    'Allmänna texter om lagen om valfrihetssystem, och andra kommuners val.',
  ],
  examples: {
    counts: ['Du som har beslut om hemtjänst väljer själv vilken utförare som ska hjälpa dig.'],
    doesNotCount: ['En kommun får införa valfrihetssystem enligt LOV.'],
  },
  topic: choiceTopic,
  uses: { choice },
  nothing: 'Inget val av utförare visas',
  none: 'Inget visar att brukaren kan välja utförare i någon tjänst.',
  about: ({ choice }) => [choice.choose],
  steps: [
    {
      title: 'Val finns inom en tjänst',
      share: 0.25,
      when: ({ choice }) => choice.choose.said,
      says: ({ choice }) =>
        choice.services.length > 0
          ? `Brukaren väljer utförare inom ${servicesCounted(choice.services.length)}: ${listOf(servicesOf(choice))}.`
          : 'Brukaren kan välja utförare, men det framgår inte inom vilken tjänst.',
      lacks: 'Att brukaren kan välja utförare inom någon tjänst.',
    },
    {
      title: 'Val finns inom minst tre tjänster',
      share: 0.5,
      when: ({ choice }) => (choice.services.length >= SEVERAL ? evidenceOf(choice) : []),
      says: 'Valet gäller flera tjänster.',
      lacks: 'Val inom fler tjänster.',
    },
    {
      title: 'Både inom omsorg och inom förskola eller skola',
      share: 0.75,
      when: ({ choice }) => {
        const education = choice.services.filter(({ service }) => EDUCATION.has(service.id));
        const care = choice.services.filter(({ service }) => !EDUCATION.has(service.id));
        return education.length > 0 && care.length > 0 ? [education[0]!.evidence, care[0]!.evidence] : [];
      },
      says: 'Det gäller både omsorg och utbildning.',
      lacks: 'Val både inom omsorg och inom förskola eller skola.',
    },
    {
      title: 'Det framgår vilket system som gäller',
      share: 1,
      when: ({ choice }) => choice.system.said,
      says: ({ choice }) => `Systemet framgår: ${choice.system.said[0]!.match}.`,
      lacks: 'Vilket system som gäller: valfrihetssystem, upphandling eller peng.',
    },
  ],
});

const servicesOf = ({ services }: Choice) => services.map(({ service }) => service);
const evidenceOf = ({ services }: Choice) => services.map(({ evidence }) => evidence);
