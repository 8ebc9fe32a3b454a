import type { Block, Document } from '../../model/document.ts';
import { fileName } from '../subject/front.ts';

/** Lines that head a paper and do not name it. */
const LETTERHEAD =
  /^(?:\d|§|dnr|diarienr|datum|sida|tjänsteskrivelse$|protokoll$|sammanträdesprotokoll$|kallelse$|(?:tekniska |\p{L}+- och )?\p{L}*(?:nämnden|styrelsen|fullmäktige|förvaltningen|kontoret)$|\S+ (?:kommun|stad)$|[\w.-]+\.(?:se|nu|com)$|innehåll(?:sförteckning)?$)/iu;

/** Titles of templates and programs, and file names. */
const JUNK =
  /^(?:tagged pdf|microsoft|word|powerpoint|excel|untitled|dokument ?\d*|namnlös|mall\b|presentation\d*$|scan|bild)|\.(?:docx?|dotx?|xlsx?|pptx?|indd|pdf)$|^\d+$|^[\w-]{0,5}$/iu;

/** How many blocks are asked for a title. */
const FRONT = 25;

/**
 * What a paper is called: the largest heading of its first page that is no letterhead, else the file's property, else
 * its first line, else the file's name.
 */
export function titleOf(url: string, blocks: readonly Block[], property: string | null): string {
  const front = blocks.filter((block) => block.page === 1 && block.region === 'main').slice(0, FRONT);
  const headings = front.filter((block) => block.kind === 'heading' && !LETTERHEAD.test(block.text));
  const [largest] = headings.toSorted((a, b) => a.level - b.level);
  if (largest) return largest.text;
  if (property && !JUNK.test(property) && /\p{L}{3}/u.test(property)) return property;
  const line = front.find((block) => !LETTERHEAD.test(block.text) && /\p{L}{3}/u.test(block.text));
  return line && line.text.length <= 160 ? line.text : fileName(url);
}

/** Labels of the first page of whole minutes; extracts have none and one paragraph, and keep the matter's title. */
const ATTENDANCE =
  /^(?:beslutande|närvarande|plats och tid|tid och plats|ledamöter|föredragningslista|kallelse)\b/iu;

/** The name of whole minutes or a summons: what it is, whose, and of which day. Null for anything else. */
export function meetingTitle(
  { kind, issuer, meeting }: Pick<Document, 'kind' | 'issuer'> & { meeting: string | null },
  blocks: readonly Block[],
): string | null {
  if ((kind !== 'protokoll' && kind !== 'kallelse') || !issuer || !meeting) return null;
  const attendance = blocks.slice(0, FRONT).some((block) => block.page === 1 && ATTENDANCE.test(block.text));
  const paragraphs = blocks.filter((block) => block.kind === 'heading' && /^§ ?\d/.test(block.text)).length;
  const whole = attendance || paragraphs > 1;
  return whole ? `${kind === 'protokoll' ? 'Protokoll' : 'Kallelse'} ${issuer.name} ${meeting}` : null;
}
