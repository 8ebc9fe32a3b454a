import type { Check } from '../src/checks/check.ts';
import { unreadPicturesOn } from '../src/checks/coverage.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { Document } from '../src/model/document.ts';
import type { Finding } from '../src/model/finding.ts';
import { isOpen } from '../src/model/outcome.ts';
import { unescaped } from '../src/text/url.ts';

/** Pages of one document that are read before another gets its turn; a long one is read on when all had theirs. */
const TURN = 40;

/** What governs, by its name, its address or the words of a link to it; without å ä ö where an address says it. */
const GOVERNING =
  /policy|riktlinje|reglemente|strategi|\p{L}*plan(?![\p{L}])|program(?!punkt)|budget|årsredovisning|arsredovisning|delegation|ägardirektiv|agardirektiv|bolagsordning|internkontroll|taxa/iu;

interface Rank {
  /** 0 names what an open question asks about, 1 stands near it, 2 governs, 3 is anything else. */
  need: number;
  /** Open questions that it is about. */
  questions: number;
}

/** The pages to read by OCR, in order: what open questions need, then what governs, and whole short documents before long ones. */
export function pagesInOrder(
  scans: readonly Document[],
  budget: number,
  { checks, findings, corpus }: { checks: readonly Check[]; findings: readonly Finding[]; corpus: Corpus },
): { url: string; pages: number[] }[] {
  const ranks = ranksOf(scans, checks, findings, corpus);
  const sorted = scans.toSorted((a, b) => {
    const [one, other] = [ranks.get(a.url)!, ranks.get(b.url)!];
    return (
      one.need - other.need ||
      other.questions - one.questions ||
      a.unreadPages!.length - b.unreadPages!.length ||
      (a.url < b.url ? -1 : 1)
    );
  });
  return shared(sorted, budget);
}

/** First a turn for each document, then the rest of the long ones, until the budget is used. */
function shared(documents: readonly Document[], budget: number): { url: string; pages: number[] }[] {
  let left = budget;
  const taken = new Map<string, number>();
  for (const most of [TURN, Number.POSITIVE_INFINITY]) {
    for (const { url, unreadPages } of documents) {
      const before = taken.get(url) ?? 0;
      const more = Math.min(left, Math.min(most, unreadPages!.length) - before);
      taken.set(url, before + more);
      left -= more;
    }
  }
  return documents.flatMap(({ url, unreadPages }) => {
    const pages = unreadPages!.slice(0, taken.get(url));
    return pages.length > 0 ? [{ url, pages }] : [];
  });
}

function ranksOf(
  scans: readonly Document[],
  checks: readonly Check[],
  findings: readonly Finding[],
  corpus: Corpus,
): Map<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const { url, title } of scans) {
    const names = [title, unescaped(new URL(url).pathname), ...(corpus.ledger.get(url)?.linkTexts ?? [])];
    ranks.set(url, { need: names.some((name) => GOVERNING.test(name)) ? 2 : 3, questions: 0 });
  }
  const open = new Set(findings.filter(isUnsettled).map(({ question }) => question));
  for (const { question, topic } of checks) {
    if (!open.has(question)) continue;
    for (const { url, about } of unreadPicturesOn(topic, corpus)) {
      const rank = ranks.get(url);
      if (!rank) continue;
      rank.need = Math.min(rank.need, about === 'direct' ? 0 : 1);
      rank.questions += 1;
    }
  }
  return ranks;
}

/** Whether a fuller reading may still show more. */
const isUnsettled = ({ outcome, level, ceiling }: Finding): boolean => isOpen(outcome) || level !== ceiling;
