import { type EServices, eServices } from '../../facts/e-services/index.ts';
import { eServicesTopic } from '../../facts/e-services/topic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineLadder } from '../ladder.ts';

/** From which an evaluator speaks of some, of many, and of most. */
const SOME = 5;
const MANY = 10;
const MOST = 100;
/** Kinds of services over which they are spread. */
const SOME_AREAS = 3;
const MANY_AREAS = 5;

const areasOf = ({ services }: EServices): number =>
  new Set(services.flatMap(({ service }) => (service ? [service.id] : []))).size;

const countOf = ({ services, stated }: EServices): number => Math.max(services.length, stated?.count ?? 0);

/** As many as asked for, either read and spread over areas, or stated by the municipality. */
function counted(found: EServices, count: number, areas: number): Evidence[] {
  if (found.services.length >= count && areasOf(found) >= areas)
    return found.services.map(({ evidence }) => evidence);
  return found.stated && found.stated.count >= Math.max(count, MANY) ? [found.stated.evidence] : [];
}

const identified = ({ services, identification }: EServices): Evidence[] => [
  ...identification.said.map(({ evidence }) => evidence),
  ...services.filter((one) => one.identified).map(({ evidence }) => evidence),
];

export default defineLadder({
  question: '2.2.4',
  title: 'Utbud av e-tjänster',
  looksFor: [
    'Sidor som listar kommunens e-tjänster, e-tjänster på kommunens egna och anknutna adresser, och länkar till dem.',
    'Om de används med e-legitimation, och hur stor del av ärendena som går att göra digitalt.',
  ],
  doesNotCount: [
    'Blanketter att skriva ut.',
    'Skatteverkets, Försäkringskassans, regionens och bankernas e-tjänster.',
    'E-tjänster som planeras.',
  ],
  examples: {
    counts: ['Här sköter du ärenden dygnet runt. De flesta e-tjänster kräver e-legitimation.'],
    doesNotCount: ['Skriv ut blanketten och skicka den till kommunen.'],
  },
  topic: eServicesTopic,
  uses: { eServices },
  nothing: 'Inga e-tjänster visas',
  none: 'Inga e-tjänster visas.',
  about: ({ eServices }) => [eServices.said],
  steps: [
    {
      title: 'Någon e-tjänst finns',
      share: 0.15,
      when: ({ eServices }) =>
        eServices.services.length > 0
          ? eServices.services.map(({ evidence }) => evidence)
          : eServices.said.said,
      says: ({ eServices }) => saidCount(eServices),
      lacks: 'Minst en e-tjänst.',
    },
    {
      title: `Minst ${SOME} e-tjänster inom minst ${SOME_AREAS} verksamheter`,
      share: 0.4,
      when: ({ eServices }) => counted(eServices, SOME, SOME_AREAS),
      says: ({ eServices }) => `De rör ${areasOf(eServices)} slags verksamheter.`,
      lacks: 'E-tjänster för fler verksamheter.',
    },
    {
      title: 'E-tjänster används med e-legitimation',
      share: 0.6,
      when: ({ eServices }) => identified(eServices),
      says: 'E-tjänster används med e-legitimation.',
      lacks: 'E-tjänster där man identifierar sig med e-legitimation.',
    },
    {
      title: `Ett stort utbud: minst ${MANY} e-tjänster inom minst ${MANY_AREAS} verksamheter`,
      share: 0.85,
      when: ({ eServices }) => counted(eServices, MANY, MANY_AREAS),
      says: 'Utbudet är stort.',
      lacks: `Ett större utbud: minst ${MANY} e-tjänster inom minst ${MANY_AREAS} verksamheter.`,
    },
    {
      title: `Minst ${MOST} e-tjänster, eller uppgift om hur stor del av ärendena som går att sköta digitalt`,
      share: 1,
      when: ({ eServices }) =>
        countOf(eServices) >= MOST ? counted(eServices, MOST, MANY_AREAS) : eServices.share.said,
      says: ({ eServices }) =>
        countOf(eServices) >= MOST
          ? 'Det täcker en stor del av ärendena.'
          : 'Kommunen säger hur stor del av ärendena som går att sköta digitalt.',
      lacks: 'Uppgift om hur stor del av kommunens ärenden som går att sköta digitalt.',
    },
  ],
});

function saidCount({ services, stated }: EServices): string {
  if (stated && stated.count > services.length)
    return `Kommunen uppger att den har ${stated.count} e-tjänster.`;
  if (services.length === 0) return 'Kommunen har e-tjänster, men vilka det är har inte kunnat läsas.';
  return services.length === 1 ? 'En e-tjänst visas.' : `Minst ${services.length} e-tjänster visas.`;
}
