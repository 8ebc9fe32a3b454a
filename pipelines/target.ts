import { isIP } from 'node:net';
import type { Municipality } from '../src/model/municipality.ts';
import { byCode, byName, byUrl } from '../src/municipalities/municipalities.ts';
import { bareHost, canonicalUrl } from '../src/text/url.ts';

/** What to draft: where the crawl starts and whose site it is. */
export interface Target {
  seed: string;
  municipality: Municipality;
}

/** A target that a person must put right. */
export class TargetError extends Error {}

/** How many names an error offers. */
const OFFERED = 8;

/**
 * Finds out what a person means by a URL, a municipality's name or its code.
 *
 * @param code whose site it is, where the URL does not tell
 * @throws TargetError with a Swedish sentence
 */
export function resolveTarget(text: string, code?: string): Target {
  const given = code === undefined ? undefined : municipalityOf(code);
  const named = looksLikeUrl(text) ? undefined : (given ?? municipalityOf(text));
  if (named) return { seed: named.website!, municipality: named };
  const seed = canonicalUrl(text.includes('://') ? text : `https://${text}`);
  if (!seed) throw new TargetError(`”${text}” är ingen webbadress, kommun eller kommunkod.`);
  return { seed, municipality: ownerOf(seed, given) };
}

/** Whose site a URL is; a site of nobody known keeps its host as its name. */
export function ownerOf(seed: string, given?: Municipality): Municipality {
  const host = bareHost(seed);
  const owner = given ?? byUrl(seed) ?? { code: null, name: host, county: null, website: seed, hosts: [] };
  return owner.hosts.includes(host) ? owner : { ...owner, hosts: [...owner.hosts, host] };
}

/** The municipality of a code or a name. */
export function municipalityOf(text: string): Municipality {
  if (/^\d+$/.test(text)) {
    const found = byCode(text);
    if (!found)
      throw new TargetError(`Ingen kommun har koden ${text}; koden har fyra siffror, till exempel 0163.`);
    return found;
  }
  const found = byName(text);
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new TargetError(`Ingen kommun heter ”${text}”; ange namn, kommunkod eller webbadress.`);
  const names = found.slice(0, OFFERED).map(({ name, code }) => `${name} (${code})`);
  const more = found.length > OFFERED ? ` och ${found.length - OFFERED} till` : '';
  throw new TargetError(`”${text}” kan vara flera kommuner: ${names.join(', ')}${more}.`);
}

function looksLikeUrl(text: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true;
  const host = text.replace(/[/?#].*$/, '').replace(/:\d+$/, '');
  return host === 'localhost' || isIP(host) !== 0 || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host);
}
