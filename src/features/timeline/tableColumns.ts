import type { TimelineColumn } from '../../domain/rows.ts';
import type { Lang } from '../../model/values.ts';

/** Widths in px: theme names, marks without a year, a past year. */
const FIXED = {
  zh: { name: 112, marks: 228, past: 110 },
  en: { name: 142, marks: 180, past: 138 },
} as const;
/** Width in px of the counts beside the band: the years begin where those of the table do, and stay there whatever is filtered. */
export const countsWidth = (lang: Lang): number => FIXED[lang].name + FIXED[lang].marks;

/** Least width in px of a table, and of a column of words in it. */
const LEAST_TABLE = 600;
const LEAST = 176;
/** This year and at present has values with their names and periods. */
const WEIGHTS: Readonly<Partial<Record<TimelineColumn['key'], number>>> = { 'this-year': 1.2 };

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
  if (width < LEAST_TABLE) return null;
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
