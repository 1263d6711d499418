import { useMemo } from 'react';
import { endOf } from '../../charts/figures/rowBars.ts';
import { rowChart } from '../../charts/figures/rowChart.ts';
import { ticksTo } from '../../charts/ticks.ts';
import type { FigureRow } from '../../content/figureRows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { figures } from '../../i18n/figures.ts';
import type { Dataset } from '../../model/dataset.ts';
import { NativeChartView } from '../../ui/chart/NativeChartView.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { LazySlot } from '../screen/LazySlot.tsx';
import type { DerivedShown } from './Derived.tsx';
import { DERIVED_MARK } from './derivedParts.ts';

/** The drawing of a row; words where it has none, and under it the values that follow from the row's own. */
export function DrawingCell({
  row,
  dataset,
  named,
  derived,
  lit,
  onPoint,
  onOpen,
}: {
  row: FigureRow;
  dataset: Dataset;
  /** Whether each line of the chart carries its name. */
  named: boolean;
  derived: readonly DerivedShown[];
  /** Key of the value that is pointed at or open. */
  lit: string | null;
  onPoint: (key: string | null) => void;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(figures);
  const words = useText(figureRowWords);
  const palette = usePalette();
  const drawn = useMemo(
    () => rowChart(row, dataset, { lang, palette, named }),
    [row, dataset, lang, palette, named],
  );
  const { group } = row;
  const ours = useMemo(() => {
    const own = [...group.quantities, ...group.beside].map(({ quantity }) => quantity);
    return derived.filter(({ value }) => own.includes(value.ratio.quantity));
  }, [derived, group]);
  const chart = useMemo(
    () =>
      drawn && { ...drawn, finding: drawn.finding + ours.map((shown) => shown.finding).join('') },
    [drawn, ours],
  );
  const over = group.quantities.find(({ quantity }) => quantity.relation === 'somewhat-over');
  return (
    <>
      {chart && (
        <NativeChartView
          chart={chart}
          lit={lit}
          onPoint={onPoint}
          onPress={(key) => onOpen(key.split(' ')[0] ?? key)}
        />
      )}
      {!chart && over?.quantity.value && (
        <p className="text-note text-ink2">
          <MixedLanguage>{words.somewhatOver(over.quantity.value)}</MixedLanguage>
        </p>
      )}
      {row.apart && <p className="text-note text-ink2">{text.apart[row.apart]}</p>}
      {ours.map(({ value }) => (
        <LazySlot
          key={value.rule}
          part={DERIVED_MARK}
          name={text.derived.name}
          props={{ value, group, axisEnd, end: endOf(row, lang) }}
        />
      ))}
    </>
  );
}

const axisEnd = (amount: number) => ticksTo(amount).max;
