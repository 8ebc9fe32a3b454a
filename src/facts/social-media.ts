import type { ReadDocument } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { type Service, servicesIn } from './services.ts';
import { type Voice, voicesOf } from './voices.ts';

/** One account or channel, as far as a page names it or links to it. */
export interface Channel {
  /** As people call it: Facebook, Instagram, podd. */
  platform: string;
  /** Whose it is, where that is one service's and not the whole municipality's. */
  service: Service | null;
  evidence: Evidence;
}

export interface SocialMedia {
  /** Each account once: by its address, or by its platform and service. */
  channels: Channel[];
  /** The municipality says that it uses them. */
  used: Spoken;
  /** Several services have accounts of their own. */
  services: Spoken;
  /** Used for what politicians decide and debate. */
  politics: Spoken;
}

const PLATFORMS: readonly [platform: string, host: RegExp | null, word: RegExp][] = [
  ['Facebook', /(?:^|\.)facebook\.com$/, /(?<!\p{L})facebook(?!\p{L})/iu],
  ['Instagram', /(?:^|\.)instagram\.com$/, /(?<!\p{L})instagram(?!\p{L})/iu],
  ['X (Twitter)', /(?:^|\.)(?:twitter|x)\.com$/, /(?<!\p{L})twitter(?!\p{L})/iu],
  ['LinkedIn', /(?:^|\.)linkedin\.com$/, /(?<!\p{L})linkedin(?!\p{L})/iu],
  ['YouTube', /(?:^|\.)youtube\.com$/, /(?<!\p{L})youtube(?!\p{L})/iu],
  ['TikTok', /(?:^|\.)tiktok\.com$/, /(?<!\p{L})tik ?tok(?!\p{L})/iu],
  ['podd', null, /(?<!\p{L})(?:podd(?:en|ar|radio)?|pod(?:cast|casten)?|\p{L}+podden)(?!\p{L})/iu],
  ['blogg', null, /(?<!\p{L})(?:blogg(?:en|ar)?|\p{L}+bloggen)(?!\p{L})/iu],
];

/** Buttons that share the page, and pages about the platform itself. */
const NO_ACCOUNT =
  /\/(?:share|sharer|intent|dialog|plugins|policies|help|legal|privacy|watch|embed)(?:[/.?]|$)|shareArticle|policy/i;

const ABOUT = /sociala medier|sociala-medier|sociala kanaler|följ oss|folj-oss|podd|facebook|våra kanaler/iu;

/** Rules, and what the platforms do with personal data, name them without using them. */
const RULES = /riktlinje|policy|regler för|cookie|kakor|personuppgift|integritet|moderer/iu;

export const socialMedia: Collector<SocialMedia> = {
  id: 'social-media',
  collects: 'kommunens konton i sociala medier och poddar, hos vilka verksamheter och om vad',
  collect(corpus) {
    const channels = new Map<string, Channel>();
    for (const voice of voicesOf(corpus).own) if (voice.testimony === 'page') readPage(voice, channels);
    return {
      channels: [...channels.values()],
      ...spokenIn(corpus, {
        used: {
          shows: 'kommunen använder sociala medier',
          words: ['sociala medier', 'sociala kanaler'],
          says: /(?<!\p{L})(?:(?:vi|kommunen|staden) (?:använder|finns|är aktiva?|är också aktiva?|finns också|syns)(?: [^ .;]+){0,4}? sociala (?:medier|kanaler)|(?:följa?|hitta|nå|kontakta|kommunicera med)(?: [^ .;]+){0,5}? (?:i|på|via) (?:våra |kommunens )?sociala (?:medier|kanaler)|våra sociala (?:medier|kanaler))(?!\p{L})/iu,
          notUnder: RULES,
        },
        services: {
          shows: 'flera verksamheter har egna konton',
          words: ['konto', 'sociala medier', 'facebook', 'instagram', 'kanaler'],
          says: /(?<!\p{L})(?:(?:flera|många|olika|övriga|enskilda|kommunala|våra|enheter och|förvaltningar(?:na)? och) (?:av )?(?:\p{L}+ ){0,2}?(?:verksamheter|förvaltningar|enheter|skolor|bibliotek|konton)|förteckning över (?:\p{L}+ ){0,4}?(?:konton|sidor)|verksamheter(?:na)? (?:\p{L}+ ){0,3}?(?:har|finns|driver))(?!\p{L})/iu,
          with: /(?<!\p{L})(?:konto(?:n|t|na)?|egna (?:sidor|kanaler|facebook\p{L}*)|sociala sidor|facebooksid\p{L}*|(?:har|driver|finns) (?:också |även |egna )?(?:på|i) sociala medier)(?!\p{L})/iu,
          notUnder: RULES,
        },
        politics: {
          shows: 'sociala medier används för politiska frågor',
          words: ['facebook', 'twitter', 'instagram', 'podd', 'sociala medier', 'youtube', 'tiktok'],
          says: /(?<!\p{L})(?:facebook\p{L}*|twitter\p{L}*|instagram\p{L}*|\p{L}*podd(?:en|ar)?|sociala medier|youtube\p{L}*|tiktok\p{L}*)(?!\p{L})/iu,
          with: /(?<!\p{L})(?:fullmäktige\p{L}*|kommunstyrelse\p{L}*|politik(?:en|er|erna|ernas)?|politiska (?:beslut|frågor|ärenden|möten)|kommunalråd\p{L}*|nämnd(?:en|er|erna)?s?)(?!\p{L})/iu,
          not: /(?<!\p{L})(?:partipolitisk\p{L}*|inte politisk\p{L}*|politisk reklam|regler|riktlinjer|olämplig\p{L}*|kommentarer|tas bort|antagen|antagna|fastställd\p{L}*|förtroendevalda själva|egna konton)(?!\p{L})/iu,
          notUnder: RULES,
        },
      }),
    };
  },
};

function readPage({ document }: Voice, channels: Map<string, Channel>): void {
  for (const block of document.blocks) {
    if (block.region === 'notice' || block.kind === 'alt') continue;
    for (const { platform, account } of [...accountsIn(block), ...namedIn(block, document)]) {
      const where = `${block.headings.at(-1) ?? ''} ${block.text}`;
      const service = block.region === 'main' ? (servicesIn(where)[0] ?? null) : null;
      const key = account ?? `${platform} ${service?.id ?? ''}`;
      const shows = service ? `${platform} för ${service.name}` : platform;
      if (!channels.has(key))
        channels.set(key, { platform, service, evidence: evidenceFrom(document, block, shows) });
    }
  }
}

interface Seen {
  platform: string;
  /** Its address; null where it is only named. Profiles on several pages are one account. */
  account: string | null;
}

/** The accounts that a block links to. */
function accountsIn({ links }: Block): Seen[] {
  return links.flatMap(({ url }): Seen[] => {
    const { hostname, pathname, search } = new URL(url);
    const platform = PLATFORMS.find(([, host]) => host?.test(hostname))?.[0];
    if (!platform || pathname.length <= 1 || NO_ACCOUNT.test(pathname + search)) return [];
    return [{ platform, account: `${hostname}${pathname.toLowerCase().replace(/\/$/, '')}` }];
  });
}

/** The channels that a line of a page about them names. */
function namedIn(block: Block, { title, url }: ReadDocument): Seen[] {
  if (block.region !== 'main' || !isEntry(block)) return [];
  const named = PLATFORMS.filter(([, , word]) => word.test(block.text));
  const above = [title, ...block.headings].join(' ');
  if (named.length === 0 || RULES.test(above) || !ABOUT.test(`${above} ${url}`)) return [];
  return named.map(([platform]) => ({ platform, account: null }));
}

/** A list item, heading or short line names a channel; running text about social media in general names many. */
const isEntry = ({ kind, text }: Block): boolean => kind !== 'paragraph' || text.length < 160;
