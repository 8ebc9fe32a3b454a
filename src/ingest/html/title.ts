import type { Block } from '../../model/document.ts';
import { normalise } from '../../text/normalise.ts';
import type { Tree } from './tree.ts';

/** Names of a site rather than of a page. */
const SITE = /(?:kommun|stad|kommuns webbplats)$|^(?:startsida|start|hem|www\.\S+|[\w-]+\.(?:se|nu|com))$/i;

/** Between a page's name and its site's. */
const SEPARATOR = /\s+[-–—|»:·]+\s+/;

/** What the page is called: its main heading, else `<title>` without the site's name. */
export function titleOf(tree: Tree, blocks: readonly Block[]): string {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const heading = headings.find((block) => block.region === 'main') ?? headings[0];
  if (heading) return heading.text;
  return (
    withoutSite(normalise(tree.title), tree.meta.get('og:site_name')) ||
    normalise(tree.meta.get('og:title') ?? '') ||
    (blocks.find((block) => block.kind === 'heading' && block.region === 'main')?.text ?? '')
  );
}

/** What the page calls its site: `og:site_name`, else the end of `<title>`. Null where it names none. */
export function siteOf(tree: Tree): string | null {
  const named = normalise(tree.meta.get('og:site_name') ?? '');
  if (named !== '') return named;
  const parts = normalise(tree.title).split(SEPARATOR).filter(Boolean);
  return parts.length < 2 ? null : parts.at(-1)!;
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  const own = parts.filter((part) => part !== site && !SITE.test(part));
  return own[0] ?? parts[0] ?? '';
}
