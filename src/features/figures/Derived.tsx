import { useEffect, useMemo } from 'react';
import { type Derived, derivedValues } from '../../domain/derived.ts';
import type { FigureGroup } from '../../domain/rows.ts';
import { derivedCells, derivedText, derivedWords } from '../../i18n/derived.ts';
import type { Dataset } from '../../model/dataset.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** A derived value with the sentence on it that its chart's finding takes up. */
export interface DerivedShown {
  readonly value: Derived;
  readonly finding: string;
}

export interface DerivedKeyProps {
  readonly groups: readonly FigureGroup[];
  readonly dataset: Dataset;
  /** A stable function. */
  readonly onValues: (values: readonly DerivedShown[]) => void;
}

/** Says what a derived value is, and hands those of the numbers shown to the screen. */
export function DerivedKey({ groups, dataset, onValues }: DerivedKeyProps) {
  const lang = useLang();
  const text = useText(derivedWords);
  const values = useMemo(
    () =>
      derivedValues(
        groups.flatMap(({ quantities, beside }) => [...quantities, ...beside]),
        dataset.metrics,
      ).map((value) => ({ value, finding: derivedText(value, lang).finding })),
    [groups, dataset, lang],
  );
  useEffect(() => {
    onValues(values);
    return () => onValues([]);
  }, [onValues, values]);
  return (
    <p className="flex max-w-[140ch] items-start gap-2 py-1 text-note text-ink2">
      <Tag />
      <span>{values.length > 0 ? text.key : text.none}</span>
    </p>
  );
}

export interface DerivedMarkProps {
  readonly value: Derived;
  readonly group: FigureGroup;
  /** Where the chart's axis of amounts ends, for a value in the unit of the text. */
  readonly axisEnd: (amount: number) => number;
  /** How far the chart's axis ends before the chart does, CSS px. */
  readonly end: number;
}

/**
 * A derived value under its chart, on the chart's own scale where that has a single bar: a dotted
 * grey outline, empty, as no statement is drawn. A line in it is the lower end of the range.
 */
export function DerivedMark({ value, group, axisEnd, end }: DerivedMarkProps) {
  const lang = useLang();
  const length = lengthOf(value, group, axisEnd);
  const { what, range, equation } = derivedText(value, lang);
  return (
    <div className="pb-2 text-ui" data-derived={value.rule}>
      {length !== null && (
        <div
          aria-hidden="true"
          className="h-4 border-2 border-ink3 border-dotted"
          style={{ width: `calc((100% - ${end}px) * ${length})` }}
        >
          {value.rule === 'year-before' && (
            <div
              className="h-full border-ink3 border-r-2 border-dotted"
              style={{ width: `${(Number(value.low) / Number(value.high)) * 100}%` }}
            />
          )}
        </div>
      )}
      <p className="pt-1">
        <Tag /> {what} <span className="nowrap font-semibold">{range}</span>
        <span className="block text-note text-ink2">
          <MixedLanguage>{equation}</MixedLanguage>
        </span>
      </p>
    </div>
  );
}

/** How much of the chart's axis the upper end takes up; null where no axis of one bar is to be met. */
function lengthOf(
  { rule, high }: Derived,
  { form, quantities }: FigureGroup,
  axisEnd: DerivedMarkProps['axisEnd'],
): number | null {
  if (quantities.length !== 1) return null;
  // The strip of a share is its whole.
  if (rule === 'whole') return form === 'share' ? 1 : null;
  const max = axisEnd(Number(quantities[0]?.quantity.value));
  return form === 'amounts' && Number(high) <= max ? Number(high) / max : null;
}

export interface DerivedTableProps {
  readonly values: readonly DerivedShown[];
  readonly dataset: Dataset;
  readonly onOpen: (id: string) => void;
}

/** The derived values as a table of their own, after the numbers that the documents state. */
export function DerivedTable({ values, dataset, onOpen }: DerivedTableProps) {
  const lang = useLang();
  const { table } = useText(derivedWords);
  if (values.length === 0) return null;
  const columns = ['value', 'formula', 'metric', 'document', 'inputs', 'period', 'status'] as const;
  const spec = {
    name: table.name,
    finding: table.finding(values.length),
    table: {
      columns: columns.map((id) => ({ id, label: table[id], opens: id === 'inputs' })),
      rows: values.map(({ value }) => ({
        key: `${value.amount.record.id} ${value.ratio.record.id}`,
        target: value.amount.record.id,
        cells: derivedCells(value, dataset.metrics, lang),
      })),
    },
  };
  return (
    <div className="mt-4 border-2 border-ink3 border-dotted px-2">
      <ChartTable spec={spec} onOpen={onOpen} />
    </div>
  );
}

function Tag() {
  const text = useText(derivedWords);
  return (
    <span className="nowrap border border-ink3 border-dotted px-1 text-note text-ink2">
      {text.tag}
    </span>
  );
}
