import type { Statement } from '../model/dataset.ts';

/** The calendar years that a statement names, as its own time or for a quantity; ascending, each once. */
export function statedYears(record: Statement): number[] {
  const years: number[] = [];
  const add = (time: Statement['time']) => {
    if (time && time.year !== null && !years.includes(time.year)) years.push(time.year);
  };
  add(record.time);
  for (const { period } of record.quantities) add(period);
  return years.length > 1 ? years.sort((a, b) => a - b) : years;
}
