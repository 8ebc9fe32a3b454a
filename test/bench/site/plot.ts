import { type Dice, dice } from './dice.ts';
import type { PageNode, PaperNode } from './node.ts';
import { paragraphs } from './prose.ts';
import type { Trail, Wording } from './wordings.ts';

/** The day that the site speaks for. */
export const TODAY = '2024-11-15';

/** Milliseconds since 1970 that SiteVision would have given the first upload. */
const FIRST_UPLOAD = 1_400_000_000_000;

/** A site while it is being laid out: gives pages and files their addresses, and finds pages by their titles. */
export class Plot {
  readonly dice: Dice;
  readonly start: PageNode;
  readonly #wording: Wording;

  constructor(wording: Wording, seed: number) {
    this.dice = dice(seed);
    this.#wording = wording;
    this.start = this.#page(null, `${wording.name} kommun`, '/', true);
  }

  /** Adds a page below another. */
  add(parent: PageNode, title: string, inMenu = true): PageNode {
    const page = this.#page(parent, title, this.#address(parent, title), inMenu);
    parent.children.push(page);
    return page;
  }

  /** The page with these titles from the start page down; what is missing on the way is made. */
  at(trail: Trail): PageNode {
    return trail.reduce(
      (page, title) => page.children.find((child) => child.title === title) ?? this.add(page, title),
      this.start,
    );
  }

  /** Adds a page of a list that goes on, as `?page=` addresses. */
  further(first: PageNode, number: number): PageNode {
    const page = this.#page(first, `${first.title}, sida ${number}`, `${first.path}?page=${number}`, false);
    first.children.push(page);
    return page;
  }

  attach(page: PageNode, paper: Omit<PaperNode, 'path'> & { file: string }): PaperNode {
    const { file, ...rest } = paper;
    const uploaded = FIRST_UPLOAD + this.dice.below(300_000_000_000);
    const made = { ...rest, path: `/download/18.${this.dice.hex(20)}/${uploaded}/${file}.pdf` };
    page.papers.push(made);
    return made;
  }

  #page(parent: PageNode | null, title: string, path: string, inMenu: boolean): PageNode {
    const updated = `202${this.dice.below(5)}-0${1 + this.dice.below(9)}-1${this.dice.below(10)}`;
    const text = paragraphs(this.dice, 2 + this.dice.below(6));
    return { title, path, parent, text, children: [], papers: [], also: [], inMenu, updated };
  }

  #address(parent: PageNode, title: string): string {
    const folder = parent.path.replace(/(\.4\.[0-9a-f]+)?\.html(\?.*)?$/, '').replace(/\/$/, '');
    const name = `${folder}/${slug(title)}`;
    return this.#wording.addresses === 'path' ? `${name}.html` : `${name}.4.${this.dice.hex(24)}.html`;
  }
}

export const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
