import type { Statement } from '../model/dataset.ts';

/** The calendar years that a statement names, as its own time or for a quantity; ascending, each once. */
export function statedYears(record: Statement): number[] {
  const years = new Set<number>();
  for (const time of [record.time, ...record.quantities.map(({ period }) => period)]) {
    if (time && time.year !== null) years.add(time.year);
  }
  return [...years].sort((a, b) => a - b);
}
