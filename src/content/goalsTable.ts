// Goals and measures as a table: a theme a row, a document a column.
import { spokenRows, themeRows } from '../domain/compare.ts';
import type { Selection } from '../domain/rows.ts';
import { distinctSides } from '../domain/select.ts';
import { goals } from '../i18n/goals.ts';
import { terms } from '../i18n/terms.ts';
import type { Lang } from '../model/values.ts';
import { lanedDocuments } from './lanedDocuments.ts';
import { type Said, type SaidTable, saidStatement } from './said.ts';

/** All that the documents say on each theme, in document order; where one says nothing, why. Pure. */
export function goalsTable(selection: Selection, lang: Lang): SaidTable {
  const documents = lanedDocuments({ selection, lang });
  return {
    columns: documents.map(({ side, document, name }) => ({
      ...{ key: side, head: name, note: '', document },
    })),
    rows: spokenRows(themeRows(distinctSides(selection))).map((row) => ({
      key: row.theme.id,
      name: row.theme.name[lang],
      cells: documents.map(({ side, document }): Said[] => {
        const absence = row.absence[side];
        if (absence || row.unread[side]) {
          const code = absence ? 'A0' : 'A8';
          return [{ type: 'absent', code, absence, words: terms[lang].absence[code] }];
        }
        const own = row.records[side].map((record) => saidStatement(document, record));
        return own.length > 0 ? own : [{ type: 'words', words: goals[lang].hidden }];
      }),
    })),
  };
}
