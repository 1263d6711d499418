import { lacking } from '../../domain/missing.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { terms } from '../../i18n/terms.ts';
import type { Statement } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** What the document does not give about a statement, in words and each once. Design, section 0.3. */
export function missingParts(record: Statement, lang: Lang): readonly string[] {
  const { number, year } = evidenceText[lang];
  const words = { ...terms[lang].missing, number, year };
  return lacking(record).map((part) => words[part]);
}
