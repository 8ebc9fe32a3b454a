import { reception, receptionTopic } from '../../facts/reception.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.2.9',
  title: 'Mätningar av bemötande leder till förbättringar',
  looksFor: [
    'Vad sidor, rapporter och nyheter säger att resultat om bemötande och tillgänglighet har lett till.',
  ],
  doesNotCount: [
    'Att en mätning görs, utan vad den används till.',
    'Mål och planer som inte bygger på resultat.',
    'Förbättringar efter klagomål och medarbetarundersökningar.',
  ],
  examples: {
    counts: ['Bemötandet i telefon fick lågt betyg. Vi har därför utbildat alla som svarar.'],
    doesNotCount: ['Vi vill bli bättre på bemötande.'],
  },
  asksPeople: true,
  topic: receptionTopic,
  uses: { reception },
  nothing: 'Inget sägs om vad mätningarna leder till',
  none: 'Inget visar att resultat om bemötande och tillgänglighet leder till förbättringar.',
  steps: [
    {
      title: 'Resultaten sägs ligga till grund för förbättringar',
      share: 0.35,
      when: ({ reception: { used, acted } }) => [...used, ...acted],
      says: ({ reception: { used } }) =>
        used.length > 0
          ? 'Resultaten sägs ligga till grund för förbättringar.'
          : 'Resultaten har fått följder.',
      lacks: 'Att resultaten ligger till grund för förbättringar.',
    },
    {
      title: 'En åtgärd som en mätning ledde till berättas',
      share: 0.7,
      when: ({ reception: { acted } }) => acted,
      says: 'En åtgärd som en mätning ledde till berättas.',
      lacks: 'En åtgärd som en mätning har lett till.',
    },
    {
      title: 'Resultatet har sedan blivit bättre',
      share: 1,
      when: ({ reception: { risen } }) => risen,
      says: 'Resultatet har blivit bättre.',
      lacks: 'Att resultatet har blivit bättre efteråt.',
    },
  ],
});
