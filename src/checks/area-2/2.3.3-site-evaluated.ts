import type { Spoken } from '../../facts/aspects.ts';
import { siteEvaluation } from '../../facts/site/evaluation.ts';
import { websiteTopic } from '../../facts/site/screen.ts';
import { defineParts } from '../ladder.ts';

/** What is done again, or leads to changes, counts where it is told what is done. */
const where = (basis: readonly Spoken[], { said }: Spoken) =>
  basis.some((one) => one.said.length > 0) ? said : [];

export default defineParts({
  question: '2.3.3',
  title: 'Utvärdering av webbplatsen',
  looksFor: ['Vad kommunen säger om hur den utvärderar sin webbplats.'],
  doesNotCount: [
    'Enkäter om annat än webbplatsen, och enkäter som bara ligger på den.',
    'Kakor som räknar besök utan att något sägs om vad siffrorna används till.',
    'Undersökningar som andra gör av alla kommuners webbplatser.',
  ],
  examples: {
    counts: [
      'Vi frågar besökarna varje år i en webbenkät och läser besöksstatistiken för att förbättra webbplatsen.',
    ],
    doesNotCount: ['Svara på enkäten om äldreomsorgen på vår webbplats.'],
  },
  asksPeople: true,
  topic: websiteTopic,
  uses: { siteEvaluation },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar hur webbplatsen utvärderas.',
  about: ({ siteEvaluation }) => [siteEvaluation.asked, siteEvaluation.counted],
  parts: [
    {
      title: 'Besökarna tillfrågas, i enkäter eller tester.',
      when: ({ siteEvaluation }) => siteEvaluation.asked.said,
      says: 'Besökarna tillfrågas om webbplatsen.',
      lacks: 'Att besökarna tillfrågas om webbplatsen.',
    },
    {
      title: 'Webbplatsens statistik följs.',
      when: ({ siteEvaluation }) => siteEvaluation.counted.said,
      says: 'Webbplatsens statistik följs.',
      lacks: 'Att webbplatsens statistik följs.',
    },
    {
      title: 'Det görs varje år eller oftare.',
      when: ({ siteEvaluation: { asked, counted, yearly } }) => where([asked, counted], yearly),
      says: 'Utvärderingen återkommer.',
      lacks: 'Att utvärderingen görs varje år.',
    },
    {
      title: 'Resultatet används för att förbättra webbplatsen.',
      when: ({ siteEvaluation: { asked, counted, acted } }) => where([asked, counted], acted),
      says: 'Resultatet används för att förbättra webbplatsen.',
      lacks: 'Att resultatet används för att förbättra webbplatsen.',
    },
  ],
});
