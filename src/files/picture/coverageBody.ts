// Coverage in a picture: how often each word occurs, and how many statements there are on each theme.
import {
  matrixSums,
  type WordGroup,
  wordGroupName,
  wordGroups,
} from '../../content/coverageRows.ts';
import {
  ownWordRow,
  type TermRow,
  termMeasure,
  termRows,
  termValue,
} from '../../domain/coverage.ts';
import { coverageMatrix, matrixSides } from '../../domain/coverageMatrix.ts';
import { type Pair, SIDES, type Side } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import { nameSides } from '../../i18n/naming.ts';
import { pictureWords } from '../../i18n/picture.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Body, BodyContext, Drawn } from './body.ts';
import { matrixPiece } from './matrixPiece.ts';
import { beside, type Piece, stack } from './pieces.ts';
import type { Size } from './sheet.ts';
import { placed, rectSvg, textAt } from './svg.ts';

const GAP = 36;
/** From this width on both parts stand beside each other. */
const BESIDE = 880;
/** Height of a row of words. */
const ROW = { least: 13.5, most: 26 } as const;
const HEAD = 20;
/** Room for a number at the end of a bar, and least length of the longest bar. */
const NUMBER = 30;
const BAR = 60;

/** The words at the left or above, the counts at the right or below. */
export const coverageBody: Body = (context) => {
  const { lang, dataset, selection, word = '' } = context;
  const text = coverage[lang];
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const rows = termRows(dataset.terms, documents);
  const own = ownWordRow(word, documents);
  const matrix = coverageMatrix(selection, 'kind');
  const names = nameSides(documents.a, documents.b, lang);
  const sums = matrixSums(matrix).map(({ side, added, total, several }) =>
    text.sum(names[side].full, added, total, several),
  );
  const note = [text.dark, ...sums].join(lang === 'zh' ? '' : ' ');
  const words = { own, groups: wordGroups(rows, documents), documents };
  return (room, last) => {
    if (room.width < BESIDE) {
      const list = wordsPiece({ ...words, room: { ...room, height: room.height * 0.5 } }, context);
      const below = { width: room.width, height: room.height - list.height - 20 };
      const sides = matrixSides(selection);
      const whole = matrixPiece(below, sides, context);
      const tables =
        whole.width <= room.width
          ? [whole]
          : sides.map((side) => scaled(matrixPiece(below, [side], context), room.width));
      const all = stack([list, ...tables], 20);
      const fits = !last || all.height <= room.height;
      const left = fits ? null : pictureWords[lang].noMatrix;
      return drawn(fits ? all : list, left, fits ? note : undefined);
    }
    const matrixRoom = {
      width: room.width - GAP - leastWidth(words, context),
      height: room.height,
    };
    const table = matrixPiece(matrixRoom, matrixSides(selection), context);
    const width = Math.min(
      room.width * 0.5,
      room.width - GAP - Math.max(table.width, Math.min(860, matrixRoom.width)),
    );
    const list = wordsPiece(
      {
        ...words,
        room: { width: Math.max(width, leastWidth(words, context)), height: room.height },
      },
      context,
    );
    const highest = Math.max(table.height, list.height);
    const fits = table.width <= matrixRoom.width && highest <= room.height;
    const left = pictureWords[lang].noMatrix;
    if (last && !fits) return drawn(wordsPiece({ ...words, room }, context), left, undefined);
    if (!fits) return { ...drawn(list, null, note), height: Number.POSITIVE_INFINITY };
    const at = Math.max(width, leastWidth(words, context)) + GAP;
    return drawn(
      beside([
        [0, list],
        [at, table],
      ]),
      null,
      note,
    );
  };
};

function drawn(piece: Piece, left: string | null, note: string | undefined): Drawn {
  return { svg: () => piece.svg(0, 0), height: piece.height, left, note };
}

/** Made smaller where it is too wide. */
function scaled({ width, height, svg }: Piece & { readonly width: number }, room: number): Piece {
  const scale = Math.min(1, room / width);
  return { height: height * scale, svg: (x, y) => placed(svg(0, 0), x, y, scale) };
}

interface Words {
  /** The row of the reader's own word. */
  readonly own: TermRow | null;
  readonly groups: readonly WordGroup[];
  readonly documents: Pair<PolicyDocument | null>;
}

/** A word as it stands in the texts, and in English its meaning. */
function wordName({ family: { name } }: TermRow, { lang }: BodyContext): string {
  return lang === 'zh' || name.en === '' ? name.zh : `${name.zh} ${name.en}`;
}

function rowsOf({ own, groups }: Words): TermRow[] {
  return [...(own ? [own] : []), ...groups.flatMap(({ rows }) => rows)];
}

/** Room for the words between the bars. */
function nameWidth(words: Words, context: BodyContext): number {
  const widths = rowsOf(words).map((row) => context.measure(wordName(row, context), 12, 400));
  return Math.min(240, Math.max(60, ...widths)) + 20;
}

function leastWidth(words: Words, context: BodyContext): number {
  return nameWidth(words, context) + 2 * (NUMBER + BAR);
}

/** Words in groups by which document uses them more, a bar to either side, on one scale from zero. */
function wordsPiece(words: Words & { readonly room: Size }, context: BodyContext): Piece {
  const { own, groups, documents, room } = words;
  const { lang, palette, measure } = context;
  const text = coverage[lang];
  const how = termMeasure(documents);
  const all = rowsOf(words);
  const sides = SIDES.filter(
    (side) => documents[side] && !(side === 'b' && documents.a === documents.b),
  );
  const names = nameSides(documents.a, documents.b, lang);
  const wide = nameWidth(words, context);
  const value = (row: TermRow, side: Side) => termValue(row, side, documents, how) ?? 0;
  const most = Math.max(1, ...all.flatMap((row) => sides.map((side) => value(row, side))));
  const length = (room.width - wide) / Math.max(1, sides.length) - NUMBER;
  const heads = groups.length + (own ? 1 : 0);
  const free = Math.floor(((room.height - 42 - heads * HEAD) / Math.max(1, all.length)) * 10) / 10;
  const high = Math.max(ROW.least, Math.min(ROW.most, free));
  const left = sides.length > 1 ? NUMBER + length : 0;
  const bars = (row: TermRow): Piece => ({
    height: high,
    svg: (x, y) => {
      const base = y + high / 2 + 4.3;
      const drawnBars = sides.map((side, index) => {
        const toLeft = sides.length > 1 && index === 0;
        const n = value(row, side);
        const long = (n / most) * length;
        const from = x + left + (toLeft ? 0 : wide);
        const mark = documents[side]?.mark ?? 'orange-circle';
        const fill = palette.marks[mark].fill;
        const tall = Math.min(14, high - 3);
        const bar =
          n === 0
            ? ''
            : rectSvg(toLeft ? from - long : from, y + (high - tall) / 2, long, tall, fill);
        const end = toLeft ? from - long - 5 : from + long + 5;
        return (
          bar +
          textAt(String(n), end, base, n === 0 ? palette.ink2 : palette.ink, {
            anchor: toLeft ? 'end' : 'start',
            weight: n === 0 ? 400 : 600,
          })
        );
      });
      const name = wordName(row, context);
      const middle = x + left + (sides.length > 1 ? wide / 2 : wide - 10);
      const anchor = sides.length > 1 ? 'middle' : 'end';
      return (
        drawnBars.join('') +
        textAt(
          fitting(name, wide - 12, (part) => measure(part, 12, 400)),
          middle,
          base,
          palette.ink,
          { anchor },
        )
      );
    },
  });
  const fits = (name: string) => measure(name, 12, 600) <= length + NUMBER;
  const head: Piece = {
    height: 42,
    svg: (x, y) =>
      textAt(text.chartName[how], x, y + 13, palette.ink, { size: 13, weight: 600 }) +
      sides
        .map((side, index) => {
          const document = documents[side];
          const toLeft = sides.length > 1 && index === 0;
          return document
            ? textAt(
                fits(names[side].full) ? names[side].full : document.name[lang],
                x + left + (toLeft ? 0 : wide),
                y + 34,
                palette.marks[document.mark].text,
                {
                  weight: 600,
                  anchor: toLeft ? 'end' : 'start',
                },
              )
            : '';
        })
        .join('') +
      (sides.length > 1
        ? textAt(text.term, x + left + wide / 2, y + 34, palette.ink3, { anchor: 'middle' })
        : ''),
  };
  const title = (said: string, fill: string): Piece => ({
    height: HEAD,
    svg: (x, y) => textAt(said, x, y + 14.5, fill, { weight: 600 }),
  });
  const colour = (id: WordGroup['id']) => {
    const document = id === 'a' || id === 'b' ? documents[id] : null;
    return document ? palette.marks[document.mark].text : palette.ink2;
  };
  return stack([
    head,
    ...(own ? [title(pictureWords[lang].ownWord, palette.ink2), bars(own)] : []),
    ...groups.flatMap(({ id, rows }) => [
      title(wordGroupName(id, documents, lang), colour(id)),
      ...rows.map(bars),
    ]),
  ]);
}

/** A word of the reader's own may be longer than its place. */
function fitting(text: string, width: number, measure: (text: string) => number): string {
  let end = [...text];
  if (measure(text) <= width) return text;
  while (end.length > 1 && measure(`${end.join('')}…`) > width) end = end.slice(0, -1);
  return `${end.join('')}…`;
}
