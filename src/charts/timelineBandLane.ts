// One document's lane in the band of years.
import type { Pair, Side } from '../domain/filter.ts';
import type { MarkState, Timeline, TimelineMark } from '../domain/rows.ts';
import { statedYears } from '../domain/years.ts';
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { markSymbol } from './marks.ts';
import type { DocumentColours, Palette } from './palette.ts';

export interface BandLook {
  readonly lang: Lang;
  readonly palette: Palette;
  /** In CSS px. */
  readonly width: number;
  /** Id of the statement that is open; null where none is. */
  readonly selected: string | null;
  readonly documents: Pair<PolicyDocument | null>;
  /** The years of what the filter leaves; the others are set back. */
  readonly kept: ReadonlySet<number>;
  /** The one year that is filtered by. */
  readonly held: number | null;
}

const SYMBOL = 10;
/** From one symbol to the next, and how many stand over each other. */
const PITCH = { across: 13, down: 12, high: 3 } as const;
const STATES: readonly MarkState[] = ['target', 'actual', 'forecast', 'measure', 'problem'];

/** The statements of one document: a symbol each, or where they are too many for their place one a state with its count. */
export function bandLane(timeline: Timeline, side: Side, perYear: number, look: BandLook) {
  const { documents, palette, selected, kept } = look;
  const document = documents[side];
  const years = timeline.years[side];
  const y = side === 'a' ? 0.5 : 1.5;
  const colours = palette.marks[document?.mark ?? 'orange-circle'];
  const faint = (year: number) => (kept.has(year) ? 1 : 0.25);
  const shape = markSymbol(document?.mark ?? 'orange-circle', SYMBOL);
  const symbolsOf = (year: number, at: number): object[] => {
    const marks = marksOf(timeline, side, year).toSorted(
      (one, two) => STATES.indexOf(one.state) - STATES.indexOf(two.state),
    );
    const apart = Math.min(
      ...[years[at - 1], years[at + 1]].map((next) => Math.abs((next ?? year + 5) - year)),
    );
    const across = Math.ceil(marks.length / PITCH.high);
    const place = { value: [year, y], ...shape };
    if (across * PITCH.across <= apart * perYear) {
      return marks.map(({ record, state }, index) => ({
        ...place,
        symbolOffset: offset(index, marks.length),
        itemStyle: {
          ...stateStyle(state, colours, palette.page),
          opacity: faint(year),
          ...(record.id === selected ? { borderColor: palette.ink, borderWidth: 2.5 } : {}),
        },
      }));
    }
    const states = STATES.flatMap((state) => {
      const n = marks.filter((mark) => mark.state === state).length;
      return n > 0 ? [{ state, n }] : [];
    });
    return states.map(({ state, n }, index) => ({
      ...place,
      symbolOffset: [-6, (index - (states.length - 1) / 2) * PITCH.down],
      itemStyle: { ...stateStyle(state, colours, palette.page), opacity: faint(year) },
      label: {
        show: true,
        position: 'right',
        distance: 3,
        fontSize: 12,
        color: palette.ink2,
        formatter: String(n),
      },
    }));
  };
  return {
    id: `lane-${side}`,
    type: 'scatter',
    silent: true,
    data: years.flatMap(symbolsOf),
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      label: { show: false },
      lineStyle: { color: colours.fill, width: 5, type: 'solid', opacity: 0.3, cap: 'butt' },
      data: years.flatMap((year) =>
        marksOf(timeline, side, year).flatMap(({ record }) => {
          const span = spanOf(record);
          return span ? [[{ coord: [span[0], y] }, { coord: [span[1], y], id: record.id }]] : [];
        }),
      ),
    },
  };
}

/** Symbols fill a block of three rows round their year, column by column. */
function offset(index: number, count: number): [number, number] {
  const { across, down, high } = PITCH;
  const columns = Math.ceil(count / high);
  const column = Math.floor(index / high);
  const inColumn = Math.min(high, count - column * high);
  return [(column - (columns - 1) / 2) * across, ((index % high) - (inColumn - 1) / 2) * down];
}

/** The stretch of the axis that a statement's time takes in, in years; null for a moment or a deadline. */
function spanOf(record: Statement): readonly [number, number] | null {
  const years = statedYears(record);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first < last) return [first, last];
  const time = [record.time, ...record.quantities.map(({ period }) => period)].find(
    (one) => one?.year === first,
  );
  if (time?.type !== 'during') return null;
  const start = first - 0.5;
  return [start + ((time.from ?? 1) - 1) / 12, start + (time.to ?? time.from ?? 12) / 12];
}

/** Fill by state, as a mark has it; hatches are stripes here. */
function stateStyle(state: MarkState, { fill, tint }: DocumentColours, page: string) {
  switch (state) {
    case 'actual':
      return { color: fill };
    case 'target':
      return { color: page, borderColor: fill, borderWidth: 2 };
    case 'measure':
      return { color: tint, borderColor: fill, borderWidth: 1.5 };
    case 'problem':
      return { color: tint, borderColor: fill, borderWidth: 1.5, borderType: 'dashed' };
    case 'forecast':
      return { color: stripes(fill, page), borderColor: fill, borderWidth: 1.5 };
  }
}

function stripes(fill: string, page: string) {
  const count = 3;
  const colorStops = Array.from({ length: count }, (_, at) => [
    { offset: at / count, color: fill },
    { offset: (at + 0.5) / count, color: fill },
    { offset: (at + 0.5) / count, color: page },
    { offset: (at + 1) / count, color: page },
  ]).flat();
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 1, colorStops };
}

/** The statements of a document whose last named year is this one, so that each stands once. */
function marksOf({ columns }: Timeline, side: Side, year: number): TimelineMark[] {
  return columns.flatMap(({ marks }) =>
    marks[side].filter(({ record }) => statedYears(record).at(-1) === year),
  );
}
