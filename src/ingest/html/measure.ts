import { type Element, isElement, type Tree } from './tree.ts';

/** What an element holds, descendants included. */
export interface Measure {
  /** Characters of text, white space folded. */
  text: number;
  /** Of these, inside links. */
  linked: number;
  links: number;
  /** Links that lead to files. */
  files: number;
  /** First-level headings with text. */
  h1s: number;
  hasMain: boolean;
}

export type Measures = ReadonlyMap<Element, Measure>;

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf)(?:$|[?#])|\/download\/|\/globalassets\/.*\.\w{3,4}$/i;

/** Whether an address looks like that of a document file. */
export const leadsToFile = (href: string): boolean => FILE.test(href);

export const isMainLandmark = (node: Element): boolean =>
  node.name === 'main' || node.attributes.role === 'main';

/** One pass over the page, innermost elements first. */
export function measure(tree: Tree): Measures {
  const measures = new Map<Element, Measure>();
  const visit = (node: Element): Measure => {
    const own: Measure = { text: 0, linked: 0, links: 0, files: 0, h1s: 0, hasMain: false };
    for (const child of node.children) {
      if (!isElement(child)) {
        own.text += visible(child);
        continue;
      }
      const inner = visit(child);
      own.text += inner.text;
      own.linked += inner.linked;
      own.links += inner.links;
      own.files += inner.files;
      own.h1s += inner.h1s;
      own.hasMain ||= inner.hasMain;
    }
    if (node.name === 'h1' && own.text > 0) own.h1s = 1;
    if (isMainLandmark(node)) own.hasMain = true;
    if (node.name === 'a' && node.attributes.href) {
      own.linked = own.text;
      own.links += 1;
      if (leadsToFile(node.attributes.href)) own.files += 1;
    }
    measures.set(node, own);
    return own;
  };
  visit(tree.root);
  return measures;
}

function visible(text: string): number {
  const trimmed = text.trim();
  return trimmed.length < 40 ? trimmed.length : trimmed.replace(/\s+/g, ' ').length;
}
