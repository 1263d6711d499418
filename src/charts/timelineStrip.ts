// The places in a lane that stay empty: each says in words why.
import type { Pair, Side } from '../domain/filter.ts';
import type { Timeline } from '../domain/rows.ts';
import { nameSides } from '../i18n/naming.ts';
import { terms } from '../i18n/terms.ts';
import { silenceWords, timelineWords } from '../i18n/timeline.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Look } from './spec.ts';
import type { ColumnBox, Lane } from './timelineLayout.ts';

/** The documents of the lanes, for names, colours and shapes. */
export interface TimelineLook extends Look {
  readonly documents: Pair<PolicyDocument | null>;
}

/** A stretch of columns in which a document has nothing, and why. */
export interface Strip {
  readonly side: Side;
  /** The search that found nothing, which the strip opens; null where a filter hides statements, or none was asked for. */
  readonly target: string | null;
  readonly words: string;
  /** The words in full, where there is room for short ones alone. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 30;
/** Below this width a strip has room for the short words alone, in px. */
const ROOM = 300;

/**
 * The strips of one lane. A side without any statement has one over the whole lane; a document
 * without any year one over the widest stretch after "no year"; what else is empty says whether
 * the filter hides something there.
 */
export function emptyStrips(
  { columns, dated, absence, silence, spoken }: Timeline,
  side: Side,
  boxes: readonly ColumnBox[],
  lane: Lane,
  { lang, documents }: TimelineLook,
): Strip[] {
  if (!documents[side]) return [];
  const text = timelineWords[lang];
  const name = nameSides(documents.a, documents.b, lang)[side].full;
  const place = { side, y: lane.base - HEIGHT - 4, height: HEIGHT };
  const free = columns.map(({ marks }) => marks[side].length === 0);
  const silent = silence[side];
  if (silent) {
    const label = silenceWords(silent, name, lang);
    const target = silent.absence?.id ?? null;
    return runs(boxes, free).map((run) => ({ ...place, ...run, target, words: label, label }));
  }
  const search = dated[side] === 0 ? absence[side] : null;
  const years = free.map((empty, index) => empty && columns[index]?.key !== 'none');
  const widest = search && runs(boxes, years).toSorted((one, two) => two.width - one.width)[0];
  const strips: Strip[] = [];
  if (search && widest) {
    const label = text.silence.year(name);
    const words = widest.width < ROOM ? terms[lang].absence.A2 : label;
    strips.push({ ...place, ...widest, target: search.id, words, label });
  }
  const inWidest = (index: number) => {
    const x = boxes[index]?.x ?? 0;
    return widest && x >= widest.x && x < widest.x + widest.width;
  };
  for (const kind of ['hidden', 'none'] as const) {
    const rest = free.map((empty, index) => {
      const key = columns[index]?.key;
      const hidden = key !== undefined && spoken[side].has(key);
      return empty && !inWidest(index) && hidden === (kind === 'hidden');
    });
    const words = text.empty[kind];
    for (const run of runs(boxes, rest))
      strips.push({ ...place, ...run, target: null, words, label: words });
  }
  return strips;
}

/** Runs of free columns, each from the left edge of its first to the right edge of its last. */
function runs(boxes: readonly ColumnBox[], free: readonly boolean[]): ColumnBox[] {
  const found: ColumnBox[] = [];
  boxes.forEach((box, index) => {
    if (!free[index]) return;
    const before = free[index - 1] ? found.pop() : undefined;
    const x = before?.x ?? box.x;
    found.push({ x, width: box.x + box.width - x });
  });
  return found;
}
