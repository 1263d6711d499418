// The form of a draft: a document file of format 2 that a program has read from a text. Lists that the
// model has too stand here so that the reader depends on no file's schema.
import type { Quantity } from '../quantity.ts';

export type DraftForm = NonNullable<Quantity['form']>;

export const DRAFT_GENRES = [
  'opinions',
  'plan',
  'action-plan',
  'measures',
  'notice',
  'work-report',
  'regulation',
  'speech',
  'briefing-report',
  'conference-report',
  'news-report',
] as const;
export type DraftGenre = (typeof DRAFT_GENRES)[number];

export type DraftLevel = 'state' | 'province' | 'city' | 'county';

export const DRAFT_COMMITMENTS = [
  '必须',
  '应当',
  '不得',
  '确保',
  '加快',
  '持续',
  '努力',
  '鼓励',
  '支持',
  '探索',
  '有望',
  '力争',
] as const;
export type DraftCommitment = (typeof DRAFT_COMMITMENTS)[number];

export type DraftKind =
  | 'goal'
  | 'target'
  | 'figure'
  | 'measure'
  | 'principle'
  | 'problem'
  | 'event';

export type DraftWording = 'direction' | 'measure' | 'end-state';

/** Why a numeral is no record's number; `unread`: the reader is not sure of it. */
export type DraftExclusionReason =
  | 'date'
  | 'name'
  | 'ordinal'
  | 'idiom'
  | 'version'
  | 'code'
  | 'heading-number'
  | 'per'
  | 'unread';

/** Why a sentence is no record's evidence; `unread`: no rule knows it. */
export type DraftContextReason =
  | 'heading'
  | 'question'
  | 'attribution'
  | 'background'
  | 'definition'
  | 'attendance'
  | 'credit'
  | 'duties'
  | 'formula'
  | 'table-head'
  | 'unread';

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
  readonly type: 'by' | 'during' | 'as-of' | 'on';
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
  readonly form: DraftForm;
  readonly status: Quantity['status'];
  readonly written: Quote;
  readonly period?: DraftTime;
}

/** The rule that read a field, and the words it stood on. */
export interface Why {
  readonly field:
    | 'kind'
    | 'wording'
    | 'theme'
    | 'commitment'
    | 'time'
    | 'quantity'
    | 'speaker'
    | 'section';
  readonly rule: string;
  readonly words?: string;
}

export interface DraftRecord {
  readonly id: string;
  readonly status: 'draft';
  readonly confidence: number;
  readonly kind: DraftKind;
  readonly theme: string;
  readonly otherThemes?: readonly string[];
  readonly section: string;
  readonly label: Chinese;
  readonly summary: Chinese;
  readonly speaker?: string;
  readonly commitment?: DraftCommitment;
  readonly wording?: DraftWording;
  readonly time?: DraftTime;
  readonly quantities?: readonly DraftQuantity[];
  readonly duties?: readonly (Quote & { readonly role?: 'lead' | 'cooperate' })[];
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
  readonly form: DraftForm;
}

export interface DraftExclusion extends Quote {
  readonly reason: DraftExclusionReason;
  readonly rule: string;
}

export interface DraftContext extends Quote {
  readonly reason: DraftContextReason;
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
  readonly genre: DraftGenre;
  readonly level?: DraftLevel;
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
