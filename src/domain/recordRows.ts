import type { Bilingual, Dataset, Evidence, Quantity, Statement, Time } from '../model/dataset.ts';
import type { Commitment, Instrument, Kind, LadderStep } from '../model/values.ts';
import { SIDES } from './filter.ts';
import { ladderStep } from './ladder.ts';
import { markState } from './markState.ts';
import { type Lacking, lacking, lacksNumber } from './missing.ts';
import { positionAmong } from './recordIndex.ts';
import type { MarkState, Selection } from './rows.ts';
import { distinctSides } from './select.ts';
import { statedYears } from './years.ts';

/** One statement as the records table and files have it: values and ids, no words of ours. */
export interface RecordRow {
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  readonly kind: Kind;
  /** How it is drawn. */
  readonly state: MarkState;
  /** Id of its main theme. */
  readonly theme: string;
  readonly label: Bilingual;
  /** Its own time and those of its quantities, each once; none where it states no time. */
  readonly times: readonly Time[];
  /** Calendar years that it names, ascending. */
  readonly years: readonly number[];
  /** In the order of the text; a statement may have several. */
  readonly quantities: readonly Quantity[];
  /** Whether a number is asked for that the document does not give (A1); else its absence means nothing (A7). */
  readonly lacksNumber: boolean;
  readonly missing: readonly Lacking[];
  /** null for what is no aim: problems, figures, events. */
  readonly step: LadderStep | null;
  readonly instrument: Instrument | null;
  readonly commitment: Commitment | null;
  /** Id of the speaker; null where the text names none. */
  readonly speaker: string | null;
  /** Id of the section of the document's own order. */
  readonly section: string;
  /** The statement itself, word for word. */
  readonly quote: string;
  /** Where the quote stands in the cleaned text: UTF-16 code units, end exclusive. */
  readonly offsets: { readonly start: number; readonly end: number };
  /** All passages that say it, the one of `quote` first. */
  readonly passages: readonly Evidence[];
  /** Places in the lists that ids come from, so that rows sort as the lists do. */
  readonly places: Places;
}

interface Places {
  readonly document: number;
  readonly theme: number;
  readonly section: number;
  readonly speaker: number;
}

/** Rows in an order; an array is one. */
export interface RowList {
  readonly length: number;
  readonly at: (index: number) => RecordRow | undefined;
  /** The place of a row by its id, -1 where there is none; without it the rows are gone through. */
  readonly placeOf?: (id: string) => number;
}

/** The place of a row in a list by its id; -1 where there is none. */
export function rowPlace(rows: RowList, id: string): number {
  if (rows.placeOf) return rows.placeOf(id);
  for (let at = 0; at < rows.length; at += 1) if (rows.at(at)?.id === id) return at;
  return -1;
}

/** From this many rows on heights are kept by place: an id a row would cost as much as drawing them. */
const MANY = 5000;

/** What the height of a row is kept under: its id, so that it outlasts a new order; in very long lists its place. */
export function rowKey(rows: RowList, index: number): string | number {
  return rows.length > MANY ? index : (rows.at(index)?.id ?? index);
}

/** One row a statement of the selection, in document order, side a first; a document on both sides is taken once. */
export function recordRows(dataset: Dataset, selection: Selection): RecordRow[] {
  return rowArray(recordList(dataset, selection));
}

/** All rows of a list, for who takes every one of them along. */
export function rowArray(rows: RowList): RecordRow[] {
  return Array.from({ length: rows.length }, (_, at) => rows.at(at)).flatMap((row) => row ?? []);
}

/** The same rows, each made when it is first asked for: of a hundred thousand some dozens are seen. */
export function recordList(dataset: Dataset, selection: Selection): RowList {
  const themes = places(dataset.themes);
  const { sides } = distinctSides(selection);
  const parts = SIDES.flatMap((side, index) => {
    const shown = sides[side];
    if (!shown) return [];
    const { document, records } = shown;
    const lists = { sections: places(document.sections), speakers: places(document.speakers) };
    return [{ document, records, index, ...lists }];
  });
  const made = new Map<number, RecordRow>();
  return {
    length: parts.reduce((sum, { records }) => sum + records.length, 0),
    at: (index) => {
      const known = made.get(index);
      if (known) return known;
      let rest = index;
      const part = parts.find(({ records }) => {
        if (rest < records.length) return true;
        rest -= records.length;
        return false;
      });
      const record = part?.records[rest];
      if (!part || !record) return undefined;
      const row = recordRow(record, {
        document: part.index,
        theme: themes.get(record.theme) ?? -1,
        section: part.sections.get(record.section) ?? -1,
        speaker: part.speakers.get(record.speaker ?? '') ?? -1,
      });
      made.set(index, row);
      return row;
    },
    placeOf: (id) => {
      let start = 0;
      for (const { document, records } of parts) {
        const place = positionAmong(document, records, id);
        if (place) return place.isShown ? start + place.before : -1;
        start += records.length;
      }
      return -1;
    },
  };
}

function places(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

function recordRow(record: Statement, at: Places): RecordRow {
  const { quote, start, end } = record.evidence[0] ?? { quote: '', start: 0, end: 0 };
  const step = ladderStep(record);
  return {
    id: record.id,
    document: record.document,
    kind: record.kind,
    state: markState(record),
    theme: record.theme,
    label: record.label,
    times: timesOf(record),
    years: statedYears(record),
    quantities: record.quantities,
    lacksNumber: lacksNumber(record),
    missing: lacking(record),
    step: step === 0 ? null : step,
    instrument: record.instrument ?? null,
    commitment: record.commitment ?? null,
    speaker: record.speaker ?? null,
    section: record.section,
    quote,
    offsets: { start, end },
    passages: record.evidence,
    places: at,
  };
}

function timesOf(record: Statement): Time[] {
  const times = [record.time, ...record.quantities.map(({ period }) => period)];
  const seen = new Map<string, Time>();
  for (const time of times) {
    if (!time) continue;
    const { type, year, from, to, day } = time;
    const key = [type, year, from, to, day].join(' ');
    if (!seen.has(key)) seen.set(key, time);
  }
  return [...seen.values()];
}
