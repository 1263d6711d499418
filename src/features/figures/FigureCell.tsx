import { useMemo } from 'react';
import { ticksTo } from '../../charts/figures/drawing.ts';
import { figureChart } from '../../charts/figures/figureChart.ts';
import type { Incomparable } from '../../domain/comparability.ts';
import type { FigureGroup } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { listPaging } from '../../i18n/listPaging.ts';
import { groupHeading } from '../../i18n/statedQuantity.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { LazySlot } from '../screen/LazySlot.tsx';
import type { BandProps } from './bandProps.ts';
import { Counterpart } from './Counterpart.tsx';
import { DERIVED_MARK } from './derivedParts.ts';

/** One small multiple: name, unit and period over the chart, under it what the other document says. */
export function FigureCell({
  group: whole,
  groups,
  apart,
  dataset,
  selection,
  layout,
  counterparts,
  derived,
  selected,
  onOpen,
}: BandProps & { group: FigureGroup; apart: Incomparable | null }) {
  const lang = useLang();
  const text = useText(figures);
  const palette = usePalette();
  const { width } = layout;
  const group = useMemo(() => drawnOf(whole), [whole]);
  // Only a statement that has a mark here puts the other charts in the background.
  const focused = selected !== null && groups.some((shown) => holds(drawnOf(shown), selected));
  const inFocus = focused ? (holds(group, selected) ? selected : OTHER) : null;
  const spec = useMemo(
    () => figureChart(group, dataset.metrics, { lang, palette, width, selected: inFocus }),
    [group, dataset.metrics, lang, palette, width, inFocus],
  );
  const { name, unit, period } = groupHeading(group, lang);
  const ours = useMemo(
    () =>
      derived.filter(({ value }) => [...group.quantities, ...group.beside].includes(value.ratio)),
    [derived, group],
  );
  const told = useMemo(
    () => spec && { ...spec, finding: spec.finding + ours.map((shown) => shown.finding).join('') },
    [spec, ours],
  );
  if (!told) return null;
  return (
    // Rows of the band's own grid: names of one or two lines leave the charts on one line.
    <div className="row-span-3 grid min-w-0 grid-rows-subgrid content-start pb-2">
      <div>
        <h3 className="text-ui font-semibold">
          {name}{' '}
          <span className="block text-note font-normal text-ink2">
            {[unit, period].filter((part) => part !== '').join(' · ')}
          </span>
        </h3>
        {apart && <p className="text-note text-ink2">{text.apart[apart]}</p>}
        {group !== whole && (
          <p className="text-note text-ink2">
            {listPaging[lang].values(group.quantities.length, whole.quantities.length)}
          </p>
        )}
      </div>
      <div>
        <Chart spec={told} selected={selected} as="chart" onOpen={onOpen} />
        {ours.map(({ value }) => (
          <LazySlot
            key={value.rule}
            part={DERIVED_MARK}
            name={text.derived.name}
            props={{ value, group, axisEnd }}
          />
        ))}
      </div>
      {counterparts && (
        <Counterpart group={group} selection={selection} selected={selected} onOpen={onOpen} />
      )}
    </div>
  );
}

/** A chart draws up to so many values; of more than can be read the first of them. */
const DRAWN = 40;

/** The part of a group that its chart draws: all of it, unless that are more values than can be read. */
function drawnOf(group: FigureGroup): FigureGroup {
  const { quantities, beside } = group;
  if (quantities.length + beside.length <= 2 * DRAWN) return group;
  return { ...group, quantities: quantities.slice(0, DRAWN), beside: beside.slice(0, DRAWN) };
}

// Stands for any record outside the chart, so that it is not drawn again for each of them.
const OTHER = '';

const axisEnd = (amount: number) => ticksTo(amount).max;

function holds({ quantities, beside }: FigureGroup, id: string | null): boolean {
  return [...quantities, ...beside].some(({ record }) => record.id === id);
}
