import { choice, choiceTopic } from '../../facts/choice/index.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '2.4.6',
  title: 'Förskola, grundskola och gymnasium utanför kommunen',
  looksFor: ['Sidor som säger att man kan söka en plats i en annan kommun.'],
  doesNotCount: ['Elever från andra kommuner som söker hit, skolskjuts och inackordering.'],
  examples: {
    counts: ['Du kan söka gymnasieskola i hela länet.', 'Ditt barn kan gå i förskola i en annan kommun.'],
    doesNotCount: ['Elever från andra kommuner tas emot i mån av plats.'],
  },
  topic: choiceTopic,
  uses: { choice },
  counted: 'skolformer',
  nothing: 'Inget sägs om plats utanför kommunen',
  none: 'Inget visar att man kan söka förskola eller skola utanför kommunen.',
  about: ({ choice }) => [choice.preschoolElsewhere, choice.schoolElsewhere, choice.upperSecondaryElsewhere],
  parts: [
    {
      title: 'Förskola utanför kommunen går att söka.',
      when: ({ choice }) => choice.preschoolElsewhere.said,
      says: 'Förskola utanför kommunen går att söka.',
      lacks: 'Att förskola utanför kommunen går att söka.',
    },
    {
      title: 'Grundskola utanför kommunen går att söka.',
      when: ({ choice }) => choice.schoolElsewhere.said,
      says: 'Grundskola utanför kommunen går att söka.',
      lacks: 'Att grundskola utanför kommunen går att söka.',
    },
    {
      title: 'Gymnasieskola utanför kommunen går att söka.',
      when: ({ choice }) => choice.upperSecondaryElsewhere.said,
      says: 'Gymnasieskola utanför kommunen går att söka.',
      lacks: 'Att gymnasieskola utanför kommunen går att söka.',
    },
  ],
});
