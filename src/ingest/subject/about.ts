import type { DocumentKind, Issuer } from '../../model/document.ts';
import { bodyNamed } from './bodies.ts';
import { type Described, frontOf } from './front.ts';

/** Kinds that are about their matter, and not about somebody. */
const ABOUT_MATTERS = new Set<DocumentKind>([
  'webbsida',
  'nyhet',
  'protokoll',
  'kallelse',
  'tjänsteskrivelse',
  'motion',
  'medborgarförslag',
  'blankett',
]);

/** Kinds that are made for one body of the municipality, or speak of one. */
const OF_A_BODY = new Set<DocumentKind>([
  'reglemente',
  'delegationsordning',
  'verksamhetsplan',
  'internkontrollplan',
  'revisionsrapport',
  'årsredovisning',
  'delårsrapport',
]);

/** The names of texts, which capitals join to the names of companies. */
const NOUN =
  /(?<!\p{L})\p{L}*(?:direktiv|ordning|reglemente|polic|plan|redovisning|rapport|berättelse|granskning|avtal|budget)\p{L}{0,3}(?!\p{L})/giu;
const WORD = "\\p{Lu}[\\p{L}&'-]*";
const COMPANY = new RegExp(
  `(?<!\\p{L})(?:AB ${WORD}(?: ${WORD}){0,2}|${WORD}(?: (?:${WORD}|och|i)){0,4} (?:AB|Aktiebolag))(?!\\p{L})`,
  'u',
);
const PUBLIC =
  /(?<!\p{L})(?:Region(?:en)? (?!Gotland)\p{Lu}\p{L}+|(?:\p{Lu}\p{L}+ )?(?:[Ss]amordnings|[Rr]äddningstjänst|[Kk]ommunal)förbundet?(?: \p{Lu}\p{L}+)*)(?!\p{L})/u;

/** Lines below the title among which its body stands alone. */
const BELOW = 4;

/** Whom a document is about, by its title, or by the line below it where the title names a kind alone. */
export function aboutOf(document: Described, kind: DocumentKind): Issuer | null {
  if (ABOUT_MATTERS.has(kind)) return null;
  const title = document.title.replace(NOUN, '·');
  const company = COMPANY.exec(title)?.[0];
  if (company) return { name: company, level: 'bolag' };
  const other = PUBLIC.exec(title)?.[0];
  if (other) return { name: other, level: 'annan' };
  if (!OF_A_BODY.has(kind)) return null;
  return bodyNamed(document.title) ?? (kind === 'delegationsordning' ? bodyBelow(document) : null);
}

function bodyBelow(document: Described): Issuer | null {
  const lines = frontOf(document)
    .map(({ text }) => text)
    .slice(0, BELOW);
  const alone = lines.map((line) => [line, bodyNamed(line)] as const);
  return alone.find(([line, body]) => body?.name === line)?.[1] ?? null;
}
