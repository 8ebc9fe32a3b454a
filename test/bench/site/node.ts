/** A PDF, and how pages link to it. */
export interface PaperNode {
  path: string;
  linkText: string;
  title: string;
  /** To the right of the letterhead: "Sammanträdesprotokoll". */
  kind: string;
  /** Who wrote it: a body or the municipality. */
  organisation: string;
  /** ISO date. */
  date: string;
  /** About this many pages. */
  pages: number;
}

export interface PageNode {
  title: string;
  path: string;
  parent: PageNode | null;
  /** What the page says before its lists. */
  text: readonly string[];
  children: PageNode[];
  papers: PaperNode[];
  /** Linked as neighbours in its own text: the next page of a list. */
  also: PageNode[];
  /** Menus show sections and their pages, not news or events. */
  inMenu: boolean;
  /** ISO date of the line at the page's end. */
  updated: string;
}

export const withAll = (page: PageNode): PageNode[] => [page, ...page.children.flatMap(withAll)];

/** From the start page down to the page itself. */
export const trailOf = (page: PageNode): PageNode[] =>
  page.parent ? [...trailOf(page.parent), page] : [page];
