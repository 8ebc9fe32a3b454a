import type { Block, Column, Inline, Line, Paper } from './paper.ts';
import { escapeXml, profileSvg } from './profile.ts';

const STYLE = `
@page { size: A4; margin: 22mm 20mm; }
html { font: 10.5pt/1.45 'Liberation Sans', Arial, Helvetica, sans-serif; color: #000; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; break-inside: avoid; }
h1 { font-size: 17pt; margin: 10mm 0 3mm; }
h2 { font-size: 14pt; margin: 8mm 0 3mm; }
h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; }
p { margin: 0 0 2mm; orphans: 2; widows: 2; }
.front { break-after: page; padding-top: 45mm; }
.front h1 { font-size: 28pt; margin: 0 0 2mm; }
.front .subtitle { font-size: 15pt; margin: 0 0 12mm; }
.caveat { font-style: italic; }
.lead { font-weight: bold; margin: 3mm 0 1mm; break-after: avoid; }
ul, ol { margin: 0 0 2mm; padding-left: 5.5mm; }
li { margin: 0 0 1.2mm; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0 0 4mm; font-size: 9.5pt; line-height: 1.35; }
caption { text-align: left; font-weight: bold; margin: 3mm 0 1.5mm; break-after: avoid; }
th, td { border: 0.5pt solid #999; padding: 1mm 1.8mm; text-align: left; vertical-align: top; }
thead th, .front th { background: #e8e8e8; }
.front th { width: 30%; }
tr { break-inside: avoid; }
.numbers { text-align: right; }
figure { margin: 3mm 0; break-inside: avoid; }
figure svg { display: block; width: 80%; height: auto; margin: 0 auto; }
p:has(+ .room) { break-after: avoid; }
sup { font-size: 7pt; line-height: 0; }
a { color: #0b4f8a; }
sup a { text-decoration: none; }
.contents { break-after: page; }
.contents ul { list-style: none; padding: 0; }
.contents .deep { padding-left: 6mm; }
.room { border: 0.5pt solid #999; padding: 1mm 1.8mm; margin: 0 0 4mm; font-style: italic; font-size: 9pt; break-inside: avoid; }
`;

/** Name that a heading is linked by. */
const headingId = (at: number): string => `avsnitt-${at}`;
const noteId = (number: number): string => `belagg-${number}`;

/** A paper as one page of HTML: no scripts, and nothing that is loaded. */
export function htmlOf(paper: Paper): string {
  const { title, subtitle, caveat, contents, blocks } = paper;
  return [
    '<!doctype html><html lang="sv"><head><meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escapeXml(`${title} – ${subtitle}`)}</title><style>${STYLE}</style></head><body>`,
    `<header class="front"><h1>${escapeXml(title)}</h1><p class="subtitle">${escapeXml(subtitle)}</p>`,
    `<table><tbody>${paper.facts.map(fact).join('')}</tbody></table>`,
    caveat ? `<p class="caveat">${escapeXml(caveat)}</p>` : '',
    '</header>',
    contents ? contentsOf(blocks) : '',
    `<main>${blocks.map(blockHtml).join('\n')}${notesOf(paper)}</main></body></html>`,
  ].join('');
}

const fact = ([name, value]: readonly [string, string]): string =>
  `<tr><th scope="row">${escapeXml(name)}</th><td>${escapeXml(value)}</td></tr>`;

function contentsOf(blocks: readonly Block[]): string {
  const entries = blocks.flatMap((block, at) =>
    block.type === 'heading' && block.level < 3
      ? [
          `<li${block.level === 2 ? ' class="deep"' : ''}><a href="#${headingId(at)}">${escapeXml(block.text)}</a></li>`,
        ]
      : [],
  );
  return `<nav class="contents" aria-label="Innehåll"><p class="lead">Innehåll</p><ul>${entries.join('')}</ul></nav>`;
}

/** A page has no feet to put notes at: where no table lists what they refer to, they stand at the end. */
function notesOf({ blocks, notes }: Paper): string {
  const listed = blocks.some((block) => block.type === 'table' && block.anchors);
  if (listed || notes.length === 0) return '';
  const items = notes.map((line, at) => `<li id="${noteId(at + 1)}">${lineHtml(line)}</li>`);
  return `<h1>Belägg</h1><ol>${items.join('')}</ol>`;
}

function blockHtml(block: Block, at: number): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} id="${headingId(at)}">${escapeXml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.look ? ` class="${block.look}"` : ''}>${lineHtml(block.line)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
    case 'profile':
      return `<figure>${profileSvg(block.profile, `profil-${at}`)}</figure>`;
    case 'room':
      return `<div class="room" style="min-height:${block.lines * 8.5}mm">${escapeXml(block.label)}</div>`;
  }
}

function tableHtml({ caption, columns, rows, anchors }: Extract<Block, { type: 'table' }>): string {
  const look = ({ numbers }: Column) => (numbers ? ' class="numbers"' : '');
  const head = columns.map((column) => `<th scope="col"${look(column)}>${escapeXml(column.name)}</th>`);
  const body = rows.map((row, index) => {
    const cells = row.map((line, at) => `<td${look(columns[at]!)}>${lineHtml(line)}</td>`).join('');
    return `<tr${anchors ? ` id="${noteId(index + 1)}"` : ''}>${cells}</tr>`;
  });
  const widths = columns.map(({ width }) => `<col style="width:${Math.round(width * 1000) / 10}%">`).join('');
  return `<table><caption>${escapeXml(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const lineHtml = (line: Line): string =>
  line
    .map((part, at) => {
      // Two references beside each other would read as one number.
      const next = line[at + 1];
      const both = 'note' in part && next !== undefined && 'note' in next;
      return `${inlineHtml(part)}${both ? '<sup>, </sup>' : ''}`;
    })
    .join('');

function inlineHtml(part: Inline): string {
  if ('note' in part) return `<sup><a href="#${noteId(part.note)}">${part.note}</a></sup>`;
  const text = escapeXml(part.text);
  if ('url' in part) return `<a href="${escapeXml(part.url)}">${text}</a>`;
  if (part.style === 'bold') return `<b>${text}</b>`;
  return part.style === 'italic' ? `<i>${text}</i>` : text;
}
