// What stands in a cell of a table in a picture: statements, marks, or why there is nothing.
import { type Said, type SaidStatement, statementWords } from '../../content/said.ts';
import type { TimelineMark } from '../../domain/rows.ts';
import { pictureWords } from '../../i18n/picture.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';
import { markSvg } from './markSvg.ts';
import { absentPiece, beside, type Piece, stack, statementPiece, wordsPiece } from './pieces.ts';
import { textAt } from './svg.ts';

/** Marks of statements in rows: their size, and from one to the next. */
export const MARK = { size: 11, pitch: 14 } as const;
/** Height of a line of words. */
export const LINE = 16;
/** Px in which the words of an absence can stand beside marks. */
const SILENT = 130;
const ALL = Number.POSITIVE_INFINITY;

/** How much of a cell is shown: so many statements, each in so many lines; with their marks or without. */
export interface CellLook {
  readonly most?: number;
  readonly lines?: number;
  readonly marked?: boolean;
  readonly gap?: number;
}

/** A cell as high as its words take; how many more statements there are stands under those shown. */
export function cellPiece(
  cell: readonly Said[],
  width: number,
  context: BodyContext,
  { most = ALL, lines = ALL, marked = true, gap = 0 }: CellLook = {},
): Piece {
  const { lang, palette } = context;
  if (cell.some(({ type }) => type === 'marks')) return lanesPiece(cell, width, context);
  // One more than that is shown rather than counted.
  const shown = cell.length <= most + 1 ? cell : cell.slice(0, most);
  const rest = cell.length - shown.length;
  const more = rest > 0 ? pictureWords[lang].moreStatements(rest) : '';
  return stack(
    [
      ...shown.map((one) => saidPiece(one, width, context, { lines, marked })),
      wordsPiece(more, width, context, { fill: palette.ink3, lineHeight: LINE }),
    ],
    gap,
  );
}

/** A dot, for a place where neither document says anything. */
export function dotPiece({ palette }: BodyContext): Piece {
  return { height: LINE, svg: (x, y) => textAt('·', x + 2, y + 12, palette.ink3) };
}

function saidPiece(
  said: Said,
  width: number,
  context: BodyContext,
  { lines = ALL, marked = true }: CellLook = {},
): Piece {
  const look = { lineHeight: LINE, most: lines };
  switch (said.type) {
    case 'statement':
      return worded(said, width, context, look, marked);
    case 'absent':
      return absentPiece(said.words, width, context);
    case 'marks':
      return marksPiece(said.document, said.marks, width, context);
    case 'words':
      return wordsPiece(said.words, width, context, { ...look, fill: context.palette.ink2 });
  }
}

function worded(
  said: SaidStatement,
  width: number,
  context: BodyContext,
  look: { readonly lineHeight: number; readonly most: number },
  marked: boolean,
): Piece {
  const words = statementWords(said, context.lang);
  return marked
    ? statementPiece(said.document, said.state, words, width, context, look)
    : wordsPiece(words, width, context, look);
}

/** Documents beside each other where both fit, else one under the other. */
function lanesPiece(cell: readonly Said[], width: number, context: BodyContext): Piece {
  const needs = cell.map((one) => (one.type === 'marks' ? one.marks.length * MARK.pitch : SILENT));
  const first = (needs[0] ?? 0) + 0.7 * MARK.pitch;
  const [one, other] = cell;
  if (one?.type !== 'marks' || !other || first + (needs[1] ?? 0) > width)
    return stack(cell.map((said) => saidPiece(said, width, context)));
  return beside([
    [0, saidPiece(one, width, context)],
    [first, saidPiece(other, width - first, context)],
  ]);
}

function marksPiece(
  document: PolicyDocument,
  marks: readonly TimelineMark[],
  width: number,
  context: BodyContext,
): Piece {
  const across = Math.max(1, Math.floor(width / MARK.pitch));
  return {
    height: Math.ceil(marks.length / across) * MARK.pitch,
    svg: (x, y) =>
      marks
        .map(({ state }, index) => {
          const left = x + (index % across) * MARK.pitch + MARK.size / 2;
          const top = y + Math.floor(index / across) * MARK.pitch + MARK.pitch / 2;
          return markSvg(document, state, { x: left, y: top, size: MARK.size }, context);
        })
        .join(''),
  };
}
