import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A table as the file describes it, empty cells included. */
export interface TaggedTable {
  rows: TaggedRow[];
}

interface TaggedRow {
  /** Whether the file says that the row heads the table. */
  head: boolean;
  /** For each cell, the names of the stretches of the page that it is drawn with. */
  cells: string[][];
}

/** A node of the tree as pdf.js gives it: an element with a role, or a stretch of the page. */
interface Node {
  role?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

/** Elements below a table that hold its rows. */
const GROUPS = /^(?:THead|TBody|TFoot)$/;

/** The tables that a file's own structure tells of on one page; most files that office programs write have such a structure. */
export async function taggedTables(page: PDFPageProxy): Promise<TaggedTable[]> {
  const root = (await page.getStructTree().catch(() => null)) as Node | null;
  return root ? tablesIn(root) : [];
}

/** Tables that hold no other table: those around them only lay out the page. */
function tablesIn(node: Node): TaggedTable[] {
  const below = (node.children ?? []).flatMap(tablesIn);
  return node.role === 'Table' && below.length === 0 ? [{ rows: rowsIn(node, false) }] : below;
}

function rowsIn(node: Node, head: boolean): TaggedRow[] {
  return (node.children ?? []).flatMap((child) => {
    if (GROUPS.test(child.role ?? '')) return rowsIn(child, child.role === 'THead');
    if (child.role !== 'TR') return [];
    // Cells that call themselves heads are no sign: office programs do so with whatever row comes first on a page.
    const cells = (child.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD');
    return [{ head, cells: cells.map(stretchesIn) }];
  });
}

const stretchesIn = (node: Node): string[] =>
  node.type === 'content' && node.id ? [node.id] : (node.children ?? []).flatMap(stretchesIn);
