import type { FactsOf } from '../../facts/collector.ts';
import { formerly } from '../../facts/former.ts';
import { formerlyAbout, type Policies, policies } from '../../facts/policies/index.ts';
import { COMPREHENSIVE, DEVELOPMENT_OF_PLACE, HOUSING, VISION } from '../../facts/policies/society.ts';
import { plans } from '../../facts/society/plans.ts';
import { planningTopic } from '../../facts/society/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { withContradictions } from '../contradiction.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

type Plans = FactsOf<typeof plans>;

/** Years that a comprehensive plan holds without having been tried: two terms of office. */
const CURRENT_YEARS = 8;

const DECIDED = /(?<!\p{L})(?:anta(?:s|gen|get|gits)?|antog|antogs|beslut\p{L}*)(?!\p{L})/iu;

/** "Översiktsplan 2030": the year that it looks ahead to. */
const YEAR_OF_NAME = /(?:översiktsplan(?:en)?|ÖP)[ -]?(?:för )?(?:år )?20\d\d/giu;

const evidenceOf = (facts: Policies, about: RegExp) =>
  commonPolicies(facts, about).map(({ evidence }) => evidence);

/** The latest year in which the plan is said to have been adopted; null where none is said. */
function adoptedYear(policies: Policies, plans: Plans, at: string): number | null {
  const dates = commonPolicies(policies, COMPREHENSIVE).map(({ adopted }) => adopted?.date?.slice(0, 4));
  // A plan may come into force long after the decision; the year of the decision is told where it is said.
  const decided = plans.adopted.said.filter(({ passage }) => DECIDED.test(passage.text));
  const said = (decided.length > 0 ? decided : plans.adopted.said).flatMap(
    ({ passage }) => passage.text.replace(YEAR_OF_NAME, '').match(/(?<!\d)20\d\d(?!\d)/gu) ?? [],
  );
  const years = [...dates.flatMap((year) => year ?? []), ...said].map(Number);
  const past = years.filter((year) => year <= Number(at.slice(0, 4)));
  return past.length > 0 ? Math.max(...past) : null;
}

function isCurrent(policies: Policies, plans: Plans, at: string): boolean {
  const year = adoptedYear(policies, plans, at);
  return year !== null && Number(at.slice(0, 4)) - year <= CURRENT_YEARS;
}

const check = defineParts({
  question: '8.1.1',
  title: 'Vision, översiktsplan och bostadsförsörjning som hänger ihop',
  looksFor: [
    'Vision, antagen översiktsplan för hela kommunen, och program eller riktlinjer för bostadsförsörjning som gäller.',
    `En översiktsplan räknas som aktuell när den har antagits de senaste ${CURRENT_YEARS} åren, eller när dess aktualitet har prövats.`,
    'Att planerna hänvisar till varandra: vad som bygger på vad.',
  ],
  doesNotCount: [
    'Fördjupningar, tillägg, detaljplaner och vindkraftsplaner.',
    'Samrådsförslag, och program vars tid har gått ut.',
    'En verksamhets egen vision, regionens utvecklingsplan och andra kommuners planer.',
  ],
  examples: {
    counts: [
      'Översiktsplanen antogs av kommunfullmäktige den 12 juni 2019.',
      'Bostadsprogrammet bygger på visionen och är ett underlag till översiktsplanen.',
    ],
    doesNotCount: [
      'Nu är förslaget till ny översiktsplan ute på samråd.',
      'Fördjupad översiktsplan för Norra hamnen',
    ],
  },
  topic: planningTopic,
  uses: { policies, plans },
  counted: 'delar',
  nothing: 'Ingen vision, översiktsplan eller bostadsplan visas',
  none: 'Varken vision, gällande översiktsplan eller program för bostadsförsörjning visas.',
  about: ({ policies, plans }) => [
    plans.adopted,
    formerly([...formerlyAbout(policies, COMPREHENSIVE), ...formerlyAbout(policies, HOUSING)]),
  ],
  parts: [
    {
      title: 'Kommunen har en vision.',
      when: ({ policies, plans }) => [...evidenceOf(policies, VISION), ...plans.vision.said],
      says: ({ policies }) =>
        commonPolicies(policies, VISION).length > 0
          ? `Visionen är ${named(commonPolicies(policies, VISION).slice(0, 1))}.`
          : 'Kommunen har en vision.',
      lacks: 'En vision för kommunen.',
    },
    {
      title: 'En översiktsplan för hela kommunen är antagen.',
      when: ({ policies, plans }) => [...evidenceOf(policies, COMPREHENSIVE), ...plans.adopted.said],
      says: ({ policies, plans }, { at }) => {
        const year = adoptedYear(policies, plans, at);
        return `Översiktsplanen ${year ? `antogs ${year}` : 'gäller, men det framgår inte när den antogs'}.`;
      },
      lacks: 'En antagen översiktsplan för hela kommunen.',
    },
    {
      title: 'Översiktsplanen är aktuell.',
      when: ({ policies, plans }, { at }) => [
        ...plans.tried.said,
        ...(isCurrent(policies, plans, at)
          ? [...plans.adopted.said, ...evidenceOf(policies, COMPREHENSIVE).slice(0, 1)]
          : []),
      ],
      says: ({ plans }) =>
        plans.tried.said.length > 0
          ? 'Dess aktualitet har prövats.'
          : `Den är högst ${CURRENT_YEARS} år gammal.`,
      lacks: `Att översiktsplanen är antagen de senaste ${CURRENT_YEARS} åren eller att dess aktualitet har prövats.`,
    },
    {
      title: 'Ett program eller riktlinjer för bostadsförsörjning gäller.',
      when: ({ policies, plans }) => [...evidenceOf(policies, HOUSING), ...plans.housing.said],
      says: ({ policies }) =>
        commonPolicies(policies, HOUSING).length > 0
          ? `För bostäder finns ${named(commonPolicies(policies, HOUSING).slice(0, 2))}.`
          : 'Program eller riktlinjer för bostadsförsörjning finns.',
      lacks: 'Program eller riktlinjer för bostadsförsörjning som gäller.',
    },
    {
      title: 'Planerna och strategierna hänger ihop.',
      when: ({ plans }) => plans.tied.said,
      says: ({ policies }) => {
        const others = commonPolicies(policies, DEVELOPMENT_OF_PLACE);
        return `De hänvisar till varandra${others.length > 0 ? `, och kommunen har också ${named(others)}` : ''}.`;
      },
      lacks: 'Att vision, översiktsplan, bostadsplan och andra strategier bygger på varandra.',
    },
  ],
});

/** One text finds the plan current, another says that it is out of date: both are shown, and the evaluator judges. */
export default withContradictions(check, ({ facts: { plans } }) => {
  const [one] = plans.tried.said;
  const [other] = plans.outdated.said;
  return one && other
    ? [{ about: 'Om översiktsplanen är aktuell', one: one.evidence, other: other.evidence }]
    : [];
});
