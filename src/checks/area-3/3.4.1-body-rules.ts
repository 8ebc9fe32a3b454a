import { type BodyRule, type BodyRuleKind, bodyRules } from '../../facts/body-rules.ts';
import { responsibilityTopic } from '../../facts/interplay.ts';
import { type MeetingFacts, meetings } from '../../facts/meetings.ts';
import { defineLadder } from '../ladder.ts';
import { inRow } from '../named-policies.ts';

type Facts = { meetings: MeetingFacts; bodyRules: { rules: BodyRule[] } };

/** Years after which an order of who decides is no longer taken for current: two terms of office. */
const CURRENT_YEARS = 8;

/** Share of the committees that is "most". */
const MOST = 0.7;

/** Committees that a municipality must have before a share of them says anything. */
const FEW = 2;

export default defineLadder({
  question: '3.4.1',
  title: 'Aktuella reglementen och delegationsordningar, publicerade',
  looksFor: [
    'Reglementen och delegationsordningar för styrelsen och nämnderna, på webben, och när de antogs.',
  ],
  doesNotCount: [
    'Reglementen för annat än nämnder: arvoden, revision, intern kontroll, råd.',
    'Bolagsordningar, förslag och upphävda versioner.',
    'Anmälan av delegationsbeslut i protokoll.',
  ],
  examples: {
    counts: ['Reglemente för socialnämnden', 'Delegationsordning för kommunstyrelsen, antagen 2023-01-17'],
    doesNotCount: ['Arvodesreglemente', 'Förslag till ny delegationsordning'],
  },
  topic: responsibilityTopic,
  uses: { meetings, bodyRules },
  nothing: 'Varken reglementen eller delegationsordningar visas',
  none: 'Varken reglementen eller delegationsordningar för nämnderna hittades.',
  about: ({ bodyRules }) => [bodyRules.former],
  steps: [
    {
      title: 'Något reglemente eller någon delegationsordning är publicerad.',
      share: 0.3,
      when: ({ bodyRules }) => quoted(bodyRules.rules),
      says: ({ bodyRules: { rules } }) =>
        `Publicerade är ${inRow([counted(rules, 'reglemente'), counted(rules, 'delegationsordning')].filter(Boolean))}${years(rules)}.`,
      lacks: 'Reglementen och delegationsordningar på webben.',
    },
    {
      title: 'Både reglementen och delegationsordningar är publicerade.',
      share: 0.6,
      when: ({ bodyRules: { rules } }) =>
        of(rules, 'reglemente').length > 0 && of(rules, 'delegationsordning').length > 0
          ? quoted([...of(rules, 'delegationsordning'), ...of(rules, 'reglemente')])
          : [],
      says: '',
      lacks: 'Att både reglementen och delegationsordningar är publicerade.',
    },
    {
      title: 'De flesta nämnder har båda.',
      share: 0.8,
      when: (facts) => {
        const bodies = bodiesOf(facts);
        const complete = bodies.filter((key) => isComplete(facts, key)).length;
        return bodies.length >= FEW && complete >= bodies.length * MOST
          ? quoted([...of(facts.bodyRules.rules, 'delegationsordning'), ...facts.bodyRules.rules])
          : [];
      },
      says: (facts) => {
        const bodies = bodiesOf(facts);
        const complete = bodies.filter((key) => isComplete(facts, key)).length;
        return `Av ${bodies.length} nämnder, styrelsen inräknad, har ${complete} båda.`;
      },
      lacks: 'Att de flesta nämnder har både reglemente och delegationsordning publicerade.',
    },
    {
      title: 'Alla nämnder har båda, och de är antagna under de senaste åtta åren.',
      share: 1,
      when: (facts, { at }) => {
        const dated = facts.bodyRules.rules.filter(({ adopted }) => adopted !== null);
        const old = dated.filter(({ adopted }) => !isCurrent(adopted!, at));
        const all = bodiesOf(facts).every((key) => isComplete(facts, key));
        return all && dated.length > 0 && old.length === 0 ? quoted(dated) : [];
      },
      says: 'De är aktuella.',
      lacks: 'Att alla nämnder har båda, med uppgift om när de antogs, inte äldre än två mandatperioder.',
    },
  ],
});

const of = (rules: readonly BodyRule[], kind: BodyRuleKind): BodyRule[] =>
  rules.filter((rule) => rule.kind === kind);

const quoted = (rules: readonly BodyRule[]) => rules.map(({ evidence }) => evidence);

const COUNTED: Record<BodyRuleKind, [string, string]> = {
  reglemente: ['ett reglemente', 'reglementen'],
  delegationsordning: ['en delegationsordning', 'delegationsordningar'],
};

function counted(rules: readonly BodyRule[], kind: BodyRuleKind): string {
  const { length } = of(rules, kind);
  if (length === 0) return '';
  return length === 1 ? COUNTED[kind][0] : `${length} ${COUNTED[kind][1]}`;
}

/** Keys of the committees that the municipality has; where its pages list none, of those that its rules name. */
function bodiesOf({ meetings: { bodies }, bodyRules: { rules } }: Facts): string[] {
  const known = bodies.filter(
    ({ rank, former, seldom, shared }) =>
      (rank === 'nämnd' || rank === 'styrelse') && !former && !seldom && !shared,
  );
  const keys =
    known.length >= FEW ? known.map(({ key }) => key) : rules.flatMap(({ body }) => body?.key ?? []);
  return [...new Set(keys)];
}

const isComplete = ({ bodyRules: { rules } }: Facts, key: string): boolean =>
  (['reglemente', 'delegationsordning'] as const).every((kind) =>
    of(rules, kind).some(({ body }) => body === null || body.key === key),
  );

const isCurrent = (adopted: string, at: string): boolean =>
  Number(at.slice(0, 4)) - Number(adopted.slice(0, 4)) <= CURRENT_YEARS;

/** ", antagna 2019–2023": of those that say when. */
function years(rules: readonly BodyRule[]): string {
  const all = rules.flatMap(({ adopted }) => adopted?.slice(0, 4) ?? []).sort();
  if (all.length === 0) return '';
  return `, antagna ${all[0] === all.at(-1) ? all[0] : `${all[0]}–${all.at(-1)}`}`;
}
