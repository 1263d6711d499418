// The audits of one document: whether its numbers, its sentences, its quotes and its absences
// are accounted for. Source of the rules: coding book, "The audits".
import type { Absence, PolicyDocument, Quantity, Statement } from '../../model/dataset.ts';
import type { ContextReason, ExclusionReason } from '../../model/values.ts';
import { type Numeral, numerals } from './numerals.ts';
import { readQuantity } from './readQuantity.ts';
import { clauses, type Sentence, sentences } from './sentences.ts';

/** [start, end) in the cleaned text, UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** What was found and what became of it. `unaccounted` must be empty in the published data. */
export interface NumeralAudit {
  readonly total: number;
  readonly used: number;
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
  readonly unaccounted: readonly Numeral[];
  /** Numerals that a record uses and an exclusion names: one of the two is wrong. */
  readonly twice: readonly Numeral[];
}

export interface CoverageAudit {
  readonly total: number;
  readonly evidence: number;
  readonly context: Readonly<Record<ContextReason, number>>;
  readonly unaccounted: readonly Sentence[];
}

/** A quantity that cannot be read from its own words as it is recorded. */
export interface Misread {
  readonly record: string;
  readonly path: string;
  readonly recorded: string;
  readonly read: string;
}

/** An absence whose search gives something else than it says. */
export interface FailedSearch {
  readonly absence: string;
  readonly term: string;
  readonly start: number;
  /** `unlisted`: a hit without an explanation; `stale`: an explanation without a hit. */
  readonly fault: 'unlisted' | 'stale';
}

export interface DocumentAudit {
  readonly document: string;
  readonly numerals: NumeralAudit;
  readonly sentences: CoverageAudit;
  readonly clauses: CoverageAudit;
  /** Quoted places whose offsets were checked when the data were read. */
  readonly quotes: number;
  readonly quantities: { readonly total: number; readonly misread: readonly Misread[] };
  readonly searches: { readonly terms: number; readonly failed: readonly FailedSearch[] };
}

/** Runs every audit on one document. It gives findings and throws nothing. */
export function auditDocument(document: PolicyDocument): DocumentAudit {
  return {
    document: document.id,
    numerals: auditNumerals(document),
    sentences: auditCoverage(document, sentences(document.text)),
    clauses: auditCoverage(document, clauses(document.text)),
    quotes: quotedPlaces(document).length,
    quantities: auditQuantities(document),
    searches: auditSearches(document),
  };
}

const inside = (inner: Range, outer: Range) => outer.start <= inner.start && inner.end <= outer.end;
const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end;

/** Every place that a record, absence, exclusion or context entry points to. */
export function quotedPlaces(document: PolicyDocument): Range[] {
  return [
    document.date,
    ...document.records.flatMap((record) => [
      ...record.evidence,
      ...(record.time ? [record.time] : []),
      ...(record.list?.named ?? []),
      ...record.quantities.map((quantity) => quantity.written),
    ]),
    ...document.absences.flatMap((absence) => absence.hits),
    ...document.exclusions,
    ...document.context,
  ];
}

// A numeral is used where it is part of a quantity's words or of a date, or where a second
// wording of the same statement repeats a value or year that the record holds.
function auditNumerals(document: PolicyDocument): NumeralAudit {
  const found = numerals(document.text);
  const stated = document.records.flatMap((record) => [
    ...record.quantities.map((quantity) => quantity.written),
    ...(record.time ? [record.time] : []),
  ]);
  const used = (numeral: Numeral) =>
    stated.some((place) => inside(numeral, place)) ||
    document.records.some((record) => repeats(record, numeral));
  const excluded = (numeral: Numeral) =>
    document.exclusions.find((exclusion) => inside(numeral, exclusion));
  const reasons: Record<ExclusionReason, number> = { date: 0, name: 0, ordinal: 0, idiom: 0 };
  for (const numeral of found) {
    const exclusion = excluded(numeral);
    if (exclusion && !used(numeral)) reasons[exclusion.reason] += 1;
  }
  return {
    total: found.length,
    used: found.filter(used).length,
    excluded: reasons,
    unaccounted: found.filter((numeral) => !used(numeral) && !excluded(numeral)),
    twice: found.filter((numeral) => used(numeral) && excluded(numeral)),
  };
}

// A restatement may be a whole headline, in which a province's name holds a numeral too: so the
// numeral itself must say what the record holds.
function repeats(record: Statement, numeral: Numeral): boolean {
  const place = record.evidence.find(
    (evidence) => evidence.role === 'restatement' && inside(numeral, evidence),
  );
  if (!place) return false;
  if (numeral.text === String(record.time?.year)) return true;
  const value = readQuantity(`${numeral.text}个`)?.value;
  return value !== undefined && record.quantities.some((quantity) => quantity.value === value);
}

function auditCoverage(document: PolicyDocument, pieces: readonly Sentence[]): CoverageAudit {
  const evidence = document.records.flatMap((record) => [
    ...record.evidence,
    ...(record.time ? [record.time] : []),
    ...(record.list?.named ?? []),
  ]);
  const reasons: Record<ContextReason, number> = {
    heading: 0,
    question: 0,
    attribution: 0,
    background: 0,
    definition: 0,
    attendance: 0,
    credit: 0,
  };
  const unaccounted: Sentence[] = [];
  let covered = 0;
  for (const piece of pieces) {
    const context = document.context.find((entry) => overlap(entry, piece));
    if (evidence.some((place) => overlap(place, piece))) covered += 1;
    else if (context) reasons[context.reason] += 1;
    else unaccounted.push(piece);
  }
  return { total: pieces.length, evidence: covered, context: reasons, unaccounted };
}

function auditQuantities(document: PolicyDocument): DocumentAudit['quantities'] {
  const misread: Misread[] = [];
  let total = 0;
  for (const record of document.records) {
    record.quantities.forEach((quantity, i) => {
      total += 1;
      const recorded = describe(quantity);
      const read = readBack(quantity);
      if (read !== recorded)
        misread.push({ record: record.id, path: `quantities[${i}]`, recorded, read });
    });
  }
  return { total, misread };
}

const describe = ({ value, unit, qualifier, form, status }: Omit<Quantity, 'written'>) =>
  [value, unit, qualifier, form, status].join(' | ');

// The words alone may leave form and status open; what they do say must agree with the record.
function readBack(quantity: Quantity): string {
  const read = readQuantity(quantity.written.quote);
  if (read === null) return 'unreadable';
  return describe({
    ...quantity,
    value: read.value,
    unit: read.unit,
    qualifier: read.qualifier,
    form: read.forms.includes(quantity.form) ? quantity.form : (read.forms[0] ?? quantity.form),
    status: read.status ?? quantity.status,
  });
}

function auditSearches(document: PolicyDocument): DocumentAudit['searches'] {
  const failed = document.absences.flatMap((absence) => searchAgain(document.text, absence));
  const terms = document.absences.reduce((sum, absence) => sum + absence.terms.length, 0);
  return { terms, failed };
}

function searchAgain(text: string, absence: Absence): FailedSearch[] {
  const failed: FailedSearch[] = [];
  for (const term of absence.terms) {
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
      const place = { start: at, end: at + term.length };
      if (!absence.hits.some((hit) => inside(place, hit)))
        failed.push({ absence: absence.id, term, start: at, fault: 'unlisted' });
    }
  }
  for (const hit of absence.hits) {
    if (!absence.terms.some((term) => hit.quote.includes(term)))
      failed.push({ absence: absence.id, term: hit.quote, start: hit.start, fault: 'stale' });
  }
  return failed;
}
