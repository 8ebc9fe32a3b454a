import type { Corpus } from '../../model/corpus.ts';
import type { DocumentKind } from '../../model/document.ts';
import { bodyNamed, organsIn } from '../bodies.ts';
import { type Voice, voicesOf } from '../voices.ts';

/** Papers that state goals; pages do under their titles. */
const PLANS = new Set<DocumentKind>(['budget', 'verksamhetsplan', 'strategi', 'plan', 'program', 'övrigt']);

const GOALS_IN_TITLE =
  /(?<!\p{L})(?:^mål$|(?:\p{L}+ och )?mål(?:en)?(?: och| för|-| \d|,|$)|budget|fokusområde\p{L}*|målområde\p{L}*|målplan\p{L}*|mål- och|inriktningsmål\p{L}*|fokusmål\p{L}*|övergripande mål\p{L}*|strategisk\p{L}* (?:plan|mål|områd)\p{L}*|kommunplan\p{L}*|vision och mål|vision, mål|verksamhetsplan\p{L}*|flerårsplan\p{L}*|treårsplan|uppdragsplan\p{L}*|(?:kommun)?fullmäktiges mål|politiska mål|prioriterade mål|målstyrning|nämnds?plan\p{L}*|programförklaring|planeringsförutsättningar|utvecklingsstrategi\p{L}*|utvecklingsprogram\p{L}*)/iu;

/** A heading of a page under which the council's goals stand, whatever the page is called. */
const GOALS_IN_HEADING =
  /^(?:(?:kommun|stads)?fullmäktiges (?:\p{L}+ )?(?:mål|målområden)|(?:fokusområden?|målområden?|inriktningsmål|övergripande mål|strategiska mål|kommunövergripande mål)(?:na|en)?)(?: \d+)?(?!\p{L})/iu;

/** Goals that are nobody's in politics, or one matter's. */
const OTHER_GOALS =
  /globala mål|agenda 2030|miljömål|lärandemål|läroplan|detaljplan|översiktsplan|mål och syfte|fotboll|skolmåltid|revision|granskning|internkontroll|intern kontroll|skola|bostadsförsörjning|personal|medarbetar|detaljbudget|budget- och skuld|skuldrådgiv|budgetrådgiv|klimat|folkhälso|kultur|jämställd|trafik|avfall|förslag|likabehandl/iu;

const REPORT_KINDS = new Set<DocumentKind>(['årsredovisning', 'delårsrapport']);

/** Years that a budget or a plan still holds, after the first one that it names. */
const HOLDS = 3;

/** A paper that states goals, for the council or for one committee. */
export interface Source {
  voice: Voice;
  year: number | null;
  /** The committee whose plan it is; null for the council's own. */
  committee: string | null;
}

/** "2015" of "Budget 2015–2017"; of a title without a year, that of its adoption and the next. */
export function yearOf({ document, blocks }: Voice): number | null {
  const said = /(?<!\d)(20[0-4]\d)(?!\d)/u;
  const titled = said.exec(document.title)?.[1];
  if (titled) return Number(titled);
  const top = blocks
    .slice(0, 4)
    .map(({ text }) => said.exec(text.slice(0, 160))?.[1])
    .find(Boolean);
  if (top && document.pages !== null) return Number(top);
  if (document.mediaType.includes('html') && document.pages === null) return null;
  const dated = document.adopted?.date ?? document.dates.published ?? document.dates.updated;
  return dated ? Number(dated.slice(0, 4)) : null;
}

/** The committee that a title gives a paper to, as it is called everywhere. */
export function committeeIn(text: string): string | null {
  const body = organsIn(text)
    .map((organ) => organ.body)
    .find((one) => one !== null && (one.rank === 'nämnd' || one.rank === 'styrelse'));
  return body?.name ?? null;
}

/** All committees and the board that a text names, each once. */
export function committeesIn(text: string): string[] {
  // "Kommunstyrelsens ordförande har ordet" is a person's.
  if (!/nämnd|styrelse/iu.test(text) || /ordförande/iu.test(text)) return [];
  const named = organsIn(text).flatMap(({ body }) =>
    body && (body.rank === 'nämnd' || body.rank === 'styrelse') ? [body.name] : [],
  );
  return [...new Set(named)];
}

export const isCommittee = (name: string): boolean => bodyNamed(name)?.rank === 'nämnd';

/** What states goals for the day of the draft: the council's first, newest first. */
export function goalSources(corpus: Corpus): Source[] {
  const now = Number(corpus.at.slice(0, 4));
  return voicesOf(corpus)
    .own.filter(statesGoals)
    .map((voice) => ({ voice, year: yearOf(voice), committee: committeeOf(voice) }))
    .filter(({ year }) => year === null || (year <= now + 1 && year >= now - HOLDS))
    .sort(byNewness);
}

function committeeOf({ document, blocks }: Voice): string | null {
  const titled = committeeIn(document.title);
  if (titled) return titled;
  if (document.issuer?.level === 'nämnd') return committeeIn(document.issuer.name);
  if (document.kind !== 'verksamhetsplan') return null;
  return committeeIn(
    blocks
      .slice(0, 3)
      .map(({ text }) => text.slice(0, 100))
      .join('\n'),
  );
}

function statesGoals({ document, testimony, blocks }: Voice): boolean {
  if (testimony === 'matter' || testimony === 'news' || REPORT_KINDS.has(document.kind)) return false;
  if (OTHER_GOALS.test(document.title)) return false;
  if (document.kind === 'budget' || document.kind === 'verksamhetsplan') return true;
  if (!PLANS.has(document.kind) && testimony !== 'page' && testimony !== 'rule') return false;
  return (
    GOALS_IN_TITLE.test(document.title) ||
    (testimony === 'page' &&
      blocks.some(({ kind, text }) => kind === 'heading' && GOALS_IN_HEADING.test(text)))
  );
}

const byNewness = (a: Source, b: Source): number =>
  Number(a.committee !== null) - Number(b.committee !== null) ||
  (b.year ?? 0) - (a.year ?? 0) ||
  b.voice.blocks.length - a.voice.blocks.length ||
  (a.voice.document.url < b.voice.document.url ? -1 : 1);
