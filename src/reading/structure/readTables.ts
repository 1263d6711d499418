// Tables of an annex whose cells are parted by tabs or bars, with the heads that each cell stands under.

/** [start, end) in the text, UTF-16 code units, without the white space around it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The cell that names its row and the cell of the first row above it; '' in the heads themselves. */
  readonly rowHead: string;
  readonly columnHead: string;
}

export interface Table {
  readonly start: number;
  readonly end: number;
  /** The line above, where it names the table: 表1　主要指标. */
  readonly caption: string;
  readonly cells: readonly Cell[];
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly { start: number; end: number; text: string }[];
}

/** The tables of a text: two or more lines in a row with cells. Lines of dashes between bars are rules, no rows. */
export function readTables(text: string): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let above = '';
  let caption = '';
  let at = 0;
  const close = () => {
    if (rows.length > 1) tables.push(tableOf(rows, caption));
    rows = [];
  };
  for (const line of text.split('\n')) {
    const row = rowOf(line, at);
    if (row) {
      if (rows.length === 0)
        caption = /^(?:附?表|专栏|附件)|(?:表|指标|清单)$/.test(above) ? above : '';
      if (row.cells.length > 0) rows.push(row);
    } else {
      close();
      if (line.trim() !== '') above = line.trim();
    }
    at += line.length + 1;
  }
  close();
  return tables;
}

function rowOf(line: string, at: number): Row | null {
  const bar = /^\s*\|.*\|\s*$/.test(line) || (line.match(/[|｜]/g)?.length ?? 0) >= 2;
  if (!bar && !/\S\t+\S/.test(line)) return null;
  if (bar && /^[\s|｜:+-]+$/.test(line)) return { start: at, end: at + line.length, cells: [] };
  const inner = bar ? line.replace(/^\s*[|｜]/, (edge) => ' '.repeat(edge.length)) : line;
  const cells: Row['cells'][number][] = [];
  let start = 0;
  for (const piece of inner.replace(/[|｜]\s*$/, '').split(bar ? /[|｜]/ : /\t/)) {
    const words = piece.trim();
    const from = at + start + (words === '' ? 0 : piece.indexOf(words));
    cells.push({ start: from, end: from + words.length, text: words });
    start += piece.length + 1;
  }
  return { start: at, end: at + line.length, cells };
}

// The column that names the rows: 指标, or the one behind 序号; else the first.
function naming(head: Row['cells']): number {
  const named = head.findIndex(({ text }) => /指标|(?:项目|任务|工程)名称|^名称$/.test(text));
  return named >= 0 ? named : head.findIndex(({ text }) => ROW_NUMBER.test(text)) + 1;
}

/** The head of a column that numbers the rows. */
export const ROW_NUMBER = /^(?:序号|编号|No\.?)$/;

function tableOf(rows: readonly Row[], caption: string): Table {
  const head = rows[0]?.cells ?? [];
  const names = naming(head);
  return {
    start: rows[0]?.start ?? 0,
    end: rows.at(-1)?.end ?? 0,
    caption,
    cells: rows.flatMap(({ cells }, row) =>
      cells.map((cell, column) => ({
        ...cell,
        row,
        column,
        rowHead: row === 0 || column <= names ? '' : (cells[names]?.text ?? ''),
        columnHead: row === 0 ? '' : (head[column]?.text ?? ''),
      })),
    ),
  };
}
