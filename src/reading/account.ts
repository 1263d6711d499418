// Which numeral and which sentence of a text is accounted for by what: the rows behind the audits.

import type { Context, Exclusion, PolicyDocument, Statement } from '../model/dataset.ts';
import type { ExclusionReason } from '../model/values.ts';
import { type FoundNumeral, type NumeralFate, numeralFates } from './findNumerals.ts';
import { overlapping } from './overlapping.ts';
import type { ReadingRule } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** [start, end) in the cleaned text, UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A numeral of the text; accounted for where it is used or left aside, and not both by an editor. */
export interface AccountedNumeral {
  readonly numeral: FoundNumeral;
  readonly used: boolean;
  readonly exclusion: Exclusion | null;
  /** Why it is no record's number: the editor's reason, or else the reader's. */
  readonly reason: ExclusionReason | null;
  /** The reader's rule, where the reason is its own. */
  readonly rule: ReadingRule | null;
}

/** A piece of the text; accounted for where it is evidence or context. */
export interface AccountedPiece {
  readonly piece: Sentence;
  readonly evidence: boolean;
  readonly context: Context | null;
}

export const inside = (inner: Range, outer: Range) =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * Every numeral of the text, in order, with what becomes of it. A numeral is used where it is part
 * of a quantity's words or of a date, or where a second wording of the same statement repeats a
 * value or year that the record holds. Any other is left aside for the reason that an editor or else
 * the reader gives; what the reader takes for a quantity, or refuses, is left over.
 */
export function accountNumerals(document: PolicyDocument): AccountedNumeral[] {
  const stated = overlapping(
    document.records.flatMap((record) => [
      ...record.quantities.map((quantity) => quantity.written),
      ...(record.time ? [record.time] : []),
    ]),
  );
  const restated = overlapping(
    document.records.flatMap((record) =>
      record.evidence.flatMap(({ role, start, end }) =>
        role === 'restatement' ? [{ start, end, record }] : [],
      ),
    ),
  );
  const excluded = overlapping(document.exclusions);
  return numeralFates(document.text).map((fate) => {
    const { numeral } = fate;
    const exclusion = excluded(numeral).find((one) => inside(numeral, one)) ?? null;
    return {
      numeral,
      used:
        stated(numeral).some((place) => inside(numeral, place)) ||
        restated(numeral).some((place) => inside(numeral, place) && repeats(place.record, fate)),
      exclusion,
      reason: exclusion?.reason ?? fate.aside,
      rule: exclusion ? null : fate.rule,
    };
  });
}

// A restatement may be a whole headline, in which a province's name holds a numeral too: so the
// numeral itself must say what the record holds.
function repeats(record: Statement, { numeral, quantity: read }: NumeralFate): boolean {
  if (numeral.text === String(record.time?.year)) return true;
  return (
    read !== null &&
    record.quantities.some(({ value, unit }) => value === read.value && unit === read.unit)
  );
}

/** The given sentences or clauses of the document's text with what becomes of each. */
export function accountPieces(
  document: PolicyDocument,
  pieces: readonly Sentence[],
): AccountedPiece[] {
  const evidence = overlapping(
    document.records.flatMap((record) => [
      ...record.evidence,
      ...(record.time ? [record.time] : []),
      ...(record.list?.named ?? []),
    ]),
  );
  const context = overlapping(document.context);
  return pieces.map((piece) => ({
    piece,
    evidence: evidence(piece).length > 0,
    context: context(piece)[0] ?? null,
  }));
}
