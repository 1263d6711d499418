// A few themes for a room: what each document says on them, the most specific first, in their words.

import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { themeRows } from '../../../domain/compare.ts';
import type { Side } from '../../../domain/filter.ts';
import { ladderStep } from '../../../domain/ladder.ts';
import { markState } from '../../../domain/markState.ts';
import type { ThemeRow } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { terms } from '../../../i18n/terms.ts';
import type { PolicyDocument, Statement } from '../../../model/dataset.ts';
import type { BodyContext } from '../../picture/body.ts';
import { goalsBody } from '../../picture/goalsBody.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import {
  blockHeight,
  blockSvg,
  lineSvg,
  placed,
  type TextBlock,
  textAt,
  wrapped,
} from '../../picture/svg.ts';
import { SLIDE } from '../frame.ts';
import { absentStrip } from './absentStrip.ts';
import { pictured } from './left.ts';

/** More themes than these are laid out as on a picture. */
export const THEMES_AT_MOST = 5;
const NAME = { zh: 212, en: 230 } as const;
const GAP = 36;
const SIZES = [30, 28, 26, 24, 22] as const;
const MOST = [12, 10, 8, 6, 5, 4, 3, 2, 1] as const;
const HEAD = 40;
/** From this width on statements stand in two columns. */
export const TWO = 720;
/** The part of the width that the side with fewer words has at least. */
const PART = 0.34;

/** A document's column. */
export interface Lane {
  readonly side: Side;
  readonly document: PolicyDocument;
  readonly x: number;
  readonly width: number;
}

interface Cell {
  readonly height: number;
  readonly svg: (y: number) => string;
}

/** The rows of the goals screen: as many statements as fit, then as large as they may be. */
export function goalsSlide(box: Box, context: BodyContext): string {
  const rows = goalRows(context);
  if (rows.length === 0 || rows.length > THEMES_AT_MOST) return pictured(goalsBody, box, context);
  const lanes = lanesOf(rows, box, context);
  const tries = MOST.flatMap((most) => SIZES.map((size) => ({ most, size })));
  const laid = (most: number, size: number) =>
    rows.map((row) => {
      const cells = lanes.map((lane) => cellOf(row, lane, most, size, context));
      return {
        row,
        cells,
        height: Math.max(size * 1.5, ...cells.map(({ height }) => height)) + 12,
      };
    });
  const room = box.height - HEAD;
  const fits = ({ most, size }: (typeof tries)[number]) =>
    laid(most, size).reduce((sum, { height }) => sum + height, 0) <= room;
  const found = tries.find(fits) ?? { most: 1, size: SLIDE.least };
  const all = laid(found.most, found.size);
  const used = all.reduce((sum, { height }) => sum + height, 0);
  const spare = Math.max(0, Math.min(24, (room - used) / rows.length));
  return headsSvg(lanes, box, context) + rowsSvg(all, spare, box, context);
}

/** The themes on which a document says something, or is known to say nothing. */
export function goalRows({ selection }: Pick<BodyContext, 'selection'>): ThemeRow[] {
  return themeRows(distinctSides(selection)).filter(
    ({ records, absence }) =>
      records.a.length + records.b.length > 0 || absence.a !== null || absence.b !== null,
  );
}

function rowsSvg(
  all: readonly { row: ThemeRow; cells: readonly Cell[]; height: number }[],
  spare: number,
  box: Box,
  context: BodyContext,
): string {
  const { lang, palette, measure } = context;
  let y = box.y + HEAD;
  return all
    .map(({ row, cells, height }) => {
      const top = y;
      y += height + spare;
      const place = { x: box.x, y: top + 6, width: NAME[lang] - 16 };
      const name = wrapped(row.theme.name[lang], place, measure, {
        size: 26,
        weight: 600,
        lineHeight: 32,
      });
      return (
        lineSvg(box.x, top, box.x + box.width, top, palette.rule, 1.5) +
        blockSvg(name, palette.ink) +
        cells.map((cell) => cell.svg(top + 6)).join('')
      );
    })
    .join('');
}

/** The width goes to the side that says more, within bounds. */
export function lanesOf(rows: readonly ThemeRow[], box: Box, context: BodyContext): Lane[] {
  const shown = lanedDocuments(context);
  const signs = shown.map(({ side }) =>
    rows.reduce(
      (sum, { records }) =>
        sum + records[side].reduce((all, record) => all + said(record, context).length + 4, 0),
      1,
    ),
  );
  const total = signs.reduce((sum, one) => sum + one, 0);
  const free = box.width - NAME[context.lang] - GAP * Math.max(0, shown.length - 1);
  let x = box.x + NAME[context.lang];
  return shown.map(({ side, document }, index) => {
    const part =
      shown.length === 1
        ? 1
        : Math.min(1 - PART, Math.max(PART, (signs[index] ?? 0) / Math.max(1, total)));
    const lane = { side, document, x, width: free * part };
    x += lane.width + GAP;
    return lane;
  });
}

function headsSvg(lanes: readonly Lane[], { y }: Box, context: BodyContext): string {
  const { lang, palette } = context;
  const { sides } = context.selection;
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return lanes
    .map(({ side, document, x }) => {
      const place = { x: x + 15, y: y + 14, size: 30 };
      return (
        markSvg(document, 'actual', place, { ...context, glyph: true }) +
        textAt(names[side].full, x + 42, y + 23, palette.marks[document.mark].text, {
          size: 26,
          weight: 600,
        })
      );
    })
    .join('');
}

/** In Chinese the words of the document, in English our label for them. */
export function said(record: Statement, { lang }: Pick<BodyContext, 'lang'>): string {
  return lang === 'zh' ? (record.evidence[0]?.quote ?? '') : record.label.en;
}

/** Most specific first; of those that are alike the ones whose main theme it is; problems and facts last. */
export function ordered(records: readonly Statement[], theme: string): Statement[] {
  const main = (record: Statement) => Number(record.theme === theme);
  const first = records.toSorted(
    (one, two) => ladderStep(two) - ladderStep(one) || main(two) - main(one),
  );
  // The same words stand once.
  return first.filter(
    (record, index) =>
      first.findIndex(({ evidence }) => evidence[0]?.quote === record.evidence[0]?.quote) === index,
  );
}

const lineOf = (size: number) => Math.round(size * 1.34);

function cellOf(row: ThemeRow, lane: Lane, most: number, size: number, context: BodyContext): Cell {
  const { side, document, x, width } = lane;
  const { lang, palette, measure } = context;
  const records = ordered(row.records[side], row.theme.id);
  if (records.length === 0) {
    const words = row.absence[side] ? terms[lang].absence.A0 : slideWords[lang].hidden;
    return {
      height: 48,
      svg: (y) => absentStrip(words, { x, y: y + 2, width, height: 44 }, context),
    };
  }
  const kept = records.slice(0, most);
  const indent = size + 8;
  const columns = width >= TWO && kept.length > 1 ? 2 : 1;
  const wide = (width - 28 * (columns - 1)) / columns;
  const blocks: { record: Statement; block: TextBlock }[] = [];
  let height = 0;
  for (let first = 0; first < kept.length; first += columns) {
    const line = kept.slice(first, first + columns).map((record, at) => {
      const place = { x: x + at * (wide + 28) + indent, y: height, width: wide - indent };
      const look = { size, lineHeight: lineOf(size) };
      return { record, block: wrapped(said(record, context), place, measure, look) };
    });
    blocks.push(...line);
    height += Math.max(...line.map(({ block }) => blockHeight(block))) + 4;
  }
  const more =
    kept.length < records.length ? slideWords[lang].showing(kept.length, records.length) : '';
  // Beside the last statement where the second column is free, else under it.
  const free = columns === 2 && kept.length % 2 === 1;
  const end = free
    ? { x: x + wide + 28 + indent, y: blocks.at(-1)?.block.y ?? 0 }
    : { x: x + indent, y: height };
  if (more !== '' && !free) height += 30;
  return {
    height,
    svg: (y) =>
      blocks
        .map(({ record, block }) => {
          const mark = { x: 0, y: 0, size: (size * 0.8) / 1.6 };
          return (
            placed(
              markSvg(document, markState(record), mark, context),
              block.x - indent + size * 0.4,
              y + block.y + block.lineHeight / 2,
              1.6,
            ) + blockSvg({ ...block, y: y + block.y }, palette.ink)
          );
        })
        .join('') + textAt(more, end.x, y + end.y + 24, palette.ink2, { size: SLIDE.least }),
  };
}
