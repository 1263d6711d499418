// The mark grammar outside of charts: keys, lists and rows of marks in a picture.
import { type DrawnState, isRound, markCorners, markStyle, signPlace } from '../../charts/marks.ts';
import type { Palette } from '../../charts/palette.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { boxCorners, circleCorners, hatchSvg } from './hatch.ts';
import { px, textAt } from './svg.ts';

/** A mark of a document round a centre, filled by state; with its glyph where asked for. */
export function markSvg(
  { mark, glyph }: PolicyDocument,
  state: DrawnState,
  at: { readonly x: number; readonly y: number; readonly size: number },
  look: { readonly palette: Palette; readonly glyph?: boolean },
): string {
  const { palette } = look;
  const colours = palette.marks[mark];
  const style = markStyle(state, colours, palette.page);
  const radius = (at.size - style.lineWidth) / 2;
  const own = markCorners(mark, at.x, at.y, radius);
  const shape = (fill: string, stroke: string) => {
    const dash =
      style.dash && stroke !== 'none' ? ` stroke-dasharray="${style.dash.join(' ')}"` : '';
    const ink = `fill="${fill}" stroke="${stroke}" stroke-width="${style.lineWidth}"${dash}`;
    if (own) return `<polygon points="${own.map((at) => at.map(px)).join(' ')}" ${ink}/>`;
    return isRound(mark)
      ? `<circle cx="${px(at.x)}" cy="${px(at.y)}" r="${px(radius)}" ${ink}/>`
      : `<rect x="${px(at.x - radius)}" y="${px(at.y - radius)}" width="${px(2 * radius)}" height="${px(2 * radius)}" rx="2" ${ink}/>`;
  };
  const corners = () =>
    own ??
    (isRound(mark)
      ? circleCorners(at.x, at.y, radius)
      : boxCorners(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
  const solid = style.fill === colours.fill;
  const sign = signPlace(mark);
  const size = at.size * 0.6 * sign.scale;
  const base = at.y + sign.down * radius + size * 0.36;
  return (
    shape(style.fill, style.hatch ? 'none' : style.stroke) +
    (style.hatch
      ? hatchSvg(corners(), { pitch: 5, width: 2, colour: colours.fill }) +
        shape('none', style.stroke)
      : '') +
    (look.glyph
      ? textAt(glyph, at.x, base, solid ? colours.on : colours.text, {
          size,
          weight: 600,
          anchor: 'middle',
        })
      : '')
  );
}
