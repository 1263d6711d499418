import * as v from 'valibot';
import { buildStatement } from './buildDocument.ts';
import { checkSchema } from './checkSchema.ts';
import type { Statement } from './dataset.ts';
import { deepFreeze } from './freeze.ts';
import { renewRecord } from './oldQuantities.ts';
import { type RecordFile, recordId, recordSchema, slug } from './schema.ts';

const dataVersion = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

/** What changed from one version of the data to the next, oldest first; written by scripts/changes.mjs. */
export const changesSchema = v.pipe(
  v.array(
    v.strictObject({
      /** The fingerprint of the data after the change. */
      version: dataVersion,
      date: v.pipe(v.string(), v.isoDate()),
      /** Statements that were added, changed or removed; the first version has none. */
      statements: v.array(
        v.strictObject({
          id: recordId,
          document: slug,
          /** As it stood before; null where it was not there. */
          before: v.nullable(recordSchema),
          /** As it stood after; null where it was removed. */
          after: v.nullable(recordSchema),
        }),
      ),
    }),
  ),
  v.minLength(1),
);

/** One version of the data, and what changed from the one before it. */
export interface DataVersion {
  /** Fingerprint of the data, 8 hex digits. */
  readonly version: string;
  /** Day of the change, YYYY-MM-DD. */
  readonly date: string;
  readonly statements: readonly StatementChange[];
}

/** A statement before and after a change; null where it was not there. */
export interface StatementChange {
  readonly id: string;
  readonly document: string;
  readonly before: Statement | null;
  readonly after: Statement | null;
}

/** The change log of the data, oldest version first; null where the file is no change log. */
export function parseChanges(input: unknown): readonly DataVersion[] | null {
  const { value } = checkSchema(changesSchema, renewed(input), 'changes.json');
  if (!value) return null;
  return deepFreeze(
    value.map(({ version, date, statements }) => ({
      version,
      date,
      statements: statements.map(({ id, document, before, after }) => {
        const built = (record: RecordFile | null) => record && buildStatement(record, document);
        return { id, document, before: built(before), after: built(after) };
      }),
    })),
  );
}

// Versions written before keep their statements in the words of their day.
function renewed(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  return input.map((version) =>
    Array.isArray(version?.statements)
      ? { ...version, statements: version.statements.map(renewedChange) }
      : version,
  );
}

function renewedChange(change: unknown): unknown {
  if (typeof change !== 'object' || change === null) return change;
  const { before, after } = change as Readonly<Record<string, unknown>>;
  return { ...change, before: renewRecord(before), after: renewRecord(after) };
}
