import { queryOf, type Topic } from '../model/topic.ts';
import { matchTopic } from '../text/topic.ts';
import { promisesDocument } from './media-type.ts';
import { textShape, urlShape, whenOf } from './url-shape.ts';

export interface WeightedTopic {
  topic: Topic;
  /** How much the open questions want it; 1 is usual. */
  weight: number;
}

/** What is known of a URL before it is asked for. */
export interface Clues {
  url: string;
  linkTexts: readonly string[];
  /** Nearest heading above the link; empty where unknown. */
  section: string;
  /** The page that named it; null for seeds and sitemaps. */
  via: string | null;
  /** How much that page itself is about each topic; empty for links in menus. */
  parent: readonly number[];
  /** How much the site's own search says that it is about each topic; left out for all that it has not named. */
  found?: readonly number[] | undefined;
  depth: number;
}

/** The unchanging part of a URL's worth. */
export interface Appeal {
  /** By topic, in the order given; 0–1. */
  strengths: readonly number[];
  shape: string;
  /** Links of one kind on pages of one kind: the minutes of one body. */
  group: string;
  /** Years; null where undated. */
  when: number | null;
  hub: boolean;
  document: boolean;
}

/** How much a word tells by where it stands. */
const WORTH = {
  link: { direct: 1, place: 0.45 },
  url: { direct: 0.9, place: 0.35 },
  section: { direct: 0.5, place: 0.2 },
} as const;

/** Share of a page's own worth that its links inherit. */
const INHERITED = 0.4;

/** Pages from which the rest of a municipality's self-description hangs. */
const hubs: Topic = {
  id: 'hubs',
  name: 'Ingångar',
  direct: [
    'politik',
    'demokrati',
    'styrdokument',
    'insyn',
    'protokoll',
    'om kommunen',
    'kvalitet',
    'webbkarta',
    'nämnder',
  ],
  places: ['kommun', 'organisation', 'styrning', 'kontakt', 'handlingar', 'e-tjänster', 'självservice'],
};

/** Worth of a page that no topic speaks for: hub, page, document. */
const BASE = { hub: 0.2, page: 0.05, document: 0.02 };

/** Each click from the start page costs this share. */
const DEPTH_COST = 0.06;
/** Each place further down among a search's hits costs this share of the worth before it. */
const HIT_COST = 0.92;
/** What was fetched of one group, shape or topic before the next is worth half as much. */
const HALF = { group: 3, shape: 12, topic: 40 };
/** From this strength on a fetched page counts as one about the topic. */
const ABOUT = 0.5;
/** Years after which age costs no more. */
const OLD = 8;

/**
 * Values URLs by what the open questions need. A value only ever falls while the crawl goes on: each fetched page of a topic,
 * a shape or a group makes the next of its kind worth less, so that no archive eats the budget before other topics were reached.
 */
export class Interest {
  readonly #topics: readonly WeightedTopic[];
  readonly #now: number;
  readonly #fetched = { group: new Map<string, number>(), shape: new Map<string, number>() };
  readonly #about: number[];
  readonly #oldest = new Map<string, number>();
  readonly #strengthsOf = new Map<string, readonly (0 | 1 | 2)[]>();

  /** @param at ISO date that the draft speaks for: the newest before it are wanted first */
  constructor(topics: readonly WeightedTopic[], at: string) {
    this.#topics = topics;
    this.#now = Number(at.slice(0, 4)) + (Number(at.slice(5, 7)) - 1) / 12;
    this.#about = topics.map(() => 0);
  }

  /** How much a page with these texts is about each topic. */
  strengths(texts: { links: readonly string[]; section: string; url: string }): number[] {
    const { pathname, search } = new URL(texts.url);
    const address = this.#matches(pathname + search);
    const section = this.#matches(texts.section);
    const links = texts.links.map((text) => this.#matches(text));
    return this.#topics.map((_, i) =>
      Math.max(
        worth(address[i], WORTH.url),
        worth(section[i], WORTH.section),
        ...links.map((link) => worth(link[i], WORTH.link)),
      ),
    );
  }

  appeal(clues: Clues): Appeal {
    const own = this.strengths({ links: clues.linkTexts, section: clues.section, url: clues.url });
    const text = clues.linkTexts[0] ?? '';
    const shape = urlShape(clues.url);
    const via = clues.via === null ? shape : urlShape(clues.via);
    const when = whenOf(text, clues.url);
    const group = `${via} ${textShape(text)}`;
    if (when !== null && when < (this.#oldest.get(group) ?? Number.POSITIVE_INFINITY))
      this.#oldest.set(group, when);
    return {
      strengths: own.map((strength, i) =>
        Math.max(strength, INHERITED * (clues.parent[i] ?? 0), clues.found?.[i] ?? 0),
      ),
      shape,
      group,
      when,
      hub:
        isUpper(clues) ||
        matchTopic(hubs, text) !== null ||
        matchTopic(hubs, new URL(clues.url).pathname) === 'direct',
      document: promisesDocument(clues.url),
    };
  }

  /** What to ask the site's own search: each question once, those that try it first, then the most wanted. */
  get queries(): string[] {
    const wanted = [...this.#topics].sort((a, b) => b.weight - a.weight);
    const probes = wanted.flatMap(({ topic }) => topic.probes ?? []);
    return [...new Set([...probes, ...wanted.flatMap(({ topic }) => queryOf(topic) ?? [])])];
  }

  /** How much a hit is about each topic: as if its link named those that were asked about; later hits less. */
  strengthsOfHit(query: string, rank: number): number[] {
    return this.#topics.map(({ topic }) =>
      queryOf(topic) === query ? WORTH.link.direct * HIT_COST ** rank : 0,
    );
  }

  /** A question to the site's own search is worth a page that names the thing itself, however many were asked before. */
  appealOfSearch(url: string, query: string): Appeal {
    const strengths = this.strengthsOfHit(query, 0);
    return { strengths, shape: url, group: url, when: null, hub: false, document: false };
  }

  /** What asking for it is worth now. */
  value({ strengths, shape, group, when, hub, document }: Appeal, depth: number): number {
    let best = 0;
    let sum = 0;
    strengths.forEach((strength, i) => {
      const worth = (strength * this.#topics[i]!.weight) / (1 + this.#about[i]! / HALF.topic);
      best = Math.max(best, worth);
      sum += worth;
    });
    const base = hub ? BASE.hub : document ? BASE.document : BASE.page;
    const topical = best + 0.1 * (sum - best);
    const crowd =
      1 /
      ((1 + (this.#fetched.group.get(group) ?? 0) / HALF.group) *
        (1 + (this.#fetched.shape.get(shape) ?? 0) / HALF.shape));
    return (base + topical) * crowd * this.#freshness(group, when) * (1 - DEPTH_COST) ** depth;
  }

  /** Tells that a page was asked for. */
  note({ strengths, shape, group }: Appeal): void {
    this.#fetched.group.set(group, (this.#fetched.group.get(group) ?? 0) + 1);
    this.#fetched.shape.set(shape, (this.#fetched.shape.get(shape) ?? 0) + 1);
    strengths.forEach((strength, i) => {
      if (strength >= ABOUT) this.#about[i]!++;
    });
  }

  /** The newest first, and a look at the oldest of each kind: how far back an archive goes is a question of its own. */
  #freshness(group: string, when: number | null): number {
    if (when === null) return 0.8;
    const age = this.#now - when;
    if (age < -0.5) return 0.5;
    if (when === this.#oldest.get(group)) return 0.95;
    return 0.5 + 0.5 * Math.max(0, 1 - Math.max(0, age) / OLD);
  }

  /** By topic: 2 the thing itself, 1 a place, 0 neither. Menu texts and sections come back on every page. */
  #matches(text: string): readonly (0 | 1 | 2)[] {
    const known = this.#strengthsOf.get(text);
    if (known) return known;
    if (this.#strengthsOf.size > 20_000) this.#strengthsOf.clear();
    const fresh = this.#topics.map(({ topic }) => {
      const match = text === '' ? null : matchTopic(topic, text);
      return match === 'direct' ? 2 : match === 'place' ? 1 : 0;
    });
    this.#strengthsOf.set(text, fresh);
    return fresh;
  }
}

const worth = (match: 0 | 1 | 2 | undefined, by: { direct: number; place: number }): number =>
  match === 2 ? by.direct : match === 1 ? by.place : 0;

/** The two upper levels of a site are its table of contents, whatever they are called. */
const isUpper = ({ depth, via, url }: Clues): boolean => depth <= 2 && via !== null && !promisesDocument(url);
