import { staffDevelopment } from '../../facts/staff/development.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '6.3.3',
  title: 'Gemensamt system för kompetensutveckling',
  looksFor: [
    'Hur kommunen kartlägger kompetens, avsätter medel och prioriterar kompetensutveckling, och om det sker gemensamt.',
  ],
  doesNotCount: [
    'Kartläggning av elevers kunskaper och av arbetssökandes kompetens.',
    'Kommunen ger kurser till företag.',
  ],
  examples: {
    counts: ['Kompetensbehovet kartläggs varje år i ett gemensamt system.'],
    doesNotCount: ['Elevernas kunskaper kartläggs.'],
  },
  asksPeople: true,
  topic: staffTopic,
  uses: { staffDevelopment },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget gemensamt system för kompetensutveckling visas.',
  about: ({ staffDevelopment }) => [staffDevelopment.mapping],
  parts: [
    {
      title: 'Kompetens och behov kartläggs.',
      when: ({ staffDevelopment }) => staffDevelopment.mapping.said,
      says: 'Kompetens eller behov kartläggs.',
      lacks: 'Att kompetens och behov kartläggs.',
    },
    {
      title: 'Det sker i ett gemensamt system.',
      when: ({ staffDevelopment }) => staffDevelopment.mappingSystem.said,
      says: 'Det sker gemensamt.',
      lacks: 'Ett gemensamt system eller arbetssätt.',
    },
    {
      title: 'Medel avsätts för kompetensutveckling.',
      when: ({ staffDevelopment }) => staffDevelopment.budget.said,
      says: 'Medel avsätts för kompetensutveckling.',
      lacks: 'Budget för kompetensutveckling.',
    },
    {
      title: 'Kompetensutvecklingen prioriteras.',
      when: ({ staffDevelopment }) => staffDevelopment.priority.said,
      says: 'Insatserna prioriteras.',
      lacks: 'Hur kompetensutvecklingen prioriteras.',
    },
  ],
});
