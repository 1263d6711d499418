// What the Figures charts are put together from: pieces as plain data, the scale, the option.
import type { EChartsCoreOption } from 'echarts/core';
import type { StatedQuantity } from '../../domain/rows.ts';
import type { Mark, Qualifier } from '../../model/values.ts';
import { FONTS, setBack } from '../palette.ts';
import { placeOn, type Scale } from '../scale.ts';
import { type Sketch, sketchSeries, words } from '../sketch.ts';
import type { Look } from '../spec.ts';

/** A bar or dot that stands for a value; placed along x by the axis, along y in px. */
export interface BarDrawing {
  readonly fill: 'solid' | 'hollow' | 'hatch' | 'dot';
  /** `tick`: a stated end; `open`: 超过, 余 (no right border, a point of fixed length); `fade`: 约, 近. */
  readonly end: 'plain' | 'tick' | 'open' | 'fade';
  readonly y: number;
  readonly height: number;
  readonly colour: string;
  readonly page: string;
  readonly mark: Mark;
}

/** Width of a text in px, as good as can be known without a screen: full-width characters are one em, others at most 0.6 in the usual fonts. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += /[\u2e80-\u9fff\uff00-\uff60“”—×]/u.test(sign) ? 1 : 0.6;
  return ems * size;
}

/** Breaks a text into lines of at most `width` px: between Chinese characters or at spaces, never at a no-break space or within an original in brackets. */
export function wrap(text: string, size: number, width: number): string[] {
  const words = text.match(
    /\(\d[^() ]*\)|[\u2e80-\u9fff](?:\u00a0\S*|[，。：；、）”]+)?|[^\u2e80-\u9fff ]+(?:(?<=\u00a0)[\u2e80-\u9fff]{1,2})?[ ]?|[ ]/gu,
  ) ?? [text];
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    if (current !== '' && textWidth(current + word.trimEnd(), size) > width) {
      lines.push(current.trimEnd());
      current = word.trimStart();
    } else current += word;
  }
  if (current.trim() !== '') lines.push(current.trimEnd());
  return lines;
}

/** A text that is wrapped so that it ends before the chart does, and the room it takes. */
export function textBlock(
  look: Look,
  text: string,
  x: number,
  y: number,
  rest: Partial<Extract<Sketch, { kind: 'text' }>> = {},
): { sketch: Sketch; width: number; height: number } {
  const size = rest.size ?? 12;
  const lines = wrap(text, size, look.width - x - 2);
  return {
    sketch: words(look, lines.join('\n'), x, y, rest),
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: lines.length * (rest.lineHeight ?? 18),
  };
}

/** Whether another record is in focus, so that this one is set back. */
export function isBehind(look: Look, target: string): boolean {
  return look.selected !== null && look.selected !== target;
}

/** The colour of a stated value: its document's, set back while another record is in focus. */
export function colourOf(look: Look, { document, record }: StatedQuantity): string {
  const { marks, page } = look.palette;
  const { fill } = marks[document.mark];
  return isBehind(look, record.id) ? setBack(fill, page) : fill;
}

/** Room that the words of an axis take below its lines, in px. */
export const AXIS = 26;

/** How a bar is filled by what its value is, and how it ends by its qualifier. */
export function barOf(look: Look, item: StatedQuantity, y: number, height: number): BarDrawing {
  const { status, qualifier } = item.quantity;
  return {
    fill: status === 'actual' ? 'solid' : status === 'forecast' ? 'hatch' : 'hollow',
    end: END[qualifier] ?? (status === 'target' ? 'tick' : 'plain'),
    y,
    height,
    colour: colourOf(look, item),
    page: look.palette.page,
    mark: item.document.mark,
  };
}

const END: Partial<Record<Qualifier, BarDrawing['end']>> = {
  above: 'open',
  'somewhat-over': 'open',
  about: 'fade',
  'just-under': 'fade',
};

/** Ticks under the bars with thin lines up through them. `label` gives the words of a tick. */
export function axis(
  look: Look,
  along: Scale,
  ticks: readonly number[],
  top: number,
  bottom: number,
  label: (tick: number) => string,
): { behind: Sketch[]; labels: Sketch[] } {
  const { grid, ink3 } = look.palette;
  return {
    behind: ticks.map((tick) => ({
      kind: 'line',
      x1: placeOn(along, tick),
      x2: placeOn(along, tick),
      y1: top,
      y2: bottom,
      colour: grid,
      width: 1,
    })),
    labels: ticks.map((tick, index) =>
      words(look, label(tick), placeOn(along, tick), bottom + 4, {
        colour: ink3,
        align: index === 0 ? 'left' : tick === along.max ? 'right' : 'center',
      }),
    ),
  };
}

/**
 * The option: value bars on a scale from zero, everything else as sketches before and behind
 * them. Free of functions, so that it can be compared, stored and drawn without a screen.
 */
export function option(
  look: Look,
  along: Scale,
  layers: {
    readonly behind: readonly Sketch[];
    readonly values: readonly (readonly [from: number, to: number])[];
    readonly bars: readonly BarDrawing[];
    readonly front: readonly Sketch[];
  },
): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: FONTS[look.lang] },
    series: [
      sketchSeries(layers.behind),
      barSeries(along, layers.values, layers.bars),
      sketchSeries(layers.front),
    ],
  };
}

/** A series of value bars: the data are the values alone, how each is drawn stands beside them. */
export function barSeries(
  along: Scale,
  values: readonly (readonly number[])[],
  bars: readonly BarDrawing[],
) {
  return {
    type: 'custom',
    renderItem: 'duizhao-figure-bar',
    coordinateSystem: 'none',
    silent: true,
    itemPayload: { along, bars },
    data: values,
  };
}
