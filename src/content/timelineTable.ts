// What the timeline says, free of any medium: on each theme, what each document states by when.
import { isUnread, silence } from '../domain/absence.ts';
import { statementsOn } from '../domain/byTheme.ts';
import { isNarrowed, type Pair, SIDES, type Side } from '../domain/filter.ts';
import { orderOf } from '../domain/quantityOrder.ts';
import type { MarkState, Selection, TimelineColumn, TimelineMark } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import { timeline } from '../domain/timeline.ts';
import { nameSides } from '../i18n/naming.ts';
import { quantityShort } from '../i18n/quantity.ts';
import { metricName } from '../i18n/statedQuantity.ts';
import { partOfYear } from '../i18n/time.ts';
import { columnHead, silenceWords } from '../i18n/timeline.ts';
import { timelineTableWords } from '../i18n/timelineTable.ts';
import type {
  Absence,
  Metric,
  PolicyDocument,
  Quantity,
  Statement,
  Theme,
} from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

/** The statements of both documents on one theme at one time. */
export type TimelineCell = Pair<readonly TimelineMark[]>;

export interface TimelineRow {
  readonly theme: Theme;
  /** One a column of the table. */
  readonly cells: readonly TimelineCell[];
  /** By side, the search that found nothing on the theme. */
  readonly absence: Pair<Absence | null>;
  /** By side, whether nothing is on file for it. */
  readonly unread: Pair<boolean>;
}

/** What stands over the columns for a document that names no year, or of which a filter leaves nothing. */
export interface TimelineStrip {
  readonly side: Side;
  readonly why: 'filter' | 'year' | 'problem' | 'quantified-target' | 'theme';
  /** The search that found nothing. */
  readonly absence: Absence | null;
  /** How many columns under it hold the other document's statements alone; 0 where it also has some of its own. */
  readonly others: number;
}

export interface TimelineTable {
  readonly documents: Pair<PolicyDocument | null>;
  /** Each with all its statements: no year, past years, this year or at present, target years. */
  readonly columns: readonly TimelineColumn[];
  readonly strips: readonly TimelineStrip[];
  /** Themes with a statement in a column of time first; each part in the order of the themes. */
  readonly rows: readonly TimelineRow[];
  /** Themes on which the filter leaves no statement, though the documents make some. */
  readonly emptied: readonly Theme[];
  /** Whether statements without a year stand there in words, too. */
  readonly listed: boolean;
}

/** So many rows have room for the words of statements without a year. */
const ROOM_FOR_WORDS = 3;

/**
 * The themes with what each document says by when. A statement stands in one row: that of its main theme or,
 * where the filter leaves that theme out, of the first other one that it keeps.
 */
export function timelineTable(chosen: Selection): TimelineTable {
  const selection = distinctSides(chosen);
  const { filter, sides, themes } = selection;
  const { columns, absence, dated, silence: silent } = timeline(selection);
  const documents = { a: sides.a?.document ?? null, b: sides.b?.document ?? null };
  const kept = new Set(themes.map(({ id }) => id));
  const rowOf = ({ theme, otherThemes }: Statement) =>
    kept.has(theme) ? theme : otherThemes.find((id) => kept.has(id));
  const sorted = columns.map(({ marks }) => {
    const byTheme = new Map<string, { a: TimelineMark[]; b: TimelineMark[] }>();
    for (const side of SIDES) {
      for (const mark of marks[side]) {
        const theme = rowOf(mark.record) ?? mark.record.theme;
        const cell = byTheme.get(theme) ?? { a: [], b: [] };
        byTheme.set(theme, cell);
        cell[side].push(mark);
      }
    }
    return byTheme;
  });
  const all = themes.map((theme): TimelineRow => {
    const absent = (document: PolicyDocument | null) => document && silence(document, theme.id);
    const unread = (document: PolicyDocument | null) =>
      document !== null && isUnread(document, theme.id);
    return {
      theme,
      cells: sorted.map((byTheme) => byTheme.get(theme.id) ?? { a: [], b: [] }),
      absence: { a: absent(documents.a), b: absent(documents.b) },
      unread: { a: unread(documents.a), b: unread(documents.b) },
    };
  });
  const narrowed = isNarrowed(filter);
  const speaks = ({ id }: Theme) =>
    SIDES.some((side) => documents[side] && statementsOn(documents[side], id).length > 0);
  const isEmptied = (row: TimelineRow) => narrowed && row.cells.every(isEmpty) && speaks(row.theme);
  const rows = all.filter((row) => !isEmptied(row));
  const hasTime = ({ cells }: TimelineRow) =>
    cells.some((cell, index) => columns[index]?.key !== 'none' && !isEmpty(cell));
  const timed = columns.filter(({ key }) => key !== 'none');
  return {
    documents,
    columns,
    strips: SIDES.flatMap((side): TimelineStrip[] => {
      if (!documents[side]) return [];
      const found = silent[side] ?? { why: 'year' as const, absence: absence[side] };
      if (!silent[side] && (dated[side] > 0 || !absence[side])) return [];
      const alone = timed.every(({ marks }) => marks[side].length === 0);
      return [{ side, ...found, others: alone ? timed.length : 0 }];
    }),
    rows: [...rows.filter(hasTime), ...rows.filter((row) => !hasTime(row))],
    emptied: all.filter(isEmptied).map(({ theme }) => theme),
    listed: rows.length <= ROOM_FOR_WORDS,
  };
}

/** How many statements of which document a column holds, and that the text names no year where it names none: 四川 11 条，文中未写年份. */
export function columnWords(
  column: TimelineColumn,
  documents: TimelineTable['documents'],
  lang: Lang,
): string {
  const { count, comma } = timelineTableWords[lang];
  const counts = SIDES.flatMap((side) => {
    const n = column.marks[side].length;
    const name = documents[side]?.name[lang];
    return name && n > 0 ? [count(name, n)] : [];
  });
  const { note } = columnHead(column, lang);
  return [...counts, ...(note ? [note] : [])].join(comma);
}

/** Why a document has nothing in the columns; `over`: where it stands over them, whose statements they hold. */
export function stripWords(
  strip: TimelineStrip,
  documents: TimelineTable['documents'],
  lang: Lang,
  over = true,
): string {
  const names = nameSides(documents.a, documents.b, lang);
  const words = silenceWords(strip, names[strip.side].full, lang);
  const other = strip.side === 'a' ? 'b' : 'a';
  return over && strip.others > 0 && documents[other]
    ? timelineTableWords[lang].others(words, strip.others, names[other].full)
    : words;
}

/** Whether neither document says anything there. */
export function isEmpty({ a, b }: TimelineCell): boolean {
  return a.length + b.length === 0;
}

/** How many of the marks are of which state, in the order in which the states first come. */
export function countStates(
  marks: readonly TimelineMark[],
): readonly (readonly [state: MarkState, count: number])[] {
  const counts = new Map<MarkState, number>();
  for (const { state } of marks) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts];
}

/** One value of a statement: its digits with relation and unit, the indicator, and the part of a year it is for. */
export interface StatedValue {
  readonly value: string;
  readonly name: string;
  readonly period: string | null;
}

/** The values that a figure reports; null for a statement that is best said in its own words. */
export function statedValues(
  { kind, quantities, commitment }: Statement,
  metrics: readonly Metric[],
  lang: Lang,
): readonly StatedValue[] | null {
  const isStated = (quantity: Quantity) =>
    orderOf(quantity) !== null && quantity.form !== 'relation';
  if (kind !== 'figure' || quantities.length === 0 || !quantities.every(isStated)) return null;
  return quantities.map((quantity) => ({
    value: quantityShort(quantity, lang, commitment),
    name: metricName(quantity.metric, metrics, lang),
    // A whole year is said by the column already.
    period: quantity.period?.from === undefined ? null : partOfYear(quantity.period, lang),
  }));
}
