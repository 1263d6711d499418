// What the overview says, free of any medium: themes in groups by which document is the more specific.
import { byTheme, statementsOn } from '../domain/byTheme.ts';
import { comparedRows } from '../domain/comparedRows.ts';
import { type Filter, isNarrowed, type Pair, SIDES } from '../domain/filter.ts';
import { ladderRows, orderRows } from '../domain/ladder.ts';
import type { LadderRow, Selection } from '../domain/rows.ts';
import { isDated } from '../domain/select.ts';
import { nameSides } from '../i18n/naming.ts';
import { overviewRowWords } from '../i18n/overviewRows.ts';
import { terms } from '../i18n/terms.ts';
import type { Dataset, PolicyDocument, Statement, Theme } from '../model/dataset.ts';
import type { LadderStep, Lang } from '../model/values.ts';
import { type CellReading, cellTarget, readCell, readingWords } from './ladderCell.ts';
import { type Said, saidStatement } from './said.ts';

/** One document on one theme. */
export interface OverviewCell {
  readonly document: PolicyDocument;
  /** Its place on the ladder; null where the filter hides the statement that sets it. */
  readonly step: LadderStep | null;
  readonly reading: CellReading;
  /** Record or absence id that its mark opens. */
  readonly target: string | null;
  /** The sharpest of its statements that the filter leaves; null where there is none. */
  readonly sharpest: Statement | null;
  /** Its statements on the theme that the filter leaves, in document order. */
  readonly kept: readonly Statement[];
  /** All its statements on the theme. */
  readonly all: readonly Statement[];
}

export interface OverviewRow {
  readonly theme: Theme;
  readonly cells: Pair<OverviewCell | null>;
  /** The side whose document is the more specific; null where neither is, or they are not compared. */
  readonly leader: 'a' | 'b' | null;
}

/**
 * Which document is the more specific: a, b, equal, or neither states a goal; under a filter also the themes on
 * which it leaves statements of one document only, or not those that set the steps. `unread`: of a document nothing
 * is on file yet.
 */
export type OverviewGroupKey =
  | 'a'
  | 'b'
  | 'equal'
  | 'neither'
  | 'onlyA'
  | 'onlyB'
  | 'uncompared'
  | 'unread';

export interface OverviewGroup {
  /** null: themes in their own order, not grouped. */
  readonly key: OverviewGroupKey | null;
  readonly rows: readonly OverviewRow[];
}

export interface Overview {
  readonly groups: readonly OverviewGroup[];
  /** Themes on which the filter leaves no statement, though the documents make some. */
  readonly emptied: readonly Theme[];
  /** Whether each row lists all that the filter leaves, and not only the words that set the step. */
  readonly listed: boolean;
}

/** So many rows, filtered, have room for all that is left on each. */
const ROOM_FOR_LISTS = 6;

const ORDER: readonly OverviewGroupKey[] = [
  'a',
  'b',
  'equal',
  'onlyA',
  'onlyB',
  'uncompared',
  'neither',
  'unread',
];

/**
 * The rows of the overview in groups.
 * @param order by the gap between the documents, in groups; or themes in their own order, in one group
 */
export function overviewRows(
  dataset: Dataset,
  selection: Selection,
  order: 'gap' | 'theme',
): Overview {
  const narrowed = isNarrowed(selection.filter);
  const kept = {
    a: byTheme(selection.sides.a?.records ?? []),
    b: byTheme(selection.sides.b?.records ?? []),
  };
  const whole = ladderRows(dataset, selection);
  const compared = orderRows(comparedRows(whole), order);
  const wholeOf = new Map(whole.map((row) => [row.theme.id, row]));
  const rows = compared.map((row) => {
    return overviewRow(
      row,
      wholeOf.get(row.theme.id) ?? row,
      (side) => kept[side].get(row.theme.id) ?? [],
    );
  });
  const isEmptied = ({ cells }: OverviewRow) =>
    narrowed &&
    SIDES.every((side) => (cells[side]?.kept.length ?? 0) === 0) &&
    SIDES.some((side) => (cells[side]?.all.length ?? 0) > 0);
  const left = rows.filter((row) => !isEmptied(row));
  const groups: OverviewGroup[] =
    order === 'theme'
      ? [{ key: null, rows: left }]
      : ORDER.map((key) => ({ key, rows: left.filter((row) => groupOf(row) === key) }));
  return {
    groups: groups.filter((group) => group.rows.length > 0),
    emptied: rows.filter(isEmptied).map(({ theme }) => theme),
    listed: narrowed && left.length <= ROOM_FOR_LISTS,
  };
}

function overviewRow(
  compared: LadderRow,
  whole: LadderRow,
  keptOn: (side: 'a' | 'b') => readonly Statement[],
): OverviewRow {
  const theme = whole.theme;
  const cell = (side: 'a' | 'b'): OverviewCell | null => {
    const own = whole.cells[side];
    if (!own) return null;
    return {
      document: own.document,
      step: compared.cells[side]?.step ?? null,
      reading: readCell(own, theme.id),
      target: cellTarget(own, theme.id),
      sharpest: own.record ?? keptOn(side)[0] ?? null,
      kept: keptOn(side),
      all: statementsOn(own.document, theme.id),
    };
  };
  const { gap } = compared;
  return {
    theme,
    cells: { a: cell('a'), b: cell('b') },
    leader: gap === null || gap === 0 ? null : gap > 0 ? 'a' : 'b',
  };
}

function groupOf({ cells: { a, b }, leader }: OverviewRow): OverviewGroupKey {
  if (leader) return leader;
  if (!a || !b) return a ? 'onlyA' : 'onlyB';
  if ([a, b].some(({ reading }) => reading.type === 'absent' && reading.code === 'A8'))
    return 'unread';
  if (a.step !== null && b.step !== null) return a.step === 0 ? 'neither' : 'equal';
  const silent = (cell: OverviewCell) => cell.kept.length === 0 && cell.all.length > 0;
  if (silent(b)) return 'onlyA';
  if (silent(a)) return 'onlyB';
  return 'uncompared';
}

/** Why a document has nothing on a theme under a filter: it states no year there, or the filter leaves none of it. */
export function silentBecause(cell: OverviewCell, filter: Filter): 'undated' | 'filtered' {
  const byYear = filter.dated === 'yes' || filter.years !== null;
  return byYear && !cell.all.some(isDated) ? 'undated' : 'filtered';
}

/** What a group is called: which document is the more specific on its themes. */
export function overviewGroupName(
  key: OverviewGroupKey | null,
  { sides }: Selection,
  lang: Lang,
): string {
  const { groups, byTheme } = overviewRowWords[lang];
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  if (key === null) return byTheme;
  if (key === 'a' || key === 'b') return groups.ahead(names[key].full);
  if (key === 'onlyA') return groups.only(names.a.full);
  if (key === 'onlyB') return groups.only(names.b.full);
  return groups[key];
}

/**
 * What stands for a document on a theme on a sheet or in a picture: its statements, their absence, or why there are none.
 * @param listed as `overviewRows` gives it
 */
export function overviewSaid(
  cell: OverviewCell,
  listed: boolean,
  filter: Filter,
  lang: Lang,
): readonly Said[] {
  const text = overviewRowWords[lang];
  const { document, reading, kept, sharpest } = cell;
  if (reading.type === 'absent') {
    const { code, absence } = reading;
    return [{ type: 'absent', code, absence, words: terms[lang].absence[code] }];
  }
  if (kept.length === 0 && isNarrowed(filter)) {
    const why = text.silent[silentBecause(cell, filter)];
    return [{ type: 'words', words: why.replace(/[，；;]\s*$/, '') }];
  }
  if (listed) return kept.map((record) => saidStatement(document, record));
  if (reading.type === 'figures' || reading.type === 'others') {
    const words = text.noAim + text.rest[reading.type](reading.records.length);
    return [{ type: 'words', words }];
  }
  return sharpest ? [saidStatement(document, sharpest)] : [];
}

/**
 * Why documents of a row stand on no step, to be said after the mark on the step given: between the marks where there
 * is room, else after both and with the document's name, for it must not seem the other's. '' where there is nothing to say.
 */
export function offLadder({ cells }: OverviewRow, lang: Lang): { after: number; words: string } {
  const steps = SIDES.flatMap((side) => cells[side]?.step ?? []);
  const [low, high] = [Math.min(...steps, 5), Math.max(...steps, 0)];
  const between = high - low > 2 || steps.length < 2;
  const reasons = SIDES.flatMap((side) => {
    const cell = cells[side];
    if (cell?.step !== 0 || cell.reading.type === 'stated') return [];
    const why = readingWords(cell.reading, lang);
    const province = cell.document.name[lang];
    return between ? why : `${province}${lang === 'zh' ? '：' : ': '}${why}`;
  });
  return { after: between ? low : high, words: reasons.join(lang === 'zh' ? '；' : '; ') };
}
