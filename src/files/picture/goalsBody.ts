// Both documents aligned by theme in a picture: every goal that the title counts, and of the rest as much as has room.
import { goalsTable } from '../../content/goalsTable.ts';
import { type Said, type SaidStatement, statementWords } from '../../content/said.ts';
import { pictureWords } from '../../i18n/picture.ts';
import type { Statement } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { Body, BodyContext, Drawn } from './body.ts';
import { cellPiece } from './cellPiece.ts';
import { flowPiece, type Piece, rowPiece, stack } from './pieces.ts';

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
  const { lang, selection } = context;
  const text = pictureWords[lang];
  const { columns, rows } = goalsTable(selection, lang);
  const tries = TRIES.filter(([words]) => lang === 'zh' || words === 'label');
  return (room, last) => {
    const name = (room.width < NARROW.below ? NARROW : NAME)[lang];
    const width = (room.width - name - GAP * (columns.length - 1)) / Math.max(1, columns.length);
    const laid = (one: Try, shown: typeof rows): Piece =>
      stack(
        shown.map((row) => {
          const cells = row.cells.map(
            (cell, at) =>
              [name + at * (width + GAP), listPiece(cell, one, width, context)] as const,
          );
          return rowPiece(row.name, cells, { width: room.width, name, pad: 4 }, context);
        }),
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

/** Statements one after the other, goals first, measures and problems before figures and events, as on the page. */
function listPiece(
  cell: readonly Said[],
  [how, most]: Try,
  width: number,
  context: BodyContext,
): Piece {
  const { lang } = context;
  const own = cell.filter((one) => one.type === 'statement');
  if (own.length === 0) return cellPiece(cell, width, context);
  const aims = own.filter(({ record }) => isGoal(record));
  const others = own.filter(({ record }) => !isGoal(record));
  const sorted = [
    ...others.filter(({ record }) => !isFact(record)),
    ...others.filter(({ record }) => isFact(record)),
  ];
  const kept = [...aims, ...sorted.slice(0, aims.length === 0 ? Math.max(1, most) : most)];
  const rest = own.length - kept.length;
  return flowPiece(
    kept.map((said) => ({ ...said, words: tagged(said, how, lang) })),
    rest > 0 ? pictureWords[lang].moreStatements(rest) : '',
    width,
    context,
  );
}

/** The words after the short name of the section, where that has one. */
function tagged(said: SaidStatement, how: Try[0], lang: Lang): string {
  const { document, record } = said;
  const tag = document.sections.find(({ id }) => id === record.section)?.tag[lang];
  const words = statementWords(said, lang, how);
  return tag ? `[${tag}] ${words}` : words;
}
