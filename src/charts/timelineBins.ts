// Where there are too many statements for a mark each, a mark stands for several of one sort.
import type { Pair } from '../domain/filter.ts';
import type { Timeline, TimelineMark } from '../domain/rows.ts';

/** Up to so many statements have a mark each. */
const MOST = 2000;
/** Beyond, about so many marks are drawn. */
const DRAWN = 400;

/** How many statements a mark stands for at the most: 1, or a round number. */
export function perMark({ total }: Pick<Timeline, 'total'>): number {
  const all = total.a + total.b;
  if (all <= MOST) return 1;
  const least = all / DRAWN;
  const ten = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * ten).find((round) => round >= least) ?? 10 * ten;
}

/** The timeline as it is drawn: as it is, or with marks that stand for several statements of one sort, in document order. */
export function binned(timeline: Timeline): Timeline {
  const per = perMark(timeline);
  if (per === 1) return timeline;
  return {
    ...timeline,
    columns: timeline.columns.map((column) => ({
      ...column,
      marks: { a: bins(column.marks.a, per), b: bins(column.marks.b, per) } satisfies Pair<
        readonly TimelineMark[]
      >,
    })),
  };
}

function bins(marks: readonly TimelineMark[], per: number): TimelineMark[] {
  const made: { record: TimelineMark['record']; state: TimelineMark['state']; count: number }[] =
    [];
  const open = new Map<TimelineMark['state'], (typeof made)[number]>();
  for (const { record, state } of marks) {
    const bin = open.get(state);
    if (bin && bin.count < per) bin.count += 1;
    else {
      const next = { record, state, count: 1 };
      open.set(state, next);
      made.push(next);
    }
  }
  return made;
}
