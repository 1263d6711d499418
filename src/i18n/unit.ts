// Units with a power of ten in them (亿元, 万户) and how English says them.
import { groupThousands, shiftDecimal } from '../domain/decimal.ts';
import type { Lang } from '../model/values.ts';

const NBSP = '\u00a0';

const SCALED = /^(万亿|亿|万)?(元)?/;
const POWERS: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 };
const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/**
 * The unit of a chart's axis and how many places a stated value moves to be read in it:
 * 亿元 is kept in Chinese and is CN¥ billion (one place to the left) in English.
 */
export function axisUnit(unit: string | null, lang: Lang): { label: string; places: number } {
  const scaled = SCALED.exec(unit ?? '');
  if (lang === 'zh' || !scaled || scaled[2] !== '元') return { label: unit ?? '', places: 0 };
  const power = POWERS[scaled[1] ?? ''] ?? 0;
  const step = SCALES.find(([of]) => of <= Math.max(power + 1, 6)) ?? SCALES[2];
  return { label: `CN¥${NBSP}${step[1]}`, places: power - step[0] };
}

/** Whether English says a number in this unit with another power of ten (亿元, 万户) or another sign (元). */
export function isConverted(unit: string | null): unit is string {
  return unit !== null && /^[元万亿]/.test(unit);
}

/**
 * A stated value with its unit's power of ten as English says it: 1130.1 with 亿元 is
 * CN¥113.01 billion. Units that only count (家, 项) have no English word here and are left out.
 * Takes a decimal string; throws RangeError on anything else.
 */
export function englishNumber(value: string, unit: string): string {
  if (value.startsWith('-')) return `\u2212${englishNumber(value.slice(1), unit)}`;
  const [, prefix = '', money] = SCALED.exec(unit) ?? [];
  const sign = money ? 'CN¥' : '';
  const power = POWERS[prefix] ?? 0;
  if (power === 0) return sign + groupThousands(value);
  const [whole = ''] = shiftDecimal(value, power).split('.');
  const step = SCALES.find(([of]) => whole.length > of);
  if (!step) return sign + groupThousands(shiftDecimal(value, power));
  return `${sign}${groupThousands(shiftDecimal(value, power - step[0]))}${NBSP}${step[1]}`;
}
