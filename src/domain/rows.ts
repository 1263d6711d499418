// What the charts and tables draw: rows made by pure functions of the dataset and a filter.
// Types only; each is made by the file that its comment names.
import type {
  Absence,
  Metric,
  PolicyDocument,
  Quantity,
  Section,
  Statement,
  Theme,
} from '../model/dataset.ts';
import type { Quoted } from '../model/schema.ts';
import type { LadderStep } from '../model/values.ts';
import type { Filter, Pair } from './filter.ts';

/** select.ts: what one side shows. `records` are in document order. */
export interface SideSelection {
  readonly document: PolicyDocument;
  readonly records: readonly Statement[];
}

/** select.ts: both sides; a side is null when its document could not be loaded. */
export interface Selection {
  readonly filter: Filter;
  readonly sides: Pair<SideSelection | null>;
  /** The themes that the filter leaves, in the order of themes.json. */
  readonly themes: readonly Theme[];
}

/** ladder.ts: how specific one document is on one theme. */
export interface LadderCell {
  readonly document: PolicyDocument;
  readonly step: LadderStep;
  /** The statement that sets the step; null at step 0. */
  readonly record: Statement | null;
  /** Figures reported on the theme; they do not raise the step. */
  readonly figures: readonly Statement[];
  /** The search that found nothing, at step 0 without figures. */
  readonly absence: Absence | null;
}

export interface LadderRow {
  readonly theme: Theme;
  readonly cells: Pair<LadderCell | null>;
  /** step of a − step of b; null when a side is missing. */
  readonly gap: number | null;
}

/** The drawn state of a statement. Design, section 2, "Mark grammar". */
export type MarkState = 'actual' | 'forecast' | 'target' | 'measure' | 'problem';

/**
 * timeline.ts: why a side has no statement to show. `filter` hides those it has; else the
 * document as a whole makes none of that kind, and `absence` is the search that found none.
 */
export interface TimelineSilence {
  readonly why: 'filter' | 'year' | 'problem' | 'quantified-target' | 'theme';
  readonly absence: Absence | null;
}

/** timeline.ts */
export interface TimelineMark {
  /** The first of them, where the mark stands for several. */
  readonly record: Statement;
  readonly state: MarkState;
  /** How many statements it stands for, where there are too many for a mark each. */
  readonly count?: number;
}

export type TimelineColumnKey = 'none' | 'this-year' | `in-${number}` | `by-${number}`;

export interface TimelineColumn {
  readonly key: TimelineColumnKey;
  readonly year: number | null;
  readonly marks: Pair<readonly TimelineMark[]>;
  /** Whether years pass between this column and the next that no statement names. */
  readonly breakAfter: boolean;
}

export interface Timeline {
  readonly columns: readonly TimelineColumn[];
  readonly total: Pair<number>;
  /** Statements that name a calendar year, and the years they name, ascending. */
  readonly dated: Pair<number>;
  readonly years: Pair<readonly number[]>;
  /** The search for a year that found none, by side. */
  readonly absence: Pair<Absence | null>;
  /** By side, why it shows no statement; null where it shows some, or has no document. */
  readonly silence: Pair<TimelineSilence | null>;
  /** By side, the columns that the document as a whole has statements in, shown or not. */
  readonly spoken: Pair<ReadonlySet<TimelineColumnKey>>;
}

/** figures.ts: a quantity together with the statement it stands in. */
export interface StatedQuantity {
  readonly record: Statement;
  readonly quantity: Quantity;
  readonly document: PolicyDocument;
}

/** figures.ts: which chart fits. Design, section 2.4. */
export type FigureForm =
  | 'target-level' // bullet without a measure bar
  | 'multiple' // index strip in ×
  | 'relation' // dashed reference line, open arrows
  | 'amounts' // bars of one metric: years, part-year actual nested in forecast
  | 'share' // 0–100 strip
  | 'rank' // ladder open to the right
  | 'count'; // text

/** figures.ts: one small multiple: one metric, one unit, one axis. */
export interface FigureGroup {
  readonly metric: Metric;
  readonly form: FigureForm;
  readonly band: 'targets' | 'actuals' | 'counts';
  readonly quantities: readonly StatedQuantity[];
  /** Quantities of other metrics said beside it: growth of it, the amount behind a share. */
  readonly beside: readonly StatedQuantity[];
  /** What the other document says on the group's theme, in its own words. */
  readonly counterpart: {
    readonly records: readonly Statement[];
    readonly absence: Absence | null;
  };
}

/** compare.ts: all that both documents say on one theme. */
export interface ThemeRow {
  readonly theme: Theme;
  readonly records: Pair<readonly Statement[]>;
  readonly absence: Pair<Absence | null>;
  /** Whether nothing at all is on file for it: neither a statement nor a search. */
  readonly unread: Pair<boolean>;
}

/** compare.ts: a document's own order. */
export interface SectionNode {
  readonly section: Section;
  readonly records: readonly Statement[];
  readonly children: readonly SectionNode[];
}

/** compare.ts: "named x of N". */
export interface NamedList {
  readonly document: PolicyDocument;
  readonly record: Statement;
  readonly quantity: Quantity;
  readonly named: readonly Quoted[];
  readonly total: number;
}
