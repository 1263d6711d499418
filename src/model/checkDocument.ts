import * as v from 'valibot';
import { checkSchema, type Key } from './checkSchema.ts';
import type { Problem } from './problem.ts';
import { type DocumentFile, documentSchema, type RecordFile, recordSchema } from './schema.ts';
import { inBlocks, type Turns } from './turns.ts';

const recordsSchema = v.array(recordSchema);

/**
 * Holds a file against the schema of documents, its records a block at a time: the very same checks
 * as all at once. Gives the schema's own output, or null and one problem for every fault.
 */
export function* checkDocument(
  input: unknown,
  file: string,
): Turns<{ value: DocumentFile | null; problems: Problem[] }> {
  const list = recordsOf(input);
  if (!list) return checkSchema(documentSchema, input, file);
  const part = { whole: input, place: (keys: readonly Key[]) => keys };
  const rest = checkSchema(documentSchema, { ...(input as object), records: [] }, file, part);
  const problems = [...rest.problems];
  const records: RecordFile[] = [];
  yield* inBlocks(list, (block, start) => {
    const place = ([index, ...keys]: readonly Key[]): Key[] =>
      typeof index === 'number' ? ['records', start + index, ...keys] : ['records'];
    const checked = checkSchema(recordsSchema, block, file, { whole: input, place });
    problems.push(...checked.problems);
    for (const record of checked.value ?? []) records.push(record);
  });
  if (!rest.value || problems.length > 0) return { value: null, problems };
  return { value: { ...rest.value, records }, problems };
}

/** The list of records of an unknown value; null where it has none. */
function recordsOf(input: unknown): readonly unknown[] | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  const records = 'records' in input ? input.records : null;
  return Array.isArray(records) ? records : null;
}
