import type { Corpus } from '../../model/corpus.ts';
import type { Collector } from '../collector.ts';
import { isUndecided } from '../subject.ts';
import { voicesOf } from '../voices.ts';
import { withHistory } from './history.ts';
import { listedOn } from './listed.ts';
import { mentionedIn } from './mentions.ts';
import { isInForce, type Policies, type Policy, type Seen } from './policy.ts';
import { policyIn } from './texts.ts';
import { keyOf } from './title.ts';

export { type Tells, tellsIn } from './contents.ts';
export {
  formerlyAbout,
  inWords,
  isInForce,
  type Policies,
  type Policy,
  type PolicyKind,
  policiesAbout,
  policyEvidence,
  type Scope,
} from './policy.ts';

/** The municipality's governing documents: those that were read, those that it lists, and those that its texts name. */
export const policies: Collector<Policies> = {
  id: 'policies',
  collects: 'styrdokument: policyer, riktlinjer, regler, strategier, program, planer och reglementen',
  collect,
};

/** Other collectors ask this one too: worked out once for a corpus. */
const known = new WeakMap<Corpus, Policies>();

function collect(corpus: Corpus): Policies {
  const before = known.get(corpus);
  if (before) return before;
  const made = { documents: withHistory(gather(corpus)).sort(byWorth) };
  known.set(corpus, made);
  return made;
}

function gather(corpus: Corpus): Policy[] {
  const { own } = voicesOf(corpus);
  const read = new Map<string, Policy>();
  for (const voice of own) {
    const policy = policyIn(voice, corpus.at);
    if (policy) read.set(voice.document.url, policy);
  }
  const known = new Set([...read.values()].map(({ title }) => keyOf(title)));
  const found = [...read.values()];
  /** A running sentence often gives a part of the title. */
  const isKnown = (key: string, inPart: boolean) =>
    known.has(key) || (inPart && [...known].some((other) => other.startsWith(key) || key.startsWith(other)));
  const add = (policy: Policy) => {
    const key = keyOf(policy.title);
    if (key.length < SHORTEST || isKnown(key, policy.seen === 'mention')) return;
    known.add(key);
    found.push(policy);
  };
  for (const voice of own) {
    for (const { policy, url } of listedOn(voice, corpus)) {
      const target = url ? corpus.documentAt(url) : undefined;
      // What the link leads to was read: it says itself what it is.
      if (target && (read.has(target.url) || isUndecided(target))) continue;
      if (policy.standing !== 'draft') add(policy);
      else if (!known.has(keyOf(policy.title))) found.push(policy);
    }
  }
  for (const voice of own) {
    for (const policy of mentionedIn(voice, corpus.municipality, corpus.at)) add(policy);
  }
  return found;
}

/** Letters that a name must have once the municipality, years and small words are left out. */
const SHORTEST = 5;

const SEEN: Record<Seen, number> = { document: 0, page: 1, title: 2, mention: 3 };

/** In force first, then adopted, then what can be read, then the common ones, then the latest adopted. */
function byWorth(a: Policy, b: Policy): number {
  const date = (policy: Policy) => policy.adopted?.date ?? '';
  return (
    Number(isInForce(b)) - Number(isInForce(a)) ||
    SEEN[a.seen] - SEEN[b.seen] ||
    Number(b.standing === 'adopted') - Number(a.standing === 'adopted') ||
    Number(a.scope === 'egen') - Number(b.scope === 'egen') ||
    (date(a) > date(b) ? -1 : Number(date(a) < date(b))) ||
    (a.evidence.url < b.evidence.url ? -1 : Number(a.evidence.url > b.evidence.url))
  );
}
