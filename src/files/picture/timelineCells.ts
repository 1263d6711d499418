// What stands in a cell of the timeline in a picture: marks, or statements in words.

import {
  statedValues,
  type TimelineCell,
  type TimelineRow,
  type TimelineTable,
} from '../../content/timelineTable.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import type { TimelineMark } from '../../domain/rows.ts';
import { statedWords } from '../../domain/statedWords.ts';
import { nameSides } from '../../i18n/naming.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { BodyContext } from './body.ts';
import { markSvg } from './markSvg.ts';
import {
  absentPiece,
  beside,
  NOTHING,
  type Piece,
  stack,
  statementPiece,
  wordsPiece,
} from './pieces.ts';

/** Marks of statements in rows: their size, and from one to the next. */
export const MARK = { size: 11, pitch: 14 } as const;
/** Height of a line of words. */
export const LINE = 16;

/** A mark a statement, one document beside the other where both fit, else under it; the search that found nothing in the place of one that is silent. */
export function lanesPiece(
  { absence, unread }: Pick<TimelineRow, 'absence' | 'unread'>,
  cell: TimelineCell,
  documents: TimelineTable['documents'],
  width: number,
  context: BodyContext,
): Piece {
  const names = nameSides(documents.a, documents.b, context.lang);
  const say = timelineTableWords[context.lang];
  const isSilent = (side: Side) => absence[side] !== null || unread[side];
  const first = cell.a.length === 0 ? 0 : (cell.a.length + 0.7) * MARK.pitch;
  const inLine = first + Math.max(cell.b.length * MARK.pitch, isSilent('b') ? 130 : 0) <= width;
  const lanes = SIDES.map((side) => {
    const document = documents[side];
    const room = inLine && side === 'b' ? width - first : width;
    if (!document) return NOTHING;
    return isSilent(side)
      ? absentPiece(say[absence[side] ? 'unmentioned' : 'unread'](names[side].full), room, context)
      : marksPiece(document, cell[side], room, context);
  });
  return inLine && !isSilent('a')
    ? beside(lanes.map((lane, at) => [at * first, lane]))
    : stack(lanes);
}

function marksPiece(
  document: PolicyDocument,
  marks: readonly TimelineMark[],
  width: number,
  context: BodyContext,
): Piece {
  const across = Math.max(1, Math.floor(width / MARK.pitch));
  return {
    height: Math.ceil(marks.length / across) * MARK.pitch,
    svg: (x, y) =>
      marks
        .map(({ state }, index) => {
          const left = x + (index % across) * MARK.pitch + MARK.size / 2;
          const top = y + Math.floor(index / across) * MARK.pitch + MARK.pitch / 2;
          return markSvg(document, state, { x: left, y: top, size: MARK.size }, context);
        })
        .join(''),
  };
}

/** Statements in words, those of each document in turn, so many at most. */
export function entriesPiece(
  cell: TimelineCell,
  documents: TimelineTable['documents'],
  width: number,
  most: number,
  context: BodyContext,
): Piece {
  const { lang, palette } = context;
  const entries = SIDES.flatMap((side) => {
    const document = documents[side];
    return document ? cell[side].map((mark) => ({ document, mark })) : [];
  });
  const shown = entries.length <= most + 1 ? entries : entries.slice(0, most);
  const rest = entries.length - shown.length;
  return stack([
    ...shown.map(({ document, mark }) =>
      statementPiece(document, mark.state, entryWords(mark, context), width, context),
    ),
    wordsPiece(rest > 0 ? pictureWords[lang].moreStatements(rest) : '', width, context, {
      fill: palette.ink3,
      lineHeight: LINE,
    }),
  ]);
}

/** A figure by its values; any other statement in Chinese by its words, in English by our label. */
export function entryWords({ record }: TimelineMark, { lang, dataset }: BodyContext): string {
  const values = statedValues(record, dataset.metrics, lang);
  const comma = lang === 'zh' ? '，' : ', ';
  if (!values) return lang === 'zh' ? statedWords(record) : record.label.en;
  return values
    .map(({ value, name, period }) => [`${value} ${name}`, period].filter(Boolean).join(comma))
    .join(lang === 'zh' ? '；' : '; ');
}
