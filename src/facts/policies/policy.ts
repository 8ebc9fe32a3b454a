import type { Evidence } from '../../model/evidence.ts';
import type { Adopted } from '../../text/adoption.ts';
import type { Period } from '../../text/validity.ts';
import { pageInWords } from '../../text/where.ts';
import type { Voice } from '../voices.ts';

/** What a governing document calls itself, from the most general to the most detailed, and what binds bodies and companies. */
export type PolicyKind =
  | 'vision'
  | 'policy'
  | 'strategi'
  | 'program'
  | 'plan'
  | 'riktlinje'
  | 'regler'
  | 'rutin'
  | 'principer'
  | 'värdegrund'
  | 'ledningssystem'
  | 'överenskommelse'
  | 'reglemente'
  | 'delegationsordning'
  | 'ägardirektiv'
  | 'budget'
  | 'plan för året';

/** Whom it binds: the whole municipality, one unit (department, committee, service, company), or it does not say. */
export type Scope = 'gemensam' | 'egen' | 'unsaid';

/** How it was seen: its own text, a page of its own that tells of it, a title in a list or link, or a sentence that names it. */
export type Seen = 'document' | 'page' | 'title' | 'mention';

/** A governing document that the municipality has, as far as its texts show. */
export interface Policy {
  /** As written, without sizes and file endings. */
  title: string;
  kind: PolicyKind;
  scope: Scope;
  /** Whose it is where its scope is `egen`: "socialnämnden", "hemtjänst"; otherwise null. */
  unit: string | null;
  adopted: Adopted | null;
  period: Period | null;
  /** Whether it holds on the day of the draft: false where its time is out or it is said to be repealed, null where nothing is said. */
  holds: boolean | null;
  standing: 'adopted' | 'draft' | 'unknown';
  seen: Seen;
  /** Its own text, or the page that tells of it; null where there is only a title or a mention. */
  voice: Voice | null;
  /** Where its title or its adoption stands. */
  evidence: Evidence;
  /** The version that it replaced, where that was seen too. */
  previous?: Policy;
}

export interface Policies {
  /** Best first: what holds and was adopted before the rest, own texts before titles before mentions. */
  documents: readonly Policy[];
}

/** Whether it can be taken to hold: no draft, and not out of time. */
export const isInForce = ({ standing, holds }: Policy): boolean => standing !== 'draft' && holds !== false;

/** What is in force and whose title the pattern matches, best first. */
export const policiesAbout = ({ documents }: Policies, about: RegExp): Policy[] =>
  documents.filter((policy) => isInForce(policy) && about.test(policy.title));

/** Where it stands that there is such a document. */
export const policyEvidence = ({ evidence }: Policy): Evidence => evidence;

/** Drafts and what is out of time, for a reason that says what was seen instead. */
export const formerlyAbout = ({ documents }: Policies, about: RegExp): Policy[] =>
  documents.filter((policy) => !isInForce(policy) && about.test(policy.title));

/**
 * "”Regler för sociala medier” (kommunstyrelsen 2013-04-17; föregående antagen 2009)". What texts only name is said to be
 * named, and where.
 */
export function inWords(policy: Policy): string {
  const said = [adoptionInWords(policy), namedIn(policy), formerInWords(policy)].filter(Boolean).join('; ');
  return said === '' ? `”${policy.title}”` : `”${policy.title}” (${said})`;
}

const adoptionInWords = ({ adopted }: Policy): string =>
  [adopted?.by && lower(adopted.by), adopted?.date].filter(Boolean).join(' ');

function namedIn({ seen, evidence: { title, locator } }: Policy): string {
  if (seen !== 'mention') return '';
  const page = pageInWords(locator);
  return `hänvisas till i ”${title}”${page ? ` ${page}` : ''}, inte påträffad`;
}

function formerInWords({ previous }: Policy): string {
  const year = (previous?.adopted?.date ?? previous?.period?.from)?.slice(0, 4);
  return year ? `föregående ${previous?.adopted?.date ? 'antagen' : 'från'} ${year}` : '';
}

const lower = (by: string): string =>
  /^K[FS]$/iu.test(by)
    ? by.toUpperCase() === 'KF'
      ? 'kommunfullmäktige'
      : 'kommunstyrelsen'
    : by.toLowerCase();
