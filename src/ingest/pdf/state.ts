import type { Document } from '../../model/document.ts';

/** How a paper's pages went. */
export interface Pages {
  /** Of the file. */
  all: number;
  /** Looked at. */
  seen: number;
  /** Pages without text that can be read, each with why, as a Swedish clause, where there is more to say. */
  unread: ReadonlyMap<number, string | null>;
  /** Read by OCR. */
  ocr: number;
  /** Whether no text at all was found. */
  empty: boolean;
}

export function stateOf({ all, seen, unread, ocr, empty }: Pages): Pick<Document, 'state' | 'stateReason'> {
  const gaps = [...whys(unread)];
  if (empty) {
    const more = gaps.flatMap(([why, pages]) =>
      why === null ? [] : [` ${capital(listed(pages))}: ${why}.`],
    );
    const stateReason = `Dokumentet är bilder av text och har inget textlager.${more.join('')}`;
    return { state: 'no_text_layer', stateReason };
  }
  const reasons = [
    ...(seen < all ? [`${seen} av ${all} sidor är lästa`] : []),
    ...gaps.map(([why, pages]) => {
      const lack = `${pages.length} av ${all} sidor har ingen läsbar text (${listed(pages)})`;
      return why === null ? lack : `${lack}: ${why}`;
    }),
  ];
  if (reasons.length > 0) return { state: 'partly', stateReason: `Läst till en del: ${reasons.join('; ')}.` };
  return ocr === all ? { state: 'ocr', stateReason: 'Läst med OCR.' } : { state: 'text', stateReason: null };
}

function whys(unread: Pages['unread']): Map<string | null, number[]> {
  const found = new Map<string | null, number[]>();
  for (const [page, why] of unread) found.set(why, [...(found.get(why) ?? []), page]);
  return found;
}

/** At most this many pages are named. */
const NAMED = 8;

const listed = (pages: readonly number[]): string =>
  `sidan ${pages.slice(0, NAMED).join(', ')}${pages.length > NAMED ? ' …' : ''}`;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
