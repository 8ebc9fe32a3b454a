import type { DocumentKind } from '../../model/document.ts';
import { findDates } from '../../text/dates.ts';
import { type Described, fileName, frontOf } from './front.ts';

const LABEL =
  /(?:sammanträdesdatum|sammanträdesdag|mötesdatum|plats och tid|tid och plats|sammanträde(?:t)?|möte(?:t)?|tid|datum|dag)\b/iu;

/** Labels of other days on the same page. */
const OTHER =
  /^(?:justering|justerat|justeras|datum för (?:anslag|uppsättande|justering)|anslag|sista dag|överklag|utskriv|utskrift|skapad|publicera|(?:sidan |senast )?(?:uppdatera|ändra|granska))/iu;

/** The day of the meeting that minutes or a summons belong to: by its label, then in the title or letterhead, then in the URL. */
export function meetingOf(document: Described, kind: DocumentKind): string | null {
  if (kind !== 'protokoll' && kind !== 'kallelse') return null;
  const front = frontOf(document).map((block) => block.text);
  return (
    labelled(front) ??
    dateIn(document.title) ??
    firstOf(front.slice(0, 20)) ??
    dateIn(fileName(document.url)) ??
    inPath(document.url)
  );
}

function labelled(front: readonly string[]): string | null {
  for (const [at, text] of front.entries()) {
    const label = LABEL.exec(text);
    if (!label || OTHER.test(text) || label.index > 60) continue;
    const found = dateIn(text.slice(label.index, label.index + 160));
    if (found) return found;
    const next = front[at + 1];
    if (text.length < 60 && next && !OTHER.test(next)) {
      const below = dateIn(next.slice(0, 80));
      if (below) return below;
    }
  }
  return null;
}

function firstOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = OTHER.test(line) ? null : dateIn(line);
    if (found) return found;
  }
  return null;
}

const dateIn = (text: string): string | null =>
  findDates(text.replace(/(\d{4}) (\d{2}) (\d{2})/g, '$1-$2-$3'))[0]?.iso ?? null;

const inPath = (url: string): string | null => dateIn(URL.parse(url)?.pathname ?? '');
