import { type CheerioAPI, load } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

/** Elements that run, load, send, or change others; none of them is needed to read a page. */
const ACTIVE = new Set(
  (
    'script noscript template iframe frame frameset object embed applet link meta base audio video source track portal ' +
    'animate animatemotion animatetransform set discard'
  ).split(' '),
);

/** Attributes that load, lead or run something; `style` stays, and the content policy keeps it from loading. */
const LOADING =
  /^(on.*|src|srcset|srcdoc|(.*:)?href|action|formaction|poster|background|data|ping|target|autofocus|manifest|attributionsrc|lowsrc|dynsrc)$/i;

/** Rounds after which markup that always turns into something else is given up. */
const ROUNDS = 4;

/**
 * Markup in which nothing runs, loads, sends or leads anywhere when a browser reads it. What comes back was itself read as
 * browsers read it and had nothing of the kind: markup that is one thing when it is read and another when it has been
 * written and is read again is stripped until it is not, and otherwise shown as its plain text.
 */
export function harmless(html: string): string {
  let written = html;
  let $ = read(written);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!strip($)) return written;
    written = $.html();
    $ = read(written);
  }
  strip($);
  return `<!doctype html><pre>${escaped($.root().text())}</pre>`;
}

/** As a browser does where no script runs. */
const read = (html: string): CheerioAPI => load(html, { scriptingEnabled: false });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Takes away what is not harmless; whether there was anything. */
function strip($: CheerioAPI): boolean {
  let found = false;
  for (const node of nodesUnder($.root()[0]!)) {
    if (node.type === 'comment' || ('name' in node && ACTIVE.has(node.name.toLowerCase()))) {
      $(node).remove();
      found = true;
    } else if ('attribs' in node) {
      found = stripAttributes(node) || found;
    }
  }
  return found;
}

function stripAttributes({ attribs }: Element): boolean {
  const loading = Object.keys(attribs).filter((name) => LOADING.test(name));
  for (const name of loading) delete attribs[name];
  return loading.length > 0;
}

function nodesUnder(root: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    if ('children' in node) stack.push(...node.children);
  }
  return found;
}
