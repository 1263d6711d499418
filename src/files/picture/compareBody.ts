// Two statements side by side in a picture: their words, then one attribute a row.
import { comparisonRows } from '../../content/comparisonRows.ts';
import { headline } from '../../content/headline.ts';
import type { Compared, ComparedPair } from '../../domain/comparedPair.ts';
import { ladderStep } from '../../domain/ladder.ts';
import { compareText } from '../../i18n/compare.ts';
import { withDraftTag } from '../../i18n/drafts.ts';
import { pictureWords } from '../../i18n/picture.ts';
import type { Lang } from '../../model/values.ts';
import type { Body, BodyContext } from './body.ts';
import { beside, inset, NOTHING, type Piece, rulePiece, stack, wordsPiece } from './pieces.ts';
import { rectSvg } from './svg.ts';

const LABEL = { zh: 76, en: 92 } as const;
const GAP = 28;
/** Sizes of a document's own words, the largest first. */
const QUOTES = [28, 24, 21, 18, 16, 14] as const;
const ALL = Number.POSITIVE_INFINITY;

/** The rows of the comparison for two that are compared; the words as large as there is room. */
export function compareBody(pair: ComparedPair): Body {
  return (context) => (room, last) => {
    const laid = QUOTES.map((size) => comparison(pair, size, ALL, room.width, context));
    const found = laid.find(({ height }) => height <= room.height) ?? laid.at(-1) ?? NOTHING;
    const whole = { svg: () => found.svg(0, 0), height: found.height, left: null };
    if (!last || found.height <= room.height) return whole;
    // The last rows go; the words never do.
    const least = QUOTES.at(-1) ?? 1;
    const cut = Array.from({ length: 7 }, (_, at) =>
      comparison(pair, least, 6 - at, room.width, context),
    );
    const kept = cut.find(({ height }) => height <= room.height) ?? cut.at(-1) ?? NOTHING;
    const left = pictureWords[context.lang].rowsCut;
    return { svg: () => kept.svg(0, 0), height: kept.height, left };
  };
}

function comparison(
  pair: ComparedPair,
  size: number,
  most: number,
  width: number,
  context: BodyContext,
): Piece {
  const { lang, palette, dataset } = context;
  const text = compareText[lang];
  const column = (width - LABEL[lang] - GAP) / 2;
  const row = (label: string, cells: readonly Piece[]) => {
    const look = { fill: palette.ink2, lineHeight: 19 };
    const name = wordsPiece(label, LABEL[lang] - 8, context, look);
    const placed = cells.map((cell, at) => [LABEL[lang] + at * (column + GAP), cell] as const);
    return inset(beside([[0, name], ...placed]), 5);
  };
  const said = (words: string, strong = false, wide = column) =>
    wordsPiece(words, wide, context, { size: 14, weight: strong ? 600 : 400, lineHeight: 19 });
  const steps = pair.map((target) => (target.type === 'statement' ? ladderStep(target.record) : 0));
  const ladder = row(
    text.row.ladder,
    steps.map((step) => said(`${step} ${text.steps[step]}`)),
  );
  const rows = comparisonRows(dataset, pair, lang).flatMap(({ id, cells, same }) => {
    const [first] = cells;
    const pieces =
      same && first
        ? [said(`${joined(first)}  ${text.same}`, false, width - LABEL[lang])]
        : cells.map((cell) => said(cell ? joined(cell) : text.silent, cell?.strong));
    const own = stack([rulePiece(width, context), row(text.row[id], pieces)]);
    return id === 'missing' ? [own, stack([rulePiece(width, context), ladder])] : [own];
  });
  const quotes = inset(
    row(
      '',
      pair.map((target) => quotePiece(target, size, column, context)),
    ),
    4,
  );
  return stack([quotes, ...rows.slice(0, most)]);
}

const joined = ({ words, note }: { words: string; note: string }) =>
  note === '' ? words : `${words}  ${note}`;

const nameOf = (target: Compared, lang: Lang) => {
  const name = target.document.name[lang];
  return target.type === 'statement' ? withDraftTag(name, target.record, lang) : name;
};

/** A document's own words beside a rule in its colour, in English with our label below. */
function quotePiece(target: Compared, size: number, width: number, context: BodyContext): Piece {
  const { lang, palette } = context;
  const look = palette.marks[target.document.mark];
  const room = width - 16;
  const words = stack(
    [
      wordsPiece(nameOf(target, lang), room, context, {
        ...{ size: 14, weight: 600, lineHeight: 20, fill: look.text },
      }),
      wordsPiece(headline(target, lang), room, context, { size, lineHeight: size * 1.5 }),
      target.type === 'statement' && lang === 'en'
        ? wordsPiece(target.record.label.en, room, context, {
            size: 14,
            fill: palette.ink2,
            lineHeight: 20,
          })
        : wordsPiece('', room, context),
    ],
    4,
  );
  return {
    height: words.height,
    svg: (x, y) => rectSvg(x, y, 3, words.height, look.fill) + words.svg(x + 16, y),
  };
}
