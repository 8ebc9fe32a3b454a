import type { Statement } from '../../facts/aspects.ts';
import { figureInWords, type KeyFigures, keyFigures, outcomesOf } from '../../facts/key-figures/index.ts';
import { staffAccountsTopic } from '../../facts/staff/topics.ts';
import { type Surveys, staffSurveys } from '../../facts/surveys/index.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

const PLAN = /handlingsplan|åtgärdsplan|handlings- och|åtgärder|aktivitetsplan/iu;
const UNIT =
  /(?<!\p{L})(?:\p{L}*enhet(?:er|en|erna|ens|snivå)?|arbetsplats\p{L}*|arbetsgrupp\p{L}*|grupper(?:na)?|förvaltning\p{L}*|chef(?:er|en|erna)?|verksamhet\p{L}*|sektor\p{L}*|nämnd\p{L}*|lokalt|respektive|varje|alla nivåer|APT|kontor\p{L}*)(?!\p{L})/iu;

const perUnit = (said: readonly Statement[]) =>
  said.filter(({ passage }) => PLAN.test(passage.text) && UNIT.test(passage.text));

const indices = (facts: KeyFigures) => outcomesOf(facts, 'hme', 'staff-index', 'leadership-index');

const isRegular = ({ recurring, years }: Surveys): boolean => recurring.length > 0 || years.length > 1;

export default defineLadder({
  question: '6.5.1',
  title: 'Återkommande medarbetarenkät med handlingsplaner',
  looksFor: [
    'Medarbetarenkäter för hela kommunen, hur ofta de görs, och om varje enhet gör en handlingsplan.',
  ],
  doesNotCount: [
    'Brukar- och medborgarundersökningar.',
    'Regionens och andra kommuners enkäter.',
    'Förslag att införa en enkät.',
  ],
  examples: {
    counts: ['Medarbetarenkäten görs vartannat år, och varje enhet tar fram en handlingsplan.'],
    doesNotCount: ['Svara på brukarenkäten senast fredag.'],
  },
  topic: staffAccountsTopic,
  uses: { staffSurveys, keyFigures },
  nothing: 'Ingen medarbetarenkät visas',
  none: 'Ingen medarbetarenkät hittades.',
  about: ({ staffSurveys }) => [staffSurveys.said],
  steps: [
    {
      title: 'Medarbetarenkät görs.',
      share: 0.25,
      when: ({ staffSurveys, keyFigures }) => [
        ...staffSurveys.held,
        ...indices(keyFigures).map(({ evidence }) => evidence),
      ],
      says: 'Kommunen gör en medarbetarenkät.',
      lacks: 'En medarbetarenkät.',
    },
    {
      title: 'Den görs regelbundet.',
      share: 0.5,
      when: ({ staffSurveys }) =>
        isRegular(staffSurveys) ? [...staffSurveys.recurring, ...staffSurveys.held] : [],
      says: ({ staffSurveys: { recurring, years } }) =>
        recurring[0]
          ? `Den görs regelbundet (”${recurring[0].match}”).`
          : `Den har gjorts ${list.format(years.map(String))}.`,
      lacks: 'Att enkäten görs regelbundet.',
    },
    {
      title: 'Varje enhet gör handlingsplan eller åtgärder.',
      share: 0.8,
      when: ({ staffSurveys }) => perUnit(staffSurveys.improved),
      says: 'Resultatet leder till handlingsplaner eller åtgärder i enheterna.',
      lacks: 'Handlingsplaner per enhet.',
    },
    {
      title: 'Resultatet redovisas med ett mått som kan jämföras, som HME.',
      share: 1,
      when: ({ keyFigures }) => indices(keyFigures).map(({ evidence }) => evidence),
      says: ({ keyFigures }) => `Resultatet redovisas: ${figureInWords(indices(keyFigures)[0]!)}.`,
      lacks: 'Resultatet i ett mått som kan jämföras, som HME.',
    },
  ],
});
