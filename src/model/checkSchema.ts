import * as v from 'valibot';
import { clip, type Problem } from './problem.ts';

/** Keys of a document file whose members carry an id that a problem can name. */
const OWNERS = new Set(['records', 'absences', 'tombstones']);

/** A key of an object or an index of a list. */
export type Key = string | number;

/** Writes keys as a JSON path: `records[3].evidence[0].start`. Keys that are no names are quoted. */
export function jsonPath(keys: readonly Key[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(clip(key))}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** A property of an unknown value, its own only; undefined where there is none. */
function own(value: unknown, key: Key): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<Key, unknown>)[key];
}

/**
 * The id of what a path leads into: `records[3].…` of a document, `[3].…` of a list file.
 * Null where nothing on the way has an id that is a text.
 */
export function ownerId(file: unknown, keys: readonly Key[]): string | null {
  const [first, second] = keys;
  let owner: unknown;
  if (typeof first === 'number') owner = own(file, first);
  else if (first !== undefined && OWNERS.has(first) && typeof second === 'number') {
    owner = own(own(file, first), second);
  }
  const id = own(owner, 'id');
  return typeof id === 'string' ? clip(id) : null;
}

/** Where a value stands that is only part of a file. */
export interface Part {
  readonly whole: unknown;
  /** The keys from the file down, of keys from the value down. */
  readonly place: (keys: readonly Key[]) => readonly Key[];
}

/**
 * Holds an unknown value against a schema. `part`: where the value is not the whole file.
 * Gives the schema's own output (never the input, which may carry keys that nobody asked for),
 * or null and one problem for every fault. Never throws.
 */
export function checkSchema<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  file: string,
  part: Part = { whole: input, place: (keys) => keys },
): { value: v.InferOutput<S> | null; problems: Problem[] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.map((issue): Problem => {
    const keys = part.place((issue.path ?? []).map((item) => item.key as Key));
    return {
      file,
      record: ownerId(part.whole, keys),
      path: jsonPath(keys),
      code: 'schema',
      detail: `expected ${clip(issue.expected ?? 'another value')}, found ${clip(issue.received)}`,
    };
  });
  return { value: null, problems };
}
