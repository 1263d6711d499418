import type { Absence, Dataset, PolicyDocument, Statement, Tombstone } from '../model/dataset.ts';
import { positionAmong, recordIndex } from './recordIndex.ts';
import type { Selection } from './rows.ts';

/** What an id leads to. */
export type Target =
  | {
      readonly type: 'statement';
      readonly record: Statement;
      readonly document: PolicyDocument;
    }
  | { readonly type: 'absence'; readonly absence: Absence; readonly document: PolicyDocument }
  | {
      readonly type: 'tombstone';
      readonly tombstone: Tombstone;
      readonly document: PolicyDocument;
    };

/** A piece of a document's text that is evidence of a record. UTF-16 code units, end exclusive. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where a statement stands among those that can be stepped through. */
export interface Neighbours {
  /** 0-based; -1 when the target is not among them. */
  readonly index: number;
  readonly count: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The id that an alias stands for in one document, over several renamings; the id itself where it is none. */
function currentId(document: PolicyDocument, id: string): string {
  let at = id;
  // No chain is longer than the list: parseDataset refuses circles, and this would end in one too.
  for (let steps = Object.keys(document.aliases).length; steps > 0; steps -= 1) {
    if (!Object.hasOwn(document.aliases, at)) break;
    at = document.aliases[at] ?? at;
  }
  return at;
}

/** The statement, absence or tombstone that an id leads to, old ids included; null for an id that was never given. */
export function findTarget(dataset: Dataset, id: string): Target | null {
  for (const document of dataset.documents) {
    const now = currentId(document, id);
    const record = document.records[recordIndex(document).get(now) ?? -1];
    if (record) return { type: 'statement', record, document };
    const absence = document.absences.find((candidate) => candidate.id === now);
    if (absence) return { type: 'absence', absence, document };
    const tombstone = document.tombstones.find((candidate) => candidate.id === now);
    if (tombstone) return { type: 'tombstone', tombstone, document };
  }
  return null;
}

/** The id that a target is known by now. */
export function targetId(target: Target): string {
  if (target.type === 'statement') return target.record.id;
  return target.type === 'absence' ? target.absence.id : target.tombstone.id;
}

/** Whether an id is a statement or an absence of a document. */
function belongs(document: PolicyDocument, id: string): boolean {
  return (
    recordIndex(document).has(id) ||
    [...document.absences, ...document.tombstones].some((candidate) => candidate.id === id)
  );
}

/**
 * The statements before and after one, among those shown: of its own document where that is on
 * either side, else of side a and then side b. A statement of the document that the filter hides
 * has no place (`index` -1) but neighbours: the nearest that are shown. From an absence, or from
 * what is not there at all, the first one shown comes next.
 */
export function neighbours(selection: Selection, id: string): Neighbours {
  const { a, b } = selection.sides;
  const own = [a, b].find((side) => side && belongs(side.document, id));
  if (!own) {
    // Of neither side: only the first one shown can come next.
    const other = b && b.document.id !== a?.document.id ? b.records : [];
    const count = (a?.records.length ?? 0) + other.length;
    const next = (a?.records[0] ?? other[0])?.id ?? null;
    return { index: -1, count, previous: null, next };
  }
  const shown = own.records;
  const at = (position: number) => shown[position]?.id ?? null;
  const count = shown.length;
  const place = positionAmong(own.document, shown, id);
  if (!place) return { index: -1, count, previous: null, next: at(0) };
  const { before, isShown } = place;
  const next = at(isShown ? before + 1 : before);
  return { index: isShown ? before : -1, count, previous: at(before - 1), next };
}

/** The paragraphs of a cleaned text: one a line, without its line end; empty lines are none. Offsets in UTF-16 code units. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

const spansOf = new WeakMap<PolicyDocument, readonly Span[]>();

/** All evidence of a document with the record it belongs to, in the order of the text, the longer of two that begin together first. */
export function evidenceSpans(document: PolicyDocument): readonly Span[] {
  const known = spansOf.get(document);
  if (known) return known;
  const spans = document.records
    .flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ id, start, end })))
    .sort((one, two) => one.start - two.start || two.end - one.end);
  spansOf.set(document, spans);
  return spans;
}
