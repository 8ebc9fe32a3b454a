import robotsParserModule from 'robots-parser';

/** The package is CommonJS whose exports are the function; its types say otherwise. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** RFC 9309, 2.5: at least 500 kibibytes must be read; what lies beyond is not. */
const ROBOTS_MAX_BYTES = 500 * 1024;

/** Longer lines are no rules, and matching them could be made slow on purpose; in characters. */
const LONGEST_LINE = 2000;

/** What one host's robots.txt says to us. */
export interface RobotsRules {
  /** Null where the URL may be asked for; otherwise why not, for people. */
  refusal(url: string): string | null;
  /** Seconds between requests that it asks for. */
  crawlDelay: number | null;
  /** Absolute URLs. */
  sitemaps: string[];
}

/** RFC 9309, 2.3.1.3: no file (4xx) allows everything. */
export const allowAll: RobotsRules = { refusal: () => null, crawlDelay: null, sitemaps: [] };

/** RFC 9309, 2.3.1.4: an unreachable file (5xx, network error) forbids everything. */
export const disallowAll = (why: string): RobotsRules => ({
  refusal: () => why,
  crawlDelay: null,
  sitemaps: [],
});

/**
 * @param robotsUrl where the rules hold: its scheme, host and port
 * @param productToken the name that rules may be addressed to, without version
 */
export function parseRobots(robotsUrl: string, bytes: Uint8Array, productToken: string): RobotsRules {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, ROBOTS_MAX_BYTES));
  const lines = text.split(/\r\n|\r|\n/).map((line) => (line.length > LONGEST_LINE ? '' : line));
  const robots = robotsParser(robotsUrl, groupsKeptWhole(lines).join('\n'));
  const { origin } = new URL(robotsUrl);
  return {
    refusal(url) {
      const { pathname, search } = new URL(url);
      const here = origin + pathname + search;
      if (robots.isAllowed(here, productToken) !== false) return null;
      const line = robots.getMatchingLineNumber(here, productToken);
      return `robots.txt, rad ${line}: ${(lines[line - 1] ?? '').trim()}`.slice(0, 200);
    },
    crawlDelay: robots.getCrawlDelay(productToken) ?? null,
    sitemaps: robots.getSitemaps().flatMap((found) => {
      return URL.canParse(found, robotsUrl) ? [new URL(found, robotsUrl).href] : [];
    }),
  };
}

/** Lines that belong to no group must not end one, though the parser would let them: RFC 9309, 2.2.4. */
function groupsKeptWhole(lines: readonly string[]): string[] {
  let sitemapsOf: string[] = [];
  const kept = lines.map((line) => {
    if (!/^\s*(sitemap|host|clean-param)\s*:/i.test(line)) return line;
    sitemapsOf = [...sitemapsOf, line];
    return '';
  });
  return [...kept, ...sitemapsOf];
}
