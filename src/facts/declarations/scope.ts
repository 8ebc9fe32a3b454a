import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { sentences } from '../../text/sentences.ts';
import { type Service, servicesIn, servicesInPath, servicesNamedBy, unitIn } from '../services.ts';
import { DIGNITY, termsIn } from './terms.ts';

/** Fields that one committee answers for: a declaration under its name has parts for each of them. */
const FIELDS: Record<string, readonly string[]> = {
  'social-services': ['elderly-care', 'disability', 'labour-market', 'transport', 'licensing', 'integration'],
  'compulsory-school': [
    'preschool',
    'upper-secondary',
    'adult-education',
    'culture-school',
    'meals',
    'school-transport',
  ],
  'building-permits': ['environment', 'survey', 'streets', 'water', 'waste'],
  environment: ['building-permits', 'licensing', 'water', 'waste'],
  leisure: ['library', 'culture-school'],
  streets: ['water', 'waste', 'property'],
  business: ['building-permits', 'environment', 'licensing', 'rescue', 'streets', 'labour-market'],
};

/** How far down a text says whom it speaks for, in blocks. */
const OPENING = 6;
const ALL =
  /(?<!\p{L})(?:kommunens?|stadens|kommunala|alla (?:\p{L}+ )?(?:verksamheter|förvaltningar)|kontaktar oss|vår service|(?:kontakt med|kontaktar|anställda i|ringer till) (?:\p{L}+ ){0,4}?(?:kommun|stad))(?!\p{L})/iu;
/** "Garantierna gäller avlopp, värmepumpar och dispenser." */
const COVERS = /(?:garanti|deklaration|åtagande|löfte)\p{L}*\s+(?:gäller|omfattar|rör|avser)(?!\p{L})/iu;

export const speaksForAll = (text: string): boolean => ALL.test(text);

export const opensForAll = (anchor: Block, blocks: readonly Block[]): boolean =>
  [anchor, ...blocks.slice(0, OPENING)].some(({ text }) => speaksForAll(text));

/** The services of a document that is a declaration as a whole. */
export function servicesOfWhole(
  { title, url, blocks }: ReadDocument,
  anchor: Block,
  linkedAs: string | null,
): Service[] {
  const names = [anchor.text, title, linkedAs ?? ''];
  const named = names.map((name) => servicesIn(name)).find((services) => services.length > 0);
  if (named) return named;
  if (names.some((name) => DIGNITY.test(name))) return servicesIn('äldreomsorg');
  const path = servicesInPath(url).slice(-1);
  if (path.length > 0) return path;
  const opening = blocks.find(({ region, kind }) => region === 'main' && kind === 'paragraph');
  const services = opening ? servicesIn(opening.text) : [];
  if (services.length === 1) return services;
  const covered = sentences(opening?.text ?? '').find(({ text }) => COVERS.test(text));
  if (covered) return servicesIn(covered.text);
  const unit = unitIn(anchor.text);
  return unit ? [unit] : [];
}

/** The innermost heading that names a service decides, where it belongs to what the whole is about. */
export function servicesUnder(headings: readonly string[], whole: Service[]): Service[] {
  for (const heading of headings.toReversed()) {
    const services = servicesOfHeading(heading, whole);
    if (services.length > 0) return services;
  }
  return whole;
}

function servicesOfHeading(heading: string, whole: readonly Service[]): Service[] {
  const all = servicesIn(heading);
  if (termsIn(heading).length > 0) return all;
  const services = all.length === 1 ? all : servicesNamedBy(heading);
  if (whole.length === 0) return services;
  return services.every(({ id }) => whole.some((field) => field.id === id || FIELDS[field.id]?.includes(id)))
    ? services
    : [];
}

/** The service of a stretch in a page about other things: named in its own line, above it, by the page or by its address. */
export function servicesAround(
  { title, url }: ReadDocument,
  block: Block,
  lines: readonly { block: Block }[],
): Service[] {
  const names = [block.text, ...block.headings.toReversed(), title];
  const named = names.map((name) => servicesIn(name)).find((services) => services.length > 0);
  if (named) return named.slice(0, 1);
  if (DIGNITY.test(block.text)) return servicesIn('äldreomsorg');
  const path = servicesInPath(url).slice(-1);
  return path.length > 0 ? path : onlyServiceIn(lines);
}

/** The service that lines name, where they name one and no other; every service has a counter to call. */
export function onlyServiceIn(lines: readonly { block: Block }[]): Service[] {
  const services = servicesIn(lines.map(({ block }) => block.text).join('\n')).filter(
    ({ id }) => id !== 'contact-centre',
  );
  return services.length === 1 ? services : [];
}
