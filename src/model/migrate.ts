// Files of an older format, brought to the form of today: exports that readers keep go on being read.

/** Whether a value is an object with keys. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the record ids of a file begin with; of its own id where it has no record. */
function prefixOf({ id, records, absences }: Readonly<Record<string, unknown>>): unknown {
  const first = [records, absences].flatMap((list) =>
    Array.isArray(list) ? list.slice(0, 1) : [],
  );
  const own = isObject(first[0]) ? first[0].id : undefined;
  return typeof own === 'string' ? own.replace(/-x?\d+$/, '') : id;
}

/**
 * A document file in format 2. Format 1 had the mark in the file and no prefix; what is of no known
 * format is given back as it is, for the schema to say what is wrong.
 */
export function migrateDocument(input: unknown): unknown {
  if (!isObject(input) || input.format !== 1) return input;
  const { mark: _, ...rest } = input;
  return { ...rest, format: 2, prefix: prefixOf(input) };
}
