import { edgeOf, PAGE_NUMBER } from './furniture.ts';
import { type PageLayout, segmentsOn } from './layout.ts';

/** Numbers in front matter: `iv`. */
const ROMAN = /^[ivxl]{1,6}$/;

/**
 * What the pages of a file are called in print: the numbers printed on them where they go on from page to page, else the
 * labels that the file gives them; empty where there is neither. Undefined where no page is called other than by its place.
 *
 * @param own the file's own labels, where it has some
 * @param count pages of the file
 */
export function labelsOf(
  pages: readonly PageLayout[],
  own: readonly (string | null)[] | null,
  count: number,
): string[] | undefined {
  const printed = new Map(pages.map((page) => [page.page, numbersOn(page)]));
  const labels = Array.from({ length: count }, (_, at) => {
    const page = at + 1;
    const number = printed.get(page)?.find((one) => goesOn(printed, page, one));
    if (number) return number.label;
    return own?.[at]?.trim() ?? '';
  });
  return labels.some((label, at) => label !== '' && label !== String(at + 1)) ? labels : undefined;
}

interface Printed {
  label: string;
  value: number;
  roman: boolean;
}

/** What may be the page's number: alone at its upper or lower edge. */
function numbersOn(page: PageLayout): Printed[] {
  return segmentsOn(page).flatMap((segment): Printed[] => {
    if (segment.table || !edgeOf(segment, page)) return [];
    const text = segment.text.trim();
    if (ROMAN.test(text)) return [{ label: text, value: arabic(text), roman: true }];
    const number = PAGE_NUMBER.test(text) ? text.match(/\d+/) : null;
    return number ? [{ label: String(Number(number[0])), value: Number(number[0]), roman: false }] : [];
  });
}

/** Pages in a row that count on: two may be the numbers of a map or a diagram. */
const RUNS: [number, number][] = [
  [-2, -1],
  [-1, 1],
  [1, 2],
];

/** Whether the pages around count on from a number. */
const goesOn = (printed: ReadonlyMap<number, Printed[]>, page: number, { value, roman }: Printed): boolean =>
  RUNS.some((steps) =>
    steps.every((step) =>
      printed.get(page + step)?.some((other) => other.roman === roman && other.value === value + step),
    ),
  );

const NUMERALS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

function arabic(roman: string): number {
  const values = [...roman].map((letter) => NUMERALS[letter]!);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}
