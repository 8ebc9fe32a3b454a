import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { type Publication, publicationsIn } from './publications.ts';

/** Where accounts of the year seen from one side, across all committees, would stand. */
export const crossAccountsTopic: Topic = {
  id: 'cross-accounts',
  name: 'barnbokslut och andra tvärgående bokslut',
  direct: [
    'barnbokslut',
    'barnkonsekvensanalys',
    'välfärdsbokslut',
    'folkhälsobokslut',
    'miljöbokslut',
    'hållbarhetsredovisning',
    'hållbarhetsbokslut',
    'jämställdhetsbokslut',
  ],
  places: ['barnkonvention', 'barnrätt', 'barns rättigheter', 'folkhälsa', 'årsredovisning', 'hållbar'],
  query: 'barnbokslut',
};

export type CrossView = 'barn' | 'miljö' | 'folkhälsa och välfärd' | 'jämställdhet' | 'hållbarhet';

/** A report of one year, or of several, that sees all committees from one side. */
export interface CrossAccount extends Publication {
  view: CrossView;
}

export interface ChildAccounts {
  /** Reports: barnbokslut, miljöbokslut, välfärdsredovisning …; newest first. */
  accounts: CrossAccount[];
  /** That accounts of children's situation are made. */
  childAccount: Spoken;
  /** That accounts of another side are made. */
  otherAccount: Spoken;
  /** Consequences for children, equality or the environment are tried before decisions. */
  consequences: Spoken;
  /** Such a side is tied to goals, budget or follow-up. */
  inGoals: Spoken;
  /** Said not to be tied to them. */
  apart: Spoken;
}

const VIEWS: [CrossView, RegExp][] = [
  ['barn', /(?<!\p{L})barn/iu],
  ['jämställdhet', /jämställdhet|jämlikhet|CEMR/iu],
  ['miljö', /miljö|klimat|ekologisk/iu],
  ['folkhälsa och välfärd', /folkhälso|välfärd|social/iu],
  ['hållbarhet', /hållbarhet/iu],
];

const ACCOUNT =
  '(?:bokslut(?:et|en)?|redovisning(?:en|ar)?|rapport(?:en|er)?|årsrapport(?:en)?|årsredovisning(?:en)?)';

/** "Barnbokslut 2014", "Välfärdsredovisning", "Barn- och ungdomsbokslut". */
const NAMES = new RegExp(
  `(?<!\\p{L})(?:barn(?:rätts|rättighets|konventions)?-?${ACCOUNT}|barn- och (?:ungdoms|unga)\\p{L}*${ACCOUNT}|(?:miljö|klimat|folkhälso|hälso|välfärds|jämställdhets|hållbarhets|sociala? hållbarhets|mångfalds)${ACCOUNT}|(?:sociala?|ekologisk[at]?) bokslut(?:et)?|redovisning av (?:barn|folkhälso)\\p{L}+)(?!\\p{L})`,
  'iu',
);
const NO_ACCOUNT =
  /(?<!\p{L})(?:AB|\p{L}*bolag\p{L}*|region\p{L}*|landsting\p{L}*|länsstyrelse\p{L}*|motion\p{L}*|granskning\p{L}*|förslag\p{L}*|mall|företag\p{L}*|täkt\p{L}*|miljörapport(?:ering)?|klimatrapport\p{L}*|föreskrift\p{L}*|barnhälso\p{L}*)(?!\p{L})/iu;

const accounts = {
  shows: 'bokslut som ser på året ur ett tvärgående perspektiv',
  words: ['bokslut', 'redovisning', 'rapport'],
  names: NAMES,
  not: NO_ACCOUNT,
} as const;

export const childAccounts: Collector<ChildAccounts> = {
  id: 'child-accounts',
  collects: 'barnbokslut och andra bokslut på tvären, konsekvensanalyser och hur de knyts till målen',
  collect: (corpus) => ({
    accounts: publicationsIn(corpus, accounts).map((one) => ({ ...one, view: viewOf(one.title) })),
    ...spokenIn(corpus, ASPECTS),
  }),
};

const viewOf = (title: string): CrossView =>
  VIEWS.find(([, words]) => words.test(title))?.[0] ?? 'hållbarhet';

const CHILD_ACCOUNT =
  '(?:barn(?:rätts|rättighets|konventions)?-?bokslut(?:et|en)?|barn- och (?:ungdoms|unga)\\p{L}*bokslut(?:et)?|barn(?:rätts|konventions)redovisning\\p{L}*)';
const OTHER_ACCOUNT =
  '(?:(?:miljö|folkhälso|hälso|välfärds|jämställdhets|hållbarhets|mångfalds)bokslut(?:et)?|sociala? bokslut(?:et)?|(?:välfärds|hållbarhets|folkhälso)(?:redovisning|rapport)(?:en)?)';
/** Sides from which everything is to be looked at. */
const SIDE =
  '(?:barn(?:rätts|konventions)?-?(?:bokslut|perspektiv|konsekvens|konvention)\\p{L}*|barnets (?:rättigheter|bästa)|barnrätt\\p{L}*|jämställdhets(?:perspektiv|integrer|bokslut|konsekvens)\\p{L}*|(?:miljö|folkhälso|hållbarhets|välfärds|tvär)(?:perspektiv|bokslut)\\p{L}*|tillgänglighetsperspektiv\\p{L}*)';

const NOT_OWN =
  /(?<!\p{L})(?:motion\p{L}*|region(?:en|ens)|landstinget|Barnombudsmannen|SKR|SKL|Unicef|riksdag\p{L}*|andra kommuner|revisorerna|förskol(?:an|or)s?)(?!\p{L})/iu;

const ASPECTS = {
  childAccount: {
    shows: 'barnbokslut',
    words: ['barnbokslut', 'barnrättsbokslut', 'ungdomsbokslut', 'konventionsbokslut', 'barn-bokslut'],
    says: new RegExp(`(?<!\\p{L})${CHILD_ACCOUNT}(?!\\p{L})`, 'iu'),
    not: NOT_OWN,
    from: ['page', 'rule', 'report', 'news'],
    years: 4,
  },
  otherAccount: {
    shows: 'bokslut ur ett annat tvärgående perspektiv',
    words: ['bokslut', 'välfärdsredovisning', 'hållbarhetsredovisning', 'hållbarhetsrapport'],
    says: new RegExp(`(?<!\\p{L})${OTHER_ACCOUNT}(?!\\p{L})`, 'iu'),
    not: new RegExp(`${NOT_OWN.source}|(?<!\\p{L})AB(?!\\p{L})`, 'iu'),
    from: ['page', 'rule', 'report', 'news'],
    years: 4,
  },
  consequences: {
    shows: 'konsekvenser prövas före beslut',
    words: ['konsekvens', 'prövning', 'checklista'],
    says: /(?<!\p{L})(?:barn(?:rätts)?konsekvens\p{L}*|prövning\p{L}* av barn(?:ets|s) bästa|(?:jämställdhets|folkhälso|hållbarhets|hälso)konsekvens\p{L}*|barnchecklist\p{L}*|checklista (?:för|om) barn\p{L}*)(?!\p{L})/iu,
    not: NOT_OWN,
    from: ['page', 'rule', 'report', 'news', 'matter'],
    allows: ['required'],
    years: 4,
  },
  inGoals: {
    shows: 'tvärperspektivet är knutet till mål, budget eller uppföljning',
    words: ['barn', 'jämställdhet', 'miljö', 'folkhälso', 'hållbarhet', 'välfärd', 'tvär', 'tillgänglighet'],
    says: new RegExp(`(?<!\\p{L})${SIDE}(?!\\p{L})`, 'iu'),
    with: /(?<!\p{L})(?:(?:knut(?:et|na|en)|kopplat|kopplas|koppling|kopplade|integrera\p{L}*|förankra\p{L}*|utgår|genomsyra\p{L}*|ingår|inarbeta\p{L}*|vävs|beakta\p{L}*|del av|följs|mäts)(?: [^.;]{0,80})? (?:\p{L}*mål(?:en|et|området|områdena)?|fokusområde\p{L}*|budget\p{L}*|mål och budget|verksamhetsplan\p{L}*|styrmodell\p{L}*|styrning(?:en)?|ledningssystem\p{L}*|årsredovisning\p{L}*|styr- och \p{L}+)|(?:\p{L}*målen|fokusområdena|budgeten)(?: [^.;]{0,60})? (?:utgår|genomsyras|utifrån))(?!\p{L})/iu,
    not: new RegExp(
      `${NOT_OWN.source}|(?<!\\p{L})(?:inte|ej|saknas?|skol\\p{L}*|detaljplan\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    from: ['page', 'rule', 'report'],
    allows: ['required'],
    years: 3,
  },
  apart: {
    shows: 'tvärperspektivet är inte knutet till målen',
    words: ['bokslut', 'perspektiv'],
    says: new RegExp(`(?<!\\p{L})${SIDE}(?!\\p{L})`, 'iu'),
    with: /(?<!\p{L})(?:inte|ej|saknar|saknas)(?: [^.;]{0,60})? (?:knut\p{L}*|koppl\p{L}*|förankra\p{L}*|\p{L}*mål\p{L}*|fokusområde\p{L}*)(?!\p{L})/iu,
    allows: ['negated'],
    from: ['page', 'rule', 'report'],
    years: 3,
  },
} as const;
