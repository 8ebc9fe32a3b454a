import { promisesDocument } from './media-type.ts';
import type { Page } from './page.ts';

const MISSING =
  /\b404\b|(sidan|sida|dokumentet|filen|handlingen|protokollet|adressen)( du (söker|sökte|letar efter|försöker nå))? (saknas|hittades inte|hittas inte|hittas ej|finns inte|finns ej|kunde inte hittas|kan inte hittas|är borttagen|har tagits bort|existerar inte)|(hittade|hittar) inte (sidan|dokumentet|filen)|kunde inte hitta (sidan|dokumentet|filen)|(page|file|document|site) (was |could )?not (be )?found|^(not found|ej hittad|saknas)\b/i;

/** A message is short; a page that talks about missing pages is not. In characters outside menus. */
const LONGEST_MESSAGE = 2500;

/** Less text than this where a document was promised is a message, a login or an empty frame; in characters outside menus. */
const SHORTEST_PAGE = 500;

/**
 * Whether a page with status 200 only says that there is nothing: a Swedish phrase for the ledger, or null. Where the URL
 * promises a document and a web page came, the page must show the document or have a text of its own.
 */
export function soft404(page: Page, url: string): string | null {
  const says = [page.title, page.heading].find((text) => MISSING.test(text));
  if (says !== undefined && page.text.length < LONGEST_MESSAGE) return `sidan säger: ${says.slice(0, 100)}`;
  if (!promisesDocument(url)) return null;
  if (page.text.length < LONGEST_MESSAGE && MISSING.test(page.text.slice(0, 300))) {
    return 'ett dokument utlovades, en felsida kom';
  }
  if (page.links.some((link) => leadsToDocument(link.href, page.base, url))) return null;
  return page.text.length < SHORTEST_PAGE ? 'ett dokument utlovades, en sida utan innehåll kom' : null;
}

function leadsToDocument(href: string, base: string, url: string): boolean {
  if (!URL.canParse(href, base)) return false;
  const target = new URL(href, base).href;
  return target !== url && promisesDocument(target);
}
