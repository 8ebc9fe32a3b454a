import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './profile.ts';

/** What a cell holds. Text is always text, whatever it begins with; a formula carries its value, for who does not reckon. */
export type Value =
  | string
  | number
  | null
  | { points: number }
  | { formula: string; value: number }
  | { text: string; link: string };

/** A sheet: columns with their widths in letters, and rows of values. */
export interface Table {
  name: string;
  widths: readonly number[];
  /** Rows from the top that stay in sight when the rest is scrolled; the last of them is the heading. */
  head: number;
  /** Whether the rows under the heading can be filtered. */
  filtered: boolean;
  rows: readonly (readonly Value[])[];
}

/** Excel takes no longer text in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
/** Excel takes no longer address. */
const LONGEST_LINK = 2079;

/** Places in `cellXfs` of the styles below. */
const styles = { text: 1, heading: 2, number: 3, points: 4, link: 5 } as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook (Office Open XML). The same tables give the same bytes. */
export function workbookOf(tables: readonly Table[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook(tables),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': stylesheet,
  };
  for (const [at, table] of tables.entries()) {
    const links = linksIn(table);
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(table, links);
    if (links.length > 0)
      parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(
        links.map(({ target }) => ({ type: 'hyperlink', target, external: true })),
      );
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  // Local time, as zip has it: the same bytes wherever it is made.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** "C7", from places that begin at 0. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

interface Link {
  cell: string;
  target: string;
  /** What follows `#`; empty where nothing does. Excel keeps the two apart. */
  location: string;
}

const linksIn = ({ rows }: Table): Link[] =>
  rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      if (value === null || typeof value !== 'object' || !('link' in value)) return [];
      const [target = '', location = ''] = uri(value.link).split(/#(.*)/s);
      return target.length + location.length < LONGEST_LINK
        ? [{ cell: cellName(c, r), target, location }]
        : [];
    }),
  );

/** An address with everything written out that no URI may hold: Excel calls a file with one broken. */
const uri = (address: string): string =>
  address
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, '%25');

function worksheet({ widths, head, filtered, rows }: Table, links: readonly Link[]): string {
  const last = cellName(widths.length - 1, rows.length - 1);
  const filter = filtered ? `<autoFilter ref="${cellName(0, head - 1)}:${last}"/>` : '';
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="${cellName(0, head)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
    ...rows.map((row, r) => `<row r="${r + 1}">${rowCells(row, r, r === head - 1)}</row>`),
    `</sheetData>${filter}`,
    hyperlinks(links),
    '</worksheet>',
  ].join('');
}

const rowCells = (row: readonly Value[], r: number, heading: boolean): string =>
  row.map((value, c) => cellXml(cellName(c, r), value, heading)).join('');

function cellXml(name: string, value: Value, heading: boolean): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${name}" s="${styles.number}"><v>${value}</v></c>`;
  if (typeof value === 'string') return textCell(name, value, heading ? styles.heading : styles.text);
  if ('points' in value) return `<c r="${name}" s="${styles.points}"><v>${value.points}</v></c>`;
  if ('formula' in value)
    return `<c r="${name}" s="${styles.points}"><f>${escapeXml(value.formula)}</f><v>${value.value}</v></c>`;
  return textCell(name, value.text, styles.link);
}

const textCell = (name: string, text: string, style: number): string =>
  `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(text)}</t></is></c>`;

/** Signs that XML may not hold are left out, and what a spreadsheet would read as an escaped sign is escaped itself. */
const textXml = (text: string): string =>
  escapeXml(
    text
      .slice(0, LONGEST_TEXT)
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu, '')
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'),
  );

const hyperlinks = (links: readonly Link[]): string => {
  const each = links.map(
    ({ cell, location }, at) =>
      `<hyperlink ref="${cell}" r:id="rId${at + 1}"${location && ` location="${escapeXml(location)}"`}/>`,
  );
  return each.length > 0 ? `<hyperlinks>${each.join('')}</hyperlinks>` : '';
};

/** The values stand in the file; whoever reckons does so anew. */
const workbook = (tables: readonly Table[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tables
    .map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;

const relations = (all: readonly { type: string; target: string; external?: boolean }[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ({ type, target, external }, at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = (sheets: number): string => {
  const parts = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [`worksheets/sheet${at + 1}`, 'worksheet']),
  ];
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(
      ([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${SHEET_TYPES}.${type}+xml"/>`,
    ),
    '</Types>',
  ].join('');
};

const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const xf = (format: number, font: number, fill: number, alignment: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
const font = (look: string, colour = ''): string =>
  `<font>${look}<sz val="11"/>${colour}<name val="Calibri"/><family val="2"/></font>`;

/** Format 49 is text, 0 as it comes, 2 two decimals, in the reader's own language. */
const stylesheet = [
  `<styleSheet xmlns="${MAIN}"><fonts count="3">`,
  font(''),
  font('<b/>'),
  font('<u/>', '<color rgb="FF0B4F9E"/>'),
  '</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  xf(49, 0, 0, wrapped),
  xf(49, 1, 2, wrapped),
  xf(0, 0, 0, top),
  xf(2, 0, 0, top),
  xf(49, 2, 0, wrapped),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
