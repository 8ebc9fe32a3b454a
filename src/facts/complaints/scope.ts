import type { Passage } from '../passages.ts';
import { type Service, servicesIn, servicesInPath } from '../services.ts';

/** A school's or an association's own way is one unit's, whatever its page is called. */
const UNIT =
  /(?<!\p{L})(?:(?:för)?skol(?:a|an|or|orna|verksamhet\p{L}*)|sektorn?|elev(?:er)?|gymnasi(?:et|um)|socialtjänst(?:en)?|omsorg(?:en)?|vård(?:en)?|\p{L}*(?:förvaltningen|enheten|kontoret|nämnden|utskottet)s?)(?!\p{L})/iu;

const UNIT_PATH =
  /\/[^/]*(?:omsorg|skola|forskola|utbildning|socialtj|vard(?!egrund)|aldre|stod-och-hjalp|bibliotek|kultur|miljo|bygg|avfall|vatten|sektor-)[^/]*\//iu;

/** Words by which a text speaks for all services. */
export const WHOLE =
  /(?<!\p{L})(?:gemensam\p{L}*|hela kommun\p{L}*|hela staden|(?:alla|samtliga) (?:kommunens |stadens |våra )?(?:verksamheter|förvaltningar|nämnder|områden|sektorer|verksamhetsområden)|(?:kommunens|stadens) (?:\p{L}+ )?(?:verksamhet(?:er)?|service|tjänster|ansvarsområden?)|våra (?:olika )?verksamheter|på kommunen|på staden|om kommunen|kommunövergripande)(?!\p{L})/iu;

/**
 * Services whose way it is; empty where it is the whole municipality's. The sentence decides before the heading above it,
 * and that before the page.
 */
export function scopeOf({ document, block, text }: Passage): Service[] {
  if (WHOLE.test(text)) return [];
  const near = [block.headings.at(-1) ?? '', document.title].join('\n');
  const named = servicesIn(near).filter(isDepartment);
  if (named.length > 0) return named;
  if (WHOLE.test(near)) return [];
  const inPath = servicesInPath(document.url).filter(isDepartment);
  if (inPath.length > 0) return inPath;
  const { pathname } = new URL(document.url);
  return UNIT.test(document.title) || UNIT_PATH.test(pathname)
    ? [{ id: `unit:${document.title}`, name: `”${document.title}”` }]
    : [];
}

/** Whom everybody asks is no department. */
const isDepartment = ({ id }: Service): boolean => id !== 'contact-centre';
