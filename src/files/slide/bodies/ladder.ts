// The specificity ladder for a room: marks that the last row tells apart, names of steps over them.
import { cellTarget, cellWords } from '../../../content/ladderCell.ts';
import { SIDES } from '../../../domain/filter.ts';
import { ladderRows, orderRows } from '../../../domain/ladder.ts';
import type { LadderCell, LadderRow } from '../../../domain/rows.ts';
import { overview } from '../../../i18n/overview.ts';
import { LADDER_STEPS } from '../../../model/values.ts';
import type { BodyContext } from '../../picture/body.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import {
  blockHeight,
  blockSvg,
  lineSvg,
  named,
  placed,
  rectSvg,
  textAt,
  wrapped,
} from '../../picture/svg.ts';
import { SLIDE } from '../frame.ts';

const SIZES = { zh: { name: 250, step: 24 }, en: { name: 384, step: 22 } } as const;
const EDGE = { zh: 70, en: 96 } as const;
const ROW = { most: 84, gap: 8 } as const;
/** Marks are drawn in px of a screen and made this much larger, outlines with them. */
const LARGER = 1.6;
/** Room of a small mark before words. */
const SIGN = 36;

/**
 * All rows of the overview; where a document states nothing, its mark is hollow and says so. Where the
 * names of the steps have no room side by side, their numbers stand over them and the names below.
 */
export function ladderSlide(whole: Box, context: BodyContext): string {
  const { dataset, selection, group, lang, palette, measure } = context;
  const rows = orderRows(ladderRows(dataset, selection), group);
  const { step } = SIZES[lang];
  const name = Math.min(SIZES[lang].name, whole.width * 0.24);
  const axis = LADDER_STEPS.map((one) => overview[lang].axis[one].split('\n'));
  const left = whole.x + name + EDGE[lang];
  const right = whole.x + whole.width - EDGE[lang];
  const at = (value: number) => left + ((right - left) * value) / 5;
  const widest = Math.max(...axis.flat().map((line) => measure(line, step, 400)));
  const wide = widest + 10 <= (right - left) / 5;
  const names = wide ? axis : LADDER_STEPS.map((one) => [String(one)]);
  const key = wide ? null : keyBlock(axis, whole, context);
  const under = key === null ? 0 : blockHeight(key) + 12;
  const box = { ...whole, height: whole.height - under };
  const line = Math.round(step * 1.2);
  const head = Math.max(...names.map(({ length }) => length)) * line + 14;
  const high = Math.min(ROW.most, (box.height - head) / Math.max(1, rows.length));
  const bottom = box.y + head + rows.length * high;
  const pieces = LADDER_STEPS.flatMap((one, index) => {
    const lines = names[index] ?? [];
    const y = box.y + head - 12 - lines.length * line;
    const block = { x: at(one), y, size: step, weight: 400 as const, lineHeight: line, lines };
    return [
      blockSvg(block, palette.ink2, 'middle'),
      lineSvg(at(one), box.y + head, at(one), bottom, palette.grid, 2),
    ];
  });
  if (key) pieces.push(blockSvg({ ...key, y: bottom + 12 }, palette.ink2));
  rows.forEach((row, index) => {
    const top = box.y + head + index * high;
    const middle = top + high / 2;
    const size = Math.min(48, high - ROW.gap);
    const place = { x: box.x, y: 0, width: name };
    const lineHeight = Math.min(26, high / 2 + 1);
    const [one, two] = [26, SLIDE.least].map((size) =>
      wrapped(row.theme.name[lang], place, context.measure, { size, weight: 600, lineHeight }),
    );
    const theme = one && one.lines.length === 1 ? one : two;
    if (!theme) return;
    pieces.push(
      lineSvg(box.x, top, box.x + box.width, top, palette.rule, 1.5),
      blockSvg({ ...theme, y: middle - (theme.lines.length * lineHeight) / 2 }, palette.ink),
      named(
        rowWords(row, context),
        rowSvg(row, middle, size, { at, right: box.x + box.width }, context),
      ),
    );
  });
  return pieces.join('');
}

/** What a row shows: of each document its step and the words that set it. */
function rowWords({ theme, cells }: LadderRow, { lang }: BodyContext): string {
  const say = overview[lang];
  const joint = lang === 'zh' ? '' : ' ';
  return SIDES.flatMap((side) => {
    const cell = cells[side];
    if (!cell) return [];
    const meaning = say.axis[cell.step].replace('\n', joint);
    const province = cell.document.province.name[lang];
    const words = cellWords(cell, theme.id, lang);
    return say.markLabel(province, theme.name[lang], String(cell.step), meaning, words);
  }).join(lang === 'zh' ? '；' : '; ');
}

function rowSvg(
  { theme, cells }: LadderRow,
  y: number,
  size: number,
  { at, right }: { readonly at: (step: number) => number; readonly right: number },
  context: BodyContext,
): string {
  const { palette, lang, measure } = context;
  const shown = SIDES.flatMap((side) => {
    const cell = cells[side];
    return cell && cellTarget(cell, theme.id) ? [{ side, cell }] : [];
  });
  const [one, two] = shown;
  const tie = one && two && one.cell.step === two.cell.step;
  const marks = shown.map(({ side, cell }) => {
    const x = at(cell.step) + (tie ? (side === 'a' ? -0.55 : 0.55) * size : 0);
    return { cell, x, right: x + size / 2 };
  });
  const joined =
    one && two && !tie ? lineSvg(at(one.cell.step), y, at(two.cell.step), y, palette.ink3, 4) : '';
  const silent = marks.filter(({ cell }) => cell.step === 0);
  const hollow = Math.max(0, ...silent.map((one) => one.right)) + 12;
  const next = Math.min(right, ...marks.map((one) => one.x - size / 2).filter((at) => at > hollow));
  const saying = (list: typeof silent, named = silent.length > 1) =>
    list
      .map(({ cell }) => absentWords(cell, theme.id, named, context))
      .join(lang === 'zh' ? '；' : '; ');
  // Where there is no room for all, what is not mentioned goes first: a hollow mark alone could mean either.
  const absent = silent.filter(({ cell }) => cell.absence !== null);
  // Before the other mark where there is room, else after it and with a name: it must not seem that one's.
  const past = Math.max(hollow, ...marks.map((one) => one.right + 12));
  const places: { x: number; end: number; words: string; of?: LadderCell | undefined }[] = [
    { x: hollow, end: next, words: saying(silent) },
    { x: past, end: right, words: saying(silent, true) },
    { x: past, end: right, words: saying(absent, true) },
    // A small mark says whose words these are, where the name has no room.
    {
      x: past + SIGN - 8,
      end: right,
      words: saying(absent.slice(0, 1), false),
      of: absent[0]?.cell,
    },
  ];
  const fits = (one: (typeof places)[number]) =>
    one.x + 6 + measure(one.words, SLIDE.least, 400) <= one.end;
  const { x, words, of } = places.find(fits) ?? { x: hollow, words: '', of: undefined };
  const small = { x: x - SIGN / 2, y, size: SIGN - 8 };
  const sign = of ? markSvg(of.document, 'absent', small, { ...context, glyph: true }) : '';
  const wide = measure(words, SLIDE.least, 400);
  const label =
    words === ''
      ? ''
      : rectSvg(x, y - 17, wide + 10, 34, palette.page) +
        textAt(words, x + 4, y + 8, palette.ink2, { size: SLIDE.least });
  return (
    joined +
    label +
    sign +
    marks
      .map(({ cell, x: middle }) =>
        placed(
          markSvg(
            cell.document,
            cell.step === 0 ? 'absent' : 'actual',
            { x: 0, y: 0, size: size / LARGER },
            { ...context, glyph: true },
          ),
          middle,
          y,
          LARGER,
        ),
      )
      .join('')
  );
}

/** Numbers of the steps with their names, in lines. */
function keyBlock(axis: readonly (readonly string[])[], { x, width }: Box, context: BodyContext) {
  const joint = context.lang === 'zh' ? '' : ' ';
  const words = axis.map((lines, index) => `${index}\u00a0${lines.join(joint)}`).join(' · ');
  const look = { size: SLIDE.least, lineHeight: 30 };
  return wrapped(words, { x, y: 0, width }, context.measure, look);
}

/** Why a document stands on no step; named where both do. */
function absentWords(
  cell: LadderCell,
  theme: string,
  named: boolean,
  { lang }: BodyContext,
): string {
  const own = cellWords(cell, theme, lang);
  if (!named) return own;
  const province = cell.document.province.name[lang];
  return lang === 'zh' ? `${province}：${own}` : `${province}: ${own}`;
}
