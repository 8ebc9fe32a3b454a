import type { DocumentKind, Issuer } from '../../model/document.ts';
import { organisationNamed } from '../../text/organisation.ts';
import { fold } from '../../text/topic.ts';
import { type Described, frontOf } from './front.ts';

/** How many blocks the letterhead takes, and how long its lines are, in characters. */
const LETTERHEAD = 14;
const LINE = 110;

type Level = Issuer['level'];

/** Bodies as a letterhead writes them, each alone on its line or at its beginning. First match wins. */
const BODIES: [Level, RegExp][] = [
  ['fullmäktige', /(?<!\p{L})(?:kommun|stads|förbunds)?fullmäktige(?!s?\p{L})/iu],
  ['styrelse', /(?<!\p{L})(?:kommun|stads)styrelsen?(?:s (?:\p{L}+ ){0,2}?(?:arbets)?utskott)?(?!\p{L})/iu],
  [
    'nämnd',
    /(?<!\p{L})(?:\p{L}+-(?:,| och)\s+|\p{Lu}\p{L}+ (?:och|&) )*(?:(?:Tekniska|Sociala|Gemensamma|Kommunala|TEKNISKA|SOCIALA) (?:\p{L}+ )?\p{L}*|\p{L}{3,})nämnden(?:s (?:\p{L}+ )?\p{L}*utskott)?(?!\p{L})/iu,
  ],
  [
    'förvaltning',
    /(?<!\p{L})(?:\p{L}+-(?:,| och)\s+)*(?:\p{L}+ (?:och|&) )?\p{L}*(?:förvaltningen|kontoret|ledningskontoret)(?!\p{L})/u,
  ],
];

const OTHERS: [Level, RegExp][] = [
  [
    'annan',
    /^(?:Region|REGION|Regionen|Landstinget)\s+(?!Gotland)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|^\p{Lu}\p{L}+regionen\b/u,
  ],
  ['annan', /^Länsstyrelsen(?:s|(?: i)?(?: \p{Lu}\p{L}+){1,3})?/u],
  [
    'annan',
    /^.*\bkommunalförbund(?:et)?\b.*$|^.*\bkommunförbund(?:et)?\b.*$|^.*räddningstjänstförbund\b.*$/iu,
  ],
  ['annan', /^sveriges kommuner och (?:landsting|regioner)\b|^(?:skr|skl|rka|scb)$/iu],
  [
    'annan',
    /^(?:Transportstyrelsen|Socialstyrelsen|Arbetsmiljöverket|Boverket|Folkhälsomyndigheten|Integritetsskyddsmyndigheten|Konsumentverket|Livsmedelsverket|Naturvårdsverket|Skolinspektionen|Skolverket|Skatteverket|Statskontoret|Statistiska centralbyrån|Trafikverket|Valmyndigheten|Diskrimineringsombudsmannen|Riksarkivet)(?=s?(?:\s|$))/u,
  ],
  ['annan', /^(?:kpmg|pwc|ernst & young|ey|deloitte|öhrlings)\b/iu],
  ['bolag', /^(?:.{2,50}\s)?(?:AB|Aktiebolag)(?:\s|$)/u],
];

const MUNICIPALITY = /(?<!\p{L})(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)\s+(?:kommun|stad|KOMMUN|STAD)(?!\p{L})/u;

/**
 * Who stands behind a paper, from its letterhead only; who is written about further down is not asked. Web pages have no
 * letterhead, and are their host's unless they call their site another organisation's; minutes that are pages name their body.
 */
export function issuerOf(document: Described, kind: DocumentKind): Issuer | null {
  if (kind === 'motion' || kind === 'medborgarförslag') return null;
  const site = document.isPage ? siteIssuer(document.site ?? null) : null;
  if (site || (document.isPage && kind !== 'protokoll')) return site;
  const lines = frontOf(document)
    .slice(0, LETTERHEAD)
    .map((block) => block.text)
    .filter((text) => text.length <= LINE);
  const other = firstOf(OTHERS, lines.slice(0, 6));
  const own = ownBody(lines, document.url);
  const body = kind === 'protokoll' || kind === 'kallelse' ? firstOf(BODIES, lines) : null;
  if (body && own?.level !== 'annan kommun' && (!other || other.at > body.at)) return strip(body);
  if (other && (!own || own.at >= other.at)) return strip(other);
  return own ? strip(own) : null;
}

/** A site that is not a municipality's by its name. */
function siteIssuer(name: string | null): Issuer | null {
  if (name === null) return null;
  const organisation = organisationNamed(name);
  return organisation && { name, level: organisation === 'company' ? 'bolag' : 'annan' };
}

interface Found extends Issuer {
  at: number;
}

const strip = ({ name, level }: Issuer): Issuer => ({ name, level });

function firstOf(patterns: [Level, RegExp][], lines: readonly string[]): Found | null {
  for (const [at, line] of lines.entries()) {
    for (const [level, pattern] of patterns) {
      const match = pattern.exec(line);
      if (match) return { name: match[0].trim(), level, at };
    }
  }
  return null;
}

function ownBody(lines: readonly string[], url: string): Found | null {
  const body = firstOf(BODIES, lines);
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
