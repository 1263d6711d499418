// The timeline for a room: both documents one under the other over columns of years, a mark a statement.

import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import type { Side } from '../../../domain/filter.ts';
import type { TimelineColumn } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import { timeline as timelineOf } from '../../../domain/timeline.ts';
import { columnHead, silenceWords, timelineWords } from '../../../i18n/timeline.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import type { BodyContext } from '../../picture/body.ts';
import { stateKey } from '../../picture/keySvg.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import {
  blockHeight,
  blockSvg,
  lineSvg,
  named,
  placed,
  textAt,
  wrapped,
} from '../../picture/svg.ts';
import { SLIDE } from '../frame.ts';
import { absentStrip } from './absentStrip.ts';

const GAP = 36;
const PITCH = { most: 58, least: 30, step: 2 } as const;
/** Of a mark's place, how much the mark fills; and how much larger its outline is than on a screen. */
const MARK = { fill: 0.78, larger: 1.7 } as const;
const KEY = SLIDE.chart;
/** Room for a document's name and counts over its marks, and below them. */
const LANE = { head: 40, foot: 14 } as const;

interface Column {
  readonly column: TimelineColumn;
  readonly x: number;
  readonly width: number;
}

/** Every statement is a mark, as large as its room allows; where a document names no year, that is said there. */
export function timelineSlide(box: Box, context: BodyContext): string {
  const { lang, palette, measure } = context;
  const selection = distinctSides(context.selection);
  const timeline = timelineOf(selection);
  const lanes = lanedDocuments(context);
  const shown = lanes.flatMap(({ side, document }) =>
    timeline.columns.flatMap(({ marks }) => marks[side].map(({ state }) => ({ state, document }))),
  );
  const key = stateKey(shown, box.width / KEY, context);
  const columns = placedColumns(timeline.columns, box);
  const heads = columns.map(({ column, x, width }) => {
    const { head, note } = columnHead(column, lang);
    const place = { x, y: 0, width };
    const name = wrapped(head, place, measure, { size: 26, weight: 600, lineHeight: 32 });
    const under = { x, y: blockHeight(name), width };
    const rest = wrapped(note ?? '', under, measure, { size: 22, lineHeight: 28 });
    return { name, rest, height: blockHeight(name) + blockHeight(rest) };
  });
  const head = Math.max(0, ...heads.map(({ height }) => height)) + 10;
  const top = key.height * KEY + head + 6;
  const rowsOf = (side: Side, pitch: number) =>
    Math.max(
      1,
      ...columns.map(({ column, width }) =>
        Math.ceil(column.marks[side].length / Math.max(1, Math.floor(width / pitch))),
      ),
    );
  const heightAt = (pitch: number) =>
    lanes.reduce((sum, { side }) => sum + LANE.head + rowsOf(side, pitch) * pitch + LANE.foot, top);
  let pitch: number = PITCH.most;
  while (pitch > PITCH.least && heightAt(pitch) > box.height) pitch -= PITCH.step;

  const pieces = [placed(key.svg, box.x, box.y, KEY)];
  const headTop = box.y + key.height * KEY + 4;
  heads.forEach(({ name, rest }) => {
    pieces.push(placed(blockSvg(name, palette.ink) + blockSvg(rest, palette.ink2), 0, headTop));
  });
  let y = box.y + top;
  for (const { side, document, name } of lanes) {
    const high = rowsOf(side, pitch) * pitch;
    pieces.push(lineSvg(box.x, y - 4, box.x + box.width, y - 4, palette.rule, 1.5));
    for (const column of columns) {
      const svg = cellSvg(column, side, document, name, y, pitch, context);
      const count = timelineWords[lang].count(column.column.marks[side].length);
      const { head } = columnHead(column.column, lang);
      pieces.push(named([name, head, count].join(lang === 'zh' ? '，' : ', '), svg));
    }
    const silent = columns.filter(({ column }) => column.key !== 'none');
    const [from, to] = [silent[0], silent.at(-1)];
    const none = silent.every(({ column }) => column.marks[side].length === 0);
    if (from && to && none) {
      const why = timeline.silence[side] ?? null;
      const absence = timeline.absence[side];
      const words = why
        ? silenceWords(why, name, lang)
        : absence
          ? silenceWords({ why: 'year', absence }, name, lang)
          : timelineWords[lang].empty.hidden;
      const room = { x: from.x, y: y + 10, width: to.x + to.width - from.x };
      const strip = LANE.head + high - 16;
      pieces.push(absentStrip(words, { ...room, height: strip }, context));
    }
    y += LANE.head + high + LANE.foot;
  }
  return pieces.join('');
}

/** Columns as wide as the marks they hold ask for, and as their names need. */
function placedColumns(columns: readonly TimelineColumn[], box: Box): Column[] {
  const free = box.width - GAP * (columns.length - 1);
  const weights = columns.map(({ marks }) =>
    Math.max(5, Math.sqrt(Math.max(marks.a.length, marks.b.length)) * 2.4),
  );
  const sum = weights.reduce((all, one) => all + one, 0);
  let x = box.x;
  return columns.map((column, index) => {
    const width = (free * (weights[index] ?? 1)) / Math.max(1, sum);
    const placedAt = { column, x, width };
    x += width + GAP;
    return placedAt;
  });
}

function cellSvg(
  { column, x, width }: Column,
  side: Side,
  document: PolicyDocument,
  name: string,
  y: number,
  pitch: number,
  context: BodyContext,
): string {
  const { lang, palette } = context;
  const marks = column.marks[side];
  const count = timelineWords[lang].count(marks.length);
  const colour = palette.marks[document.mark].text;
  const first = column.key === 'none';
  const said = first ? `${name} · ${count}` : marks.length > 0 ? count : '';
  const across = Math.max(1, Math.floor(width / pitch));
  const size = pitch * MARK.fill;
  if (said === '' && marks.length === 0) return '';
  return (
    textAt(said, x, y + 28, colour, { size: 24, weight: 600 }) +
    marks
      .map(({ state }, index) => {
        const at = {
          x: x + (index % across) * pitch + size / 2,
          y: y + LANE.head + Math.floor(index / across) * pitch + size / 2,
        };
        const mark = markSvg(document, state, { x: 0, y: 0, size: size / MARK.larger }, context);
        return placed(mark, at.x, at.y, MARK.larger);
      })
      .join('')
  );
}
