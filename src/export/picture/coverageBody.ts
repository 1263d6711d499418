// Coverage in a picture: the butterfly of words, and where there is room the counts of statements.
import { BUTTERFLY, butterflyChart } from '../../charts/coverage.ts';
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

const CHART = { zh: 400, en: 400 } as const;
const ROW = { zh: { least: 18, most: 40 }, en: { least: 34, most: 46 } } as const;
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
  return (room, last, only) => {
    const text = pictureWords[lang];
    if (only?.includes(MATRIX)) return matrixAlone(room, context);
    // On an upright picture the words have the width to themselves.
    if (room.width < BESIDE)
      return {
        ...butterfly(all, documents, room, context, last),
        note: text.noMatrix,
        rest: [MATRIX],
      };
    // English names take two lines: the words fill both halves of the picture.
    if (lang === 'en') return halves(all, documents, room, context, last);
    const words = butterfly(
      all,
      documents,
      { width: CHART[lang], height: room.height },
      context,
      last,
    );
    const x = CHART[lang] + GAP;
    const matrix = matrixDrawn({ width: room.width - x, height: room.height }, context);
    const fits = matrix.width <= room.width - x && matrix.height <= room.height;
    const left = [words.left, fits ? null : text.noMatrix].filter((one) => one !== null);
    return {
      svg: () => words.svg() + (fits ? `<g transform="translate(${x} 0)">${matrix.svg()}</g>` : ''),
      height: Math.max(words.height, fits ? matrix.height : 0),
      left: left.length > 0 ? left.join(lang === 'zh' ? '' : ' ') : null,
      rest: [],
    };
  };
};

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
    .map((rows, at) =>
      butterfly(rows, documents, half, context, last, { max, name: `words${at}` }),
    );
  const most = Math.floor((room.height - HEAD) / ROW[context.lang].least);
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
  return { svg, height: matrix.height * scale, left: null, rest: [] };
}

function butterfly(
  all: readonly TermRow[],
  documents: Pair<PolicyDocument | null>,
  room: Size,
  context: BodyContext,
  last: boolean,
  shared: { readonly max?: number; readonly name: string } = { name: 'words' },
): Drawn {
  const { lang, palette } = context;
  const free = Math.floor((room.height - HEAD) / Math.max(1, all.length));
  const rowHeight = Math.max(ROW[lang].least, Math.min(ROW[lang].most, free));
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
      const own = { lang, palette, width, selected: null, documents, rowHeight };
      const look = shared.max === undefined ? own : { ...own, max: shared.max };
      const spec = butterflyChart(rows, look);
      const middle = BUTTERFLY.words[lang] / 2;
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
        chartSvg(spec, { x: 0, y: HEAD, width }, context, shared.name)
      );
    },
    height: HEAD + rows.length * rowHeight,
    left: rows.length < all.length ? pictureWords[lang].moreWords(all.length - rows.length) : null,
    rest: [],
  };
}
