import type { Issuer } from '../../model/document.ts';
import { type Period, yearNamed, yearsSpanned } from '../../text/validity.ts';
import { servicesIn, servicesInPath } from '../services.ts';
import type { Voice } from '../voices.ts';
import type { Policy, PolicyKind, Scope } from './policy.ts';

/** Kinds that are made for a time: a year in their title is theirs. */
const TIMED = new Set<PolicyKind>(['plan för året', 'budget', 'plan', 'program']);

/** What is no longer in force says so at its top, or stands under such a heading. */
export const REPEALED =
  /(?<!\p{L})(?:upphävd[a]?|upphävt|upphävda|upphört att gälla|gäller inte längre|inte längre gällande|inaktuell|arkiverad[e]?|ersatt av|har ersatts|ersätts av|äldre (?:styrdokument|versioner|dokument)|tidigare (?:styrdokument|versioner))(?!\p{L})/iu;

/** The time that a title names. */
export const periodInTitle = (title: string, kind: PolicyKind): Period | null =>
  yearsSpanned(title) ?? (TIMED.has(kind) ? yearNamed(title) : null);

/**
 * Whether a time covers the day. A plan that ended within a year before is still the latest: municipalities let the old
 * one hold until the next is adopted.
 */
export function covers(period: Period | null, at: string): boolean | null {
  if (!period) return null;
  if (period.from && period.from > at) return false;
  if (!period.to) return true;
  return period.to >= at;
}

const UNIT =
  /(?<!\p{L})((?:\p{L}+-,? (?:och )?)*(?:\p{L}+ och )?\p{L}{3,}(?:nämnden|förvaltningen|kontoret|sektorn|avdelningen|enheten|bolaget))s?(?!\p{L})/iu;
const CENTRAL =
  /^(?:kommunlednings|stadslednings|kommun|kommunstyrelse|lednings)(?:kontoret|förvaltningen|sektorn)$/iu;
const COMPANY = /(?<!\p{L})\p{Lu}[\p{L}&]+(?: \p{L}+){0,2} AB(?!\p{L})/u;
const SCHOOL = /(?<!\p{L})\p{L}{3,}(?:skolan|gymnasiet|förskola|förskolan|biblioteket)s?(?!\p{L})/iu;
const COUNCIL = /(?:fullmäktige|^KF$)/iu;
const BOARD = /(?:(?:kommun|stads)styrelse|^KS$|(?:kommun|stads)direktör|kommunchef)/iu;

/** "Gäller för: samtliga nämnder och bolag". */
const FOR_ALL =
  /(?:gäller|omfattar|berör|riktar sig till|utgör|är)(?: för)?:? (?:(?:\p{L}+|,) ){0,6}?(?:hela (?:kommunen|staden|kommunkoncernen|organisationen|den kommunala)|samtliga|alla (?:kommunens )?(?:nämnder|förvaltningar|verksamheter|anställda|medarbetare|förtroendevalda|bolag)|kommunkoncernen|kommunens (?:alla|samtliga)|kommunövergripande|kommungemensam)|(?:gemensam|kommunövergripande|kommungemensam|övergripande)[at]? (?:för )?(?:hela )?(?:policy|riktlinje|dokument|styrdokument|kommunen)|dokumentet gäller för:? (?:anställda|hela|alla|samtliga|nämnd)/iu;

/** Levels of whom a document is about that make it theirs. */
const OF_ONE = new Set<Issuer['level']>(['nämnd', 'förvaltning', 'bolag']);

/** Whom a document binds, by its title, who adopted it and what it says of itself. */
export function scopeOf(
  title: string,
  adopted: Policy['adopted'],
  voice: Voice | null,
): { scope: Scope; unit: string | null } {
  const unit = unitNamed(title);
  if (unit) return { scope: 'egen', unit };
  const by = adopted?.by ?? '';
  const { about = null, issuer = null } = voice?.document ?? {};
  if (about && OF_ONE.has(about.level)) return { scope: 'egen', unit: about.name.toLowerCase() };
  if (COUNCIL.test(by) || BOARD.test(by)) return { scope: 'gemensam', unit: null };
  if (/nämnd|bolagsstämma/iu.test(by)) return { scope: 'egen', unit: by.toLowerCase() };
  if (issuer?.level === 'nämnd') return { scope: 'egen', unit: issuer.name.toLowerCase() };
  if (voice?.blocks.some(({ text }) => FOR_ALL.test(text))) return { scope: 'gemensam', unit: null };
  if (voice && isCompanys(voice)) return { scope: 'egen', unit: 'bolaget' };
  const service = voice ? servicesInPath(voice.document.url)[0] : undefined;
  if (service) return { scope: 'egen', unit: service.name };
  return {
    scope: /(?<!\p{L})(?:kommun|stad|kommunkoncern)s?(?!\p{L})/iu.test(title) ? 'gemensam' : 'unsaid',
    unit: null,
  };
}

/** A company speaks of itself where it stands on the municipality's site. */
const isCompanys = ({ blocks }: Voice): boolean => {
  const top = blocks
    .slice(0, 10)
    .map(({ text }) => text)
    .join('\n');
  return /(?<!\p{L})(?:bolagets?|vårt bolag)(?!\p{L})/iu.test(top) && !/kommunens|fullmäktige/iu.test(top);
};

function unitNamed(title: string): string | null {
  const unit = UNIT.exec(title)?.[1]?.toLowerCase();
  if (unit && !CENTRAL.test(unit) && !/^(?:kommun|stads)/iu.test(unit)) return unit;
  const company = COMPANY.exec(title)?.[0] ?? SCHOOL.exec(title)?.[0];
  if (company) return company;
  return servicesIn(title)[0]?.name ?? null;
}
