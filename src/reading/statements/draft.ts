// The form of a draft: a document file of format 2 as a program writes it, which is narrower than the
// schema of such files: every record has a reason, no text has English, and all of it may be readonly.

import type {
  Commitment,
  ContextReason,
  DraftedField,
  DutyRole,
  ExclusionReason,
  Form,
  Genre,
  Kind,
  Level,
  TIME_TYPES,
  Wording,
} from '../../model/values.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadingRule } from '../rules.ts';

/** [start, end) in the text, UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Quote extends Range {
  readonly quote: string;
}

/** English is left to whoever checks the draft. */
export interface Chinese {
  readonly zh: string;
}

export interface DraftTime extends Quote {
  readonly type: (typeof TIME_TYPES)[number];
  readonly year: number | null;
  readonly from?: number;
  readonly to?: number;
  readonly day?: number;
}

export interface DraftQuantity {
  readonly metric: string;
  readonly value: string | null;
  readonly low?: string;
  readonly high?: string;
  readonly from?: string;
  readonly fromRelation?: Quantity['relation'];
  readonly unit: string | null;
  readonly relation: Quantity['relation'];
  readonly fall?: true;
  readonly top?: true;
  readonly rough?: true;
  readonly ambiguous?: true;
  readonly per?: string;
  readonly than?: Chinese;
  readonly form: Form;
  readonly status: Quantity['status'];
  readonly written: Quote;
  readonly period?: DraftTime;
}

/** The rule that read a field, and the words it stood on. */
export interface Why {
  readonly field: DraftedField;
  readonly rule: ReadingRule;
  readonly words?: string;
}

export interface DraftRecord {
  readonly id: string;
  readonly status: 'draft';
  readonly confidence: number;
  readonly kind: Kind;
  readonly theme: string;
  readonly otherThemes?: readonly string[];
  readonly section: string;
  readonly label: Chinese;
  readonly summary: Chinese;
  readonly speaker?: string;
  readonly commitment?: Commitment;
  readonly wording?: Wording;
  readonly time?: DraftTime;
  readonly quantities?: readonly DraftQuantity[];
  readonly duties?: readonly (Quote & { readonly role?: DutyRole })[];
  readonly evidence: readonly (Quote & { readonly role?: 'date' | 'heads' })[];
  readonly why: readonly Why[];
}

export interface DraftSection {
  readonly id: string;
  readonly parent?: string;
  readonly label: Chinese;
  readonly tag: Chinese;
}

export interface DraftMetric {
  readonly id: string;
  readonly name: Chinese;
  readonly definition: Chinese;
  readonly unit: string | null;
  readonly form: Form;
}

export interface DraftExclusion extends Quote {
  readonly reason: ExclusionReason;
  readonly rule: ReadingRule;
}

export interface DraftContext extends Quote {
  readonly reason: ContextReason;
}

export interface DraftAbsence {
  readonly id: string;
  readonly theme?: string;
  readonly aspect?: 'year' | 'quantified-target';
  readonly verdict: 'not-mentioned' | 'mentioned-without-number';
  readonly label: Chinese;
  readonly terms: readonly string[];
  readonly hits: readonly [];
}

/** What the text says of the document itself. */
export interface DocumentFacts {
  readonly genre: Genre;
  readonly level?: Level;
  readonly issuer?: Chinese;
  readonly number?: string;
  readonly adopted?: DraftTime;
  readonly effective?: DraftTime;
  readonly date?: DraftTime;
  readonly province?: { readonly id: string; readonly name: Chinese; readonly glyph: string };
  readonly title: Chinese;
  readonly shortTitle: Chinese;
  readonly subject: Chinese;
}

/** document.json as a program drafts it. */
export interface DraftFile extends DocumentFacts {
  readonly format: 2;
  readonly id: string;
  readonly prefix: string;
  readonly rawSha256: string;
  readonly originNote?: Chinese;
  readonly metrics: readonly DraftMetric[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: Chinese;
    readonly role: Chinese;
  }[];
  readonly sections: readonly DraftSection[];
  readonly records: readonly DraftRecord[];
  readonly absences: readonly DraftAbsence[];
  readonly exclusions: readonly DraftExclusion[];
  readonly context: readonly DraftContext[];
}

/** A theme with the words by which a draft takes it. */
export interface ThemeTerms {
  readonly id: string;
  readonly name: Chinese;
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

export const quoteOf = (text: string, start: number, end: number): Quote => ({
  quote: text.slice(start, end),
  start,
  end,
});

/** Ranges in order, those that touch made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
