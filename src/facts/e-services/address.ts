/** Hosts on which municipalities keep their e-services, by the words that they give them. */
const HOST =
  /(?:^|\.)(?:e-?tjanst\p{L}*|etjanster?|sjalvservice|minasidor|mina-sidor|e-?service|eforvaltning|kontaktcenter|medborgar(?:service|portal)\p{L}*)[\w-]*\.|(?:^|\.)e\.[\w-]+\.se$/iu;

/** Vendors that serve many municipalities from hosts of their own. */
const VENDOR =
  /(?:^|\.)(?:enamnd|openeplatform|artvise|abou|dedu|mittbygge|e-avrop|ist|edlevo|rbok|interbookgo)\.(?:se|com|nu|net)$/iu;

/** Open ePlatform, Abou and SiteVision's own, on whatever host. */
const PATH =
  /^\/(?:oversikt\/overview\/|[\w-]*\/?oversikt\/|web\/|flowengine)|\/e-?tjanst(?:er)?(?:-och-blanketter)?\/[^/]|\/(?:sjalvservice|mina-sidor)\/[^/]/iu;

/** Pages around the services: help, terms, how one logs in. */
const ABOUT =
  /\/(?:om-|omelegitimation|faq|fragor-och-svar|hjalp|support|tillganglighet|cookies?|kakor|personuppgift|e-?legitimation|abouteid|logga-in|login)/iu;

/** Whether an address is an e-service's own by its host or path; a PDF form is none. */
export function eServiceUrl(url: string): boolean {
  const address = URL.parse(url);
  if (!address || /\.(?:pdf|docx?|odt|rtf)$/i.test(address.pathname) || ABOUT.test(address.pathname))
    return false;
  return HOST.test(address.hostname) || VENDOR.test(address.hostname) || PATH.test(address.pathname);
}

/** Whether an address is on a vendor's host that serves municipalities. */
export const isVendors = (url: string): boolean => VENDOR.test(URL.parse(url)?.hostname ?? '');
