import type { Corpus } from '../model/corpus.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Collector } from './collector.ts';
import { type Passage, quote } from './passages.ts';
import { isInForce, policies } from './policies/index.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/** How the common governing documents name those whom the municipality is there for. */
export interface Roles {
  /** Words for those who use the services ("brukare", "kunder", "intressentgrupper"), each with where it stands first. */
  users: ReadonlyMap<string, Evidence>;
  /** Words for those who live there and vote. */
  citizens: ReadonlyMap<string, Evidence>;
  /** Sentences in which both stand beside each other as two. */
  both: readonly Evidence[];
  /** Sentences that say how the two differ, or define one of them. */
  distinguished: readonly Evidence[];
}

const USERS =
  /(?<!\p{L})(?:brukar(?:e|na|nas?|ens?)|kund(?:er|erna|ernas|ens?)?|intressent(?:er|erna|grupp\p{L}*)?|målgrupp(?:er|erna)?)(?!\p{L})/iu;
const CITIZENS = /(?<!\p{L})(?:(?:kommun)?(?:medborgar|invånar)(?:e|na|nas?|ens?))(?!\p{L})/iu;
const USER = '(?:brukar(?:e|na|nas?|ens?)?|kund(?:er|erna|ernas|ens?)?)';
const CITIZEN = '(?:medborgar(?:e|na|nas?|ens?)?|(?:kommun)?invånar(?:e|na|nas?|ens?))';

/** "medborgare och brukare", "brukare/kunder och medborgare". */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${CITIZEN}(?:,| och| eller| respektive| samt|/)(?: \\p{L}+,?){0,2} ?${USER}|${USER}(?:,| och| eller| respektive| samt|/)(?: \\p{L}+,?){0,2} ?${CITIZEN})(?!\\p{L})`,
  'iu',
);
const DIFFER =
  /(?<!\p{L})(?:skilj(?:a|er|s)(?: (?:på|mellan))|skillnad(?:en)? mellan|i (?:egenskap av|rollen? som)|(?:två|olika|flera|dubbla) roller|både som|dels som|såväl som|å ena sidan|till skillnad från|medan)(?!\p{L})/iu;
const DEFINES = new RegExp(
  `(?<!\\p{L})(?:(?:med|begreppet|termen|ordet) [”"»]?${USER}[”"«]? (?:menas|avses|menar vi|avser vi|används|omfattar|innefattar)|[”"»]?(?:en )?(?:brukare|kund)[”"«]? (?:är|avser|=|–) (?:den|de|en|alla|varje|person)\\p{L}*)(?!\\p{L})`,
  'iu',
);
/** What other documents and laws mean. */
const OTHERS = /(?<!\p{L})(?:missbruk|kundval|kundkrets|varje medborgare i (?:eu|sverige))\p{L}*/iu;

/** Documents on pay and staff name those whom staff meet; they do not steer the services. */
const ABOUT_STAFF = /lön|personal|arbetsmiljö|medarbetar/iu;

/** Kinds of paper that govern beside the policies. */
const GOVERN = new Set<DocumentKind>(['budget', 'verksamhetsplan']);

const MOST = 6;

export const roles: Collector<Roles> = {
  id: 'roles',
  collects: 'hur styrdokumenten benämner medborgare, brukare och kunder',
  collect,
};

function collect(corpus: Corpus): Roles {
  const users = new Map<string, Evidence>();
  const citizens = new Map<string, Evidence>();
  const both: Evidence[] = [];
  const distinguished: Evidence[] = [];
  for (const voice of commonVoices(corpus)) {
    for (const block of voice.blocks) {
      if (!USERS.test(block.text) && !CITIZENS.test(block.text)) continue;
      for (const passage of sentencesIn(voice, block)) {
        note(users, USERS, passage, 'styrdokumentets ord för den som använder tjänsten');
        note(citizens, CITIZENS, passage, 'styrdokumentets ord för den som bor i kommunen');
        if (OTHERS.test(passage.text)) continue;
        const beside = BESIDE.test(passage.text);
        if (beside && both.length < MOST) both.push(quote(passage, 'båda nämns, som två'));
        if (distinguished.length < MOST && isDistinction(passage.text))
          distinguished.push(quote(passage, 'skillnaden mellan medborgare och brukare'));
      }
    }
  }
  return { users, citizens, both, distinguished };
}

/** What binds the whole municipality; a department's word for its users says nothing of how all are told apart. */
function commonVoices(corpus: Corpus): Voice[] {
  const common = policies
    .collect(corpus)
    .documents.filter(
      (policy) =>
        isInForce(policy) &&
        policy.scope !== 'egen' &&
        (policy.seen === 'document' || (policy.seen === 'page' && policy.kind !== 'budget')) &&
        !ABOUT_STAFF.test(policy.title),
    )
    .flatMap(({ voice }) => (voice ? [voice] : []));
  const plans = voicesOf(corpus).own.filter(
    (voice) => GOVERN.has(voice.document.kind) && !common.includes(voice) && (voice.years ?? 0) <= 2,
  );
  return [...common, ...plans];
}

function isDistinction(text: string): boolean {
  if (DEFINES.test(text)) return true;
  return (
    DIFFER.test(text) && new RegExp(`(?<!\\p{L})${USER}(?!\\p{L})`, 'iu').test(text) && CITIZENS.test(text)
  );
}

function note(words: Map<string, Evidence>, pattern: RegExp, passage: Passage, shows: string): void {
  const word = pattern.exec(passage.text)?.[0].toLowerCase();
  if (!word) return;
  const root = /^brukar/.test(word)
    ? 'brukare'
    : /^kund/.test(word)
      ? 'kund'
      : /^intressent/.test(word)
        ? 'intressenter'
        : /^målgrupp/.test(word)
          ? 'målgrupper'
          : /medborgar/.test(word)
            ? 'medborgare'
            : 'invånare';
  if (!words.has(root)) words.set(root, quote(passage, shows));
}
