import type { Block, Document, DocumentKind, Issuer } from '../../model/document.ts';
import { organisationNamed } from '../../text/organisation.ts';
import { fold } from '../../text/topic.ts';
import { bodyNamed, bodyOf, type Found, otherOf } from './bodies.ts';
import { type Described, frontOf } from './front.ts';
import { cellsOf, labelled } from './labels.ts';

/** How many blocks the letterhead takes, and how long its lines are, in characters. */
const LETTERHEAD = 14;
const LINE = 110;

const MUNICIPALITY =
  /(?<!\p{L})(?<!(?:till|mellan|av|åt) )(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)\s+(?:kommun|stad|KOMMUN|STAD)(?!\p{L})/u;

/** What is sent to somebody, and running text. */
const NO_LETTERHEAD = /^till\s(?!dig)|^.{40,}[.!?]$/iu;

/** Meetings' papers, and what is written to them: whose they are stands in their letterhead alone. */
const OF_A_MEETING = new Set<DocumentKind>(['protokoll', 'kallelse', 'tjänsteskrivelse', 'revisionsrapport']);

/** Rules for a body or a company, which are not its own, and reports on them. */
const OF_OTHERS = new Set<DocumentKind>(['reglemente', 'ägardirektiv', 'revisionsrapport']);

/**
 * Who stands behind a paper, from its letterhead only; who is written about further down is not asked. What a body has
 * adopted, or is to adopt, is that body's. Web pages have no letterhead, and are their host's unless they call their site
 * another organisation's; minutes that are pages name their body.
 */
export function issuerOf(
  document: Described,
  kind: DocumentKind,
  { adopted, about }: Pick<Document, 'adopted' | 'about'>,
): Issuer | null {
  if (kind === 'motion' || kind === 'medborgarförslag' || kind === 'avtal') return null;
  const site = document.isPage ? siteIssuer(document.site ?? null) : null;
  if (site || (document.isPage && kind !== 'protokoll')) return site;
  const front = frontOf(document);
  const lines = front
    .slice(0, LETTERHEAD)
    .flatMap(cellsOf)
    .filter((text) => text.length <= LINE && !NO_LETTERHEAD.test(text))
    .filter((text) => !(about && OF_OTHERS.has(kind) && text.includes(about.name)));
  const found = byLetterhead(lines, document.url, kind);
  if (found && STRANGERS.has(found.level)) return found;
  if (kind === 'tjänsteskrivelse') return officeOf(lines, front) ?? found;
  if (OF_A_MEETING.has(kind)) return found;
  const decider = labelled(document, DECIDER) ?? adopted?.by;
  return (decider ? bodyNamed(decider) : null) ?? found ?? runningHead(document);
}

const STRANGERS = new Set<Issuer['level']>(['annan kommun', 'annan', 'bolag']);

/** Labels of who decides on a governing document. */
const DECIDER =
  /^(?:beslutande(?: instans| organ| nämnd)?|beslutsinstans|beslutsfattare|beslutad av|fastställ(?:d|t|da) av|antag(?:en|et|na) av)(?!\p{L})/iu;

function byLetterhead(lines: readonly string[], url: string, kind: DocumentKind): Issuer | null {
  const other = otherOf(lines.slice(0, OTHERS_LINES));
  if (kind === 'revisionsrapport' && other?.level === 'annan') return strip(other);
  const own = ownBody(lines, url);
  const body = kind === 'protokoll' || kind === 'kallelse' ? bodyOf(lines) : null;
  if (body && own?.level !== 'annan kommun' && (!other || other.at > body.at)) return strip(body);
  if (other && (!own || own.at >= other.at)) return strip(other);
  return own ? strip(own) : null;
}

/** Blocks at the top of the second page among which a name alone is a letterhead without its picture. */
const HEAD = 4;

function runningHead({ blocks }: Described): Issuer | null {
  const second = blocks.filter(({ page }) => page === 2).slice(0, HEAD);
  const other = otherOf(second.map(({ text }) => text));
  return other && second[other.at]!.text === other.name ? strip(other) : null;
}

/** Lines of the letterhead that may name another organisation. */
const OTHERS_LINES = 6;

const OFFICE = /(?<!\p{L})(?:\p{Lu}\p{L}*-(?:,| och) )*\p{Lu}?\p{L}+(?:förvaltningen|kontoret)(?!\p{L})/u;
const OFFICES_OWN = /^förvaltningens? (?:yttrande|förslag|bedömning|synpunkter)/iu;

/** What is written to a committee is its office's: named in the letterhead, else in the text; otherwise "Förvaltningen". */
function officeOf(lines: readonly string[], front: readonly Block[]): Issuer | null {
  const level = 'förvaltning';
  const head = lines.map((line) => bodyOf([line])).find((body) => body?.level === level);
  if (head) return strip(head);
  const named = front.map(({ text }) => OFFICE.exec(text)?.[0]).find((name) => name !== undefined);
  if (named) return { name: named, level };
  return front.some(({ text }) => OFFICES_OWN.test(text)) ? { name: 'Förvaltningen', level } : null;
}

/** A site that is not a municipality's by its name. */
function siteIssuer(name: string | null): Issuer | null {
  if (name === null) return null;
  const organisation = organisationNamed(name);
  return organisation && { name, level: organisation === 'company' ? 'bolag' : 'annan' };
}

const strip = ({ name, level }: Issuer): Issuer => ({ name, level });

function ownBody(lines: readonly string[], url: string): Found | null {
  const body = bodyOf(lines);
  for (const [at, line] of lines.entries()) {
    const match = MUNICIPALITY.exec(line);
    if (!match) continue;
    const level = isHostOf(url, match[1]!) ? 'kommun' : 'annan kommun';
    if (level === 'annan kommun' || !body) return { name: match[0], level, at };
  }
  return body;
}

/** Whether a site may be that municipality's. Only `<name>.se` says whose it is; on other hosts nobody is a stranger. */
function isHostOf(url: string, name: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  const label = /^(?:www\.|kommun\.)?([\w-]+)\.se$/.exec(host)?.[1]?.replace(/[^a-z]|kommun$/g, '');
  if (!label) return true;
  const folded = fold(name).replaceAll(' ', '');
  const short = folded.replace(/s$/, '');
  return (
    label.includes(short) ||
    folded.includes(label) ||
    differsByOne(label, folded) ||
    differsByOne(label, short)
  );
}

/** `engelholm` is Ängelholm. */
const differsByOne = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((letter, at) => letter !== other[at]).length <= 1;
