import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../../src/ingest/subject/describe.ts';
import { titleOf } from '../../src/ingest/subject/paper-title.ts';
import type { Block } from '../../src/model/document.ts';

/** The beginning of a paper, with what it is. */
export interface Front {
  /** "policy · Policy mot mutor": for messages. */
  name: string;
  kind: string;
  /** Level of its issuer; null where it says nothing of one. */
  level: string | null;
  standing: string;
  /** What else is known, as written in the label: `register`, `adopted`, `revised`, `validity`, `version`, `about`. */
  more: Record<string, string>;
  blocks: Block[];
}

/**
 * Papers written for this, in the ways that municipalities write. A paper begins with `=== kind | level | standing | name=value …`;
 * then come its lines: `# ` and `## ` before headings, `| ` before the cells of a row, `^ ` before a running head.
 */
export const fronts = (folder: string): Front[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1).map(frontFrom));

function frontFrom(text: string): Front {
  const [head, ...lines] = text.trimEnd().split('\n');
  const [kind, level, standing, ...more] = head!.split('|').map((part) => part.trim());
  const blocks = lines.map(blockFrom);
  return {
    name: `${kind} · ${lines.find((line) => line.startsWith('# '))?.slice(2) ?? lines[0]}`,
    kind: kind!,
    level: level === '-' ? null : level!,
    standing: standing!,
    more: Object.fromEntries(more.map((part) => part.split('=') as [string, string])),
    blocks,
  };
}

function blockFrom(line: string): Block {
  const [, mark = '', text = ''] = /^(#+|\||\^)? ?(.*)$/.exec(line)!;
  const level = mark.startsWith('#') ? mark.length : 0;
  const cells: Block['cells'] = [];
  if (mark === '|') {
    let start = 0;
    for (const cell of text.split(' | ')) {
      cells.push({ start, end: start + cell.length, heading: null });
      start += cell.length + 1;
    }
  }
  return {
    kind: level > 0 ? 'heading' : mark === '|' ? 'table_row' : 'paragraph',
    region: mark === '^' ? 'header' : 'main',
    text: text.replaceAll(' | ', ' '),
    level,
    headings: [],
    links: [],
    cells,
    selector: null,
    page: 1,
    runs: [],
  };
}

/** What the rules say of a paper that begins so. */
export function described({ blocks }: Front) {
  const url = 'https://www.granby.se/download/18.1a2b/1400000000000/dokument.pdf';
  return describe({ url, title: titleOf(url, blocks, null), blocks, isPage: false });
}
