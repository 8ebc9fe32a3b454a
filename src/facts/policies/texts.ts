import type { Block, DocumentKind } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Adopted, adoptionIn } from '../../text/adoption.ts';
import { validitySaid } from '../../text/validity.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Voice } from '../voices.ts';
import type { Policy, PolicyKind } from './policy.ts';
import { isDraftTitle, type PolicyName, policyNamed } from './title.ts';
import { covers, periodInTitle, REPEALED, scopeOf } from './validity.ts';

/** Papers that tell of governing documents, and are none. */
const NO_POLICY = new Set<DocumentKind>([
  'nyhet',
  'protokoll',
  'kallelse',
  'tjänsteskrivelse',
  'motion',
  'medborgarförslag',
  'enkätresultat',
  'blankett',
  'årsredovisning',
  'delårsrapport',
]);

/** Lines at the top and at the end in which a text says what it is, who adopted it and until when. */
const TOP = 24;
const END = 8;
const LINE = 200;

/** A line of its own at the top that makes a draft of it, and headings of papers that ask for a decision. */
const DRAFT_LINE =
  /^(?:\p{L}+ )?(?:remiss(?:upplaga|version|utgåva|förslag)|utkast|samråds(?:handling|version|förslag)|förslag|arbetsmaterial|koncept)(?: \d{4}(?:-\d\d-\d\d)?)?$|^(?:förslag till beslut|beslutsförslag|tjänsteutlåtande|tjänsteskrivelse|tjänsteyttrande)$/iu;

/** Shortest text that is a document's own, in UTF-16 units; shorter pages only tell of it. */
const OWN_TEXT = 900;
const NORM =
  /(?<!\p{L})(?:ska|skall|bör|får inte|policyn|riktlinjen|riktlinjerna|reglerna|strategin|programmet|planen|syftet)(?!\p{L})/giu;
const NORMS = 4;

/** A page that mostly leads on to documents is a list of them. */
const LINKS = 6;

/** The governing document that a text is, or that a page tells of; null where it is something else. */
export function policyIn(voice: Voice, at: string): Policy | null {
  const { document, blocks } = voice;
  if (NO_POLICY.has(document.kind) || blocks.length === 0) return null;
  // Tables of checks look like audit reports; a title that names a plan says better.
  if (document.kind === 'revisionsrapport' && !policyNamed(document.title)) return null;
  const named = nameOf(voice);
  if (!named) return null;
  const lines = edgesOf(blocks);
  const seen = seenAs(voice);
  if (!seen) return null;
  const adoption = document.adopted ?? (document.standing === 'draft' ? null : adoptionIn(lines));
  const adopted = adoption === 'blank' ? null : adoption;
  const isDraft =
    adoption === 'blank' ||
    document.standing === 'draft' ||
    document.standing === 'proposal' ||
    isDraftTitle(document.title) ||
    lines.slice(0, TOP).some((line) => DRAFT_LINE.test(line));
  const period = document.validity ?? periodInTitle(named.title, named.kind) ?? validitySaid(lines);
  return {
    ...named,
    ...scopeOf(named.title, adopted, voice),
    adopted,
    period,
    holds: lines.slice(0, TOP).some((line) => REPEALED.test(line)) ? false : covers(period, at),
    standing: isDraft ? 'draft' : adopted ? 'adopted' : 'unknown',
    seen,
    voice,
    evidence: evidenceOf(voice, named, adopted),
  };
}

/** Kinds of paper that are governing documents whatever their title: "Lönekriterier", labelled as guidelines. */
const KINDS: Partial<Record<DocumentKind, PolicyKind>> = {
  policy: 'policy',
  riktlinje: 'riktlinje',
  strategi: 'strategi',
  program: 'program',
  plan: 'plan',
  reglemente: 'reglemente',
  delegationsordning: 'delegationsordning',
  ägardirektiv: 'ägardirektiv',
  budget: 'budget',
  verksamhetsplan: 'plan för året',
  internkontrollplan: 'plan för året',
};

/** By its title, or by the first heading or lines where the title is a file's, or by its kind. */
function nameOf(voice: Voice): PolicyName | null {
  const { document } = voice;
  const kind = KINDS[document.kind];
  return policyNamed(document.title) ?? nameAtTop(voice) ?? (kind ? { title: document.title, kind } : null);
}

function nameAtTop({ document, blocks }: Voice): PolicyName | null {
  if (document.mediaType === 'text/html' && blocks[0]?.kind !== 'heading') return null;
  for (const { text, kind } of blocks.slice(0, 4)) {
    if (text.length > 120 || (kind !== 'heading' && document.mediaType === 'text/html')) continue;
    const named = policyNamed(text);
    if (named) return named;
  }
  return null;
}

function seenAs({ document, blocks }: Voice): 'document' | 'page' | null {
  if (document.mediaType !== 'text/html') return 'document';
  const text = blocks.map((block) => block.text).join(' ');
  const links = blocks.filter(({ links }) => links.length > 0).length;
  const norms = text.match(NORM)?.length ?? 0;
  if (text.length >= OWN_TEXT && norms >= NORMS && links <= blocks.length / 3) return 'document';
  return links > LINKS ? null : 'page';
}

function edgesOf(blocks: readonly Block[]): string[] {
  const edges = [...blocks.slice(0, TOP), ...blocks.slice(TOP).slice(-END)];
  return edges
    .map(({ text }) => text.slice(0, LINE * 2))
    .filter((text, at) => at < TOP || text.length <= LINE);
}

/** Where the adoption stands, else the title, else the first block. */
function evidenceOf({ document, blocks }: Voice, { title }: PolicyName, adopted: Adopted | null): Evidence {
  const line = adopted ? blocks.find((block) => tells(block.text, adopted)) : undefined;
  if (line) return evidenceFrom(document, line, 'styrdokument, antaget');
  const words = title.toLowerCase().slice(0, 40);
  const named = blocks.find(({ text }) => text.toLowerCase().includes(words)) ?? blocks[0]!;
  return evidenceFrom(document, named, 'styrdokument');
}

function tells(text: string, { by, date }: Adopted): boolean {
  if (text.length > LINE * 2) return false;
  const said = adoptionIn([text]);
  return said !== null && said !== 'blank' && (date ? said.date === date : said.by === by);
}
