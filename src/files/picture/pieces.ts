// What the bodies of pictures are put together from: pieces of known height, one under the other or side by side.
import type { DrawnState } from '../../charts/marks.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';
import { boxCorners, hatchSvg } from './hatch.ts';
import { markSvg } from './markSvg.ts';
import { blockSvg, lineSvg, type TextLook, textAt, wrapped } from './svg.ts';
import { wrapWords } from './wrapWords.ts';

/** Something of a known height that is drawn at a place. */
export interface Piece {
  readonly height: number;
  readonly svg: (x: number, y: number) => string;
}

export const NOTHING: Piece = { height: 0, svg: () => '' };

/** Words in as many lines as they take. */
export function wordsPiece(
  text: string,
  width: number,
  { measure, palette }: Pick<BodyContext, 'measure' | 'palette'>,
  look: TextLook & { readonly lineHeight?: number; readonly fill?: string; most?: number } = {},
): Piece {
  if (text === '') return NOTHING;
  const { size = 12, weight = 400 } = look;
  const block = wrapped(text, { x: 0, y: 0, width }, measure, { lineHeight: size * 1.35, ...look });
  const { most = Number.POSITIVE_INFINITY } = look;
  const lines =
    block.lines.length <= most
      ? block.lines
      : [
          ...block.lines.slice(0, most - 1),
          shortened(block.lines[most - 1] ?? '', width, (line) => measure(line, size, weight)),
        ];
  return {
    height: lines.length * block.lineHeight,
    svg: (x, y) => blockSvg({ ...block, x, y, lines }, look.fill ?? palette.ink),
  };
}

function shortened(line: string, width: number, measure: (line: string) => number): string {
  let end = line;
  while (end !== '' && measure(`${end}…`) > width) end = end.slice(0, -1);
  return `${end}…`;
}

/** A thin line across. */
export function rulePiece(width: number, { palette }: Pick<BodyContext, 'palette'>): Piece {
  return { height: 1, svg: (x, y) => lineSvg(x, y + 0.5, x + width, y + 0.5, palette.rule) };
}

/** A row of a table under a rule: its name in so many px, then pieces each at its own distance from the left. */
export function rowPiece(
  name: string,
  cells: readonly (readonly [left: number, piece: Piece])[],
  {
    width,
    name: room,
    pad,
  }: { readonly width: number; readonly name: number; readonly pad: number },
  context: BodyContext,
): Piece {
  const look = { size: 12.5, weight: 600, lineHeight: 16 } as const;
  const own = wordsPiece(name, room - 8, context, look);
  return stack([rulePiece(width, context), inset(beside([[0, own], ...cells]), pad)]);
}

/** Pieces one under the other, `gap` px apart; those of no height take no room. */
export function stack(pieces: readonly Piece[], gap = 0): Piece {
  const shown = pieces.filter(({ height }) => height > 0);
  const height = shown.reduce((sum, one) => sum + one.height, gap * Math.max(0, shown.length - 1));
  return {
    height,
    svg: (x, y) => {
      let top = y;
      return shown
        .map((piece) => {
          const at = top;
          top += piece.height + gap;
          return piece.svg(x, at);
        })
        .join('');
    },
  };
}

/** Pieces side by side, each at its own distance from the left; as high as the highest. */
export function beside(pieces: readonly (readonly [left: number, piece: Piece])[]): Piece {
  return {
    height: Math.max(0, ...pieces.map(([, { height }]) => height)),
    svg: (x, y) => pieces.map(([left, piece]) => piece.svg(x + left, y)).join(''),
  };
}

/** A piece moved down within a height of its own. */
export function inset(piece: Piece, above: number, below = above): Piece {
  return {
    height: piece.height + above + below,
    svg: (x, y) => piece.svg(x, y + above),
  };
}

/** A mark, which is as wide as it is high. */
export function markPiece(
  document: PolicyDocument,
  state: DrawnState,
  context: Pick<BodyContext, 'palette'>,
  { size = 12, line = size, glyph = false }: { size?: number; line?: number; glyph?: boolean } = {},
): Piece {
  return {
    height: line,
    svg: (x, y) =>
      markSvg(document, state, { x: x + size / 2, y: y + line / 2, size }, { ...context, glyph }),
  };
}

/** Room for the mark before the words of a statement. */
export const INDENT = 18;

/** A statement: its mark, and words beside it. */
export function statementPiece(
  document: PolicyDocument,
  state: DrawnState,
  words: string,
  width: number,
  context: BodyContext,
  look: Parameters<typeof wordsPiece>[3] = {},
): Piece {
  const line = look.lineHeight ?? 16;
  return beside([
    [0, markPiece(document, state, context, { line })],
    [INDENT, wordsPiece(words, width - INDENT, context, { lineHeight: line, ...look })],
  ]);
}

/** A place where a document says nothing: the words, then thin hatch to its end. */
export function absentPiece(words: string, width: number, context: BodyContext): Piece {
  const { measure, palette } = context;
  const said = wordsPiece(words, width, context, { fill: palette.ink2, lineHeight: 16 });
  const wide = measure(words, 12, 400);
  const from = Math.min(width, wide) + 8;
  return {
    height: said.height,
    svg: (x, y) =>
      said.svg(x, y) +
      (wide > width || width - from < 16
        ? ''
        : hatchSvg(boxCorners(x + from, y + 1, width - from, 14), {
            pitch: 6,
            width: 1,
            colour: palette.hatch,
          })),
  };
}

/** Statements in lines, as many on each as fit: each with its mark, those that are too long alone in several lines; at the end words on how many more there are. */
export function flowPiece(
  statements: readonly {
    readonly document: PolicyDocument;
    readonly state: DrawnState;
    readonly words: string;
  }[],
  more: string,
  width: number,
  context: BodyContext,
  fill = context.palette.ink,
): Piece {
  const { measure, palette } = context;
  const line = 17;
  const gap = 16;
  const pieces: { x: number; y: number; svg: (x: number, y: number) => string }[] = [];
  let [x, y] = [0, 0];
  const place = (wide: number, svg: (x: number, y: number) => string) => {
    if (x > 0 && x + wide > width) [x, y] = [0, y + line];
    pieces.push({ x, y, svg });
    x += wide + gap;
  };
  for (const { document, state, words } of statements) {
    const lines = wrapWords(words, width - INDENT, (text) => measure(text, 12, 400));
    const wide = INDENT + Math.max(0, ...lines.map((text) => measure(text, 12, 400)));
    place(lines.length > 1 ? width : wide, (left, top) =>
      statementPiece(document, state, words, width, context, { lineHeight: line, fill }).svg(
        left,
        top,
      ),
    );
    if (lines.length > 1) [x, y] = [0, y + (lines.length - 1) * line + line];
  }
  if (more !== '')
    place(measure(more, 12, 400), (left, top) => textAt(more, left, top + 12.8, palette.ink3));
  const height = pieces.length === 0 ? 0 : x === 0 ? y : y + line;
  return {
    height,
    svg: (left, top) => pieces.map((one) => one.svg(left + one.x, top + one.y)).join(''),
  };
}
