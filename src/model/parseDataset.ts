// Unknown files in, a checked dataset out: the one gate between data/ and the program.
import { buildDocument, buildStatement } from './buildDocument.ts';
import { checkRecords } from './checkRecords.ts';
import {
  type Alignable,
  checkAlignment,
  checkCatalogue,
  checkDocumentReferences,
  checkTerms,
  type Known,
  type Report,
} from './checkReferences.ts';
import { checkSchema, jsonPath, ownerId } from './checkSchema.ts';
import { checkCleaned, checkSpans } from './checkText.ts';
import type { Alignment, Dataset, PolicyDocument, Statement, TermFamily } from './dataset.ts';
import { canonicalJson, type Hashing, hashing } from './fingerprint.ts';
import { deepFreeze, frugalFreeze } from './freeze.ts';
import { marksOf, shortNames } from './identity.ts';
import { migrateDocument } from './migrate.ts';
import { renewDocument } from './oldQuantities.ts';
import type { Problem } from './problem.ts';
import {
  alignmentsSchema,
  type CleanedFile,
  cleanedSchema,
  type DocumentFile,
  documentSchema,
  metricsSchema,
  termsSchema,
  themesSchema,
} from './schema.ts';
import { withoutEnglish } from './untranslated.ts';

/** The files of one document's folder. Each is asked for once, when its turn comes. */
export interface FolderFiles {
  readonly document?: unknown;
  readonly cleaned?: unknown;
  readonly text?: string | undefined;
}

/**
 * Data files as they were read: parsed JSON, and the cleaned text of each document by folder.
 * A file that failed to load is undefined or absent; whoever loads says so, and it is no problem here.
 */
export interface DatasetFiles {
  readonly themes: unknown;
  readonly metrics: unknown;
  readonly alignments: unknown;
  readonly terms?: unknown;
  readonly documents: Record<string, FolderFiles>;
  /** All folders that exist, loaded or not. Where it is given, an alignment that names any other is a problem. */
  readonly folders?: readonly string[] | undefined;
}

/** A report that writes into a list under the name of one file. */
function reportInto(problems: Problem[], file: string): Report {
  return (code, record, path, detail) => problems.push({ file, record, path, code, detail });
}

/** Texts without English: allowed in a draft alone. */
function checkEnglish(input: unknown, report: Report): void {
  for (const keys of withoutEnglish(input)) {
    report('english', ownerId(input, keys), jsonPath(keys), 'no English, and no draft');
  }
}

/** Themes or metrics: null with its problems, or null without any where the file was not loaded. */
function parseCatalogue<S extends typeof themesSchema | typeof metricsSchema>(
  schema: S,
  input: unknown,
  file: string,
  problems: Problem[],
) {
  if (input === undefined) return null;
  const { value, problems: faults } = checkSchema(schema, input, file);
  if (value) {
    checkCatalogue(value, reportInto(faults, file));
    checkEnglish(input, reportInto(faults, file));
  }
  problems.push(...faults);
  return faults.length === 0 ? value : null;
}

interface ParsedFolder {
  readonly document: PolicyDocument;
  /** What the fingerprint is taken over, with its text. */
  readonly file: DocumentFile;
  readonly cleaned: CleanedFile;
}

/** One document; null when a file of it is missing or has any fault. `taken` has the ids of the documents before it, of statements and of metrics. */
function parseFolder(
  folder: string,
  files: FolderFiles,
  known: Known,
  taken: Map<string, string>,
  problems: Problem[],
): ParsedFolder | null {
  const file = `${folder}/document.json`;
  const faults: Problem[] = [];
  const { document: read, cleaned: map, text: source } = files;
  const input = read === undefined ? undefined : renewDocument(migrateDocument(read));
  const parsed = input === undefined ? null : checkSchema(documentSchema, input, file);
  const cleanedFile = `${folder}/cleaned.json`;
  const cleaned = map === undefined ? null : checkSchema(cleanedSchema, map, cleanedFile);
  const text = typeof source === 'string' ? source : null;
  faults.push(...(parsed?.problems ?? []), ...(cleaned?.problems ?? []));

  const value: DocumentFile | null = parsed?.value ?? null;
  if (value) {
    const report = reportInto(faults, file);
    if (value.id !== folder) report('folder', null, 'id', `${value.id} stands in ${folder}/`);
    const own = new Set([...(known.metrics ?? []), ...(value.metrics ?? []).map(({ id }) => id)]);
    checkDocumentReferences(value, { ...known, metrics: known.metrics && own }, report);
    checkRecords(value, report);
    if (value.records.every(({ status }) => status !== 'draft')) checkEnglish(input, report);
    value.metrics?.forEach(({ id }, index) => {
      const path = `metrics[${index}].id`;
      const owner = known.metrics?.has(id) ? 'metrics.json' : taken.get(`metric ${id}`);
      if (owner === undefined) taken.set(`metric ${id}`, `${folder}/`);
      else report('duplicate', id, path, `${id} is already in ${owner}`);
    });
    for (const list of ['records', 'absences', 'tombstones'] as const) {
      value[list]?.forEach(({ id }, index) => {
        const owner = taken.get(id);
        if (owner === undefined) taken.set(id, folder);
        else if (owner !== folder) {
          report('duplicate', id, `${list}[${index}].id`, `${id} is already in ${owner}/`);
        }
      });
    }
    if (text !== null) faults.push(...checkSpans(value, text, file));
  }
  if (cleaned?.value && text !== null) {
    faults.push(...checkCleaned(cleaned.value, text, cleanedFile));
  }
  problems.push(...faults);
  if (faults.length > 0 || !value || !cleaned?.value || text === null) return null;
  const freeze = frugalFreeze();
  const records: Statement[] = value.records.map((record) =>
    freeze(buildStatement(record, value.id)),
  );
  return {
    document: buildDocument(value, cleaned.value, text, records),
    file: value,
    cleaned: cleaned.value,
  };
}

/** Adds a checked document as canonical JSON. */
function addDocument(hash: Hashing, { file, cleaned, document }: ParsedFolder): void {
  hash.border();
  hash.add(canonicalJson(file));
  hash.border();
  hash.add(canonicalJson(cleaned));
  hash.border();
  hash.add(document.text);
}

function parseAlignments(input: unknown, known: Alignable, problems: Problem[]): Alignment[] {
  if (input === undefined) return [];
  const file = 'alignments.json';
  const { value, problems: faults } = checkSchema(alignmentsSchema, input, file);
  checkEnglish(input, reportInto(faults, file));
  problems.push(...faults);
  const seen = new Set<string>();
  return (value ?? []).filter((alignment, index) => {
    const own: Problem[] = [];
    const report = reportInto(own, file);
    checkAlignment(alignment, index, known, report);
    if (seen.has(alignment.id)) {
      report('duplicate', alignment.id, `[${index}].id`, `${alignment.id} is given twice`);
    }
    seen.add(alignment.id);
    problems.push(...own);
    return own.length === 0;
  });
}

/** All term families, or none of them where the file has a fault: half a list would show half an emphasis. */
function parseTerms(input: unknown, problems: Problem[]): TermFamily[] {
  if (input === undefined) return [];
  const file = 'terms.json';
  const { value, problems: faults } = checkSchema(termsSchema, input, file);
  if (value) {
    checkTerms(value, reportInto(faults, file));
    checkEnglish(input, reportInto(faults, file));
  }
  problems.push(...faults);
  return faults.length === 0 ? (value ?? []) : [];
}

/**
 * Checks all data files, each against the schema and then against each other, and gives the
 * frozen dataset together with everything that is wrong. Never throws.
 *
 * A document with a fault of its own is left out and the others stay, in the order given; the same
 * goes for one alignment. Without themes or metrics there is no dataset. An alignment may name
 * a document that could not be loaded: its ids there lead nowhere.
 */
export function parseDataset(input: DatasetFiles): {
  dataset: Dataset | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const themes = parseCatalogue(themesSchema, input.themes, 'themes.json', problems);
  const metrics = parseCatalogue(metricsSchema, input.metrics, 'metrics.json', problems);
  const known: Known = {
    themes: themes && new Set(themes.map(({ id }) => id)),
    metrics: metrics && new Set(metrics.map(({ id }) => id)),
  };

  const taken = new Map<string, string>();
  const folders: [string, ParsedFolder | null][] = [];
  for (const [folder, own] of Object.entries(input.documents)) {
    folders.push([folder, parseFolder(folder, own ?? {}, known, taken, problems)]);
  }
  if (!themes || !metrics || !known.themes) return { dataset: null, problems };

  const ids = new Map(
    folders.map(([folder, parsed]) => [
      folder,
      parsed &&
        new Set([...parsed.document.records, ...parsed.document.absences].map(({ id }) => id)),
    ]),
  );
  const folderNames = input.folders ? new Set(input.folders) : null;
  const alignments = parseAlignments(
    input.alignments,
    { themes: known.themes, ids, folders: folderNames },
    problems,
  );
  const terms = parseTerms(input.terms, problems);
  const loaded = folders.flatMap(([, parsed]) => parsed ?? []);
  const byId = loaded.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const hash = hashing();
  [themes, metrics, alignments, terms].forEach((list, index) => {
    if (index > 0) hash.border();
    hash.add(canonicalJson(list));
  });
  for (const parsed of byId) addDocument(hash, parsed);
  const files = loaded.map(({ document }) => document);
  const names = shortNames(files);
  const marks = marksOf(files.map(({ id }) => id));
  const documents = files.map((document, index) => ({
    ...document,
    name: names[index] ?? document.name,
    mark: marks[index] ?? document.mark,
  }));
  const dataset: Dataset = {
    themes,
    metrics: [...metrics, ...documents.flatMap((document) => document.metrics ?? [])],
    alignments,
    terms,
    documents,
    fingerprint: hash.digits(),
  };
  return { dataset: deepFreeze(dataset), problems };
}
