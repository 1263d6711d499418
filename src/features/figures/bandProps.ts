import type { FigureGroup, Selection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { DerivedShown } from './Derived.tsx';

/** Columns of small multiples, the space between them and the width of one, in px. */
export interface BandLayout {
  readonly columns: number;
  readonly gap: number;
  readonly width: number;
}

/** What every part of the bands needs. */
export interface BandProps {
  readonly groups: readonly FigureGroup[];
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly layout: BandLayout;
  /** Whether each chart says what the other document writes on its theme. */
  readonly counterparts: boolean;
  /** Values that follow from those shown; none unless asked for. */
  readonly derived: readonly DerivedShown[];
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}
