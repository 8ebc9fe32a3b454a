/**
 * Services that municipalities place outside their own domain. A host counts only when one of the municipality's own pages
 * links to it; the table says what it is and how far to follow.
 */
export interface AssociatedHost {
  /** English noun phrase, for developers and coverage. */
  what: string;
  /** Tested against the host without `www.`. */
  host: RegExp;
  /** Tested against the path, for hosts that many customers share. */
  path?: RegExp;
  /** `page`: only what own pages link to. `site`: links within the host too, where they stay on the customer's part. */
  reach: 'page' | 'site';
  /** On hosts that many customers share: how many leading path segments name the customer. */
  customerSegments?: number;
  /** Most URLs asked for on one such host. */
  limit: number;
}

/** Enough for the minutes of a mid-sized municipality's bodies, few enough not to eat the budget. */
const PORTAL = 600;
const SMALL_SITE = 60;
const LANDING_PAGES = 5;

const associatedHosts: readonly AssociatedHost[] = [
  {
    what: 'meeting portal (Netpublicator)',
    host: /(^|\.)netpublicator\.(com|se)$/,
    customerSegments: 3,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'meeting portal (Meetings Plus)',
    host: /(^|\.)(meetingsplus|meetings)\.[a-z-]+(\.[a-z]+)?$/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'meeting portal (Meetings Plus)',
    host: /\.(se|nu)$/,
    path: /^\/committees(\/|$)/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'meeting portal (Public 360)',
    host: /(^|\.)(360online|public360online)\.com$/,
    customerSegments: 2,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'meeting portal (Ciceron)',
    host: /(^|\.)ciceron\.[a-z-]+(\.[a-z]+)?$/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'register of elected members (Troman)',
    host: /(^|\.)tromanpublik\.se$/,
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'e-services',
    host: /(^|\.)(enamnd|e-tjanst|etjanst|etjanster|e-tjanster|abou)\.(se|nu)$/,
    reach: 'site',
    limit: SMALL_SITE,
  },
  { what: 'environment follow-up', host: /\.miljobarometern\.se$/, reach: 'site', limit: SMALL_SITE },
  {
    what: 'whistleblower channel',
    host: /(^|\.)(whistleb|whistlelink|visslan|visslan-report|lantero|2secure|serkon|trumpet-whistleblowing|qnister|speakup|ey)\.[a-z]+$/,
    path: /^(?!\/(blogg?|news|nyheter|kunder|customers|priser|pricing|careers|insights)(\/|$))/,
    reach: 'page',
    limit: LANDING_PAGES,
  },
  {
    what: 'webcast archive',
    host: /(^|\.)(quickchannel|solidtango|screen9|bambuser|vimeo|youtube|livestream|kommuntv|creo)\.(com|tv|se|no)$/,
    reach: 'page',
    limit: LANDING_PAGES,
  },
  { what: 'webcast archive', host: /(^|\.)(youtu\.be|qcnl\.tv)$/, reach: 'page', limit: LANDING_PAGES },
  {
    what: 'news room',
    host: /^(news\.cision|mynewsdesk|newsroom\.notified)\.com$/,
    reach: 'page',
    limit: LANDING_PAGES,
  },
];

/** What service a URL leads to, as far as the table knows it. */
export function associatedHostOf(url: string): AssociatedHost | undefined {
  const { host, pathname } = new URL(url);
  const bare = host.replace(/^www\./, '');
  return associatedHosts.find((known) => known.host.test(bare) && (known.path?.test(pathname) ?? true));
}
