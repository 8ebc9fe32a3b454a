import type { ReadDocument } from '../../model/corpus.ts';
import type { Municipality } from '../../model/municipality.ts';
import { organisationNamed } from '../../text/organisation.ts';
import { countOwn } from './municipality.ts';

/** "© Exempelby Energi AB 2024": who holds the rights. */
const RIGHTS =
  /(?:©|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?([^©|,.\d]{2,60})/iu;

/** Registered numbers begin with what kind of body it is: 212 and 222 are municipalities and their federations. */
const NUMBER = /org(?:anisations)?[.\s-]*(?:nr|nummer)[.:\s]*(\d{3})\d{3}-?\d{4}/iu;
const MUNICIPAL = /^2[12]2$/;

/** Longest text of a logo or a site's name, in UTF-16 units. */
const SHORT = 60;

/**
 * Whether the frame around a page says that its site is someone else's: by the name at its top, or by the rights and the
 * registered number at its bottom. A frame that names the municipality is its own, whatever else it names.
 */
export function isFramedByOthers({ blocks }: ReadDocument, municipality: Municipality): boolean {
  const texts = (region: 'header' | 'footer') =>
    blocks.filter((block) => block.region === region).map(({ text }) => text);
  const [head, foot] = [texts('header'), texts('footer')];
  const all = [...head, ...foot].join('\n');
  if (all === '' || countOwn(all, municipality) > 0) return false;
  const number = NUMBER.exec(foot.join('\n'))?.[1];
  if (number !== undefined) return !MUNICIPAL.test(number);
  const names = new Set(head.filter((text) => text.length <= SHORT && organisationNamed(text) !== null));
  const holder = foot.map((text) => RIGHTS.exec(text)?.[1]?.trim()).find((name) => name !== undefined);
  return names.size === 1 || (holder !== undefined && organisationNamed(holder) !== null);
}
