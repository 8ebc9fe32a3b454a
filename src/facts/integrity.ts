import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { formerly } from './former.ts';
import { type Passage, quote } from './passages.ts';
import { isInForce, type Policy, policies } from './policies/index.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/** Where rules against wrongdoing would stand. */
export const integrityTopic: Topic = {
  id: 'integrity',
  name: 'regler om mutor, gåvor, representation och jäv',
  direct: [
    'mutor',
    'representation',
    'bisyssl',
    'korruption',
    'jäv',
    'oegentlighet',
    'otillbörlig',
    'uppförandekod',
  ],
  places: ['styrdokument', 'författningssamling', 'policy', 'riktlinjer', 'regler'],
};

/** What such rules may be about. */
export type IntegritySubject = 'mutor' | 'gåvor och förmåner' | 'representation' | 'jäv' | 'bisysslor';

/** What makes rules more than a ban. */
export type Depth = 'lagen' | 'exempel' | 'belopp' | 'vem man frågar' | 'följder' | 'hur man anmäler';

/** One set of rules, with what it says. */
export interface IntegrityRules {
  policy: Policy;
  /** Subjects in a fixed order, with the sentences that treat each. */
  subjects: { subject: IntegritySubject; evidence: Evidence[] }[];
  depth: { depth: Depth; evidence: Evidence }[];
  /** Words of its text that treat the subjects; 0 where only its title was seen. */
  words: number;
}

export interface Integrity {
  /** Best first: what treats most subjects. */
  rules: IntegrityRules[];
  /** Drafts and what is out of time. */
  former: Spoken;
  /** Companies must follow rules against wrongdoing. */
  companies: Evidence[];
  /** External providers and suppliers must follow rules against wrongdoing. */
  providers: Evidence[];
  /** Programmes for how external providers are followed up, which the law has asked for since 2015. */
  programmes: Evidence[];
  /** How external providers are held to rules: contract, insight, control. */
  held: Spoken;
}

const SUBJECTS: [IntegritySubject, RegExp][] = [
  [
    'mutor',
    /(?<!\p{L})(?:mutor(?:na)?|muta(?:n)?|mutbrott\p{L}*|bestickning\p{L}*|korruption\p{L}*|bestick\p{L}+)(?!\p{L})/iu,
  ],
  [
    'gåvor och förmåner',
    /(?<!\p{L})(?:\p{L}*gåv(?:a|an|or|orna)|förmån(?:er|en|erna)?|otillbörlig\p{L}*|presenter|rabatter?|bjudresor)(?!\p{L})/iu,
  ],
  [
    'representation',
    /(?<!\p{L})(?:\p{L}*representation(?:en|s\p{L}*)?|uppvaktning\p{L}*|måltider får)(?!\p{L})/iu,
  ],
  [
    'jäv',
    /(?<!\p{L})(?:jäv(?:et|ig|iga|ssituation\p{L}*|sregler\p{L}*|sfrågor)?|intressekonflikt\p{L}*|opartisk\p{L}*)(?!\p{L})/iu,
  ],
  ['bisysslor', /(?<!\p{L})(?:bisyssl\p{L}+|förtroendeskadlig\p{L}*)(?!\p{L})/iu],
];

/** "opartisk" alone is no rule on conflict of interest; a subject that is treated is named by its own word. */
const OWN_WORD: Partial<Record<IntegritySubject, RegExp>> = {
  jäv: /(?<!\p{L})(?:jäv(?:et|ig|iga|ssituation\p{L}*|sregler\p{L}*|sfrågor)?|intressekonflikt\p{L}*)(?!\p{L})/iu,
};

const DEPTHS: [Depth, RegExp][] = [
  [
    'lagen',
    /(?<!\p{L})(?:brottsbalk\p{L}*|kommunallag\p{L}*|förvaltningslag\p{L}*|lagen om offentlig anställning|LOA|inkomstskattelag\p{L}*|\d+ kap\.?|lagstiftning\p{L}*)(?!\p{L})/iu,
  ],
  [
    'exempel',
    /(?<!\p{L})(?:till exempel|exempelvis|t\.\s?ex\.?|exempel på|såsom|bland annat|kontrollfrågor|checklista)(?!\p{L})/iu,
  ],
  [
    'belopp',
    /(?<!\p{L})(?:\d[\d ]* ?(?:kronor|kr)|basbelopp\p{L}*|prisbasbelopp|beloppsgräns\p{L}*|avdragsregler\p{L}*|högsta? värde\p{L}*)(?!\p{L})/iu,
  ],
  [
    'vem man frågar',
    /(?<!\p{L})(?:(?:närmaste|din|sin|ansvarig) chef\p{L}*|fråga(?:r)? (?:din|sin|chefen|kommunjurist\p{L}*)|rådgör\p{L}*|rådfråga\p{L}*|kommunjurist\p{L}*|stadsjurist\p{L}*|osäker|tveksam\p{L}*|tveka\p{L}*)(?!\p{L})/iu,
  ],
  [
    'följder',
    /(?<!\p{L})(?:disciplin\p{L}*|avsked\p{L}*|uppsägning\p{L}*|polisanmäl\p{L}*|åtalas?|böter|fängelse|straff\p{L}*|påföljd\p{L}*|arbetsrättslig\p{L}*|sanktion\p{L}*)(?!\p{L})/iu,
  ],
  [
    'hur man anmäler',
    /(?<!\p{L})(?:anmäl(?:a|an|s|as|er)|rapportera\p{L}*|visselblås\p{L}*|underrätta\p{L}*|meddela\p{L}*)(?!\p{L})/iu,
  ],
];

/** Titles of rules that are about it. */
export const ABOUT_INTEGRITY =
  /(?<!\p{L})(?:\p{L}*mutor|mutbrott\p{L}*|\p{L}*korruption\p{L}*|oegentlighet\p{L}*|gåv(?:a|or)|\p{L}*representation\p{L}*|jäv\p{L}*|bisyssl\p{L}*|otillbörlig\p{L}*|förmåner|uppvaktning\p{L}*|uppförandekod\p{L}*|\p{L}*etik\p{L}*|etiska?(?: \p{L}+)?|oberoende|bestickning)(?!\p{L})/iu;

/** Ethics of other things. */
const OTHER_ETHICS =
  /(?<!\p{L})(?:forskningsetik\p{L}*|yrkesetisk\p{L}*|djuretisk\p{L}*|etisk stress|leverantörer|miljö- och|minnesgåv\p{L}*|placering\p{L}*|donation\p{L}*|klasskassa\p{L}*)(?!\p{L})/iu;

const OF_PROVIDERS =
  /(?<!\p{L})(?:(?:privata|externa|enskilda) utförare|uppföljning och insyn|leverantör(?:er|erna)?)(?!\p{L})/iu;

const COMPANIES =
  /(?<!\p{L})(?:(?:helägda|kommunala|kommunalägda|kommunens|stadens|delägda) (?:\p{L}+ )?(?:aktie)?bolag(?:en|ens|s)?|(?:aktie)?bolag(?:en|ens)?|bolagsstyrelse\p{L}*|kommunkoncern(?:en|ens)?|koncern(?:en|ens|bolag\p{L}*)?|bolagskoncern\p{L}*)(?!\p{L})/iu;

const PROVIDERS =
  /(?<!\p{L})(?:leverantör(?:er|en|erna|ens|ernas)?|entreprenör(?:er|en|erna)?|(?:privata|externa|enskilda|fristående|upphandlade) (?:utförare|aktörer|anordnare|företag)|uppdragstagare(?:n|s)?|utförare(?:n|ns)?|konsult(?:er|en|erna)|anbudsgivare|avtalspart(?:er|en|erna)?|inhyrd\p{L}* (?:personal|konsult\p{L}*))(?!\p{L})/iu;

const BINDS =
  /(?<!\p{L})(?:gäller|omfattas?|omfattar|tillämpas|ska (?:även |också )?(?:följa|följas|tillämpa|tillämpas|anta|gälla|känna till|informeras|ta fram|ha)|skall (?:även |också )?(?:följa|följas|tillämpa|gälla|anta)|avser|innefattar|riktar sig till|berör|inkludera[rs]?|förbinder sig|krav(?:et)? (?:på|ställs)|ställer krav|ställs krav|måste följa|åläggs)(?!\p{L})/iu;

/** Rules that tell what companies or suppliers may offer, and do not bind them. */
const NOT_BOUND =
  /(?<!\p{L})(?:gåv\p{L}+ från|erbjuds av|bjuds av|bjuden av|inbjudan från|kontakter med leverantör\p{L}*|(?:inte|ej) (?:omfattas|gäller|omfattar|tillämp\p{L}*)|(?:omfatta[rs]?|gäller|avser|berör) (?:inte|ej))(?!\p{L})/iu;

/** Rules against bribes, gifts and conflicts of interest, what they treat and whom they bind. */
export const integrity: Collector<Integrity> = {
  id: 'integrity',
  collects: 'regler om mutor, gåvor, representation, jäv och bisysslor: vad de tar upp och vilka de binder',
  collect(corpus) {
    const { documents } = policies.collect(corpus);
    const about = documents.filter(isAbout);
    const inForce = about.filter(isInForce);
    const rules = inForce.map(rulesOf).sort((a, b) => weight(b) - weight(a));
    return {
      rules,
      former: formerly(about),
      programmes: documents
        .filter((policy) => isInForce(policy) && OF_PROVIDERS.test(policy.title))
        .map(({ evidence }) => ({ ...evidence, shows: 'program för uppföljning av externa utförare' })),
      ...boundIn(corpus, inForce),
      ...spokenIn(corpus, {
        held: {
          shows: 'hur externa utförare hålls till kommunens regler',
          words: ['utförare', 'leverantör', 'entreprenör', 'entreprenad'],
          says: /(?<!\p{L})(?:privata utförare|externa utförare|utförare|leverantör(?:er|en|erna)?|entreprenör(?:er|en|erna)?)(?!\p{L})/iu,
          with: /(?<!\p{L})(?:insyn|uppförandekod\p{L}*|meddelarfrihet\p{L}*|meddelarskydd\p{L}*|mutor|jäv|korruption\p{L}*|oegentlighet\p{L}*|lex sarah|kommunens (?:policy|riktlinjer|regler|styrdokument)\p{L}*)(?!\p{L})/iu,
          not: /(?<!\p{L})(?:lediga|faktur\p{L}*)(?!\p{L})/iu,
          allows: ['required', 'conditional', 'planned'],
        },
      }),
    };
  },
};

/** A rule that is only mentioned is not published. */
const isAbout = ({ title, seen }: Policy): boolean =>
  seen !== 'mention' && ABOUT_INTEGRITY.test(title) && !OTHER_ETHICS.test(title);

const weight = ({ subjects, words }: IntegrityRules): number =>
  subjects.length * 10_000 + Math.min(words, 9_999);

function rulesOf(policy: Policy): IntegrityRules {
  const { voice, title, evidence } = policy;
  const passages = voice ? voice.blocks.flatMap((block) => sentencesIn(voice, block)) : [];
  const subjects = SUBJECTS.flatMap(([subject, words]) => {
    const own = OWN_WORD[subject] ?? words;
    const treated = passages.filter((passage) => isTreated(passage, words));
    const isSaid = treated.some((passage) => isTreated(passage, own));
    if (!isSaid && !own.test(title)) return [];
    const inWords = treated.filter(({ text }) => words.test(text));
    const shown = (inWords.length > 0 ? inWords : treated).map((one) => quote(one, `regler om ${subject}`));
    return [{ subject, evidence: shown.length > 0 ? shown : [evidence] }];
  });
  return { policy, subjects, depth: depthOf(passages), words: wordsAbout(passages) };
}

/** A sentence treats what it names, and what the heading right above it names. */
const isTreated = ({ block, text }: Passage, words: RegExp): boolean =>
  block.kind !== 'heading' && (words.test(text) || words.test(block.headings.at(-1) ?? ''));

const depthOf = (passages: readonly Passage[]): IntegrityRules['depth'] =>
  DEPTHS.flatMap(([depth, words]) => {
    const passage = passages.find(({ text, block }) => block.kind !== 'heading' && words.test(text));
    return passage ? [{ depth, evidence: quote(passage, `reglerna tar upp ${depth}`) }] : [];
  });

/** Words of the blocks in which some subject is treated. */
function wordsAbout(passages: readonly Passage[]): number {
  const blocks = new Set(
    passages.filter(({ text }) => SUBJECTS.some(([, words]) => words.test(text))).map(({ block }) => block),
  );
  return [...blocks].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

/** Whom rules against wrongdoing bind, beside the municipality's own people. */
function boundIn(corpus: Corpus, rules: readonly Policy[]): Pick<Integrity, 'companies' | 'providers'> {
  const voices = new Set<Voice>(rules.flatMap(({ voice }) => voice ?? []));
  for (const voice of voicesOf(corpus).own)
    if (voice.testimony === 'rule' && ABOUT_INTEGRITY.test(voice.document.title)) voices.add(voice);
  const found: Pick<Integrity, 'companies' | 'providers'> = { companies: [], providers: [] };
  for (const voice of voices)
    for (const block of voice.blocks)
      for (const passage of sentencesIn(voice, block)) readBound(passage, found);
  for (const { title, evidence } of rules)
    if (COMPANIES.test(title) && !found.companies.some(({ url }) => url === evidence.url))
      found.companies.push({ ...evidence, shows: 'reglerna gäller kommunens bolag' });
  return found;
}

function readBound(passage: Passage, found: Pick<Integrity, 'companies' | 'providers'>): void {
  const { text } = passage;
  if (NOT_BOUND.test(text)) return;
  const names = /(?<!\p{L})med kommunen avses|i (?:policyn|dokumentet|riktlinjerna) avses/iu.test(text);
  if (COMPANIES.test(text) && (BINDS.test(text) || names))
    found.companies.push(quote(passage, 'reglerna gäller kommunens bolag'));
  if (PROVIDERS.test(text) && BINDS.test(text))
    found.providers.push(quote(passage, 'reglerna gäller externa utförare'));
}
