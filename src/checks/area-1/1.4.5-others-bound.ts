import { integrity, integrityTopic } from '../../facts/integrity.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '1.4.5',
  title: 'Reglerna gäller även bolag och externa utförare',
  looksFor: ['Regler mot mutor och jäv, och krav på leverantörer, som säger vilka de gäller.'],
  doesNotCount: [
    'Regler om hur anställda möter leverantörer, utan krav på leverantören.',
    'Bolags egna policyer utan koppling till kommunens regler.',
    'Allmänna krav på kvalitet i avtal.',
  ],
  examples: {
    counts: ['Riktlinjerna gäller även för de kommunala bolagen.', 'Leverantörer ska följa uppförandekoden.'],
    doesNotCount: ['Var försiktig när en leverantör bjuder på lunch.'],
  },
  asksPeople: true,
  topic: integrityTopic,
  uses: { integrity },
  counted: 'delar',
  nothing: 'Reglerna säger inget om bolag eller utförare',
  none: 'Inget visar att reglerna gäller även bolag och externa utförare.',
  parts: [
    {
      title: 'Reglerna gäller kommunens bolag.',
      when: ({ integrity }) => integrity.companies,
      says: 'Reglerna gäller även kommunens bolag.',
      lacks: 'Att reglerna gäller kommunens bolag.',
    },
    {
      title: 'Reglerna gäller leverantörer och externa utförare.',
      when: ({ integrity }) => integrity.providers,
      says: 'Reglerna ställer krav på leverantörer eller externa utförare.',
      lacks: 'Att reglerna gäller leverantörer och externa utförare.',
    },
    {
      title: 'Det framgår hur utförarna hålls till det.',
      when: ({ integrity }) => [...integrity.programmes, ...integrity.held.said],
      says: 'Det framgår hur externa utförare följs upp.',
      lacks: 'Hur externa utförare hålls till reglerna, till exempel genom avtal, insyn och uppföljning.',
    },
  ],
});
