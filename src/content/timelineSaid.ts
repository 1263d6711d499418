// The timeline as a table to be read at a glance: each cell with its statements, those without a year as marks.
import { SIDES } from '../domain/filter.ts';
import type { Selection } from '../domain/rows.ts';
import { nameSides } from '../i18n/naming.ts';
import { columnHead } from '../i18n/timeline.ts';
import { timelineTableWords } from '../i18n/timelineTable.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { type Said, type SaidRow, type SaidTable, saidStatement } from './said.ts';
import {
  columnWords,
  statedValues,
  stripWords,
  type TimelineRow,
  type TimelineTable,
  timelineTable,
} from './timelineTable.ts';

export interface TimelineSaid extends SaidTable {
  /** `undated`: what each document says on the theme without a year, or that it does not mention it. */
  readonly rows: readonly (SaidRow & { readonly undated: readonly Said[] })[];
  /** Over the columns, for documents that name no year or of which a filter leaves nothing; each over them or apart. */
  readonly strips: readonly { readonly key: string; readonly over: Said; readonly apart: Said }[];
  /** The column that holds marks alone, and the first one of a time; -1 for none. */
  readonly marked: number;
  readonly first: number;
  /** How many themes a filter leaves nothing of. */
  readonly emptied: number;
}

/** The timeline of a selection in words. Pure. */
export function timelineSaid(
  { metrics }: Pick<Dataset, 'metrics'>,
  selection: Selection,
  lang: Lang,
): TimelineSaid {
  const table = timelineTable(selection);
  const { columns, documents, strips, listed } = table;
  const none = columns.findIndex(({ key }) => key === 'none');
  const marked = listed ? -1 : none;
  const strip = (one: (typeof strips)[number], over: boolean): Said => {
    const words = stripWords(one, documents, lang, over);
    const { absence } = one;
    return absence ? { type: 'absent', code: 'A0', absence, words } : { type: 'words', words };
  };
  return {
    columns: columns.map((column) => ({
      key: column.key,
      head: columnHead(column, lang).head,
      note: columnWords(column, documents, lang),
      document: null,
    })),
    rows: table.rows.map((row) => {
      const undated = undatedOf(row, table, none, lang);
      const cells = row.cells.map((cell, at): readonly Said[] =>
        at === marked
          ? undated
          : SIDES.flatMap((side) => {
              const document = documents[side];
              return cell[side].flatMap(({ record }) =>
                document
                  ? saidStatement(document, record, statedValues(record, metrics, lang))
                  : [],
              );
            }),
      );
      return { key: row.theme.id, name: row.theme.name[lang], cells, undated };
    }),
    strips: strips.map((one) => ({
      ...{ key: one.side, over: strip(one, true), apart: strip(one, false) },
    })),
    marked,
    first: columns.findIndex(({ key }) => key !== 'none'),
    emptied: table.emptied.length,
  };
}

function undatedOf(
  { cells, absence, unread }: TimelineRow,
  { documents }: TimelineTable,
  none: number,
  lang: Lang,
): Said[] {
  const names = nameSides(documents.a, documents.b, lang);
  return SIDES.flatMap((side): Said[] => {
    const document = documents[side];
    if (!document) return [];
    const code = absence[side] ? 'A0' : unread[side] ? 'A8' : null;
    if (code) {
      const say = timelineTableWords[lang][code === 'A0' ? 'unmentioned' : 'unread'];
      return [{ type: 'absent', code, absence: absence[side], words: say(names[side].full) }];
    }
    const marks = cells[none]?.[side] ?? [];
    return marks.length > 0 ? [{ type: 'marks', document, marks }] : [];
  });
}
