// Coverage in a picture: the butterfly of words, and where there is room the counts of statements.
import { type ButterflyLook, butterflyChart, wordsWidth } from '../../charts/coverage.ts';
import { type TermRow, termMeasure, termRows, termValue } from '../../domain/coverage.ts';
import { type Pair, SIDES } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import { pictureWords } from '../../i18n/picture.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { type Body, type BodyContext, chartSvg, type Drawn } from './body.ts';
import { markSvg } from './markSvg.ts';
import { matrixDrawn } from './matrixDrawn.ts';
import type { Size } from './sheet.ts';
import { lineSvg, placed, textAt } from './svg.ts';

/** Width of the words with their bars beside the counts: all, and in English the bars alone. */
const CHART = { zh: 400, bars: 230 } as const;
/** Height of a row: `two` where English stands under the Chinese. */
const ROW = { one: { least: 18, most: 40 }, two: { least: 34, most: 46 } } as const;
const GAP = 36;
/** From this width on two parts stand beside each other. */
const BESIDE = 880;
/** What is left for a page of its own where the words take the first. */
const MATRIX = 1;
/** Height of the names over the bars. */
const HEAD = 50;

/** Words at the left or above, counts at the right or below; what has no room is said. */
export const coverageBody: Body = (context) => {
  const { lang, dataset, selection } = context;
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const all = termRows(dataset.terms, documents);
  const oneLine = lang === 'en' ? nameWidths(all, context) : undefined;
  const manner = oneLine && { oneLine };
  return (room, last, only) => {
    const text = pictureWords[lang];
    if (only?.includes(MATRIX)) return matrixAlone(room, context);
    // On an upright picture the words have the width to themselves.
    if (room.width < BESIDE)
      return {
        ...butterfly(all, documents, room, context, last, manner),
        note: text.noMatrix,
        rest: [MATRIX],
      };
    const least = oneLine ? wordsWidth({ lang, oneLine }) + CHART.bars : CHART.zh;
    const needed = matrixDrawn({ width: 0, height: room.height }, context).width;
    // English takes what the counts leave, Chinese what it needs.
    const width = oneLine ? Math.max(least, room.width - GAP - needed) : least;
    const words = butterfly(all, documents, { width, height: room.height }, context, last, manner);
    const x = width + GAP;
    const matrix = matrixDrawn({ width: room.width - x, height: room.height }, context);
    const fits = matrix.width <= room.width - x && matrix.height <= room.height;
    if (!fits && last && lang === 'en') return halves(all, documents, room, context, last);
    const left = [words.left, fits ? null : text.noMatrix].filter((one) => one !== null);
    return {
      svg: () => words.svg() + (fits ? `<g transform="translate(${x} 0)">${matrix.svg()}</g>` : ''),
      height: Math.max(words.height, fits ? matrix.height : 0),
      left: left.length > 0 ? left.join(lang === 'zh' ? '' : ' ') : null,
      note: fits ? coverage[lang].matrixNote : undefined,
      rest: [],
    };
  };
};

/** What the widest name takes in either language. */
function nameWidths(rows: readonly TermRow[], { measure }: BodyContext) {
  const widest = (lang: 'zh' | 'en', size: number) =>
    Math.max(0, ...rows.map(({ family }) => measure(family.name[lang], size, 400)));
  return { zh: widest('zh', 13), en: widest('en', 12) };
}

/** The words alone, in both halves of the room in either language. */
export const wordsBody: Body = (context) => {
  const { dataset, selection } = context;
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const all = termRows(dataset.terms, documents);
  return (room, last) => halves(all, documents, room, context, last);
};

/** Half of the words at the left, half at the right, on one scale. */
function halves(
  all: readonly TermRow[],
  documents: Pair<PolicyDocument | null>,
  room: Size,
  context: BodyContext,
  last: boolean,
): Drawn {
  const middle = Math.ceil(all.length / 2);
  const half = { width: (room.width - 2 * GAP) / 2, height: room.height };
  const measure = termMeasure(documents);
  const values = all.flatMap((row) =>
    SIDES.map((side) => termValue(row, side, documents, measure) ?? 0),
  );
  const max = Math.max(1, ...values);
  const parts = [all.slice(0, middle), all.slice(middle)]
    .filter(({ length }) => length > 0)
    .map((rows, at) => butterfly(rows, documents, half, context, last, { max }, `words${at}`));
  const most = Math.floor((room.height - HEAD) / rowOf(context.lang).least);
  const hidden = Math.max(0, middle - most) + Math.max(0, all.length - middle - most);
  return {
    svg: () =>
      parts
        .map(
          (part, at) =>
            `<g transform="translate(${at * (half.width + 2 * GAP)} 0)">${part.svg()}</g>`,
        )
        .join(''),
    height: Math.max(0, ...parts.map(({ height }) => height)),
    left: hidden > 0 ? pictureWords[context.lang].moreWords(hidden) : null,
    note: pictureWords[context.lang].noMatrix,
    rest: [MATRIX],
  };
}

/** The counts on a page of their own, made smaller where even that is too narrow. */
function matrixAlone(room: Size, context: BodyContext): Drawn {
  const matrix = matrixDrawn(room, context);
  const scale = Math.min(1, room.width / matrix.width);
  const svg = () => placed(matrix.svg(), 0, 0, scale);
  const note = coverage[context.lang].matrixNote;
  return { svg, height: matrix.height * scale, left: null, note, rest: [] };
}

function rowOf(lang: 'zh' | 'en') {
  return lang === 'zh' ? ROW.one : ROW.two;
}

function butterfly(
  all: readonly TermRow[],
  documents: Pair<PolicyDocument | null>,
  room: Size,
  context: BodyContext,
  last: boolean,
  manner: Pick<ButterflyLook, 'max' | 'oneLine'> = {},
  id = 'words',
): Drawn {
  const { lang, palette } = context;
  const row = rowOf(manner.oneLine ? 'zh' : lang);
  const free = Math.floor((room.height - HEAD) / Math.max(1, all.length));
  const rowHeight = Math.max(row.least, Math.min(row.most, free));
  const fit = last ? Math.max(1, Math.floor((room.height - HEAD) / rowHeight)) : all.length;
  // The widest differences stand at both ends; the middle is what goes first.
  const rows =
    all.length <= fit
      ? all
      : [...all.slice(0, Math.ceil(fit / 2)), ...all.slice(all.length - Math.floor(fit / 2))];
  const { width } = room;
  const text = coverage[lang];
  return {
    svg: () => {
      const drawn = { palette, width, selected: null, documents, rowHeight };
      const look = { ...manner, ...drawn, lang };
      const spec = butterflyChart(rows, look);
      const middle = wordsWidth(look) / 2;
      const names = SIDES.map((side) => {
        const document = documents[side];
        if (!document) return '';
        const left = side === 'a';
        const x = width / 2 + (left ? -middle : middle);
        const name = document.province.name[lang];
        const wide = context.measure(name, 13, 600);
        return (
          markSvg(
            document,
            'actual',
            { x: left ? x - wide - 14 : x + 9, y: 34, size: 17 },
            { ...context, glyph: true },
          ) +
          textAt(name, left ? x : x + 22, 38.5, palette.marks[document.mark].text, {
            size: 13,
            weight: 600,
            anchor: left ? 'end' : 'start',
          })
        );
      });
      return (
        textAt(spec.name, 0, 13, palette.ink, {
          size: 13,
          weight: 600,
        }) +
        names.join('') +
        textAt(text.term, width / 2, 38.5, palette.ink2, { anchor: 'middle' }) +
        lineSvg(0, HEAD - 3, width, HEAD - 3, palette.ink) +
        chartSvg(spec, { x: 0, y: HEAD, width }, context, id)
      );
    },
    height: HEAD + rows.length * rowHeight,
    left: rows.length < all.length ? pictureWords[lang].moreWords(all.length - rows.length) : null,
    rest: [],
  };
}
