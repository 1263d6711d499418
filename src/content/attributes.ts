// What is said of one statement, attribute by attribute, in words: for the evidence and the comparison.
import { lacking, lacksNumber } from '../domain/missing.ts';
import { isDated } from '../domain/select.ts';
import { evidenceText } from '../i18n/evidence.ts';
import { quantityText } from '../i18n/quantity.ts';
import { terms } from '../i18n/terms.ts';
import { timeText } from '../i18n/time.ts';
import type { PolicyDocument, Speaker, Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

/** Words of an attribute; `stated`: whether the document gives it. */
export interface Attribute {
  readonly words: string;
  readonly stated: boolean;
}

/** When a statement is for, or that it names no year. */
export function yearOf(record: Statement, lang: Lang): Attribute {
  const period = record.quantities.find(({ period }) => period !== null && period.year !== null);
  const time = record.time ?? period?.period;
  return time
    ? { words: timeText(time, lang), stated: isDated(record) }
    : { words: terms[lang].absence.A2, stated: false };
}

/** Its quantities; that no number is given where one is asked for; null where none is asked for. */
export function valuesOf(record: Statement, lang: Lang): readonly Attribute[] | null {
  const { quantities, commitment } = record;
  if (quantities.length > 0) {
    return quantities.map((quantity) => ({
      words: quantityText(quantity, lang, commitment),
      stated: true,
    }));
  }
  return lacksNumber(record) ? [{ words: evidenceText[lang].unstated, stated: false }] : null;
}

/** What the document does not give about a statement, in words and each once. Design, section 0.3. */
export function missingOf(record: Statement, lang: Lang): readonly string[] {
  const { number, year } = evidenceText[lang];
  const words = { ...terms[lang].missing, number, year };
  return lacking(record).map((part) => words[part]);
}

/** The same without number and year, where those have places of their own. */
export function missingPartsOf(record: Statement, lang: Lang): readonly string[] {
  const { missing } = terms[lang];
  return lacking(record).flatMap((part) =>
    part === 'number' || part === 'year' ? [] : missing[part],
  );
}

/** Who says it; null where the sentence does not say. */
export function speakerOf(record: Statement, document: PolicyDocument): Speaker | null {
  return document.speakers.find(({ id }) => id === record.speaker) ?? null;
}

/** Year, value and speaker in one line: 没有写年份，未给出数值；刘家义，省委书记. */
export function attributeLine(record: Statement, document: PolicyDocument, lang: Lang): string {
  const { comma, semicolon } = evidenceText[lang];
  const speaker = speakerOf(record, document);
  const values = (valuesOf(record, lang) ?? []).map(({ words }) => words);
  // Of several metrics the same may be said.
  const said = [yearOf(record, lang).words, ...new Set(values)].map((words, at) =>
    // In the middle of a sentence; Chinese has no capitals.
    at === 0 ? words : words.replace(/^No\b/, 'no'),
  );
  const who = speaker ? [speaker.name[lang], speaker.role[lang]] : [];
  return [said, who]
    .filter((part) => part.length > 0)
    .map((part) => part.join(comma))
    .join(semicolon);
}
