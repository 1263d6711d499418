// What stands in the cell of a table, free of any medium: pictures, paper, slides and presentation files draw the same.
import { markState } from '../domain/markState.ts';
import type { MarkState, TimelineMark } from '../domain/rows.ts';
import { statedWords } from '../domain/statedWords.ts';
import { withDraftTag } from '../i18n/drafts.ts';
import type { Absence, PolicyDocument, Statement } from '../model/dataset.ts';
import type { AbsenceCode, Lang } from '../model/values.ts';
import type { StatedValue } from './timelineTable.ts';

/** A statement: in words, or by the numbers that it reports. */
export interface SaidStatement {
  readonly type: 'statement';
  readonly document: PolicyDocument;
  readonly record: Statement;
  readonly state: MarkState;
  readonly values: readonly StatedValue[] | null;
}

/** A place where a document says nothing. */
export interface SaidAbsence {
  readonly type: 'absent';
  readonly code: AbsenceCode;
  /** The search that found nothing; null where there is none. */
  readonly absence: Absence | null;
  readonly words: string;
}

export type Said =
  | SaidStatement
  | SaidAbsence
  /** Statements of which only their states are shown. */
  | {
      readonly type: 'marks';
      readonly document: PolicyDocument;
      readonly marks: readonly TimelineMark[];
    }
  | { readonly type: 'words'; readonly words: string };

export interface SaidColumn {
  readonly key: string;
  readonly head: string;
  /** Under the head; '' for none. */
  readonly note: string;
  /** The document whose column it is; null for a column of both. */
  readonly document: PolicyDocument | null;
}

export interface SaidRow {
  readonly key: string;
  readonly name: string;
  /** One a column; nothing in it where no document says anything there. */
  readonly cells: readonly (readonly Said[])[];
}

export interface SaidTable {
  readonly columns: readonly SaidColumn[];
  readonly rows: readonly SaidRow[];
}

/** A statement of a document as it stands in a cell. */
export function saidStatement(
  document: PolicyDocument,
  record: Statement,
  values: SaidStatement['values'] = null,
): SaidStatement {
  return { type: 'statement', document, record, state: markState(record), values };
}

/** Its numbers, or its words: in Chinese the document's own, in English our label; of a draft with its tag. */
export function statementWords(
  { record, values }: Pick<SaidStatement, 'record' | 'values'>,
  lang: Lang,
  how: 'quote' | 'label' = lang === 'zh' ? 'quote' : 'label',
): string {
  const [comma, semicolon] = lang === 'zh' ? ['，', '；'] : [', ', '; '];
  const numbers = values?.map(({ value, name, period }) =>
    [`${value} ${name}`, period].filter(Boolean).join(comma),
  );
  const words = how === 'quote' ? statedWords(record) : record.label[lang];
  return withDraftTag(numbers?.join(semicolon) ?? words, record, lang);
}

/** The statements of a table, in the order in which they come, each once. */
export function statementsOf(rows: readonly SaidRow[]): SaidStatement[] {
  const all = rows.flatMap(({ cells }) => cells.flat()).filter((one) => one.type === 'statement');
  return all.filter(({ record }, at) => all.findIndex((other) => other.record === record) === at);
}
