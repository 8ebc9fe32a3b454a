import {
  type ChildAccounts,
  type CrossAccount,
  childAccounts,
  crossAccountsTopic,
} from '../../facts/child-accounts.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Years or sides that are more than a single try. */
const SEVERAL = 2;

/** Years back that the newest account may be of. */
const RECENT_YEARS = 4;

export default defineLadder({
  question: '4.3.3',
  title: 'Tvärperspektiv som barnbokslut, förankrade i målen',
  looksFor: [
    'Barnbokslut, miljöbokslut, välfärdsredovisning och liknande, som ser på alla nämnder från ett håll.',
    'Om perspektivet är knutet till mål, budget och uppföljning.',
  ],
  doesNotCount: [
    'Motioner och förslag om barnbokslut.',
    'Företags miljörapporter, och bolags hållbarhetsredovisningar.',
    'Att barnkonventionen är lag.',
  ],
  examples: {
    counts: ['Barnbokslut 2014', 'Barnperspektivet är kopplat till fullmäktiges mål.'],
    doesNotCount: ['Motion om att införa barnbokslut'],
  },
  topic: crossAccountsTopic,
  uses: { childAccounts },
  nothing: 'Inget tvärperspektiv visas',
  none: 'Varken barnbokslut eller något annat bokslut på tvären hittades.',
  about: ({ childAccounts: { childAccount, otherAccount } }) => [childAccount, otherAccount],
  steps: [
    {
      title: 'Ett bokslut eller en konsekvensanalys ser på helheten ur ett perspektiv.',
      share: 0.35,
      when: ({ childAccounts }, { at }) => [
        ...recent(childAccounts, at).map(({ evidence }) => evidence),
        ...childAccounts.childAccount.said,
        ...childAccounts.otherAccount.said,
        ...childAccounts.consequences.said,
      ],
      says: ({ childAccounts }, { at }) => whatIsThere(childAccounts, at),
      lacks: 'Ett barnbokslut eller ett annat bokslut på tvären.',
    },
    {
      title: 'Det görs flera år eller ur flera perspektiv.',
      share: 0.65,
      when: ({ childAccounts }, { at }) => several(childAccounts, at),
      says: ({ childAccounts }, { at }) => {
        const years = [...new Set(recent(childAccounts, at).flatMap(({ year }) => year ?? []))].sort();
        return years.length >= SEVERAL
          ? `Det har gjorts för ${list.format(years.map(String))}.`
          : 'Det görs ur flera perspektiv eller återkommande.';
      },
      lacks: 'Att det görs återkommande eller ur flera perspektiv.',
    },
    {
      title: 'Det är knutet till mål, budget eller uppföljning.',
      share: 1,
      when: ({ childAccounts: { inGoals, apart } }) => (apart.said.length > 0 ? [] : inGoals.said),
      says: 'Perspektivet är knutet till mål, budget eller uppföljning.',
      lacks: 'Att perspektivet är knutet till kommunens mål.',
    },
  ],
});

const recent = ({ accounts }: ChildAccounts, at: string): CrossAccount[] =>
  accounts.filter(({ year }) => year === null || Number(at.slice(0, 4)) - year <= RECENT_YEARS);

function whatIsThere(facts: ChildAccounts, at: string): string {
  const titles = [...new Set(recent(facts, at).map(({ title }) => `”${title}”`))];
  if (titles.length > 0) return `Kommunen har ${list.format(titles.slice(0, 3))}.`;
  if (facts.childAccount.said.length > 0) return 'Kommunen gör barnbokslut.';
  if (facts.otherAccount.said.length > 0) return 'Kommunen gör ett bokslut på tvären.';
  return 'Konsekvenser prövas före beslut.';
}

/** Accounts of two years or two sides, or a sentence that says that they come back. */
function several(facts: ChildAccounts, at: string) {
  const accounts = recent(facts, at);
  const years = new Set(accounts.flatMap(({ year }) => year ?? []));
  const views = new Set(accounts.map(({ view }) => view));
  if (facts.childAccount.said.length > 0) views.add('barn');
  const both =
    views.size >= SEVERAL || (facts.childAccount.said.length > 0 && facts.otherAccount.said.length > 0);
  if (years.size >= SEVERAL || both)
    return [
      ...accounts.map(({ evidence }) => evidence),
      ...facts.otherAccount.said.map(({ evidence }) => evidence),
    ];
  return [...facts.childAccount.said, ...facts.otherAccount.said]
    .filter(({ passage }) => YEARLY.test(passage.text))
    .map(({ evidence }) => evidence);
}

const YEARLY =
  /(?<!\p{L})(?:varje år|årlig(?:en|t|a)?|andra (?:året|gången|barnbokslutet)|tredje (?:året|gången)|för (?:andra|tredje|fjärde) (?:året|gången)|(?:två|tre|fyra|flera) år i rad|återkommande|sedan (?:19|20)\d\d|tidigare barnbokslut|årets)(?!\p{L})/iu;
