import { type Element, isElement, type Tree } from './tree.ts';

const PLAIN = /^[A-Za-z][\w-]*$/;

/**
 * A CSS path that finds the element again with `querySelector`: down from the nearest ancestor whose id is unique on the
 * page, else from `body`.
 */
export function selectorOf(tree: Tree, node: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = node; at; at = at.parent) {
    const { id } = at.attributes;
    if (at.parent === null) {
      steps.push('body');
    } else if (id && tree.ids.get(id) === 1 && !/["\\\n]/.test(id)) {
      steps.push(PLAIN.test(id) ? `#${id}` : `[id="${id}"]`);
      break;
    } else {
      steps.push(`${PLAIN.test(at.name) ? at.name : '*'}:nth-of-type(${nthOfType(at, at.parent)})`);
    }
  }
  return steps.reverse().join(' > ');
}

/** Places of an element's children among those of their names; counted once a parent. */
const places = new WeakMap<Element, Map<Element, number>>();

function nthOfType(node: Element, parent: Element): number {
  let counted = places.get(parent);
  if (!counted) {
    const names = new Map<string, number>();
    counted = new Map();
    for (const child of parent.children.filter(isElement)) {
      const nth = (names.get(child.name) ?? 0) + 1;
      names.set(child.name, nth);
      counted.set(child, nth);
    }
    places.set(parent, counted);
  }
  return counted.get(node)!;
}
