import type { Municipality } from '../../model/municipality.ts';
import type { Passage } from '../passages.ts';
import { ownerAround } from '../subject.ts';
import type { Voice } from '../voices.ts';
import type { FigureSource, KeyFigure } from './figure.ts';

const COMMITTEE =
  /(?<!\p{L})((?:\p{L}+-,? (?:och )?)*(?:\p{L}+ och )?\p{L}{3,}(?:nämnden|förvaltningen|sektorn|avdelningen|enheten|verksamheten|skolan|gymnasiet|biblioteket)|(?:\p{L}+- och )?(?!lednings|kommunlednings|stadslednings|personal)\p{L}{3,}kontoret|(?:tekniska|sociala) nämnden|\p{L}{3,}nämnd(?=$| \d))s?(?!\p{L})/iu;
const CENTRAL = /^(?:kommun|stads|hr-|personal|den )/iu;

/** Whose a figure is by the words around it; titles count where the sentence says nothing. */
export function whoseFigure(
  passage: Passage,
  name: { start: number; end: number },
  municipality: Municipality,
): Pick<KeyFigure, 'whose' | 'unitName'> {
  const { document, block, text } = passage;
  const said = ownerAround(document, block, text, name, municipality);
  // Those who are asked own nothing: "NKI för företagen".
  const isAsked = said === 'company' && !/(?<!\p{L})AB(?!\p{L})|bolag/u.test(`${text}\n${document.title}`);
  const owner = isAsked ? 'unsaid' : said;
  if (owner !== 'own' && owner !== 'unsaid' && owner !== 'school') return { whose: 'others', unitName: null };
  const unit = unitIn(text) ?? unitIn(block.headings.join('\n')) ?? unitIn(document.title);
  if (unit) return { whose: 'unit', unitName: unit };
  return owner === 'school' ? { whose: 'unit', unitName: 'en skola' } : { whose: 'whole', unitName: null };
}

/** The committee, department or unit that a text names; the central ones report for all. */
export function unitIn(text: string): string | null {
  const unit = COMMITTEE.exec(text)?.[1]?.toLowerCase() ?? null;
  return unit && !CENTRAL.test(unit) ? unit : null;
}

const PERSONNEL =
  /(?<!\p{L})(?:personal(?:redovisning|bokslut|ekonomisk\p{L}*|berättelse|rapport|statistik|årsredovisning|uppföljning)|hr-?(?:bokslut|redovisning|rapport|årsredovisning)|medarbetarredovisning|hälsobokslut|personalpolitiskt bokslut|välfärdsbokslut)\p{L}*/iu;

/** What kind of text it is, by its title and kind. */
export function sourceOf({ document, testimony }: Voice): FigureSource {
  const { title, kind } = document;
  if (PERSONNEL.test(title)) return 'personnel accounts';
  const isCommittees = unitIn(title) !== null || /nämnd|styrelsens/iu.test(title);
  if (kind === 'budget') return 'budget';
  if (kind === 'årsredovisning' || kind === 'delårsrapport' || kind === 'verksamhetsplan')
    return isCommittees ? 'committee report' : kind === 'verksamhetsplan' ? 'other' : 'annual report';
  if (isCommittees && /berättelse|bokslut|uppföljning|rapport/iu.test(title)) return 'committee report';
  if (testimony === 'rule') return 'rule';
  return testimony === 'page' || testimony === 'news' ? 'page' : 'other';
}
