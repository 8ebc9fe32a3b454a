import type { Page } from './page.ts';

/** Less text than this outside menus says nothing; in characters. */
const NEARLY_EMPTY = 200;

/** Whether a page's text is drawn by scripts: next to nothing to read outside the menus, and scripts that would write it. */
export function needsBrowser(page: Page): boolean {
  if (page.scripts === 0 || page.text.length >= NEARLY_EMPTY) return false;
  return page.appRoot || page.links.filter((link) => !link.inMenu).length === 0;
}
