import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { AnyNode, Text } from 'domhandler';
import type { TextQuote } from '../model/locator.ts';
import { normalise } from '../text/normalise.ts';
import { harmless } from './harmless.ts';

/** What is not seen, or is seen only where scripts do not run: it would be shown as text. */
const UNSEEN = 'noscript, template, form > input[type=hidden], dialog:not([open])';

export interface Snapshot {
  html: string;
  /** False where the quotation could not be found in the page's text. */
  marked: boolean;
}

/**
 * An archived page to look at: nothing in it runs, loads, sends or leads anywhere, and the quotation is wrapped in
 * `<mark id="citat">`. To be shown in a sandboxed frame under `snapshotPolicy`, which forbids the same once more.
 */
export function snapshot(html: string, selector: string, quote: TextQuote): Snapshot {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const marked = mark($, $(selector), quote.exact) || mark($, wholeOf($), quote.exact);
  $(UNSEEN).remove();
  const style =
    '<style>mark#citat, mark.citat { background: #ffe38a; color: #000; outline: 2px solid #b58900 }</style>';
  return { html: harmless(`<!doctype html>${style}${$.html()}`), marked };
}

/** For the frame's own answer: no scripts, no loads, no forms, no navigation, an origin of its own. */
export const snapshotPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** What a reader does not see, and what a quotation may have folded away. */
const INVISIBLE_ALL = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What a quotation writes as one letter with the one before it: `o` and its dots. */
const MARK = /\p{M}/u;

/** What a quotation writes out. */
const LIGATURE = /[\ufb00-\ufb06]/;

/** One letter of a quotation's spelling, and the part of a text that it is drawn by. */
interface Letter {
  node: Text;
  at: number;
  to: number;
}

/** Wraps the first occurrence of the words under an element, whatever the white space and markup between them. */
function mark($: CheerioAPI, where: Cheerio<AnyNode>, words: string): boolean {
  const letters: Letter[] = [];
  let text = '';
  for (const node of textsUnder(where)) {
    for (let at = 0; at < node.data.length; at += 1) {
      const raw = node.data[at]!;
      const last = letters.at(-1);
      const composed = MARK.test(raw) && last?.node === node ? (text.at(-1) + raw).normalize('NFC') : '';
      if (composed.length === 1) {
        text = text.slice(0, -1) + composed;
        last!.to = at + 1;
      } else {
        const shown = (LIGATURE.test(raw) ? normalise(raw) : raw).replace(INVISIBLE_ALL, '');
        for (const _ of shown) letters.push({ node, at, to: at + 1 });
        text += shown;
      }
    }
  }
  const wanted = words.replace(INVISIBLE_ALL, '');
  const start = text.indexOf(wanted);
  if (start < 0 || wanted === '') return false;
  wrap($, letters.slice(start, start + wanted.length));
  return true;
}

/** A page may leave its body out. */
const wholeOf = ($: CheerioAPI): Cheerio<AnyNode> => ($('body').length > 0 ? $('body') : $.root());

function textsUnder(where: Cheerio<AnyNode>): Text[] {
  const found: Text[] = [];
  const stack: AnyNode[] = where.toArray().reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') found.push(node as Text);
    else if ('children' in node && (node.type === 'tag' || node.type === 'root'))
      stack.push(...[...node.children].reverse());
  }
  return found;
}

function wrap($: CheerioAPI, letters: Letter[]): void {
  const spans = new Map<Text, { from: number; to: number }>();
  for (const { node, at, to } of letters) spans.set(node, { from: spans.get(node)?.from ?? at, to });
  let first = true;
  for (const [node, { from, to }] of spans) {
    const marker = $('<mark class="citat"></mark>');
    if (first) marker.attr('id', 'citat');
    first = false;
    marker.text(node.data.slice(from, to));
    $(node).replaceWith([
      ...asText(node.data.slice(0, from)),
      marker[0]!,
      ...asText(node.data.slice(to)),
    ] as AnyNode[]);
  }

  function asText(data: string): AnyNode[] {
    return data === '' ? [] : $('<i></i>').text(data).contents().toArray();
  }
}
