import type { HostRole } from '../model/corpus.ts';
import type { Municipality } from '../model/municipality.ts';
import { bareHost, isAmongHosts } from '../text/url.ts';
import { type AssociatedHost, associatedHostOf } from './associated-hosts.ts';
import { promisesDocument } from './media-type.ts';

type Hosts = Pick<Municipality, 'hosts'>;

/** Whether a host, with its port, is one of the municipality's own or a subdomain of one. */
export const isOwnHost = (host: string, { hosts }: Hosts): boolean => isAmongHosts(host, hosts);

/** Whose host a URL is on. What is no URL is someone else's. */
export function hostRoleOf(url: string, municipality: Hosts): HostRole {
  if (!URL.canParse(url)) return 'other';
  if (isOwnHost(bareHost(url), municipality)) return 'own';
  return associatedHostOf(url, municipality.hosts) ? 'associated' : 'other';
}

/** Swedish noun phrase: as what an associated host serves the municipality; null for its own hosts and for others. */
export const serviceOf = (url: string, municipality: Hosts): string | null =>
  hostRoleOf(url, municipality) === 'associated'
    ? (associatedHostOf(url, municipality.hosts)?.what ?? null)
    : null;

/** What may be done with a link. `why` is for people, in Swedish. */
export type Placement =
  | { role: 'own' }
  | { role: 'associated'; service: AssociatedHost }
  | { role: 'other'; why: string };

/** Decides which links belong to the crawl. Remembers to which customers of shared hosts own pages have led. */
export class Scope {
  readonly #municipality: Hosts;
  readonly #customers = new Set<string>();

  constructor(municipality: Hosts) {
    this.#municipality = municipality;
  }

  /** @param from the page that the link stands on; null for seeds and sitemaps, which are the municipality's word */
  place(url: string, from: string | null): Placement {
    if (isOwnHost(bareHost(url), this.#municipality)) return { role: 'own' };
    const service = associatedHostOf(url, this.#municipality.hosts);
    if (!service) return { role: 'other', why: 'inte någon av kommunens värdar' };
    if (from === null || isOwnHost(bareHost(from), this.#municipality)) {
      this.#customers.add(customerOf(url, service));
      return { role: 'associated', service };
    }
    if (bareHost(from) !== bareHost(url))
      return { role: 'other', why: 'länkas inte från kommunens egna sidor' };
    if (service.reach === 'page')
      return { role: 'other', why: 'bara den sida som kommunen länkar till läses där' };
    if (!promisesDocument(url) && !this.#customers.has(customerOf(url, service))) {
      return { role: 'other', why: 'en annan kunds del av en gemensam tjänst' };
    }
    return { role: 'associated', service };
  }
}

/** The part of a host that is one customer's; the whole host where customers do not share it. */
function customerOf(url: string, { customerSegments = 0 }: AssociatedHost): string {
  const segments = new URL(url).pathname.toLowerCase().split('/').filter(Boolean);
  return [bareHost(url), ...segments.slice(0, customerSegments)].join('/');
}
