import type { CompanyReport, OwnerDirective, OwnerDirectives } from '../../facts/owner-directives.ts';
import { ownerDirectives } from '../../facts/owner-directives.ts';
import { inWords } from '../../facts/policies/policy.ts';
import { ownersTopic } from '../../facts/steering/topics.ts';
import type { Check } from '../check.ts';
import { defineLadder } from '../ladder.ts';
import { inRow, named } from '../named-policies.ts';

const naming = ({ directives }: OwnerDirectives): OwnerDirective[] =>
  directives.filter(({ named }) => named.length > 0);
const bound = ({ directives }: OwnerDirectives): OwnerDirective[] =>
  directives.filter(({ named, general }) => named.length > 0 || general.length > 0);
const reporting = ({ reports }: OwnerDirectives): CompanyReport[] =>
  reports.filter(({ named, general }) => named.length > 0 || general.length > 0);

const calls = (directives: readonly OwnerDirective[]): string =>
  inRow(directives.slice(0, 4).map(({ company, policy }) => company ?? `”${policy.title}”`));

const without = (facts: OwnerDirectives): string => {
  const rest = facts.directives.filter((one) => !naming(facts).includes(one));
  return rest.length > 0 ? ` Målen nämns inte vid namn för ${calls(rest)}.` : '';
};

const check = defineLadder({
  question: '3.2.3',
  title: 'Målen i ägardirektiv och bolagens årsredovisningar',
  looksFor: [
    'Ägardirektiv och bolagspolicy: om fullmäktiges mål och fokusområden står där, eller att bolaget ska bidra till dem.',
    'Bolagens egna årsredovisningar: om de tar upp målen.',
  ],
  doesNotCount: [
    'Krav på avkastning och soliditet, och bolagets ändamål.',
    'Förslag till ägardirektiv, och andra kommuners bolag.',
  ],
  examples: {
    counts: ['Bolaget ska bidra till fullmäktiges fokusområden Trygghet och Klimat.'],
    doesNotCount: ['Soliditeten ska vara minst 20 procent.'],
  },
  topic: ownersTopic,
  uses: { ownerDirectives },
  nothing: 'Målen visas inte i ägardirektiv eller bolagens årsredovisningar',
  none: 'Fullmäktiges mål visas inte i ägardirektiv eller bolagens årsredovisningar.',
  steps: [
    {
      title: 'Bolag är bundna till kommunens mål eller vision.',
      share: 0.3,
      when: ({ ownerDirectives }) =>
        bound(ownerDirectives).flatMap(({ evidence, general }) => [...evidence, ...general].slice(0, 1)),
      says: ({ ownerDirectives }) =>
        `${bound(ownerDirectives).length} av ${ownerDirectives.directives.length} lästa ägardirektiv och bolagsregler knyter bolagen till kommunens mål eller vision: ${named(bound(ownerDirectives).map(({ policy }) => policy))}.`,
      lacks: 'Att ägardirektiven knyter bolagen till fullmäktiges mål.',
    },
    {
      title: 'Ett ägardirektiv nämner fullmäktiges mål vid namn.',
      share: 0.6,
      when: ({ ownerDirectives }) => naming(ownerDirectives).flatMap(({ evidence }) => evidence.slice(0, 1)),
      says: ({ ownerDirectives }) =>
        `Mål nämns vid namn för ${calls(naming(ownerDirectives))}, till exempel ”${naming(ownerDirectives)[0]!.named[0]}”.${without(ownerDirectives)}`,
      lacks: 'Att ägardirektiven nämner fullmäktiges mål vid namn.',
    },
    {
      title: 'Bolagens årsredovisningar tar upp målen.',
      share: 1,
      when: ({ ownerDirectives }) =>
        reporting(ownerDirectives).flatMap(({ evidence, general }) => [...evidence, ...general].slice(0, 1)),
      says: ({ ownerDirectives }) =>
        `Målen tas upp i ${inRow(
          reporting(ownerDirectives)
            .slice(0, 3)
            .map(({ title }) => `”${title}”`),
        )}.`,
      lacks: 'Att bolagens årsredovisningar tar upp fullmäktiges mål.',
    },
  ],
});

/** What was read and does not hold the goals is quoted, and worth nothing; what was only named leaves the question open. */
const withWhatWasRead: Check<typeof check.uses> = {
  ...check,
  judge(input) {
    const verdict = check.judge(input);
    const { directives, unread, reports } = input.facts.ownerDirectives;
    if (verdict.answer !== 'not_found') return verdict;
    if (directives.length === 0 && reports.length === 0) {
      const known =
        unread.length > 0 ? ` Ägardirektiv finns (${inWords(unread[0]!)}) men har inte lästs.` : '';
      return unread.length > 0 ? { answer: 'cannot_tell', reason: `${verdict.reason}${known}` } : verdict;
    }
    const read = [
      ...(directives.length > 0 ? [`ägardirektiven ${named(directives.map(({ policy }) => policy))}`] : []),
      ...(reports.length > 0
        ? [`årsredovisningarna ${inRow(reports.slice(0, 4).map(({ title }) => `”${title}”`))}`]
        : []),
    ];
    return {
      answer: 'reached',
      level: 0,
      reason: `${verdict.reason} De saknas i ${inRow(read)}.`,
      missing: verdict.missing,
      evidence: [
        ...directives.map(({ policy }) => policy.evidence),
        ...reports.map(({ whose }) => whose),
      ].slice(0, 6),
    };
  },
};

export default withWhatWasRead;
