import type { PolicyDocument, Statement } from './dataset.ts';
import { glyphOf, marksOf, shortNames } from './identity.ts';
import type { CleanedFile, DocumentFile, RecordFile } from './schema.ts';

/** One empty list for all that have none; frozen, so that it is never copied. */
const NONE: never[] = [];
Object.freeze(NONE);

/** A statement of a file with what may be left out there filled in. `document`: id of its document. */
export function buildStatement(record: RecordFile, document: string): Statement {
  const time = record.time ?? null;
  return {
    ...record,
    document,
    otherThemes: record.otherThemes ?? NONE,
    time,
    list: record.list ?? null,
    quantities:
      record.quantities?.map((quantity) => ({
        ...quantity,
        period: quantity.period ?? time,
        missing: quantity.missing ?? NONE,
      })) ?? NONE,
  };
}

/**
 * A checked document as the rest of the program sees it: what may be left out of the file is
 * filled in, and the records stand in document order, which is the order of their first evidence
 * in the text (the order of the file where two begin at the same place). `records`: those of the
 * file, where they have been built already.
 */
export function buildDocument(
  file: DocumentFile,
  cleaned: CleanedFile,
  text: string,
  records: readonly Statement[] = file.records.map((record) => buildStatement(record, file.id)),
): PolicyDocument {
  const { format: _, ...rest } = file;
  const begin = (record: Statement) => record.evidence[0]?.start ?? 0;
  return {
    ...rest,
    // Alone; beside others parseDataset tells it apart.
    name: shortNames([file])[0] ?? file.shortTitle,
    mark: marksOf([file.id])[0] ?? 'orange-circle',
    glyph: glyphOf(file),
    drafts: records.filter(({ status }) => status === 'draft').length,
    originNote: file.originNote ?? null,
    aliases: file.aliases ?? {},
    tombstones: file.tombstones ?? [],
    records: records.toSorted((a, b) => begin(a) - begin(b)),
    text,
    segments: cleaned.segments,
    joins: cleaned.joins,
  };
}
