// The audits of one document: whether its numbers, its sentences, its quotes and its absences
// are accounted for. Source of the rules: coding book, "The audits".
import type { Absence, PolicyDocument } from '../model/dataset.ts';
import {
  CONTEXT_REASONS,
  type ContextReason,
  EXCLUSION_REASONS,
  type ExclusionReason,
} from '../model/values.ts';
import { type AccountedNumeral, accountNumerals, accountPieces, inside } from './account.ts';
import type { FoundNumeral } from './findNumerals.ts';
import { describeQuantity, type ReadBack, readBack } from './readBack.ts';
import { readQuantities } from './readQuantities.ts';
import { clauses, type Sentence, sentences } from './sentences.ts';

/** Words of the cleaned text and where they should stand: [start, end), UTF-16 code units. */
interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What was found and what became of it. `unaccounted` must be empty in the published data. */
export interface NumeralAudit {
  readonly total: number;
  readonly used: number;
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
  readonly unaccounted: readonly FoundNumeral[];
  /** Numerals that a record uses and an exclusion names: one of the two is wrong. */
  readonly twice: readonly FoundNumeral[];
}

export interface CoverageAudit {
  readonly total: number;
  readonly evidence: number;
  readonly context: Readonly<Record<ContextReason, number>>;
  readonly unaccounted: readonly Sentence[];
}

/** A quantity that cannot be read from its words as it is recorded. */
export interface Misread {
  readonly record: string;
  readonly path: string;
  readonly quote: string;
  readonly recorded: string;
  readonly read: ReadBack;
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

/** Every place that a record, absence, exclusion or context entry points to. */
export function quotedPlaces(document: PolicyDocument): Quoted[] {
  return [
    ...[document.date, document.adopted, document.effective].flatMap((time) => time ?? []),
    ...document.records.flatMap((record) => [
      ...record.evidence,
      ...(record.time ? [record.time] : []),
      ...(record.list?.named ?? []),
      ...record.quantities.map((quantity) => quantity.written),
      ...(record.duties ?? []),
    ]),
    ...document.absences.flatMap((absence) => absence.hits),
    ...document.exclusions,
    ...document.context,
  ];
}

/** A count of nothing for each of a list. */
function none<T extends string>(list: readonly T[]): Record<T, number> {
  return Object.fromEntries(list.map((one) => [one, 0])) as Record<T, number>;
}

function auditNumerals(document: PolicyDocument): NumeralAudit {
  const found = accountNumerals(document);
  const reasons = none(EXCLUSION_REASONS);
  for (const { used, reason } of found) {
    if (reason && !used) reasons[reason] += 1;
  }
  const those = (wanted: (one: AccountedNumeral) => boolean) =>
    found.filter(wanted).map(({ numeral }) => numeral);
  return {
    total: found.length,
    used: those(({ used }) => used).length,
    excluded: reasons,
    unaccounted: those(({ used, reason }) => !used && !reason),
    twice: those(({ used, exclusion }) => used && exclusion !== null),
  };
}

function auditCoverage(document: PolicyDocument, pieces: readonly Sentence[]): CoverageAudit {
  const found = accountPieces(document, pieces);
  const reasons = none(CONTEXT_REASONS);
  for (const { evidence, context } of found) {
    if (context && !evidence) reasons[context.reason] += 1;
  }
  return {
    total: pieces.length,
    evidence: found.filter(({ evidence }) => evidence).length,
    context: reasons,
    unaccounted: found.flatMap(({ piece, evidence, context }) =>
      evidence || context ? [] : [piece],
    ),
  };
}

function auditQuantities(document: PolicyDocument): DocumentAudit['quantities'] {
  const readAgain = readBack(readQuantities(document.text));
  const misread: Misread[] = [];
  let total = 0;
  for (const record of document.records) {
    record.quantities.forEach((quantity, i) => {
      total += 1;
      const recorded = describeQuantity(quantity);
      const read = readAgain(quantity);
      if (read === null || !('as' in read) || read.as !== recorded) {
        const { quote } = quantity.written;
        misread.push({ record: record.id, path: `quantities[${i}]`, quote, recorded, read });
      }
    });
  }
  return { total, misread };
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
