// The one schema of the data files. The TypeScript types, the check on load and the
// published JSON Schema all come from here.
import * as v from 'valibot';
import {
  ALIGNMENT_VERDICTS,
  ASPECTS,
  COMMITMENTS,
  CONTEXT_REASONS,
  DRAFTED_FIELDS,
  DUTY_ROLES,
  EVIDENCE_ROLES,
  EXCLUSION_REASONS,
  FORMS,
  GENRES,
  INSTRUMENTS,
  KINDS,
  LEVELS,
  MISSING_PARTS,
  RECORD_STATES,
  RELATIONS,
  STATUSES,
  TIME_TYPES,
  VERDICTS,
  WORDINGS,
} from './values.ts';

const text = v.pipe(v.string(), v.minLength(1));
export const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
/** The prefix of its document and a number: sc-12, ningbo-notice-0042. */
export const recordId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-\d{2,4}$/));
const prefix = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
const absenceId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-x\d{2,3}$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/**
 * A text in both languages. Chinese is written first; English is an unofficial translation. In a draft it
 * may be missing; the Chinese words then stand in its place (untranslated.ts).
 */
const bilingual = v.pipe(
  v.strictObject({ zh: text, en: v.optional(text) }),
  v.transform(({ zh, en = zh }) => ({ zh, en })),
);

/** A verbatim piece of the cleaned text: UTF-16 code units, end exclusive. */
const span = { quote: text, start: offset, end: offset };
const quoted = v.strictObject(span);

const evidence = v.strictObject({ ...span, role: v.optional(v.picklist(EVIDENCE_ROLES)) });

/** When. `year: null` where the text says 今年, 目前 or only a day; the words as written stand in `quote`. */
const time = v.strictObject({
  type: v.picklist(TIME_TYPES),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  /** First and last month, 1–12; both absent for a whole year or a moment. */
  from: v.optional(month),
  to: v.optional(month),
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
  ...span,
});

const quantity = v.strictObject({
  metric: slug,
  /** A decimal string, or a fraction as such (1/3); null for a range, and where the words give no number. */
  value: v.nullable(v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$|^\d+\/[1-9]\d*$/))),
  /** Both ends of a range, included. */
  low: v.optional(decimal),
  high: v.optional(decimal),
  /** The baseline that the same clause states, in the unit of the value (由6.4%提高到9%), and a bound on it (从不足60家). */
  from: v.optional(decimal),
  fromRelation: v.optional(v.picklist(RELATIONS)),
  /** As written, with 万 and 亿: 亿元, 元/度, 个百分点, ‰. */
  unit: v.nullable(text),
  relation: v.picklist(RELATIONS),
  /** A decrease, or lower than what it is compared with, by the value. */
  fall: v.optional(v.literal(true)),
  /** 前10位: one of the first ten. */
  top: v.optional(v.literal(true)),
  /** 约3—5家: both ends of a range are rough. */
  rough: v.optional(v.literal(true)),
  /** The words leave the number open: 翻了2倍. */
  ambiguous: v.optional(v.literal(true)),
  /** Per how many, as written: 每万人. */
  per: v.optional(text),
  /** What it is compared with: 全国平均水平. */
  than: v.optional(bilingual),
  form: v.picklist(FORMS),
  /** Null where the text does not say. */
  status: v.nullable(v.picklist(STATUSES)),
  missing: v.optional(v.array(v.picklist(MISSING_PARTS))),
  /** The words as written, e.g. 1100余家. */
  written: quoted,
  /** Only where it differs from the record's own time. */
  period: v.optional(time),
});

/** A stated number of items, and those that the text names. */
const list = v.strictObject({
  metric: slug,
  named: v.array(quoted),
});

/** One statement as a document file has it. */
export const recordSchema = v.strictObject({
  id: recordId,
  kind: v.picklist(KINDS),
  theme: slug,
  otherThemes: v.optional(v.array(slug)),
  /** The section of the document's own order that the statement stands in. */
  section: slug,
  label: bilingual,
  summary: bilingual,
  speaker: v.optional(slug),
  instrument: v.optional(v.picklist(INSTRUMENTS)),
  commitment: v.optional(v.picklist(COMMITMENTS)),
  /** For goals, targets, measures and principles: what the wording names. */
  wording: v.optional(v.picklist(WORDINGS)),
  time: v.optional(time),
  quantities: v.optional(v.array(quantity)),
  list: v.optional(list),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  /** The departments that the text charges with it. */
  duties: v.optional(
    v.array(v.strictObject({ ...span, role: v.optional(v.picklist(DUTY_ROLES)) })),
  ),
  /** Absent: checked. */
  status: v.optional(v.picklist(RECORD_STATES)),
  /** Of a draft: how sure the program is, from 0 to 1. */
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Of a draft: the rule by which each field was read, and the words that it stood on. */
  why: v.optional(
    v.array(
      v.strictObject({
        field: v.picklist(DRAFTED_FIELDS),
        rule: text,
        words: v.optional(text),
      }),
    ),
  ),
});

/** A search that shows what the document does not say. Run again by a test. */
const absence = v.strictObject({
  id: absenceId,
  /** Exactly one of the two. */
  theme: v.optional(slug),
  aspect: v.optional(v.picklist(ASPECTS)),
  verdict: v.picklist(VERDICTS),
  label: bilingual,
  /** Terms searched for in the text in scope, each as a plain substring. */
  terms: v.pipe(v.array(text), v.minLength(1)),
  /** Every place where a term occurs, and why it does not count. */
  hits: v.array(v.strictObject({ ...span, why: bilingual })),
  note: v.optional(bilingual),
});

const section = v.strictObject({
  id: slug,
  parent: v.optional(slug),
  label: bilingual,
  /** The short tag put before a statement of this section: 到2027, 一要, 主线. */
  tag: bilingual,
});

const speaker = v.strictObject({ id: slug, name: bilingual, role: bilingual });

const exclusion = v.strictObject({
  ...span,
  reason: v.picklist(EXCLUSION_REASONS),
  note: v.optional(bilingual),
  /** Of a draft: the rule of the program that left it out. */
  rule: v.optional(text),
});

const context = v.strictObject({ ...span, reason: v.picklist(CONTEXT_REASONS) });

const metric = v.strictObject({
  id: slug,
  name: bilingual,
  /** What it counts, and what it does not. */
  definition: bilingual,
  unit: v.nullable(text),
  form: v.picklist(FORMS),
  /** The metric this one is a share of or the growth of. */
  of: v.optional(slug),
});

const tombstone = v.strictObject({
  id: recordId,
  quote: text,
  reason: bilingual,
  successor: v.optional(recordId),
});

export const documentSchema = v.strictObject({
  /** Files of format 1 are read too (migrate.ts). */
  format: v.literal(2),
  id: slug,
  /** What its record ids begin with. */
  prefix,
  /** Ids that it had before; links that carry one still lead to it. */
  formerIds: v.optional(v.array(slug)),
  genre: v.picklist(GENRES),
  level: v.optional(v.picklist(LEVELS)),
  /** Who issued it. */
  issuer: v.optional(bilingual),
  /** Its number, as written: 川府发〔2024〕1号. */
  number: v.optional(text),
  adopted: v.optional(time),
  effective: v.optional(time),
  province: v.optional(v.strictObject({ id: slug, name: bilingual, glyph: text })),
  title: bilingual,
  shortTitle: bilingual,
  /** What the report is about: the policy or the meeting. */
  subject: bilingual,
  outlet: v.optional(bilingual),
  /** The credit as it goes into a citation; says where the origin is not known. */
  citation: v.optional(bilingual),
  /** A caution on where the text came from, if there is one. */
  originNote: v.optional(bilingual),
  /** The day as written. */
  date: v.optional(time),
  /** An editor's note with its reasons; never a value. */
  yearNote: v.optional(bilingual),
  /** The year that the note infers, for citations whose style must have one; no view shows it as the document's. */
  inferredYear: v.optional(v.pipe(v.number(), v.integer())),
  /** SHA-256 of source.raw.txt, lower-case hex. */
  rawSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Metrics that no other document has; joined to those of metrics.json on load. */
  metrics: v.optional(v.array(metric)),
  speakers: v.array(speaker),
  sections: v.array(section),
  records: v.array(recordSchema),
  absences: v.array(absence),
  exclusions: v.array(exclusion),
  context: v.array(context),
  aliases: v.optional(v.record(recordId, recordId)),
  tombstones: v.optional(v.array(tombstone)),
});

/** Where the cleaned text came from in the raw one; written by the cleaning script. */
export const cleanedSchema = v.strictObject({
  /** [start, end) in source.raw.txt; joined end to end they are source.txt. */
  segments: v.array(v.tuple([offset, offset])),
  /** Offsets in source.txt where the page layout had broken a sentence. */
  joins: v.array(offset),
});

export const themesSchema = v.array(
  v.strictObject({
    id: slug,
    /** Ids that it had before; links that carry one still lead to it. */
    formerIds: v.optional(v.array(slug)),
    name: bilingual,
    definition: bilingual,
  }),
);

/** The words by which a draft takes a theme, and what each counts. No view but Method needs them. */
export const themeTermsSchema = v.array(
  v.strictObject({
    id: slug,
    terms: v.pipe(
      v.array(v.strictObject({ term: text, weight: v.picklist([1, 2, 3]) })),
      v.minLength(1),
    ),
  }),
);

export const metricsSchema = v.array(metric);

export const alignmentsSchema = v.array(
  v.strictObject({
    id: slug,
    theme: slug,
    topic: bilingual,
    verdict: v.picklist(ALIGNMENT_VERDICTS),
    /** Record or absence ids by document id. */
    records: v.record(slug, v.array(v.union([recordId, absenceId]))),
    difference: bilingual,
  }),
);

/** What the coverage counts: each family is one row, its terms plain substrings of the text in scope. */
export const termsSchema = v.array(
  v.strictObject({
    id: slug,
    /** Ours; the Chinese name is the terms themselves, joined by a stroke. */
    name: bilingual,
    terms: v.pipe(v.array(text), v.minLength(1)),
    /** The family whose count holds this one's too, where its term stands within these (数据 in 数据要素). */
    within: v.optional(slug),
  }),
);

export type Bilingual = v.InferOutput<typeof bilingual>;
export type Quoted = v.InferOutput<typeof quoted>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Time = v.InferOutput<typeof time>;
export type QuantityFile = v.InferOutput<typeof quantity>;
export type RecordFile = v.InferOutput<typeof recordSchema>;
export type DocumentFile = v.InferOutput<typeof documentSchema>;
export type CleanedFile = v.InferOutput<typeof cleanedSchema>;
export type Absence = v.InferOutput<typeof absence>;
export type Section = v.InferOutput<typeof section>;
export type Speaker = v.InferOutput<typeof speaker>;
export type Exclusion = v.InferOutput<typeof exclusion>;
export type Context = v.InferOutput<typeof context>;
export type Tombstone = v.InferOutput<typeof tombstone>;
export type Theme = v.InferOutput<typeof themesSchema>[number];
export type ThemeTerms = v.InferOutput<typeof themeTermsSchema>[number];
export type Metric = v.InferOutput<typeof metricsSchema>[number];
export type TermFamily = v.InferOutput<typeof termsSchema>[number];
export type Alignment = v.InferOutput<typeof alignmentsSchema>[number];
