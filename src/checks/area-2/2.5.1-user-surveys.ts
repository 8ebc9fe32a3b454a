import type { Statement } from '../../facts/aspects.ts';
import { servicesAbout } from '../../facts/choice/index.ts';
import type { Service } from '../../facts/services.ts';
import { userSurveys } from '../../facts/surveys/index.ts';
import { userSurveysTopic } from '../../facts/surveys/topic.ts';
import { defineLadder } from '../ladder.ts';
import { listOf, servicesCounted } from './wording.ts';

/** Services in which surveys must be shown for "several", and for all but all of them. */
const SEVERAL = 3;
const NEARLY_ALL = 5;

export default defineLadder({
  question: '2.5.1',
  title: 'Återkommande brukarundersökningar i alla verksamheter',
  looksFor: ['Att brukare, elever eller föräldrar får svara på enkäter, i vilka verksamheter och hur ofta.'],
  doesNotCount: [
    'Medborgar-, personal- och företagsundersökningar: de hör till andra frågor.',
    'Myndigheters undersökningar i hela landet, utan kommunens egna resultat.',
    'Förslag om att göra en undersökning.',
  ],
  examples: {
    counts: ['Varje år får föräldrar i förskolan och brukare i hemtjänsten svara på en enkät.'],
    doesNotCount: ['Medarbetarenkäten görs varje höst.'],
  },
  asksPeople: true,
  topic: userSurveysTopic,
  uses: { userSurveys },
  nothing: 'Inga brukarundersökningar visas',
  none: 'Inga brukarundersökningar hittades.',
  about: ({ userSurveys }) => [userSurveys.said],
  steps: [
    {
      title: 'Undersökningar görs',
      share: 0.3,
      when: ({ userSurveys }) => userSurveys.held,
      says: ({ userSurveys }) => {
        const services = servicesOf(userSurveys.held);
        return services.length > 0
          ? `Undersökningar visas inom ${servicesCounted(services.length)}: ${listOf(services)}.`
          : 'Brukarundersökningar görs, men det framgår inte i vilka verksamheter.';
      },
      lacks: 'Att brukarna får svara på undersökningar.',
    },
    {
      title: 'De görs återkommande',
      share: 0.5,
      when: ({ userSurveys: { recurring, years, held } }) =>
        recurring.length > 0 ? recurring : years.length > 1 ? held : [],
      says: 'De görs återkommande.',
      lacks: 'Att undersökningarna görs återkommande.',
    },
    {
      title: 'Inom minst tre verksamheter',
      share: 0.75,
      when: ({ userSurveys: { held } }) => (servicesOf(held).length >= SEVERAL ? held : []),
      says: 'Det gäller flera verksamheter.',
      lacks: 'Undersökningar inom fler verksamheter.',
    },
    {
      title: 'Inom minst fem verksamheter',
      share: 1,
      when: ({ userSurveys: { held } }) => (servicesOf(held).length >= NEARLY_ALL ? held : []),
      says: 'Det gäller så gott som alla verksamheter.',
      lacks: 'Undersökningar i alla verksamheter.',
    },
  ],
});

function servicesOf(held: readonly Statement[]): Service[] {
  const all = held.flatMap(({ passage: { text, block, document } }) =>
    servicesAbout(text, block.headings, document),
  );
  return [...new Map(all.map((service) => [service.id, service])).values()];
}
