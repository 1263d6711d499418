// The comparison as one table, free of any medium: a theme a row, a document a column, notes below.
import { isUnread, silence } from '../domain/absence.ts';
import { alignmentsWithin } from '../domain/filePart.ts';
import type { SideSelection } from '../domain/rows.ts';
import { comparisonFile } from '../i18n/comparisonFile.ts';
import { withDraftNote, withDraftTag } from '../i18n/drafts.ts';
import { terms } from '../i18n/terms.ts';
import type { Dataset, Statement, Theme } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { searchWords } from './tables/absenceCells.ts';

/** A statement in its cell. */
export interface ComparedStatement {
  readonly id: string;
  readonly label: string;
  /** Every passage, word for word. */
  readonly quotes: readonly string[];
  /** Id and characters. */
  readonly place: string;
}

/** What a document says on a theme: statements; or, where there are none, why, with the number of a note. */
export interface ComparisonTableCell {
  readonly statements: readonly ComparedStatement[];
  readonly silent: { readonly words: string; readonly note: number | null } | null;
}

export interface ComparisonTable {
  readonly title: string;
  /** Of the columns: theme, then the documents. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly theme: string;
    readonly cells: readonly ComparisonTableCell[];
    /** How what they write on one topic differs. */
    readonly differences: readonly string[];
  }[];
  /** Searches that found nothing; the first is note 1. */
  readonly notes: readonly string[];
}

/** A row for each theme on which a document has a statement or is silent, in the order of the themes. */
export function comparisonTable(
  dataset: Dataset,
  parts: readonly SideSelection[],
  themes: readonly Theme[],
  lang: Lang,
): ComparisonTable {
  const text = comparisonFile[lang];
  const names = parts.map(({ document }) => document.name[lang]);
  const alignments = alignmentsWithin(dataset, parts, themes);
  const notes: string[] = [];
  const rows = themes.flatMap((theme) => {
    const cells = parts.map(({ document, records }): ComparisonTableCell => {
      const statements = records
        .filter((record) => record.theme === theme.id)
        .map((record) => compared(record, lang));
      if (statements.length > 0) return { statements, silent: null };
      const absence = silence(document, theme.id);
      if (!absence) {
        const words = isUnread(document, theme.id) ? terms[lang].absence.A8 : text.hidden;
        return { statements, silent: { words, note: null } };
      }
      notes.push(searchWords(absence, lang));
      return { statements, silent: { words: absence.label[lang], note: notes.length } };
    });
    const differences = alignments
      .filter((one) => one.theme === theme.id)
      .map(({ topic, difference }) => text.difference(topic[lang], difference[lang]));
    const says = cells.some(({ statements, silent }) => statements.length > 0 || silent?.note);
    return says ? [{ theme: theme.name[lang], cells, differences }] : [];
  });
  return {
    title: withDraftNote(
      text.title(names),
      parts.map(({ document }) => document),
      lang,
    ),
    head: [text.theme, ...names],
    rows,
    notes,
  };
}

function compared(record: Statement, lang: Lang): ComparedStatement {
  const { id, label, evidence } = record;
  const places = evidence.map(({ start, end }) => `${start}–${end}`);
  return {
    id,
    label: withDraftTag(label[lang], record, lang),
    quotes: evidence.map(({ quote }) => quote),
    place: comparisonFile[lang].place(id, places),
  };
}
