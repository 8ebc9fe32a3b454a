import { type Reception, reception, receptionTopic } from '../../facts/reception.ts';
import { citizenSurveys, type Surveys, userSurveys } from '../../facts/surveys/index.ts';
import { defineLadder } from '../ladder.ts';

interface Facts {
  reception: Reception;
  users: Surveys;
  citizens: Surveys;
}

/** The measurements, by whom they ask. */
const kindsIn = ({ reception: { inquiries, firms }, users, citizens }: Facts) =>
  [
    { name: 'telefon och e-post', said: inquiries },
    { name: 'företag', said: firms },
    { name: 'brukare', said: users.contact },
    { name: 'invånare', said: citizens.contact },
  ].filter(({ said }) => said.length > 0);

const measuredIn = (facts: Facts) => kindsIn(facts).flatMap(({ said }) => said.slice(0, 2));

const isRecurring = ({ reception, users, citizens }: Facts): boolean =>
  reception.years.length > 1 ||
  (users.contact.length > 0 && users.years.length > 1) ||
  (citizens.contact.length > 0 && citizens.years.length > 1);

const again = (facts: Facts) => {
  const { reception, users, citizens } = facts;
  const told = [
    ...reception.recurring,
    ...(users.contact.length > 0 ? users.recurring : []),
    ...(citizens.contact.length > 0 ? citizens.recurring : []),
  ];
  return told.length > 0 ? told : isRecurring(facts) ? measuredIn(facts) : [];
};

export default defineLadder({
  question: '2.2.2',
  title: 'Bemötande och tillgänglighet mäts återkommande',
  looksFor: [
    'Servicemätning i telefon och e-post (KKiK), mätning av företagens nöjdhet (Insikt, NKI, SBA) och undersökningar som frågar om bemötande och tillgänglighet.',
  ],
  doesNotCount: [
    'Svenskt Näringslivs ranking, medarbetarundersökningar och webbplatsens tillgänglighet.',
    'Mål om att bemötandet ska mätas.',
    'Andra kommuners och SKR:s resultat.',
  ],
  examples: {
    counts: ['I årets servicemätning fick kommunen 84 av 100 för bemötande i telefon.'],
    doesNotCount: ['Bemötandet ska vara gott.'],
  },
  topic: receptionTopic,
  uses: { reception, users: userSurveys, citizens: citizenSurveys },
  nothing: 'Inga mätningar visas',
  none: 'Inget visar att bemötande och tillgänglighet mäts.',
  steps: [
    {
      title: 'Bemötande eller tillgänglighet har mätts',
      share: 0.35,
      when: measuredIn,
      says: (facts) =>
        `Bemötande eller tillgänglighet mäts: ${kindsIn(facts)
          .map(({ name }) => name)
          .join(', ')}.`,
      lacks: 'En mätning av bemötande eller tillgänglighet.',
    },
    {
      title: 'Mätningen återkommer',
      share: 0.65,
      when: again,
      says: ({ reception: { years } }) =>
        years.length > 1 ? `Mätningen återkommer (${years.slice(-4).join(', ')}).` : 'Mätningen återkommer.',
      lacks: 'Att mätningen återkommer.',
    },
    {
      title: 'Resultatet kan läsas',
      share: 0.85,
      when: ({ reception, users, citizens }) => [
        ...reception.figures,
        ...(users.contact.length > 0 ? users.results : []),
        ...(citizens.contact.length > 0 ? citizens.results : []),
      ],
      says: 'Resultat kan läsas.',
      lacks: 'Resultat som kan läsas.',
    },
    {
      title: 'Flera grupper tillfrågas, till exempel både invånare och företag',
      share: 1,
      when: (facts) => (kindsIn(facts).length > 1 ? measuredIn(facts) : []),
      says: 'Flera grupper tillfrågas.',
      lacks: 'Att mer än en grupp tillfrågas, till exempel både invånare och företag.',
    },
  ],
});
