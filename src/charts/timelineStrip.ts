// The place in a lane that a document without any year leaves empty: one strip, with words.
import type { Pair, Side } from '../domain/filter.ts';
import type { Timeline } from '../domain/rows.ts';
import { nameSides } from '../i18n/naming.ts';
import { terms } from '../i18n/terms.ts';
import { timelineWords } from '../i18n/timeline.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Look } from './spec.ts';
import type { ColumnBox, Lane } from './timelineLayout.ts';

/** The documents of the lanes, for names, colours and shapes. */
export interface TimelineLook extends Look {
  readonly documents: Pair<PolicyDocument | null>;
}

/** A stretch of columns in which a document that names no year has nothing; opens the search. */
export interface Strip {
  readonly side: Side;
  readonly target: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 30;
/** Below this width a strip has room for the short words alone, in px. */
const ROOM = 300;

/**
 * The strip of one lane: over the widest stretch after "no year" without a mark. Empty where the
 * statements shown name a year, or no search for one is on file.
 */
export function absentStrip(
  { columns, dated, absence }: Timeline,
  side: Side,
  boxes: readonly ColumnBox[],
  lane: Lane,
  { lang, documents }: TimelineLook,
): Strip[] {
  const search = absence[side];
  if (!search || dated[side] > 0) return [];
  const free = boxes.map(
    (_, index) => columns[index]?.key !== 'none' && columns[index]?.marks[side].length === 0,
  );
  const widest = stretches(boxes, free).toSorted((one, two) => two.width - one.width)[0];
  if (!widest) return [];
  const name = nameSides(documents.a, documents.b, lang)[side].full;
  const words =
    widest.width < ROOM ? terms[lang].absence.A2 : timelineWords[lang].noYearStrip(name);
  const y = lane.base - HEIGHT - 4;
  return [{ ...widest, side, target: search.id, words, y, height: HEIGHT }];
}

/** Runs of free columns, each from the left edge of its first to the right edge of its last. */
function stretches(boxes: readonly ColumnBox[], free: readonly boolean[]): ColumnBox[] {
  const found: ColumnBox[] = [];
  boxes.forEach((box, index) => {
    if (!free[index]) return;
    const before = free[index - 1] ? found.pop() : undefined;
    const x = before?.x ?? box.x;
    found.push({ x, width: box.x + box.width - x });
  });
  return found;
}
