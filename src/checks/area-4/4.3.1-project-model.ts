import { crossWork, crossWorkTopic } from '../../facts/cross-work.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '4.3.1',
  title: 'Gemensam projektmodell och överblick över projekt',
  looksFor: [
    'En projektmodell eller projekthandbok för hela kommunen, och en samlad bild av projekt som pågår.',
  ],
  doesNotCount: [
    'Byggprojekt och exploateringsprojekt.',
    'Enskilda projekt, konsulters och regioners modeller.',
  ],
  examples: {
    counts: ['Alla projekt drivs enligt kommunens gemensamma projektmodell.'],
    doesNotCount: ['Projektet är en modell för hållbart byggande.'],
  },
  asksPeople: true,
  topic: crossWorkTopic,
  uses: { crossWork },
  nothing: 'Ingen projektmodell visas',
  none: 'Ingen projektmodell hittades.',
  about: ({ crossWork }) => [crossWork.projectModel],
  steps: [
    {
      title: 'Det finns en projektmodell.',
      share: 0.4,
      when: ({ crossWork }) => crossWork.projectModel.said,
      says: 'Kommunen har en projektmodell.',
      lacks: 'En projektmodell.',
    },
    {
      title: 'Den är gemensam för kommunen.',
      share: 0.7,
      when: ({ crossWork: { modelCommon, modelUneven } }) =>
        modelUneven.said.length > 0 ? [] : modelCommon.said,
      says: 'Den är gemensam för kommunen.',
      lacks: 'Att projektmodellen är gemensam och används överallt.',
    },
    {
      title: 'Det finns en överblick över pågående projekt.',
      share: 1,
      when: ({ crossWork }) => crossWork.overview.said,
      says: 'Det finns en överblick över pågående projekt.',
      lacks: 'En överblick över pågående projekt.',
    },
  ],
});
