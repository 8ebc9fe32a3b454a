import { type Element, isElement } from './tree.ts';

/** Names of what unfolds, and of what surrounds it. */
const UNFOLDS =
  /accordi|dragspel|collaps|expand|toggle|tabpanel|tab-pane|tabcontent|tab-content|panel|foldable|utfall|faq/i;
const ACCORDION = /accordi|dragspel|collaps|foldable|utfall|faq/i;

export const isUnfolding = (node: Element): boolean =>
  UNFOLDS.test(`${node.attributes.class ?? ''} ${node.attributes.id ?? ''}`);

/** A button that opens a part of the page is that part's heading; so are links and boxes that behave like one. */
export function isOpener(node: Element): boolean {
  const { attributes } = node;
  const opens = attributes['aria-expanded'] !== undefined || attributes['aria-controls'] !== undefined;
  if (node.name === 'button') {
    if (opens || UNFOLDS.test(attributes.class ?? '')) return true;
    return isWholeHeading(node) || isInAccordion(node) || YEAR.test(textOf(node));
  }
  if (node.name === 'a' && attributes.href && !attributes.href.startsWith('#')) return false;
  const toggle = attributes['data-toggle'] ?? attributes['data-bs-toggle'] ?? '';
  return (opens && /^(?:button|tab)$/.test(attributes.role ?? '')) || /^(?:collapse|tab|pill)$/.test(toggle);
}

/** What scripts open without a word of it in the markup, minutes of a year first of all. */
const YEAR = /^\s*(?:år\s+)?(?:19|20)\d\d\s*$/i;

const textOf = (node: Element): string =>
  node.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** Ids of what an opener opens. */
export function openedBy({ attributes }: Element): string[] {
  const { href } = attributes;
  const targets = [
    attributes['aria-controls'],
    attributes['data-target'],
    attributes['data-bs-target'],
    href?.startsWith('#') ? href : undefined,
  ];
  return targets
    .flatMap((target) => target?.split(/\s+/) ?? [])
    .map((target) => target.replace(/^#/, ''))
    .filter(Boolean);
}

/** A heading that is nothing but a button opens what it heads. */
const isWholeHeading = ({ parent }: Element): boolean =>
  parent !== null &&
  /^h[1-6]$/.test(parent.name) &&
  parent.children.every((child) => isElement(child) || child.trim() === '') &&
  parent.children.filter(isElement).length === 1;

const isInAccordion = ({ parent, attributes }: Element): boolean =>
  attributes.type !== 'submit' &&
  [parent, parent?.parent].some((at) => ACCORDION.test(at?.attributes.class ?? ''));
