import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Spoken } from './aspects.ts';
import { type BodyName, organsIn } from './bodies.ts';
import type { Collector } from './collector.ts';
import { formerly } from './former.ts';
import { isInForce, type Policy, policies } from './policies/index.ts';
import { type Publication, publicationsIn } from './publications.ts';
import { isUndecided } from './subject.ts';
import type { Voice } from './voices.ts';

export type BodyRuleKind = 'reglemente' | 'delegationsordning';

/** The regulation of one body, or whom it lets decide in its place. */
export interface BodyRule {
  kind: BodyRuleKind;
  /** Null where it binds all bodies alike: "Reglemente för kommunstyrelsen och nämnderna". */
  body: BodyName | null;
  title: string;
  /** ISO date of its adoption; null where it was not seen. */
  adopted: string | null;
  evidence: Evidence;
}

export interface BodyRules {
  /** Those with a known adoption first, the newest of them first; one of a kind for each body. */
  rules: BodyRule[];
  /** Drafts and what is out of time. */
  former: Spoken;
}

const KINDS: [BodyRuleKind, RegExp][] = [
  ['delegationsordning', /delegations?(?:ordning|förteckning|bestämmelse|reglemente|regler)/iu],
  ['reglemente', /reglement/iu],
];

/** Regulations of matters and not of bodies, and of bodies that are no committee. */
const OTHER =
  /(?<!\p{L})(?:(?:arvodes|finans|revisions|pensions|spar|attest|internkontroll|kontroll|donations|stipendie|placerings|medalj|flagg|fond|idrotts|omställnings)\p{L}*reglemente\p{L}*|reglemente\p{L}* (?:för|om|avseende) (?:den )?(?:intern\p{L}*|attest\p{L}*|revis\p{L}*|arvode\p{L}*|omställning\p{L}*|finans\p{L}*|pension\p{L}*|ekonomi\p{L}*|\p{L}*råd(?:et)?|utdelning|budget\p{L}*)|\p{L}+rådets reglemente|bolag\p{L}*|AB|förbund\p{L}*|motion\p{L}*|granskning\p{L}*|förslag\p{L}*|utkast|remiss\p{L}*|upphäv\p{L}*|revidering av|ändring\p{L}* (?:av|i)|anmälan|mall|vad är)(?!\p{L})/iu;

const COMMON =
  /(?<!\p{L})(?:nämnder(?:na|nas)?|samtliga|gemensamt|gemensamma|allmänt|styrelsen? och (?:övriga )?nämnd\p{L}*|kommun(?:en|ens|s)?|stads?|(?:kommun|stad)s?(?:ens)?)(?!\p{L})/iu;

export const bodyRules: Collector<BodyRules> = {
  id: 'body-rules',
  collects: 'nämndernas reglementen och delegationsordningar, och när de antogs',
  collect(corpus) {
    const documents = policies.collect(corpus).documents.filter((policy) => kindOf(policy.title) !== null);
    return {
      rules: onePerBody([
        ...documents.filter(isInForce).flatMap(ruleOfPolicy),
        ...published(corpus).flatMap(ruleOfPublication),
      ]),
      former: formerly(documents),
    };
  },
};

const published = (corpus: Corpus): Publication[] =>
  publicationsIn(corpus, {
    shows: 'reglemente eller delegationsordning',
    words: ['reglement', 'delegation'],
    names: /reglement|delegations?(?:ordning|förteckning|bestämmelse)/iu,
    not: OTHER,
    kinds: ['reglemente', 'delegationsordning'],
  }).filter(({ voice }) => voice === null || !isUndecided(voice.document));

const kindOf = (title: string): BodyRuleKind | null =>
  OTHER.test(title) ? null : (KINDS.find(([, names]) => names.test(title))?.[0] ?? null);

function ruleOfPolicy(policy: Policy): BodyRule[] {
  const { title, adopted, evidence, voice, seen } = policy;
  if (seen === 'mention') return [];
  const around = [adopted?.by ?? '', seen === 'title' ? evidence.title : '', ...topOf(voice)];
  return ruleNamed(title, around, adopted?.date ?? null, evidence);
}

/** Lines at the top of a document in which it names the body that it is for. */
const TOP = 6;

const topOf = (voice: Voice | null): string[] => voice?.blocks.slice(0, TOP).map(({ text }) => text) ?? [];

function ruleOfPublication({ title, voice, listed, evidence }: Publication): BodyRule[] {
  const around = listed ? [...listed.block.headings.toReversed(), listed.document.title] : topOf(voice);
  return ruleNamed(title, around, voice?.document.adopted?.date ?? null, evidence);
}

/** @param around what else tells whose it is, the most telling first */
function ruleNamed(
  title: string,
  around: readonly string[],
  adopted: string | null,
  evidence: Evidence,
): BodyRule[] {
  const kind = kindOf(title);
  if (!kind) return [];
  const named = committeesIn(title);
  if (named.length > 0 && !/nämnder/iu.test(title))
    return named.map((body) => ({ kind, body, title, adopted, evidence }));
  if (COMMON.test(title) || named.length > 0) return [{ kind, body: null, title, adopted, evidence }];
  const body = around.map((text) => committeesIn(text.slice(0, LINE))).find((all) => all.length > 0)?.[0];
  return body ? [{ kind, body, title, adopted, evidence }] : [];
}

const LINE = 200;

const committeesIn = (text: string): BodyName[] =>
  organsIn(text).flatMap(({ body }) =>
    body && (body.rank === 'nämnd' || body.rank === 'styrelse') ? [body] : [],
  );

function onePerBody(rules: readonly BodyRule[]): BodyRule[] {
  const day = ({ adopted }: BodyRule) => adopted ?? '';
  const newestFirst = [...rules].sort(
    (a, b) =>
      (day(a) > day(b) ? -1 : Number(day(a) < day(b))) ||
      (a.evidence.url < b.evidence.url ? -1 : Number(a.evidence.url > b.evidence.url)),
  );
  const kept = new Map<string, BodyRule>();
  for (const rule of newestFirst) {
    const key = `${rule.kind}|${rule.body?.key ?? ''}`;
    if (!kept.has(key)) kept.set(key, rule);
  }
  return [...kept.values()];
}
