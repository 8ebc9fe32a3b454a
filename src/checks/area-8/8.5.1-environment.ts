import type { Statement } from '../../facts/aspects.ts';
import type { FactsOf } from '../../facts/collector.ts';
import { formerly } from '../../facts/former.ts';
import { formerlyAbout, type Policies, policies, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { ENVIRONMENT } from '../../facts/policies/society.ts';
import { environmentalAccounts } from '../../facts/society/environment.ts';
import { sustainabilityTopic } from '../../facts/society/topics.ts';
import type { Evidence } from '../../model/evidence.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { isUnread } from '../unread.ts';

/** Years back that environmental accounts may be of. */
const CURRENT_YEARS = 2;

const found = (facts: Policies) => commonPolicies(facts, ENVIRONMENT);

const GOAL: Tells = {
  shows: 'mål i klimat- eller miljöstrategin',
  says: /(?<!\p{L})(?:(?:minska|halvera|sänka|öka|andel|utsläpp|koldioxid|energi|fossilfri|klimatneutral)\p{L}*(?:,? [^;]{1,20}){0,12}? (?:\d+ ?(?:procent|%)|(?:till|senast|år|före) (?:år )?20\d\d)|(?:senast|till|år) (?:år )?20\d\d(?: [^.;]{1,20}){0,10}? (?:fossil\p{L}*|klimatneutral\p{L}*|utsläpp\p{L}*|minska\p{L}*|energi\p{L}*|förnybar\p{L}*)|mål(?:et|en)? (?:är|för|till) [^.;]{0,80}(?:20\d\d|\d+ ?(?:procent|%)))(?!\p{L})/iu,
  not: /(?<!\p{L})(?:nationella? mål|Sverige(?:s)? (?:har|ska|mål)|EU:s mål|riksdagen|globala)(?!\p{L})/iu,
};

const goals = (facts: Policies): Evidence[] => found(facts).flatMap((policy) => tellsIn(policy, GOAL));

/** "Miljöbokslut för 2010" is of that year; what names no year tells how it is. */
function isRecent({ passage }: Statement, at: string): boolean {
  const years = passage.text.match(/(?<!\d)20\d\d(?!\d)/gu)?.map(Number) ?? [];
  return years.length === 0 || Number(at.slice(0, 4)) - Math.max(...years) <= CURRENT_YEARS;
}

const accounts = ({ accounts }: FactsOf<typeof environmentalAccounts>, at: string) =>
  accounts.filter(({ year }) => year === null || Number(at.slice(0, 4)) - year <= CURRENT_YEARS);

const check = defineParts({
  question: '8.5.1',
  title: 'Klimat- och miljöstrategi med mål, och miljöbokslut',
  looksFor: [
    'Klimatstrategi, miljöprogram, energiplan eller motsvarande som gäller.',
    'Mål med siffra eller år i den.',
    'Miljöbokslut, klimatbokslut eller annan uppföljning varje år, och hur det gick.',
  ],
  doesNotCount: [
    'Arbetsmiljö, avfallsplan och tillsynsplaner.',
    'Nationella, regionala och globala mål.',
    'Granskningar, förslag och program vars tid har gått ut.',
  ],
  examples: {
    counts: ['Utsläppen ska minska med 50 procent till 2030.', 'Miljöbokslut 2023'],
    doesNotCount: ['Sverige ska vara klimatneutralt 2045.', 'Miljönämndens tillsynsplan'],
  },
  topic: sustainabilityTopic,
  uses: { policies, environmentalAccounts },
  counted: 'delar',
  nothing: 'Varken strategi eller miljöbokslut visas',
  none: 'Varken klimat- eller miljöstrategi som gäller, eller miljöbokslut, visas.',
  about: ({ policies }) => [formerly(formerlyAbout(policies, ENVIRONMENT))],
  parts: [
    {
      title: 'En klimat- eller miljöstrategi gäller.',
      when: ({ policies }) => found(policies).map(({ evidence }) => evidence),
      says: ({ policies }) => `För miljö och klimat finns ${named(found(policies))}.`,
      lacks: 'En klimat- eller miljöstrategi som gäller.',
    },
    {
      title: 'Den har mål som går att följa upp.',
      when: ({ policies }) => goals(policies),
      says: 'Den har mål med siffror eller år.',
      lacks: 'Mål med siffror eller år i strategin.',
    },
    {
      title: 'Det finns miljöbokslut eller annan årlig uppföljning.',
      when: ({ environmentalAccounts: facts }, { at }) => [
        ...accounts(facts, at).map(({ evidence }) => evidence),
        ...facts.followed.said.filter((statement) => isRecent(statement, at)),
      ],
      says: ({ environmentalAccounts: facts }, { at }) => {
        const one = accounts(facts, at)[0];
        return one ? `Uppföljning finns: ”${one.title}”.` : 'Miljöbokslut eller annan uppföljning görs.';
      },
      lacks: 'Miljöbokslut eller annan årlig uppföljning.',
    },
    {
      title: 'Det framgår hur det har gått.',
      when: ({ environmentalAccounts }) => environmentalAccounts.outcome.said,
      says: 'Det framgår hur det har gått.',
      lacks: 'Hur det har gått med målen.',
    },
  ],
});

/** What a strategy known by its title alone wants was not read: that step stays possible. */
const openGoals: typeof check = {
  ...check,
  judge(input) {
    const verdict = check.judge(input);
    if (verdict.answer !== 'reached' || !isUnread(found(input.facts.policies))) return verdict;
    return {
      ...verdict,
      ceiling: verdict.level + 1,
      reason: `${verdict.reason} Strategins egen text har inte lästs.`,
    };
  },
};

export default openGoals;
