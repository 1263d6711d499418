import type { TimelineColumn } from '../../domain/rows.ts';
import type { Lang } from '../../model/values.ts';

/** Widths in px: theme names, marks without a year, a past year. */
const FIXED = {
  zh: { name: 128, marks: 242, past: 112 },
  en: { name: 152, marks: 242, past: 156 },
} as const;
/** Least width of a column of words, in px. */
const LEAST = 176;
/** This year and at present has values with their names and periods. */
const WEIGHTS: Readonly<Partial<Record<TimelineColumn['key'], number>>> = { 'this-year': 1.3 };

/**
 * Widths of the table's columns in px, the themes' names first; null where they do not fit beside each other.
 * @param listed whether statements without a year stand there in words
 */
export function tableColumns(
  columns: readonly TimelineColumn[],
  width: number,
  listed: boolean,
  lang: Lang,
): readonly number[] | null {
  const { name, marks, past } = FIXED[lang];
  const others = columns.some(({ key }) => key !== 'none');
  const fixed = ({ key, year }: TimelineColumn) => {
    if (key === 'none') return others && !listed ? marks : null;
    return year !== null && key.startsWith('in') && columns.length > 2 ? past : null;
  };
  const wide = columns.filter((column) => fixed(column) === null);
  const taken = columns.reduce<number>((sum, column) => sum + (fixed(column) ?? 0), name);
  const whole = wide.reduce((sum, { key }) => sum + (WEIGHTS[key] ?? 1), 0);
  const unit = (width - taken) / whole;
  if (unit < LEAST && (wide.length > 0 || width < taken)) return null;
  return [name, ...columns.map((one) => fixed(one) ?? unit * (WEIGHTS[one.key] ?? 1))];
}
