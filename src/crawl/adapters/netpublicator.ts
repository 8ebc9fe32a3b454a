import type { SiteAdapter } from './adapter.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Netpublicator's reader is an empty element with a `data-np-config` attribute: JSON in which a board is named by its GUID.
 * The board itself is a page of its own at netpublicator.com, which needs no script to be found.
 */
export const netpublicator: SiteAdapter = {
  system: 'Netpublicator',
  inElement(_name, attributes) {
    const config = attributes['data-np-config'];
    if (config === undefined) return [];
    return stringsIn(parsed(config)).flatMap((value) => {
      if (GUID.test(value)) {
        return [
          { href: `https://www.netpublicator.com/bulletinboard/public/${value}`, text: 'Anslagstavla' },
        ];
      }
      return /^https:\/\/([a-z0-9-]+\.)*netpublicator\.com\//i.test(value) ? [{ href: value, text: '' }] : [];
    });
  },
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** All strings of a small JSON value, in order. */
function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.values(value).flatMap((inner) => stringsIn(inner, depth + 1));
}
