import type { SiteAdapter } from './adapter.ts';

/** Attributes in which file lists and cards that scripts make clickable keep their address. */
const ATTRIBUTES = ['data-href', 'data-url', 'data-link', 'data-file-url', 'data-download-url'];

/** An address and no template, endpoint or word: rooted or absolute, without braces. */
const ADDRESS = /^(https?:\/\/|\/(?!\/))[^\s{}<>]+$/;

/** What only a script asks for. */
const ENDPOINT = /\/(api|rest-api|wp-json|ajax|graphql|webservice)(\/|$|\?)|\.(json|js)(\?|$)/i;

/** Lists whose rows are opened by script: the address is in the raw HTML all the same. */
export const dataLinks: SiteAdapter = {
  system: 'links in data attributes',
  inElement(_name, attributes) {
    return ATTRIBUTES.flatMap((name) => {
      const value = attributes[name]?.trim();
      if (value === undefined || !ADDRESS.test(value) || ENDPOINT.test(value)) return [];
      return [{ href: value, text: attributes['aria-label'] ?? attributes.title ?? '' }];
    });
  },
};
