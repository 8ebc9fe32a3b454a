import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import { adoptionIn } from '../../text/adoption.ts';
import { fold } from '../../text/topic.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Voice } from '../voices.ts';
import type { Policy } from './policy.ts';
import { isDraftTitle, policyNamed } from './title.ts';
import { covers, periodInTitle, REPEALED, scopeOf } from './validity.ts';

/** A title in a list, with the address that it leads to. */
export interface Listed {
  policy: Policy;
  url: string | null;
}

/** Words of pages and headings under which governing documents are listed. */
const LIST =
  /styrdokument|styrande dokument|forfattningssamling|policy|policies|policyer|riktlinjer|regler|reglemente|strategi|planer|program|regelverk|foreskrifter|bestammelser|ovriga dokument|relaterade dokument|dokument/;

/** Under these nothing holds yet, or they are other people's. */
const NOT_YET =
  /(?<!\p{L})(?:remiss\p{L}*|samråd\p{L}*|förslag|under (?:revidering|framtagande|arbete)|kommande|motioner|ärenden|handlingar till|protokoll|avtal med)(?!\p{L})/iu;

/** The titles of governing documents that a page lists: texts of links anywhere, other lines only on pages that list them. */
export function listedOn(voice: Voice, corpus: Corpus): Listed[] {
  if (voice.testimony !== 'page' && voice.testimony !== 'rule') return [];
  const page = fold(`${voice.document.title} ${new URL(voice.document.url).pathname}`);
  const isList = LIST.test(page) && voice.testimony === 'page' && voice.document.mediaType === 'text/html';
  return voice.blocks.flatMap((block) => [
    ...linked(block, voice, corpus),
    ...(isList && block.links.length === 0 ? unlinked(block, voice, corpus.at) : []),
  ]);
}

function linked(block: Block, voice: Voice, corpus: Corpus): Listed[] {
  return block.links.flatMap((link) => {
    if (!mayBeOwn(link.url, corpus)) return [];
    const text = block.text.slice(link.start, link.end);
    const policy = titled(text, block, voice, corpus.at, link.start, link.end);
    return policy ? [{ policy, url: link.url }] : [];
  });
}

/** Lines of a list without links: "Kommunikationspolicy | KF 2019-05-20 § 61". */
function unlinked(block: Block, voice: Voice, at: string): Listed[] {
  if (block.kind === 'paragraph' && block.text.length > 80) return [];
  const cells = block.cells.length > 0 ? block.cells.slice(0, 2) : [{ start: 0, end: block.text.length }];
  for (const { start, end } of cells) {
    const policy = titled(block.text.slice(start, end), block, voice, at, start, end);
    if (policy) return [{ policy, url: null }];
  }
  return [];
}

function titled(
  text: string,
  block: Block,
  voice: Voice,
  at: string,
  start: number,
  end: number,
): Policy | null {
  const named = policyNamed(text);
  if (!named) return null;
  const above = [...block.headings.slice(-1), voice.document.title].join('\n');
  // "Telefonpolicy, KF 2020-06-15 § 44": a list has no verbs.
  const rest = block.text.slice(end).replace(/^[\s,|(–-]+/u, '');
  const adoption = block.text.length <= 300 ? adoptionIn([block.text, rest]) : null;
  const adopted = adoption === 'blank' ? null : adoption;
  const isDraft = isDraftTitle(text) || NOT_YET.test(above);
  const period = periodInTitle(named.title, named.kind);
  return {
    ...named,
    ...scopeOf(named.title, adopted, null),
    adopted,
    period,
    holds: REPEALED.test(`${above}\n${block.text.slice(0, 200)}`) ? false : covers(period, at),
    standing: isDraft ? 'draft' : adopted ? 'adopted' : 'unknown',
    seen: 'title',
    voice: null,
    evidence: evidenceFrom(voice.document, block, 'styrdokument, i en lista', start, end),
  };
}

/** What lies on somebody else's host is somebody else's; own documents lie on own hosts, or on those that were read as such. */
function mayBeOwn(url: string, corpus: Corpus): boolean {
  const read = corpus.documentAt(url);
  if (read) return read.hostRole !== 'other';
  const host = URL.parse(url)?.hostname ?? '';
  return corpus.municipality.hosts.some((own) => host === own || host.endsWith(`.${own}`));
}
