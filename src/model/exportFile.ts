import * as v from 'valibot';
import {
  alignmentsSchema,
  cleanedSchema,
  documentSchema,
  metricsSchema,
  slug,
  termsSchema,
  themesSchema,
} from './schema.ts';

/** What the file holds and where it is from. */
const about = v.strictObject({
  product: v.literal('duizhao'),
  /** Of this form of file. */
  format: v.literal(1),
  scope: v.picklist(['shown', 'everything']),
  /** Statements in the file, and in all the data. */
  statements: v.pipe(v.number(), v.integer(), v.minValue(0)),
  of: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** 8 hex digits; null where not all data could be loaded. */
  version: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
  /** Filter, sources, version and link in the reader's language. */
  notes: v.array(v.string()),
});

/** The JSON file that a reader takes along: the data files in one, by document where they are of one. */
export const exportSchema = v.strictObject({
  about,
  themes: themesSchema,
  metrics: metricsSchema,
  alignments: alignmentsSchema,
  terms: termsSchema,
  documents: v.record(
    slug,
    v.strictObject({
      cleaned: cleanedSchema,
      /** The cleaned text that every offset points into. */
      text: v.string(),
      document: documentSchema,
    }),
  ),
});
export type ExportAbout = v.InferOutput<typeof about>;
