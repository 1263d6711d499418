// The timeline where its columns do not fit: years one under the other, the documents side by side.
import { TIMELINE } from '../../charts/timelineLayout.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import type { Timeline, TimelineColumn } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { columnName, silenceWords, timelineWords } from '../../i18n/timeline.ts';
import { absentSvg } from './absentSvg.ts';
import type { BodyContext, Drawn } from './body.ts';
import { markSvg } from './markSvg.ts';
import type { Size } from './sheet.ts';
import { lineSvg, textAt } from './svg.ts';
import { type Documents, LINE, listSvg } from './timelineList.ts';

/** Years one under the other: marks of side a at the left, of side b at the right. */
export function inRows(
  timeline: Timeline,
  documents: Documents,
  room: Size,
  context: BodyContext,
  last: boolean,
): Drawn {
  const { lang, palette } = context;
  const names = nameSides(documents.a, documents.b, lang);
  const sides = SIDES.filter((side) => documents[side]);
  const gap = 28;
  const half = (room.width - gap * (sides.length - 1)) / Math.max(1, sides.length);
  const pitch = TIMELINE.pitch;
  const across = Math.max(1, Math.floor((half + pitch - TIMELINE.mark) / pitch));
  const pieces: string[] = [];
  let y = 0;
  sides.forEach((side, at) => {
    const document = documents[side];
    if (!document) return;
    const fill = palette.marks[document.mark].text;
    pieces.push(textAt(names[side].full, at * (half + gap), 13, fill, { size: 13, weight: 600 }));
  });
  y += 22;
  const share = (room.height - y) / Math.max(1, timeline.columns.length);
  for (const column of timeline.columns) {
    const count = timelineWords[lang].count(column.marks.a.length + column.marks.b.length);
    pieces.push(
      lineSvg(0, y, room.width, y, palette.rule),
      textAt(columnName(column, lang), 0, y + 18, palette.ink, { size: 13, weight: 600 }),
      textAt(count, room.width, y + 18, palette.ink2, { anchor: 'end' }),
    );
    let high = 0;
    sides.forEach((side, at) => {
      const document = documents[side];
      const marks = column.marks[side];
      const x = at * (half + gap);
      if (!document) return;
      if (marks.length === 0) {
        pieces.push(
          emptySvg(
            timeline,
            side,
            column,
            { x, y: y + 27, width: half, height: 22 },
            names[side].full,
            context,
          ),
        );
        high = Math.max(high, pitch);
        return;
      }
      marks.forEach(({ state }, index) => {
        const place = {
          x: x + TIMELINE.mark / 2 + (index % across) * pitch,
          y: y + 26 + pitch / 2 + Math.floor(index / across) * pitch,
          size: TIMELINE.mark,
        };
        pieces.push(markSvg(document, state, place, context));
      });
      let under = Math.ceil(marks.length / across) * pitch;
      if (column.key !== 'none') {
        const spare = Math.max(LINE * 4, share - 34 - under);
        const one = {
          ...column,
          marks: { a: [], b: [], [side]: marks } as TimelineColumn['marks'],
        };
        const list = listSvg(
          one,
          documents,
          { x, y: y + 28 + under, width: half, height: spare },
          context,
        );
        pieces.push(list.svg);
        under += list.height + 4;
      }
      high = Math.max(high, under);
    });
    y += 34 + high;
  }
  return {
    svg: () => pieces.join(''),
    height: last ? Math.min(y, room.height) : y,
    left: null,
    rest: [],
  };
}

function emptySvg(
  timeline: Timeline,
  side: Side,
  column: TimelineColumn,
  box: { x: number; y: number; width: number; height: number },
  name: string,
  context: BodyContext,
): string {
  const text = timelineWords[context.lang];
  const silent = timeline.silence[side];
  if (silent) return absentSvg(silenceWords(silent, name, context.lang), box, context);
  const hidden = timeline.spoken[side].has(column.key);
  return hidden
    ? textAt(text.empty.hidden, box.x, box.y + 15, context.palette.ink3)
    : absentSvg(text.empty.none, box, context);
}
