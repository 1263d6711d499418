// Both documents aligned by theme in a picture: their words, or where these do not fit our labels.
import { spokenRows, themeRows } from '../../domain/compare.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { markState } from '../../domain/markState.ts';
import type { ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { terms } from '../../i18n/terms.ts';
import type { Statement } from '../../model/dataset.ts';
import { absentSvg } from './absentSvg.ts';
import type { Body, BodyContext } from './body.ts';
import { markSvg } from './markSvg.ts';
import { blockSvg, lineSvg, type TextBlock, textAt, wrapped } from './svg.ts';

const NAME = { zh: 104, en: 142 } as const;
const GAP = 24;
/** From this width on labels stand in two columns. */
const PAIR = 440;
const TEXT = { size: 12.5, line: 16.5, between: 3 } as const;

/** In whose words, and how many statements of a document on a theme at most. */
type Try = readonly ['quote' | 'label', number];
/** The documents' own words come first, but a single one of many says less than several labels. */
const TRIES: readonly Try[] = [
  ...[12, 8, 6, 5, 4, 3].map((most): Try => ['quote', most]),
  ...[12, 8, 6, 5, 4, 3, 2].map((most): Try => ['label', most]),
  ['quote', 2],
  ['quote', 1],
  ['label', 1],
];

interface Cell {
  readonly height: number;
  readonly svg: (x: number, y: number) => string;
}

/** As many statements as there is room for; how many more there are stands under each list. */
export const goalsBody: Body = (context) => {
  const { selection, lang, palette, measure } = context;
  const text = pictureWords[lang];
  const rows = spokenRows(themeRows(selection));
  const sides = SIDES.filter(
    (side) =>
      selection.sides[side] &&
      !(side === 'b' && selection.sides.a?.document === selection.sides.b?.document),
  );
  const name = NAME[lang];
  const tries = TRIES.filter(([words]) => lang === 'zh' || words === 'label');
  return (room, last) => {
    const width = (room.width - name - GAP * sides.length) / Math.max(1, sides.length);
    const laid = ([words, most]: Try) =>
      rows.map((row) => {
        const cells = sides.map((side) => cellOf(row, side, words, most, width, context));
        return { row, cells, height: Math.max(30, ...cells.map(({ height }) => height)) + 8 };
      });
    const heightOf = (lines: ReturnType<typeof laid>) =>
      lines.reduce((sum, { height }) => sum + height, 0);
    // A larger picture is worth as much as a few more statements, not all of them.
    const wanted = last ? tries : tries.filter(([, most]) => most >= 4);
    const found = wanted.find((one) => heightOf(laid(one)) <= room.height) ?? tries.at(-1);
    const words = found?.[0] ?? 'label';
    const all = found ? laid(found) : [];
    const lines: typeof all = [];
    let y = 0;
    for (const line of all) {
      if (last && lines.length > 0 && y + line.height > room.height) break;
      lines.push(line);
      y += line.height;
    }
    const cut = all.length - lines.length;
    // What is free goes between the rows.
    const spare = Math.max(0, Math.min(18, (room.height - y) / Math.max(1, lines.length)));
    return {
      svg: () => {
        let top = 0;
        return lines
          .map(({ row, cells, height }) => {
            const at = top;
            top += height + spare;
            const theme = wrapped(
              row.theme.name[lang],
              { x: 0, y: at + 4, width: name - 8 },
              measure,
              { size: 13, weight: 600, lineHeight: 17 },
            );
            return (
              lineSvg(0, at, room.width, at, palette.rule) +
              blockSvg(theme, palette.ink) +
              cells.map((cell, index) => cell.svg(name + index * (width + GAP), at + 4)).join('')
            );
          })
          .join('');
      },
      height: Number.isFinite(room.height) ? y + spare * lines.length : y,
      left: cut > 0 ? text.moreThemes(cut) : null,
      note: words === 'quote' ? text.asQuotes : text.asLabels,
      rest: [],
    };
  };
};

function cellOf(
  row: ThemeRow,
  side: Side,
  words: 'quote' | 'label',
  most: number,
  width: number,
  context: BodyContext,
): Cell {
  const { selection, lang, palette, measure } = context;
  const shown = selection.sides[side];
  const own = row.records[side];
  // Aims, measures and problems first; figures and events after them, as on the page.
  const isFact = ({ kind }: Statement) => kind === 'figure' || kind === 'event';
  const records = [...own.filter((record) => !isFact(record)), ...own.filter(isFact)];
  if (!shown)
    return { height: 24, svg: (x, y) => textAt(goals[lang].notLoaded, x, y + 13, palette.ink3) };
  if (records.length === 0) {
    return {
      height: 24,
      svg: (x, y) =>
        row.absence[side]
          ? absentSvg(terms[lang].absence.A0, { x, y, width, height: 22 }, context)
          : textAt(goals[lang].hidden, x, y + 13, palette.ink3),
    };
  }
  const pairs = width >= PAIR;
  // In one column a line that says one more is as high as that one.
  const kept = records.length <= most + (pairs ? 0 : 1) ? records : records.slice(0, most);
  const rest = records.length - kept.length;
  const columns = pairs && kept.length > 1 ? 2 : 1;
  const column = (width - GAP * (columns - 1)) / columns;
  const blocks: { record: Statement; block: TextBlock }[] = [];
  let y = 0;
  for (let index = 0; index < kept.length; index += columns) {
    const row = kept.slice(index, index + columns).map((record, at) => {
      const tag = shown.document.sections.find(({ id }) => id === record.section)?.tag[lang];
      const said = words === 'quote' ? (record.evidence[0]?.quote ?? '') : record.label[lang];
      const x = at * (column + GAP) + 20;
      return {
        record,
        block: wrapped(tag ? `[${tag}] ${said}` : said, { x, y, width: column - 20 }, measure, {
          size: TEXT.size,
          lineHeight: TEXT.line,
        }),
      };
    });
    blocks.push(...row);
    y += Math.max(...row.map(({ block }) => block.lines.length)) * TEXT.line + TEXT.between;
  }
  // How many more there are stands beside the last statement where there is room, else under it.
  const more = rest > 0 ? pictureWords[lang].moreStatements(rest) : '';
  const end = blocks.at(-1)?.block;
  const lastLine = end?.lines.at(-1) ?? '';
  const x = (end?.x ?? 0) + measure(lastLine, TEXT.size, 400) + 10;
  const beside = end !== undefined && x + measure(more, TEXT.size, 400) <= width;
  const at = {
    x: beside ? x : 20,
    y: beside ? end.y + (end.lines.length - 1) * TEXT.line + 12 : y + 12,
  };
  return {
    height: y + (more !== '' && !beside ? TEXT.line : 0),
    svg: (left, top) => {
      const list = blocks.map(({ record, block }) => {
        const place = { x: block.x - 13, y: block.y + TEXT.line / 2, size: 12 };
        return (
          markSvg(shown.document, markState(record), place, context) + blockSvg(block, palette.ink)
        );
      });
      return `<g transform="translate(${left} ${top})">${list.join('')}${textAt(more, at.x, at.y, palette.ink3)}</g>`;
    },
  };
}
