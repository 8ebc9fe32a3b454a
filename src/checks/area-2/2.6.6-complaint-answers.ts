import { complaints } from '../../facts/complaints/index.ts';
import { complaintsTopic } from '../../facts/complaints/topic.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '2.6.6',
  title: 'Svarstid för synpunkter, och anonymitet',
  looksFor: [
    'Vad sidor och riktlinjer om synpunkter och klagomål säger om tid för svar och om att vara anonym.',
  ],
  doesNotCount: [
    'Att svar ges så snart som möjligt, utan tid.',
    'Tider som gäller bygglov, lex Sarah eller överklagande.',
    'Anonymitet i enkäter och i visselblåsning.',
  ],
  examples: {
    counts: [
      'Du får svar på din synpunkt inom tio arbetsdagar.',
      'Du kan vara anonym, men då kan vi inte svara.',
    ],
    doesNotCount: ['Vi svarar så fort vi kan.'],
  },
  topic: complaintsTopic,
  uses: { complaints },
  counted: 'delar',
  nothing: 'Inget sägs om svarstid eller anonymitet',
  none: 'Inget sägs om inom vilken tid synpunkter besvaras eller om man kan vara anonym.',
  parts: [
    {
      title: 'Det sägs inom vilken tid den som lämnar en synpunkt får svar.',
      when: ({ complaints }) => complaints.answered,
      says: ({ complaints }) => `En tid för svar är angiven: ”${complaints.answered[0]!.match}”.`,
      lacks: 'En angiven tid för svar.',
    },
    {
      title: 'Svarstiden gäller hela kommunen.',
      when: ({ complaints }) => complaints.answered.filter(({ services }) => services.length === 0),
      says: 'Den gäller kommunen som helhet.',
      lacks: 'En svarstid som gäller alla kommunens verksamheter.',
    },
    {
      title: 'Det sägs att man kan vara anonym.',
      when: ({ complaints }) => complaints.anonymous,
      says: 'Den som vill kan vara anonym.',
      lacks: 'Att man kan lämna synpunkter anonymt.',
    },
  ],
});
