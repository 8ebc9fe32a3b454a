/**
 * Services that municipalities place outside their own domain. A host counts only when one of the municipality's own pages
 * links to it; the table says what it is and how far to follow.
 */
export interface AssociatedHost {
  /** Swedish noun phrase, shown in coverage as the reason why the host was read. */
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
/** Single pages on a host that is asked about some of them: job advertisements, proposals. */
const SOME_PAGES = 20;
const LANDING_PAGES = 5;

/** Who has e-services too, and is no municipality. */
const AGENCIES =
  '(?:1177|arbetsformedlingen|bolagsverket|boverket|csn|forsakringskassan|kivra|kronofogden|lantmateriet|migrationsverket|naturvardsverket|pensionsmyndigheten|polisen|region[a-z]*|skatteverket|skolverket|transportstyrelsen|verksamt)';

/** A host by its first label, also with a number: `sjalvservice.exempelby.example`, `etjanst2.exempelby.example`. */
const firstLabel = (...labels: readonly string[]): RegExp =>
  new RegExp(`^(?:${labels.join('|')})\\d*\\.(?!${AGENCIES}\\.)[^.]+\\.`);

const associatedHosts: readonly AssociatedHost[] = [
  {
    what: 'mötesportal (Netpublicator)',
    host: /(^|\.)netpublicator\.(com|se)$/,
    customerSegments: 3,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'mötesportal (Meetings Plus)',
    host: /(^|\.)(meetingsplus|meetings)\.[a-z-]+(\.[a-z]+)?$/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'mötesportal (Meetings Plus)',
    host: /\.(se|nu)$/,
    path: /^\/committees(\/|$)/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'mötesportal (Public 360)',
    host: /(^|\.)(360online|public360online)\.com$/,
    customerSegments: 2,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'mötesportal (Ciceron)',
    host: /(^|\.)ciceron\.[a-z-]+(\.[a-z]+)?$/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'mötesportal (Insyn Sverige)',
    host: /(^|\.)insynsverige\.se$/,
    customerSegments: 1,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'mötesportal (Formpipe)',
    host: /(^|\.)ondemand\.formpipe\.com$/,
    reach: 'site',
    limit: PORTAL,
  },
  {
    what: 'register över förtroendevalda (Troman)',
    host: /(^|\.)tromanpublik\.se$|^troman\./,
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'register över förtroendevalda',
    host: firstLabel('fortroendevalda', 'fortroendemannaregister', 'politiker'),
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'e-tjänster',
    host: /(^|\.)(enamnd|e-tjanst|etjanst|etjanster|e-tjanster|abou)\.(se|nu)$/,
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'e-tjänster',
    host: firstLabel(
      'sjalvservice',
      'e-?tjanst(?:er)?',
      'min(?:a-?)?sid(?:a|or)',
      'e-?service',
      'e-?blankett(?:er)?',
      'oppnaeplattformen',
      'open-?e',
    ),
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'jämförelsetjänst',
    host: firstLabel(
      'jamfor',
      'jamfor-?service',
      'jamforelse(?:tjanst(?:en)?)?',
      'hitta-?och-?jamfor',
      'valjochjamfor',
    ),
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'jämförelsetjänst',
    host: /(^|\.)jamforelsetjansten\.se$/,
    customerSegments: 1,
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'miljöuppföljning (Miljöbarometern)',
    host: /\.miljobarometern\.se$|^miljobarometern\./,
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'medborgardialog',
    host: firstLabel(
      'dialog',
      'dialogportal(?:en)?',
      'medborgardialog',
      'delta',
      'tyck-?till',
      'medborgarbudget',
      'medborgarpanel',
    ),
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'medborgardialog',
    host: /(^|\.)(citizenlab|govocal|dialogportalen|maptionnaire|decidim|consul|commonplace)\.(co|com|se|org|is)$/,
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'medborgardialog på karta',
    host: /(^|\.)cityplanneronline\.com$/,
    customerSegments: 1,
    reach: 'page',
    limit: SOME_PAGES,
  },
  {
    what: 'e-förslag och namninsamlingar',
    host: firstLabel(
      'e-?forslag',
      'medborgarforslag',
      'forslag(?:slada)?',
      'e-?petition(?:er)?',
      'petition(?:er)?',
      '[a-z]+forslaget',
    ),
    reach: 'site',
    limit: SMALL_SITE,
  },
  {
    what: 'lediga jobb (Visma Recruit)',
    host: /(^|\.)recruit\.visma\.com$/,
    reach: 'page',
    limit: SOME_PAGES,
  },
  { what: 'lediga jobb (ReachMee)', host: /(^|\.)reachmee\.com$/, reach: 'page', limit: SOME_PAGES },
  { what: 'lediga jobb (Varbi)', host: /(^|\.)varbi\.com$/, reach: 'site', limit: SOME_PAGES },
  {
    what: 'lediga jobb (Offentliga Jobb)',
    host: /(^|\.)offentligajobb\.se$/,
    reach: 'page',
    limit: SOME_PAGES,
  },
  {
    what: 'lediga jobb',
    host: /(^|\.)(teamtailor|jobylon|mynetworkglobal|aditrorecruit|myrecruit|hr-manager)\.(com|se|net)$/,
    reach: 'page',
    limit: SOME_PAGES,
  },
  {
    what: 'skolval och köer',
    host: firstLabel(
      'skolval(?:et)?',
      'valjskola',
      'skolplacering',
      'forskola(?:n|ko)?',
      'barnomsorg',
      'gymnasieantagning(?:en)?',
      'dexter',
      'edlevo',
      'bostadsko(?:n)?',
    ),
    reach: 'page',
    limit: SOME_PAGES,
  },
  {
    what: 'skolval och köer',
    host: /(^|\.)(dexter-ist|edlevo|indra2|alvis|alvis\.gotit|gymnasieantagningen)\.(com|se|nu)$/,
    reach: 'page',
    limit: SOME_PAGES,
  },
  {
    what: 'visselblåsarkanal',
    host: /(^|\.)(whistleb|whistlelink|visslan|visslan-report|lantero|2secure|serkon|trumpet-whistleblowing|qnister|speakup|ey)\.[a-z]+$/,
    path: /^(?!\/(blogg?|news|nyheter|kunder|customers|priser|pricing|careers|insights)(\/|$))/,
    reach: 'page',
    limit: LANDING_PAGES,
  },
  {
    what: 'arkiv över webbsändningar',
    host: /(^|\.)(quickchannel|solidtango|screen9|bambuser|vimeo|youtube|livestream|kommuntv|creo)\.(com|tv|se|no)$/,
    reach: 'page',
    limit: LANDING_PAGES,
  },
  {
    what: 'arkiv över webbsändningar',
    host: /(^|\.)(youtu\.be|qcnl\.tv)$/,
    reach: 'page',
    limit: LANDING_PAGES,
  },
  {
    what: 'nyhetsrum',
    host: /^(news\.cision|mynewsdesk)\.com$/,
    customerSegments: 2,
    reach: 'site',
    limit: SOME_PAGES,
  },
  {
    what: 'nyhetsrum',
    host: /^newsroom\.notified\.com$/,
    customerSegments: 1,
    reach: 'site',
    limit: SOME_PAGES,
  },
  {
    what: 'nyhetsrum',
    host: /^via\.tt\.se$/,
    path: /^\/pressrum\//,
    customerSegments: 3,
    reach: 'site',
    limit: SOME_PAGES,
  },
];

/** `vartexempelby.se`, `hejexempelby.nu`: news of the municipality's own, named after it. Others name themselves so too. */
const OWN_NEWS: Omit<AssociatedHost, 'host'> = {
  what: 'kommunens lokala nyhetssajt',
  reach: 'site',
  limit: SMALL_SITE,
};
const NEWS_OF = /^(?:vart|hej|nara|nytti?)-?(?<place>[a-z-]{3,})\.(?:se|nu|com)$/;

/**
 * What service a URL leads to, as far as the table knows it.
 *
 * @param hosts the municipality's own, after which its news may be named
 */
export function associatedHostOf(url: string, hosts: readonly string[]): AssociatedHost | undefined {
  const { host, pathname } = new URL(url);
  const bare = host.replace(/^www\./, '');
  const known = associatedHosts.find(
    (service) => service.host.test(bare) && (service.path?.test(pathname) ?? true),
  );
  return known ?? (isNewsOf(bare, hosts) ? { ...OWN_NEWS, host: NEWS_OF } : undefined);
}

function isNewsOf(host: string, hosts: readonly string[]): boolean {
  const place = NEWS_OF.exec(host)?.groups?.place;
  return place !== undefined && hosts.some((own) => own.split('.').includes(place));
}
