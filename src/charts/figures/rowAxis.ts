// The value axis of a row: from zero, few round ticks, the unit at the last of them.

import type { FigureRow } from '../../content/figureRows.ts';
import { groupThousands } from '../../domain/decimal.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { axisUnit } from '../../i18n/unit.ts';
import type { Lang } from '../../model/values.ts';
import type { Palette } from '../palette.ts';
import { ticksTo } from '../ticks.ts';
import { axisFrom, axisNumber } from './numbers.ts';

/** What a row's bars are measured on. */
export interface ValueAxis {
  /** The last tick. */
  readonly max: number;
  readonly interval: number;
  readonly tick: (value: number) => string;
  /** How many places a stated value is moved to be read on it. */
  readonly places: number;
}

/** Amounts of one unit. A promise alone ends the axis itself. */
export function amountAxis({ group }: FigureRow, lang: Lang): ValueAxis {
  const { label, places } = axisUnit(group.quantities[0]?.quantity.unit ?? null, lang);
  const values = group.quantities.map(({ quantity }) => axisNumber(quantity, places));
  const most = group.quantities.reduce(
    (top, { quantity }, at) => Math.max(top, values[at] ?? 0, axisFrom(quantity, places) ?? 0),
    0,
  );
  const another = values[1] ?? group.quantities[0]?.quantity.from;
  const { ticks, max } =
    group.form === 'target-level' && another === undefined && most > 0
      ? { ticks: [0, most], max: most }
      : ticksTo(most > 0 ? most : 1);
  const tick = (value: number) => {
    const text = String(Math.round(value * 1e6) / 1e6);
    const digits = lang === 'en' ? groupThousands(text) : text;
    return value === max && label !== '' ? figureRowWords[lang].unitAt(digits, label) : digits;
  };
  return { max, interval: ticks[1] ?? max, tick, places };
}

/** Parts of a whole. */
export function shareAxis({ group }: FigureRow): ValueAxis {
  const most = Math.max(
    100,
    ...group.quantities.map(({ quantity }) => axisNumber(quantity)),
    ...group.quantities.map(({ quantity }) => axisFrom(quantity) ?? 0),
  );
  return { max: most, interval: 50, tick: (value) => `${value}%`, places: 0 };
}

/** Multiples of a baseline, which is at one. */
export function multipleAxis({ group }: FigureRow): ValueAxis {
  const most = Math.max(1, ...group.quantities.map(({ quantity }) => axisNumber(quantity)));
  const interval = Math.ceil(most / 5);
  return {
    max: most,
    interval,
    tick: (value) => (value === 0 ? '0' : `×${Math.round(value * 1e6) / 1e6}`),
    places: 0,
  };
}

/** The axis as the library has it. */
export function axisOption({ max, interval, tick }: ValueAxis, { hatch, ink2 }: Palette) {
  return {
    id: 'x',
    type: 'value',
    min: 0,
    max,
    interval,
    axisLine: { show: true, lineStyle: { color: hatch } },
    axisTick: { show: true, length: 4, lineStyle: { color: hatch } },
    axisLabel: {
      color: ink2,
      fontSize: 12,
      margin: 8,
      alignMinLabel: 'left',
      hideOverlap: true,
      formatter: tick,
    },
    splitLine: { show: false },
  } as const;
}
