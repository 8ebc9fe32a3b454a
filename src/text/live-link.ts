import type { Evidence } from '../model/evidence.ts';

/** Letters of a quotation up to which the whole of it stands in the address; a longer one is told by its first and last words. */
const WHOLE = 120;

/** Words that begin and end a long quotation. */
const ENDS = 5;

/**
 * Where a quotation can be looked up today: the live page with a text fragment (`#:~:text=`, WICG), or a PDF at its page
 * (`#page=`, RFC 8118). A browser that cannot find the words opens the page at its top.
 */
export function liveLink({ finalUrl, locator }: Pick<Evidence, 'finalUrl' | 'locator'>): string {
  const page = finalUrl.split('#')[0]!;
  switch (locator.type) {
    case 'pdf':
      return `${page}#page=${locator.page}`;
    case 'markup':
      return page;
    case 'html':
      return `${page}#:~:text=${textDirective(locator.quote.exact)}`;
  }
}

function textDirective(exact: string): string {
  const words = exact.trim().split(/\s+/);
  if (exact.length <= WHOLE || words.length <= 2 * ENDS) return encoded(words);
  return `${encoded(words.slice(0, ENDS))},${encoded(words.slice(-ENDS))}`;
}

/** `-` marks a prefix or suffix, and `,` and `&` part the directive's pieces, so they are written out too. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
