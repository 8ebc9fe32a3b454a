import type { CrawlFailure, CrawlFailureCode } from '../src/crawl/index.ts';

/** The site could not be had at all: there is nothing to draft from, and nothing is kept. */
export class SiteUnreachable extends Error {
  override name = 'SiteUnreachable';
  readonly failure: CrawlFailure;
  constructor(failure: CrawlFailure) {
    super(sentenceOn(failure));
    this.failure = failure;
  }
}

/** Answers that say "there is a site, and you may not read it": these give a sheet of open questions. */
const refusals = new Set<CrawlFailureCode>(['robots', 'forbidden', 'rate_limited', 'http_error']);

export const isRefusal = ({ code }: CrawlFailure): boolean => refusals.has(code);

const sentences: Partial<Record<CrawlFailureCode, string>> = {
  robots: 'robots.txt tillåter inte hämtning',
  forbidden: 'servern nekar åtkomst',
  rate_limited: 'servern avvisar hämtning som för tät',
  http_error: 'servern svarar med fel',
  not_found: 'startsidan finns inte',
  soft_404: 'startsidan finns inte',
  timeout: 'servern svarade inte i tid',
  too_large: 'startsidan är för stor',
  redirects: 'startsidan leder runt i en ring av omdirigeringar',
  private_address: 'adressen är privat; tillåt den med --allow-private om den är avsedd',
  dns: 'värdnamnet finns inte',
  connection: 'det gick inte att ansluta',
  tls: 'den säkra anslutningen gick inte att upprätta',
  bad_url: 'adressen är ingen webbadress',
  not_html: 'startsidan är ingen webbsida',
  redirected_elsewhere: 'adressen leder vidare till en annan webbplats',
};

/** One Swedish line on why a site could not be read. */
export function sentenceOn({ code, url, detail }: CrawlFailure): string {
  return `${url}: ${sentences[code] ?? code}${detail ? ` (${detail})` : ''}`;
}
