// The audits of a document as figures: those of data/README.md and those of the Method page.
import type { PolicyDocument } from '../model/dataset.ts';
import { KINDS, type Kind } from '../model/values.ts';
import { auditDocument, type Misread, quotedPlaces } from './audit.ts';
import { hanCount } from './hanCount.ts';

/** Pieces of a text in two heaps, and what is in neither of them or in both. */
export interface Accounted {
  readonly total: number;
  /** Used by a record or evidence of one. */
  readonly used: number;
  /** Left aside with a reason. */
  readonly aside: number;
  /** Words that are not accounted for, or for which the data say two things; empty in the published data. */
  readonly left: readonly string[];
}

/** Things that were checked one by one, and those that did not come to what is recorded. */
export interface Checked<Failed = string> {
  readonly total: number;
  readonly failed: readonly Failed[];
}

export interface DocumentFigures {
  readonly document: string;
  readonly records: Readonly<Record<Kind, number>>;
  readonly sentences: Accounted;
  readonly clauses: Accounted;
  readonly numerals: Accounted;
  /** Quoted places that hold their words at their offsets. */
  readonly quotes: Checked;
  /** Quantities read again from their own words. */
  readonly quantities: Checked<Misread>;
  /** Terms searched for again. */
  readonly terms: Checked;
  readonly han: number;
}

/** Runs every audit on a document and gives its figures. It throws nothing. */
export function documentFigures(document: PolicyDocument): DocumentFigures {
  const { sentences, clauses, numerals, quantities, searches } = auditDocument(document);
  const places = quotedPlaces(document);
  const counts = KINDS.map((kind) => [
    kind,
    document.records.filter((record) => record.kind === kind).length,
  ]);
  const coverage = ({ total, evidence, context, unaccounted }: typeof sentences): Accounted => ({
    total,
    used: evidence,
    aside: sum(context),
    left: unaccounted.map(({ text }) => text),
  });
  return {
    document: document.id,
    records: Object.fromEntries(counts) as Record<Kind, number>,
    sentences: coverage(sentences),
    clauses: coverage(clauses),
    numerals: {
      total: numerals.total,
      used: numerals.used,
      aside: sum(numerals.excluded),
      left: [...numerals.unaccounted, ...numerals.twice].map(({ text }) => text),
    },
    quotes: {
      total: places.length,
      failed: places
        .filter(({ quote, start, end }) => document.text.slice(start, end) !== quote)
        .map(({ quote }) => quote),
    },
    quantities: { total: quantities.total, failed: quantities.misread },
    terms: {
      total: searches.terms,
      failed: [...new Set(searches.failed.map(({ absence, term }) => `${absence}: ${term}`))],
    },
    han: hanCount(document.text),
  };
}

/** The sum of some counts. */
export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** How many pieces of one sort several documents have, and how many of them are left over. */
export function together(
  figures: readonly DocumentFigures[],
  sort: 'sentences' | 'clauses' | 'numerals',
): { readonly total: number; readonly left: number } {
  return {
    total: figures.reduce((total, figure) => total + figure[sort].total, 0),
    left: figures.reduce((total, figure) => total + figure[sort].left.length, 0),
  };
}
