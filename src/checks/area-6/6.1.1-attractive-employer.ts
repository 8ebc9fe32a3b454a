import type { Statement } from '../../facts/aspects.ts';
import { type CouncilGoal, type Goals, goals } from '../../facts/goals/index.ts';
import { yearIn } from '../../facts/meetings/dates.ts';
import { employer } from '../../facts/staff/employer.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { type Contradiction, withContradictions } from '../contradiction.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

/** How goals on the municipality as an employer are worded. */
const EMPLOYER =
  /(?<!\p{L})(?:\p{L}*arbetsgivar\p{L}*|(?:attraktiv|hälsosam|hållbar|god|bra)\p{L}* arbets(?:plats|miljö|liv|villkor)\p{L}*|(?:engagerade|nöjda|kompetenta|stolta|friska|motiverade|delaktiga)(?:,? (?:och )?\p{L}+)? (?:medarbetare|anställda)|medarbetar\p{L}*|hållbart medarbetarengagemang|personal(?:en|politik\p{L}*)?|kompetensförsörjning\p{L}*)(?!\p{L})/iu;

const about = ({ areas, goals }: Goals): CouncilGoal[] =>
  [...areas, ...goals].filter(({ name }) => EMPLOYER.test(name));

/** Said in a text that holds: no budget of a year that has passed. */
const isCurrent = ({ passage }: Statement, at: string): boolean => {
  const year = yearIn(passage.document.title);
  return year === null || year >= Number(at.slice(0, 4));
};

/** Said to be a goal; where the council's goals are known, they tell themselves whether it is one of them. */
const saidToBe = (facts: Goals, statements: readonly Statement[], at: string): Statement[] =>
  [...facts.areas, ...facts.goals].length > 0
    ? []
    : statements.filter((statement) => isCurrent(statement, at));

/** Said to be a goal, and not among the goals that the council's own paper lists. */
function disputed(facts: Goals, statements: readonly Statement[], at: string): Contradiction[] {
  const said = statements.find((statement) => isCurrent(statement, at));
  const listed = [...facts.goals, ...facts.areas][0];
  if (!said || !listed || about(facts).length > 0) return [];
  return [
    {
      about: 'en text säger att det är ett mål, men det står inte bland fullmäktiges mål',
      one: said.evidence,
      other: listed.evidence,
      upTo: 2,
    },
  ];
}

/** A goal of an earlier year's budget, where this year's has none. */
function formerGoal(statements: readonly Statement[], at: string): string {
  const former = statements.find((one) => !isCurrent(one, at) && one.testimony === 'report');
  return former ? ` I ”${former.passage.document.title}” var det ett mål.` : '';
}

const shown = (facts: Goals) => about(facts).map(({ evidence }) => evidence);

const carried = (facts: Goals) => {
  const found = about(facts);
  return [
    ...found.flatMap(({ measures, targets }) => [...targets, ...measures]),
    ...facts.commitments
      .filter(({ goal }) => found.some(({ name }) => name === goal))
      .map(({ evidence }) => evidence),
  ];
};

const check = defineLadder({
  question: '6.1.1',
  title: 'Attraktiv arbetsgivare som politiskt mål',
  looksFor: ['Ett mål eller fokusområde hos fullmäktige om kommunen som arbetsgivare.'],
  doesNotCount: [
    'Platsannonser och slagord utan koppling till målen.',
    'Mål om arbetsmarknaden och om företagen i kommunen.',
    'Att ordet nämns i löpande text ger bara ett första steg.',
  ],
  examples: {
    counts: ['Fullmäktiges mål: Kommunen är en attraktiv arbetsgivare.'],
    doesNotCount: ['Välkommen till en attraktiv arbetsgivare – sök jobbet i dag!'],
  },
  topic: staffTopic,
  uses: { goals, employer },
  nothing: 'Attraktiv arbetsgivare är inget mål',
  none: 'Inget mål om kommunen som arbetsgivare hittades.',
  about: ({ employer }) => [employer.attractive],
  steps: [
    {
      title: 'Ambitionen nämns i politiska eller styrande dokument.',
      share: 0.2,
      when: ({ goals, employer }) => [
        ...shown(goals),
        ...employer.politicalGoal.said,
        ...employer.attractive.said.filter(({ testimony }) => testimony !== 'page'),
      ],
      says: ({ goals, employer }, { at }) =>
        about(goals).length > 0 || saidToBe(goals, employer.politicalGoal.said, at).length > 0
          ? ''
          : `Attraktiv arbetsgivare nämns i löpande text, inte bland fullmäktiges mål.${formerGoal(employer.politicalGoal.said, at)}`,
      lacks: 'Ett mål om att vara en attraktiv arbetsgivare.',
    },
    {
      title: 'Det är ett av fullmäktiges mål.',
      share: 0.7,
      when: ({ goals, employer }, { at }) => [
        ...shown(goals),
        ...saidToBe(goals, employer.politicalGoal.said, at),
      ],
      says: ({ goals }) =>
        about(goals).length === 0
          ? 'Det är ett politiskt mål.'
          : `Bland fullmäktiges mål finns ${inRow(
              about(goals)
                .slice(0, 3)
                .map(({ name }) => `”${name}”`),
            )}${goals.source ? ` (”${goals.source.title}”)` : ''}.`,
      lacks: 'Att det är ett av fullmäktiges mål, inte bara ord i löpande text.',
    },
    {
      title: 'Målet har mått eller bryts ned av nämnderna.',
      share: 1,
      when: ({ goals }) => carried(goals),
      says: 'Målet har mått eller åtaganden.',
      lacks: 'Mått för målet, eller nämnders åtaganden under det.',
    },
  ],
});

export default withContradictions(check, ({ facts: { goals, employer }, at }) =>
  disputed(goals, employer.politicalGoal.said, at),
);
