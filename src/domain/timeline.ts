import type { PolicyDocument, Statement, Time } from '../model/dataset.ts';
import { aspectAbsence, silence } from './absence.ts';
import type { Pair, Side } from './filter.ts';
import { markState } from './markState.ts';
import type {
  Selection,
  SideSelection,
  Timeline,
  TimelineColumn,
  TimelineColumnKey,
  TimelineMark,
  TimelineSilence,
} from './rows.ts';
import { statedYears } from './years.ts';

interface Place {
  readonly key: TimelineColumnKey;
  readonly year: number | null;
}

const NONE: Place = { key: 'none', year: null };

/** The column of one time. A day, a month or a deadline without a year has none. */
function placeOf(time: Time | null): Place {
  if (!time) return NONE;
  const { type, year } = time;
  if (year !== null) return { key: type === 'by' ? `by-${year}` : `in-${year}`, year };
  return type === 'during' || type === 'as-of' ? { key: 'this-year', year: null } : NONE;
}

/** The column of a statement: that of its own time, else of the first quantity that has one. */
export function timelinePlace(record: Statement): Place {
  let place = placeOf(record.time);
  for (const { period } of record.quantities) {
    if (place.key !== 'none') break;
    place = placeOf(period);
  }
  return place;
}

/**
 * Columns in the order of time: none, past years ascending, this year, then deadlines. Where this
 * year falls is not stated; the texts speak of deadlines as to come, so it goes before the first.
 */
function inOrder(places: readonly Place[]): Place[] {
  const years = places
    .filter(({ year }) => year !== null)
    .sort((one, two) => {
      const apart = (one.year ?? 0) - (two.year ?? 0);
      return apart || Number(one.key.startsWith('by')) - Number(two.key.startsWith('by'));
    });
  const first = years.findIndex(({ key }) => key.startsWith('by'));
  const past = first < 0 ? years : years.slice(0, first);
  return [
    ...places.filter(({ key }) => key === 'none'),
    ...past,
    ...places.filter(({ key }) => key === 'this-year'),
    ...years.slice(past.length),
  ];
}

/** Whether calendar years lie between two columns. How far this year is from any other is not stated. */
function breaks(from: Place, to: Place | undefined): boolean {
  if (!to || from.key === 'none') return false;
  if (from.year === null || to.year === null) return true;
  return to.year - from.year > 1;
}

/** The selected statements in ordered columns, those without a year first. Columns without a mark are left out. */
export function timeline(selection: Selection): Timeline {
  const both = <T>(of: (side: Side) => T): Pair<T> => ({ a: of('a'), b: of('b') });
  const records = both((side) => selection.sides[side]?.records ?? []);
  const places = new Map<TimelineColumnKey, Place>();
  const dated = { a: 0, b: 0 };
  const years = { a: new Set<number>(), b: new Set<number>() };
  const marks = both((side) => {
    const byColumn = new Map<TimelineColumnKey, TimelineMark[]>();
    for (const record of records[side]) {
      const place = timelinePlace(record);
      if (!places.has(place.key)) places.set(place.key, place);
      const named = statedYears(record);
      if (named.length > 0) dated[side] += 1;
      for (const year of named) years[side].add(year);
      const mark = { record, state: markState(record) };
      const column = byColumn.get(place.key);
      if (column) column.push(mark);
      else byColumn.set(place.key, [mark]);
    }
    return byColumn;
  });

  const ordered = inOrder([...places.values()]);
  const columns = ordered.map(
    (place, index): TimelineColumn => ({
      ...place,
      marks: both((side) => marks[side].get(place.key) ?? []),
      breakAfter: breaks(place, ordered[index + 1]),
    }),
  );
  return {
    columns,
    total: both((side) => records[side].length),
    dated,
    years: both((side) => [...years[side]].sort((a, b) => a - b)),
    absence: both((side) => {
      const document = selection.sides[side]?.document;
      return document ? aspectAbsence(document, 'year') : null;
    }),
    silence: both((side) => silenceOf(selection.sides[side], selection)),
    spoken: both((side) => {
      const document = selection.sides[side]?.document;
      return document ? columnsOf(document) : new Set();
    }),
  };
}

const columnKeys = new WeakMap<PolicyDocument, ReadonlySet<TimelineColumnKey>>();

/** The columns that a document has statements in, whatever the filter; worked out once. */
function columnsOf(document: PolicyDocument): ReadonlySet<TimelineColumnKey> {
  const keys =
    columnKeys.get(document) ?? new Set(document.records.map((one) => timelinePlace(one).key));
  columnKeys.set(document, keys);
  return keys;
}

/**
 * Why nothing is left of a side. Only one clause that alone asks for what the document as a whole
 * does not have is a silence of the document; all else is the filter's doing.
 */
function silenceOf(side: SideSelection | null, { filter }: Selection): TimelineSilence | null {
  if (!side || side.records.length > 0) return null;
  const { document } = side;
  const { kinds, statuses, dated, years, themes } = filter;
  const asks = [
    ['year', dated === 'yes' || years !== null],
    ['quantified-target', only(statuses, 'target') || only(kinds, 'target')],
    ['problem', only(kinds, 'problem')],
  ] as const;
  for (const [aspect, asked] of asks) {
    const absence = asked && aspectAbsence(document, aspect);
    if (absence) return { why: aspect, absence };
  }
  const [theme] = themes ?? [];
  const absence = themes?.length === 1 && theme !== undefined && silence(document, theme);
  return absence ? { why: 'theme', absence } : { why: 'filter', absence: null };
}

function only<T>(list: readonly T[] | null, value: T): boolean {
  return list?.length === 1 && list[0] === value;
}
