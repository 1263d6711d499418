// What the rest of the program works on: checked, linked and frozen.
import type {
  Absence,
  Alignment,
  Bilingual,
  Context,
  DocumentFile,
  Evidence,
  Exclusion,
  Metric,
  QuantityFile,
  RecordFile,
  Section,
  Speaker,
  TermFamily,
  Theme,
  ThemeTerms,
  Time,
  Tombstone,
} from './schema.ts';
import type { Mark } from './values.ts';

/** A quantity with its period filled in from its record where it has none of its own. */
export type Quantity = Omit<QuantityFile, 'period' | 'missing'> & {
  readonly period: Time | null;
  readonly missing: NonNullable<QuantityFile['missing']>;
};

/** One statement that a document makes. */
export type Statement = Omit<RecordFile, 'quantities' | 'otherThemes' | 'time' | 'list'> & {
  readonly document: string;
  readonly otherThemes: readonly string[];
  readonly time: Time | null;
  readonly quantities: readonly Quantity[];
  readonly list: RecordFile['list'] | null;
};

/** A document with its cleaned text. */
export type PolicyDocument = Omit<
  DocumentFile,
  'records' | 'format' | 'aliases' | 'tombstones' | 'originNote'
> & {
  /** What it is called where there is room for a word: its province, issuer or short title. */
  readonly name: Bilingual;
  /** The one sign in its mark. */
  readonly glyph: string;
  readonly mark: Mark;
  /** How many of its statements no person has checked. */
  readonly drafts: number;
  readonly originNote: Bilingual | null;
  readonly records: readonly Statement[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly tombstones: readonly Tombstone[];
  /** source.txt: the text that every offset points into. */
  readonly text: string;
  readonly segments: readonly (readonly [number, number])[];
  readonly joins: readonly number[];
};

export interface Dataset {
  readonly themes: readonly Theme[];
  /** Those of all documents, and those that one has of its own. */
  readonly metrics: readonly Metric[];
  readonly alignments: readonly Alignment[];
  /** The words counted by the coverage; empty where the file could not be used. */
  readonly terms: readonly TermFamily[];
  readonly documents: readonly PolicyDocument[];
  /** 8 hex digits over all data files: the data version. */
  readonly fingerprint: string;
}

export type {
  Absence,
  Alignment,
  Bilingual,
  Context,
  Evidence,
  Exclusion,
  Metric,
  Section,
  Speaker,
  TermFamily,
  Theme,
  ThemeTerms,
  Time,
  Tombstone,
};
