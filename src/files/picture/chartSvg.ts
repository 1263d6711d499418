// A chart of the library as a piece of a picture, in the SVG that every program draws alike.
import type { NativeChart } from '../../charts/nativeChart.ts';
import type { BodyContext } from './body.ts';
import { type Hatch, hatchSvg, pathCorners } from './hatch.ts';
import { px } from './svg.ts';

/** A chart at a place, with the picture's own font, its words on base lines, and lines for hatching. Its ids are made anew under `name`. */
export function chartSvg(
  { option, height }: Pick<NativeChart, 'option' | 'height'>,
  at: { readonly x: number; readonly y: number; readonly width: number },
  { draw, prefix }: Pick<BodyContext, 'draw' | 'prefix'>,
  name: string,
): string {
  const whole = draw({ animation: false, ...option }, at.width, height);
  const hatches = hatchesOf(whole);
  const ids = new Map<string, string>();
  const own = whole
    .replace(/^\s*<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>|<pattern[\s\S]*?<\/pattern>|<defs\s*>\s*<\/defs>/g, '')
    // Areas that only take a pointer.
    .replace(/<(?:path|rect)\b[^>]*><\/\w+>/g, (shape) =>
      shape.includes('fill="none"') && !shape.includes('stroke=') ? '' : shape,
    )
    .replace(/<path\b([^>]*)fill="url\(#([\w-]+)\)"([^>]*)>/g, (all, before, id, after) => {
      const hatch = hatches.get(id);
      if (!hatch) return all;
      const corners = pathCorners(/ d="([^"]*)"/.exec(before)?.[1] ?? '');
      return `${hatchSvg(corners, hatch)}<path${before}fill="none"${after}>`;
    })
    .replace(/<text\b([^>]*)>/g, (_, attributes) => `<text${lettered(attributes)}>`)
    .replace(/zr\d+-(?!cls|ani)[\w-]+/g, (id) => {
      if (!ids.has(id)) ids.set(id, `${prefix}${name}-${ids.size}`);
      return ids.get(id) ?? id;
    })
    // Of use to the library alone.
    .replace(/ (?:ecmeta_\w+|pointer-events|class|xml:space)="[^"]*"/g, '')
    .replace(/><\/(?:path|rect|polygon|polyline|circle)>/g, '/>')
    .replaceAll('>\n<', '><')
    .trim();
  return `<g transform="translate(${px(at.x)} ${px(at.y)})">${own}</g>`;
}

/** By id, what the patterns of a chart draw: lines of one colour, at one distance. */
function hatchesOf(svg: string): Map<string, Hatch> {
  const patterns = svg.matchAll(
    /<pattern [^>]*height="([\d.]+)"[^>]*id="([\w-]+)"[^>]*>[\s\S]*?l[\d.]+ 0l0 ([\d.]+)[^>]*fill="([^"]*)"/g,
  );
  return new Map(
    [...patterns].map(([, pitch, id = '', width, colour = '']) => [
      id,
      { pitch: Number(pitch), width: Number(width), colour },
    ]),
  );
}

/** How far below its middle a line of words stands, in its size. */
const BELOW = 0.36;

/** The attributes of a text with its middle given by its base line, and its size and weight as such. */
function lettered(attributes: string): string {
  const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 12);
  const weight = /font-weight:(\w+)/.exec(attributes)?.[1];
  const middle = Number(/ y="(-?[\d.]+)"/.exec(attributes)?.[1] ?? 0);
  const rest = attributes.replace(/ (?:dominant-baseline|style|y)="[^"]*"/g, '');
  const drop = attributes.includes('dominant-baseline="central"') ? size * BELOW : 0;
  const bold = weight && weight !== '400' ? ` font-weight="${weight}"` : '';
  return `${rest} y="${px(middle + drop)}" font-size="${px(size)}"${bold}`;
}
