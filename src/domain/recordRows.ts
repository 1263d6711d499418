import type { Bilingual, Dataset, Evidence, Quantity, Statement, Time } from '../model/dataset.ts';
import type { Commitment, Instrument, Kind, LadderStep } from '../model/values.ts';
import { SIDES } from './filter.ts';
import { ladderStep } from './ladder.ts';
import { markState } from './markState.ts';
import { type Lacking, lacking, lacksNumber } from './missing.ts';
import type { MarkState, Selection } from './rows.ts';
import { distinctSides } from './select.ts';
import { statedYears } from './years.ts';

/** One statement as the records table and files have it: values and ids, no words of ours. */
export interface RecordRow {
  readonly id: string;
  /** Id of its document. */
  readonly document: string;
  readonly kind: Kind;
  /** Whether a person has checked it; absent: yes. */
  readonly status: Statement['status'];
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

/** One row a statement of the selection, in document order, side a first; a document on both sides is taken once. */
export function recordRows(dataset: Dataset, selection: Selection): RecordRow[] {
  const themes = places(dataset.themes);
  const { sides } = distinctSides(selection);
  return SIDES.flatMap((side, index) => {
    const shown = sides[side];
    if (!shown) return [];
    const sections = places(shown.document.sections);
    const speakers = places(shown.document.speakers);
    return shown.records.map((record) =>
      recordRow(record, {
        document: index,
        theme: themes.get(record.theme) ?? -1,
        section: sections.get(record.section) ?? -1,
        speaker: speakers.get(record.speaker ?? '') ?? -1,
      }),
    );
  });
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
    status: record.status,
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
