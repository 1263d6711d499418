// Statements of a table: a number in a cell, said with the heads of its row and column.
import type { Kind } from '../../model/values.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadingRule } from '../rules.ts';
import type { Cell, Table } from '../structure/readTables.ts';
import type { ReadTime } from '../times/readTimes.ts';
import { stripped } from './classify.ts';
import { TASK_VERB } from './cues.ts';

import type { Outline } from './outline.ts';
import { type Found, type FoundContext, walker } from './readStatements.ts';

const AIMED = /目标|预期|规划值|计划|任务|\d{4}年?$/;
const REPORTED = /基期|现状|完成|实际|实绩|上年|去年|当前/;

/** The statements of the tables' cells. A cell without a number is one where it opens with the verb of a task. */
export function tableStatements(
  tables: readonly Table[],
  quantities: readonly Quantity[],
  times: readonly ReadTime[],
  outline: Outline,
): { found: Found[]; contexts: FoundContext[] } {
  const found: Found[] = [];
  const contexts: FoundContext[] = [];
  const quantitiesIn = walker(quantities);
  let number = -1;
  for (const table of tables) {
    const heads = new Map<number, ReadTime | undefined>();
    const columns = table.cells.filter(({ row }) => row === 0);
    for (const cell of columns)
      heads.set(
        cell.column,
        times.find((time) => time.start >= cell.start && time.end <= cell.end),
      );
    const years = columns.filter(({ text }) => /(?:19|20)\d{2}年?/.test(text));
    const rows = new Map<number, Cell>();
    for (const cell of table.cells)
      if (!rows.has(cell.row) && /\p{Script=Han}{2}/u.test(cell.text)) rows.set(cell.row, cell);
    for (const cell of table.cells) {
      if (cell.text === '') continue;
      number--;
      const own = quantitiesIn({ start: cell.start, end: Math.max(cell.end, cell.start + 1) });
      const part = outline.partAt(cell.start);
      const head = columns[cell.column];
      const task = own.length === 0 && cell.text.length >= 8 && TASK_VERB.test(stripped(cell.text));
      if (cell.row === 0 || (own.length === 0 && !task)) {
        contexts.push({ start: cell.start, end: cell.end, reason: 'table-head' });
        continue;
      }
      const labels = `${table.caption}${cell.columnHead}`;
      const [kind, rule]: [Kind, ReadingRule] = task
        ? ['measure', 'task in a table']
        : REPORTED.test(cell.columnHead) ||
            (years.length > 1 &&
              years[0]?.column === cell.column &&
              !/目标|计划|规划/.test(cell.columnHead))
          ? ['figure', 'column of what was reached']
          : AIMED.test(labels) || part.role === 'goal'
            ? ['target', 'column of aims']
            : part.role === 'past'
              ? ['figure', 'table in a part that looks back']
              : ['target', 'table of figures'];
      const row = rows.get(cell.row);
      found.push({
        start: cell.start,
        end: cell.end,
        kind,
        why: [
          {
            field: 'kind',
            rule,
            words: cell.columnHead || table.caption || cell.text.slice(0, 12),
          },
        ],
        confidence: task ? 0.7 : AIMED.test(labels) || REPORTED.test(cell.columnHead) ? 0.85 : 0.6,
        part,
        line: number,
        sentence: number,
        time: heads.get(cell.column) ?? null,
        quantities: own,
        heads: [row, head].flatMap((one) => (one && one !== cell && one.text !== '' ? [one] : [])),
      });
    }
  }
  return { found, contexts };
}
