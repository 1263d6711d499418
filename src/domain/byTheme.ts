import type { PolicyDocument, Statement } from '../model/dataset.ts';

/** Statements by the themes that they are on, as main theme or as another one, in the order given. */
export function byTheme(records: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  const put = (theme: string, record: Statement) => {
    const list = found.get(theme);
    if (!list) found.set(theme, [record]);
    // A theme given twice counts once.
    else if (list.at(-1) !== record) list.push(record);
  };
  for (const record of records) {
    put(record.theme, record);
    for (const theme of record.otherThemes) put(theme, record);
  }
  return found;
}

const whole = new WeakMap<PolicyDocument, ReadonlyMap<string, readonly Statement[]>>();

/** All statements of a document that are on a theme, whatever the filter; worked out once. */
export function statementsOn(document: PolicyDocument, theme: string): readonly Statement[] {
  const known = whole.get(document) ?? byTheme(document.records);
  whole.set(document, known);
  return known.get(theme) ?? [];
}
