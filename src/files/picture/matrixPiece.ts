// The counts of statements by theme and kind in a picture, as a table with grounds by number.
import { coverageMatrix, type MatrixCells, tintStep } from '../../domain/coverageMatrix.ts';
import type { Side } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import { terms } from '../../i18n/terms.ts';
import type { Kind } from '../../model/values.ts';
import type { BodyContext } from './body.ts';
import { markSvg } from './markSvg.ts';
import { absentPiece, type Piece } from './pieces.ts';
import type { Size } from './sheet.ts';
import { blockSvg, lineSvg, placed, rectSvg, textAt } from './svg.ts';
import { titleLines } from './titleLines.ts';

/** Least width of the themes' names and of a column. */
const SIZES = { zh: { theme: 96, column: 34 }, en: { theme: 136, column: 32 } } as const;
const HEAD = 76;
const ROW = { least: 24, most: 38 } as const;
const GAP = 14;

/** The table for a room: its own width and height, which may be more than there is. */
export function matrixPiece(
  room: Size,
  sides: readonly Side[],
  context: BodyContext,
): Piece & { readonly width: number } {
  const { lang, palette, measure, selection } = context;
  const text = coverage[lang];
  const matrix = coverageMatrix(selection, 'kind');
  const { column } = SIZES[lang];
  const themes = matrix.rows.map(({ theme }) => measure(theme.name[lang], 12.5, 400));
  const themeWidth = Math.max(SIZES[lang].theme, ...themes);
  const names = matrix.columns.map((column) => terms[lang].kind[column as Kind]);
  // English names are too wide to stand beside each other in narrow columns: every other one stands a line higher.
  const half = (name: string) => (measure(name, 12, 400) + 6) / 2;
  const needs = names.map((name) => (lang === 'en' ? Math.max(column, half(name)) : column));
  const sideNeeds = needs.reduce((sum, need) => sum + need, 0);
  const needed = themeWidth + sides.length * (sideNeeds + GAP);
  const spread =
    Math.max(0, Math.min(room.width, 860) - needed) / Math.max(1, sides.length * needs.length);
  const widths = needs.map((need) => need + spread);
  const staggered = lang === 'en' && names.some((name, at) => 2 * half(name) > (widths[at] ?? 0));
  const sideWidth = widths.reduce((sum, one) => sum + one, 0);
  const rows = matrix.rows.length + 1;
  const rowHeight = Math.max(
    ROW.least,
    Math.min(ROW.most, Math.floor((room.height - HEAD) / rows)),
  );
  const left = (side: number) => themeWidth + GAP + side * (sideWidth + GAP);
  const columns = widths.map((width, index) => ({
    width,
    x: widths.slice(0, index).reduce((sum, one) => sum + one, 0),
  }));
  const total = themeWidth + sides.length * (sideWidth + GAP);

  const sideHead = (side: Side, at: number) => {
    const document = selection.sides[side]?.document;
    if (!document) return '';
    const x = left(at);
    const fill = palette.marks[document.mark].text;
    return (
      markSvg(document, 'actual', { x: x + 9, y: 34, size: 17 }, { ...context, glyph: true }) +
      textAt(document.name[lang], x + 23, 38.5, fill, { size: 13, weight: 600 }) +
      names
        .map((name, index) => {
          const column = columns[index];
          if (!column) return '';
          const middle = x + column.x + column.width / 2;
          const lines = staggered
            ? [name]
            : titleLines(name, column.width - 2, (line) => measure(line, 12, 400));
          const higher = staggered && index % 2 === 0;
          const y = HEAD - 5 - (higher ? 2 : lines.length) * 14;
          const block = { x: middle, y, size: 12, weight: 400 as const, lineHeight: 14, lines };
          const down = higher ? lineSvg(middle, y + 17, middle, HEAD - 3, palette.rule) : '';
          return blockSvg(block, palette.ink2, 'middle') + down;
        })
        .join('')
    );
  };
  const bold = { size: 13, weight: 600, anchor: 'middle' } as const;
  /** The numbers of one document, each on a ground by its size; of a theme a dot for none. */
  const numbers = (list: readonly number[], side: number, y: number, tinted: boolean) =>
    list.map((n, at) => {
      const { x, width } = columns[at] ?? { x: 0, width: 0 };
      const from = left(side) + x;
      const [middle, base] = [from + width / 2, y + rowHeight / 2 + 4.6];
      if (!tinted) return textAt(String(n), middle, base, palette.ink, bold);
      if (n === 0) return textAt('·', middle, base, palette.ink3, { anchor: 'middle' });
      const step = tintStep(n);
      const ground = palette.matrix[step - 1] ?? palette.page;
      const ink = step === 5 ? palette.panel : palette.ink;
      return (
        rectSvg(from + 1, y + 1, width - 2, rowHeight - 2, ground) +
        textAt(String(n), middle, base, ink, bold)
      );
    });
  const held = (cells: MatrixCells | null, side: number, y: number) => {
    const x = left(side) + 6;
    switch (cells?.state) {
      case 'counted': {
        const list = matrix.columns.map((column) => cells.records[column]?.length ?? 0);
        return numbers(list, side, y, true);
      }
      case 'absent': {
        const words = absentPiece(terms[lang].absence.A0, sideWidth - 6, context);
        return words.svg(x, y + (rowHeight - 16) / 2);
      }
      case 'hidden':
        return textAt(text.hidden, x, y + rowHeight / 2 + 4.5, palette.ink3);
    }
    return '';
  };
  const name = (said: string, y: number, weight: 400 | 600 = 400) =>
    textAt(said, 0, y + rowHeight / 2 + 4.5, palette.ink, { size: 12.5, weight });
  const whole = () => {
    const end = HEAD + matrix.rows.length * rowHeight;
    return [
      textAt(text.records, 0, 13, palette.ink, { size: 13, weight: 600 }),
      ...sides.map(sideHead),
      lineSvg(0, HEAD - 1, total, HEAD - 1, palette.ink),
      ...matrix.rows.flatMap(({ theme, cells }, index) => {
        const y = HEAD + index * rowHeight;
        return [
          name(theme.name[lang], y),
          ...sides.flatMap((side, at) => held(cells[side], at, y)),
          lineSvg(0, y + rowHeight, total, y + rowHeight, palette.grid),
        ];
      }),
      lineSvg(0, end, total, end, palette.ink),
      name(text.total, end, 600),
      ...sides.flatMap((side, at) => {
        const list = matrix.columns.map((column) => matrix.totals[side]?.[column] ?? 0);
        return numbers(list, at, end, false);
      }),
    ].join('');
  };
  const svg = (x: number, y: number) => placed(whole(), x, y);
  return { width: needed, height: HEAD + rows * rowHeight, svg };
}
