import type { Element, Tree } from './tree.ts';

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
      steps.push(`${PLAIN.test(at.name) ? at.name : '*'}:nth-of-type(${at.nth})`);
    }
  }
  return steps.reverse().join(' > ');
}
