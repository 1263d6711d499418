import { isDated } from '../../domain/select.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { terms } from '../../i18n/terms.ts';
import type { Statement } from '../../model/dataset.ts';
import type { Kind, Lang } from '../../model/values.ts';

/** Kinds of which a reader asks how much: for the others a missing number means nothing. */
const COUNTABLE: readonly Kind[] = ['goal', 'target', 'measure'];

/**
 * What the document does not give about a statement, in words and each once: parts of its
 * quantities (A3–A6), a number (A1), a year (A2). Design, section 0.3.
 */
export function missingParts(record: Statement, lang: Lang): readonly string[] {
  const words = terms[lang];
  const parts = record.quantities.flatMap(({ missing }) => missing);
  const named = parts.map((part) => words.missing[part]);
  const unnumbered =
    COUNTABLE.includes(record.kind) && record.quantities.every(({ value }) => value === null);
  if (unnumbered) named.push(evidenceText[lang].number);
  if (!isDated(record)) named.push(evidenceText[lang].year);
  return [...new Set(named)];
}
