import type { Block, Document } from '../../model/document.ts';
import { fileName } from './front.ts';

/** Lines that head a paper and do not name it. */
const LETTERHEAD =
  /^(?:\d(?!\d{3} \p{L}{4})|§|.{0,50}författningss?amling(?!\p{L}).{0,20}$|(?:politiskt |riktat )?styrdokument$|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: \d{4})?$|dnr|diarienr|datum|sammanträdesdatum|sida|tjänsteskrivelse$|protokoll$|sammanträdesprotokoll$|kallelse$|(?:tekniska |\p{L}+- och )?\p{L}*(?:nämnden|styrelsen|fullmäktige|förvaltningen|kontoret)$|\S+ (?:kommun|stad)(?:\s+(?:sammanträdesprotokoll|protokoll|protokollsutdrag|kallelse|tjänsteskrivelse))?$|[\w.-]+\.(?:se|nu|com)$|innehåll(?:sförteckning)?$)/iu;

/** Titles of templates and programs, and file names. */
const JUNK =
  /^(?:tagged pdf|microsoft|word|powerpoint|excel|untitled|no title|dokument ?\d*$|document ?\d*$|namnlös|mall\b|presentation\d*$|scan|skann|bild|(?:title|titel|rubrik|layout|sida|blad|bok|doc|print|utskrift)\s?\d*$|[a-z]:\\|file:|https?:|dnr\b|\p{L}{2,4} ?\d{4}[/:.-]\d+)|\.(?:docx?|dotx?|xlsx?|pptx?|indd|pdf|rtf|odt|tiff?|jpe?g)\b|^\d+$|^[\w-]{0,5}$|^[\p{L}\d]*[_\d][\p{L}\d_.-]*$|^(?:[\p{L}\d]+-){2,}[\p{L}\d]+$/iu;

/** How many blocks are asked for a title. */
const FRONT = 25;

/**
 * What a paper is called: the largest heading of its first page that is no letterhead, else the file's property where the
 * page bears it out, else its first line, else the property all the same, else the file's name.
 */
export function titleOf(url: string, blocks: readonly Block[], property: string | null): string {
  const first = blocks.filter((block) => (block.page ?? 1) === 1);
  const front = first.filter((block) => block.region === 'main').slice(0, FRONT);
  const headings = front.filter((block) => block.kind === 'heading' && !LETTERHEAD.test(block.text));
  const [largest] = headings.toSorted((a, b) => a.level - b.level);
  if (largest) return largest.text;
  const given = property && !JUNK.test(property) && /\p{L}{3}/u.test(property) ? property : null;
  if (given && isBorneOut(given, first)) return given;
  const line = front.find((block) => !LETTERHEAD.test(block.text) && /\p{L}{3}/u.test(block.text));
  return (line && line.text.length <= 160 ? line.text : given) ?? fileName(url);
}

/** Share of a title's words that its first page holds; a template's title stays when its text has changed. */
const SHARE = 0.6;

function isBorneOut(title: string, page: readonly Block[]): boolean {
  const said = page.map((block) => block.text.toLowerCase()).join(' ');
  const words = title.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return words.filter((word) => said.includes(word)).length >= words.length * SHARE;
}

/** Labels of the first page of whole minutes; extracts have none and one paragraph, and keep the matter's title. */
const ATTENDANCE =
  /^(?:beslutande|närvarande|plats och tid|tid och plats|ledamöter|föredragningslista|kallelse)\b/iu;

/** The name of whole minutes or a summons: what it is, whose, and of which day. Null for anything else. An
 * extract without a title of its own is called as the whole. */
export function meetingTitle(
  { kind, issuer, dates: { meeting } }: Pick<Document, 'kind' | 'issuer' | 'dates'>,
  blocks: readonly Block[],
  title: string,
): string | null {
  if ((kind !== 'protokoll' && kind !== 'kallelse') || !issuer || !meeting) return null;
  const attendance = blocks.slice(0, FRONT).some((block) => block.page === 1 && ATTENDANCE.test(block.text));
  const paragraphs = blocks.filter((block) => block.kind === 'heading' && /^§ ?\d/.test(block.text)).length;
  const whole = attendance || paragraphs > 1 || LETTERHEAD.test(title);
  return whole ? `${kind === 'protokoll' ? 'Protokoll' : 'Kallelse'} ${issuer.name} ${meeting}` : null;
}
