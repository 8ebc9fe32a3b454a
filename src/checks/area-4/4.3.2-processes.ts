import { crossWork, crossWorkTopic } from '../../facts/cross-work.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.3.2',
  title: 'Kartlagda processer över förvaltningsgränser, med ägare',
  looksFor: ['Kartlagda processer, de som går över förvaltningsgränser, och vem som äger dem.'],
  doesNotCount: [
    'Budgetprocessen, planprocessen och rättsprocesser.',
    'Planer på att kartlägga.',
    'Systemägare för IT-system.',
  ],
  examples: {
    counts: ['Förvaltningsövergripande processer är kartlagda och har en processägare.'],
    doesNotCount: ['Processer ska kartläggas under nästa år.'],
  },
  asksPeople: true,
  topic: crossWorkTopic,
  uses: { crossWork },
  nothing: 'Inga kartlagda processer visas',
  none: 'Inga kartlagda processer hittades.',
  about: ({ crossWork }) => [crossWork.processes],
  steps: [
    {
      title: 'Processer är kartlagda.',
      share: 0.35,
      when: ({ crossWork }) => [...crossWork.processes.said, ...crossWork.processesAcross.said],
      says: 'Processer är kartlagda.',
      lacks: 'Kartlagda processer.',
    },
    {
      title: 'Det gäller också processer över förvaltningsgränserna.',
      share: 0.7,
      when: ({ crossWork: { processesAcross, acrossRemains } }) =>
        acrossRemains.said.length > 0 ? [] : processesAcross.said,
      says: 'Det gäller också processer över förvaltningsgränserna.',
      lacks: 'Att processer över förvaltningsgränserna är kartlagda.',
    },
    {
      title: 'Processerna har utsedda ägare.',
      share: 1,
      when: ({ crossWork }) => crossWork.owners.said,
      says: 'Processerna har utsedda ägare.',
      lacks: 'Utsedda ägare till processerna.',
    },
  ],
});
