import type { ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Municipality } from '../../model/municipality.ts';
import { fold } from '../../text/topic.ts';
import { mainBlocks } from '../passages.ts';
import { type Owner, ownerInTitle } from '../subject.ts';
import type { Claim } from './claim.ts';
import { ELSEWHERE, PRIVACY, TOPIC, TOPIC_PATH } from './terms.ts';

/** The blocks of a document that are about the municipality's own channel, where ways in and audiences may be read. */
export interface Zone {
  document: ReadDocument;
  /** The page as a whole is about it: its title or address says so. */
  dedicated: boolean;
  blocks: ReadonlySet<Block>;
}

/** How many blocks after one that names the subject still speak of it, under the same heading. */
const CARRY = 3;

const STRANGERS: ReadonlySet<Owner> = new Set<Owner>([
  'other municipality',
  'region',
  'agency',
  'company',
  'church',
  'association',
]);

export const isStranger = (owner: Owner): boolean => STRANGERS.has(owner);

/** Titles of pages that are about reporting without the word, where the text tells of a channel. */
const REPORTING_TITLE =
  /(?<!\p{L})(?:slå larm|larma|tips\p{L}*|rapporter\p{L}*|anmäl\p{L}*)(?!\p{L})|missförhåll|oegentlig|korruption|(?<!\p{L})fusk/iu;

/** Claims after which what follows in the same place is not about a channel that is in use. */
const DENYING: ReadonlySet<Claim> = new Set<Claim>(['others', 'proposed', 'planned', 'ended', 'absent']);

/**
 * Null where the document does not name the subject, where it is about personal data or someone else's channel, and
 * where it only tells that there is none yet or any more.
 *
 * @param claims what the blocks say of the channel
 */
export function zoneOf(
  document: ReadDocument,
  claims: ReadonlyMap<Block, readonly Claim[]>,
  municipality: Municipality,
): Zone | null {
  if (PRIVACY.test(document.title) || isStranger(ownerInTitle(document.title, municipality))) return null;
  const all = [...claims.values()].flat();
  if (!all.includes('function') && all.some((claim) => DENYING.has(claim))) return null;
  const dedicated =
    isDedicated(document) || (REPORTING_TITLE.test(document.title) && all.includes('function'));
  const blocks = new Set<Block>();
  let named = { path: '', left: 0 };
  for (const block of mainBlocks(document)) {
    const said = claims.get(block) ?? [];
    if (isElsewhere(block, municipality) || said.some((claim) => DENYING.has(claim))) continue;
    const path = block.headings.join('\n');
    if (said.some((claim) => claim === 'function' || claim === 'mention')) named = { path, left: CARRY + 1 };
    const carried = named.left > 0 && named.path === path;
    named.left--;
    if (dedicated || carried || TOPIC.test(path)) blocks.add(block);
  }
  return blocks.size > 0 ? { document, dedicated, blocks } : null;
}

export const isDedicated = ({ title, url }: ReadDocument): boolean =>
  TOPIC.test(title) || TOPIC_PATH.test(fold(new URL(url).pathname).replaceAll(' ', '-'));

/** Under a heading of someone else's channel, or of what is done with personal data. */
function isElsewhere(block: Block, municipality: Municipality): boolean {
  const own = block.kind === 'heading' ? [...block.headings, block.text] : block.headings;
  const innermost = own.at(-1) ?? '';
  return (
    own.some((heading) => ELSEWHERE.test(heading) || PRIVACY.test(heading)) ||
    isStranger(ownerInTitle(innermost, municipality))
  );
}
