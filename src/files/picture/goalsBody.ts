// Both documents aligned by theme in a picture: every goal that the title counts, and of the rest as much as has room.

import { spokenRows, themeRows } from '../../domain/compare.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { markState } from '../../domain/markState.ts';
import type { ThemeRow } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { statedWords } from '../../domain/statedWords.ts';
import { withDraftTag } from '../../i18n/drafts.ts';
import { goals } from '../../i18n/goals.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { terms } from '../../i18n/terms.ts';
import type { Statement } from '../../model/dataset.ts';
import type { Body, BodyContext, Drawn } from './body.ts';
import { absentPiece, beside, flowPiece, inset, type Piece, stack, wordsPiece } from './pieces.ts';
import { lineSvg } from './svg.ts';

const NAME = { zh: 104, en: 142 } as const;
const NARROW = { zh: 84, en: 114, below: 760 } as const;
const GAP = 24;

/** In whose words, and how many statements of a document on a theme besides its goals. */
type Try = readonly ['quote' | 'label', number];
/** The documents' own words come first, but a few of many say less than more of our labels. */
const TRIES: readonly Try[] = [
  ['quote', Number.POSITIVE_INFINITY],
  ['quote', 4],
  ['label', Number.POSITIVE_INFINITY],
  ...[6, 4, 3, 2, 1].map((most): Try => ['label', most]),
  ['quote', 0],
  ['label', 0],
];

const isGoal = ({ kind }: Statement) => kind === 'goal' || kind === 'target';
const isFact = ({ kind }: Statement) => kind === 'figure' || kind === 'event';

/** A row a theme; how many more statements there are stands at the end of each list. */
export const goalsBody: Body = (context) => {
  const { lang, palette } = context;
  const text = pictureWords[lang];
  const selection = distinctSides(context.selection);
  const rows = spokenRows(themeRows(selection));
  const sides = SIDES.filter((side) => selection.sides[side]);
  const tries = TRIES.filter(([words]) => lang === 'zh' || words === 'label');
  return (room, last) => {
    const name = (room.width < NARROW.below ? NARROW : NAME)[lang];
    const width = (room.width - name - GAP * (sides.length - 1)) / Math.max(1, sides.length);
    const laid = (one: Try, shown: readonly ThemeRow[]): Piece =>
      stack(
        shown.map((row) =>
          stack([
            {
              height: 1,
              svg: (x, y) => lineSvg(x, y + 0.5, x + room.width, y + 0.5, palette.rule),
            },
            inset(
              beside([
                [
                  0,
                  wordsPiece(row.theme.name[lang], name - 8, context, {
                    size: 12.5,
                    weight: 600,
                    lineHeight: 17,
                  }),
                ],
                ...sides.map(
                  (side, index) =>
                    [
                      name + index * (width + GAP),
                      cellPiece(row, side, one, width, { ...context, selection }),
                    ] as const,
                ),
              ]),
              4,
            ),
          ]),
        ),
      );
    const fits = (one: Try) => laid(one, rows).height <= room.height;
    const found = tries.find(fits) ?? (['label', 0] as const);
    let kept = rows;
    if (last)
      while (kept.length > 1 && laid(found, kept).height > room.height) kept = kept.slice(0, -1);
    const cut = rows.length - kept.length;
    const all = laid(found, kept);
    const drawn: Drawn = {
      svg: () => all.svg(0, 0),
      height: all.height,
      left: cut > 0 ? text.moreThemes(cut) : null,
      note: found[0] === 'quote' ? text.asQuotes : text.asLabels,
    };
    return drawn;
  };
};

function cellPiece(
  row: ThemeRow,
  side: Side,
  [words, most]: Try,
  width: number,
  context: BodyContext,
): Piece {
  const { selection, lang, palette } = context;
  const shown = selection.sides[side];
  if (!shown) return wordsPiece('', width, context);
  const own = row.records[side];
  if (own.length === 0)
    return row.absence[side] || row.unread[side]
      ? absentPiece(terms[lang].absence[row.absence[side] ? 'A0' : 'A8'], width, context)
      : wordsPiece(goals[lang].hidden, width, context, { fill: palette.ink3 });
  const aims = own.filter(isGoal);
  // Measures and problems before figures and events, as on the page.
  const others = own.filter((record) => !isGoal(record));
  const sorted = [...others.filter((record) => !isFact(record)), ...others.filter(isFact)];
  const kept = [...aims, ...sorted.slice(0, aims.length === 0 ? Math.max(1, most) : most)];
  const rest = own.length - kept.length;
  return flowPiece(
    kept.map((record) => {
      const tag = shown.document.sections.find(({ id }) => id === record.section)?.tag[lang];
      const said = words === 'quote' ? statedWords(record) : record.label[lang];
      return {
        document: shown.document,
        state: markState(record),
        words: withDraftTag(tag ? `[${tag}] ${said}` : said, record, lang),
      };
    }),
    rest > 0 ? pictureWords[lang].moreStatements(rest) : '',
    width,
    context,
  );
}
