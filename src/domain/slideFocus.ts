// Which words a slide quotes: the statement that its chart is about, and what the other document says there.
import type { Absence, Dataset, PolicyDocument, Statement } from '../model/dataset.ts';
import { isOn, silence } from './absence.ts';
import { figureGroups } from './figures.ts';
import { type Pair, SIDES, type Side } from './filter.ts';
import { ladderRows, ladderStep, orderRows } from './ladder.ts';
import type { FigureGroup, Selection } from './rows.ts';
import { distinctSides } from './select.ts';
import type { SlideBody } from './slide.ts';

/** What a slide quotes of one document; or the search that found nothing there. */
export type Focused =
  | { readonly document: PolicyDocument; readonly records: readonly Statement[] }
  | { readonly document: PolicyDocument; readonly absence: Absence };

export interface FocusRequest {
  readonly body: SlideBody;
  readonly screen: string;
  /** Record or absence id chosen by whoever made the slide; null for none. */
  readonly focus: string | null;
}

/** Slides that quote no statement. */
const ABOUT_WHOLE_DOCUMENTS: ReadonlySet<SlideBody> = new Set([
  'documents',
  'left-out',
  'section',
  'question',
  'cover',
  'findings',
]);

const NOTHING: Pair<Focused | null> = { a: null, b: null };

/**
 * The words in focus, by side. Chosen ones go first; else they are those that the chart is about: on
 * the ladder and among goals the statements that set the steps of the widest gap, on the timeline
 * the first dated aim, among figures the first target, else the first number. Beside it stands what
 * the other document says on the same: by alignment, else its most specific statement on the theme,
 * else the search that found none. Slides that are about whole documents quote nothing.
 */
export function slideFocus(
  dataset: Dataset,
  selection: Selection,
  { body, screen, focus }: FocusRequest,
): Pair<Focused | null> {
  const own = distinctSides(selection);
  if (focus !== null) return chosen(dataset, own, focus, body !== 'quote' && screen === 'figures');
  if (ABOUT_WHOLE_DOCUMENTS.has(body)) return NOTHING;
  if (screen === 'timeline' || screen === 'figures') {
    const first = screen === 'timeline' ? datedAim(own) : firstNumber(dataset, own);
    return first ? around(dataset, own, first.side, [first.record]) : NOTHING;
  }
  if (screen === 'coverage' && body === 'chart') return NOTHING;
  return widestGap(dataset, own);
}

/** The group of numbers that a statement stands in; null where it states none that is drawn. */
export function focusGroup(
  dataset: Dataset,
  selection: Selection,
  focus: string | null,
): FigureGroup | null {
  if (focus === null) return null;
  const groups = figureGroups(dataset, selection);
  const holds = (items: FigureGroup['quantities']) =>
    items.some(({ record }) => record.id === focus);
  return (
    groups.find(({ quantities }) => holds(quantities)) ??
    groups.find(({ beside }) => holds(beside)) ??
    null
  );
}

/**
 * The verbatim words of statements: where they stand in one sentence, from the first to the last of
 * them; else those of the first. Offsets into the document's text.
 */
export function passage(
  document: PolicyDocument,
  records: readonly Statement[],
): { readonly text: string; readonly start: number; readonly end: number } {
  const spans = records.flatMap(({ evidence }) => evidence.slice(0, 1));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const text = document.text.slice(start, end);
  if (spans.length > 0 && !/[。！？!?；\n]/.test(text)) return { text, start, end };
  const [first] = spans;
  return { text: first?.quote ?? '', start: first?.start ?? 0, end: first?.end ?? 0 };
}

function chosen(
  dataset: Dataset,
  selection: Selection,
  focus: string,
  grouped: boolean,
): Pair<Focused | null> {
  for (const side of SIDES) {
    const document = selection.sides[side]?.document;
    const record = document?.records.find(({ id }) => id === focus);
    if (record) {
      const group = grouped ? focusGroup(dataset, selection, focus) : null;
      const all = group?.quantities.filter(({ document: of }) => of === document) ?? [];
      const records = all.map((item) => item.record);
      const kept = records.includes(record) ? [...new Set(records)] : [record];
      return around(dataset, selection, side, kept);
    }
    const absence = document?.absences.find(({ id }) => id === focus);
    if (!document || !absence) continue;
    const other = selection.sides[side === 'a' ? 'b' : 'a']?.document;
    const beside = other && absence.theme ? onTheme(other, absence.theme) : null;
    return paired(side, { document, absence }, beside);
  }
  return NOTHING;
}

function widestGap(dataset: Dataset, selection: Selection): Pair<Focused | null> {
  const rows = orderRows(ladderRows(dataset, selection), 'gap');
  const row = rows.find(({ cells }) => cells.a?.record || cells.b?.record);
  if (!row) return NOTHING;
  const of = (side: Side): Focused | null => {
    const cell = row.cells[side];
    if (!cell) return null;
    const { document, record, absence } = cell;
    if (record) return { document, records: [record] };
    return absence ? { document, absence } : null;
  };
  return { a: of('a'), b: of('b') };
}

function datedAim({ sides }: Selection) {
  for (const side of SIDES) {
    const aims = sides[side]?.records.filter((record) => ladderStep(record) >= 3) ?? [];
    const record = aims.find(({ kind }) => kind === 'goal') ?? aims[0];
    if (record) return { side, record };
  }
  for (const side of SIDES) {
    const record = sides[side]?.records[0];
    if (record) return { side, record };
  }
  return null;
}

function firstNumber(dataset: Dataset, selection: Selection) {
  const items = figureGroups(dataset, selection).flatMap(({ quantities }) => quantities);
  const item = items.find(({ quantity }) => quantity.status === 'target') ?? items[0];
  if (!item) return null;
  const side: Side = selection.sides.a?.document === item.document ? 'a' : 'b';
  return { side, record: item.record };
}

/** Statements of one side with what the other says on the same. */
function around(
  dataset: Dataset,
  selection: Selection,
  side: Side,
  records: readonly Statement[],
): Pair<Focused | null> {
  const document = selection.sides[side]?.document;
  const other = selection.sides[side === 'a' ? 'b' : 'a']?.document;
  const [record] = records;
  if (!document || !record) return NOTHING;
  const beside = other ? counterpart(dataset, records, other) : null;
  return paired(side, { document, records }, beside);
}

function paired(side: Side, one: Focused, other: Focused | null): Pair<Focused | null> {
  return side === 'a' ? { a: one, b: other } : { a: other, b: one };
}

/** What a document says on what statements of another one are about. */
function counterpart(
  dataset: Dataset,
  records: readonly Statement[],
  other: PolicyDocument,
): Focused | null {
  const ids = new Set(records.map(({ id }) => id));
  const aligned = dataset.alignments
    .filter(({ records: of }) => Object.values(of).some((list) => list.some((id) => ids.has(id))))
    .flatMap(({ records: of }) => of[other.id] ?? []);
  for (const id of aligned) {
    const record = other.records.find((one) => one.id === id && one.kind !== 'event');
    if (record) return { document: other, records: [record] };
    const absence = other.absences.find((one) => one.id === id);
    if (absence) return { document: other, absence };
  }
  const [first] = records;
  return first ? onTheme(other, first.theme) : null;
}

/** The most specific statement of a document on a theme, or the search that found none. */
function onTheme(document: PolicyDocument, theme: string): Focused | null {
  const said = document.records.filter(
    (record) => isOn(record, theme) && record.kind !== 'event' && record.kind !== 'figure',
  );
  const [record] = said.toSorted((one, two) => ladderStep(two) - ladderStep(one));
  if (record) return { document, records: [record] };
  const absence = silence(document, theme);
  return absence ? { document, absence } : null;
}
