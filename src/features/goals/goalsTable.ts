import type { NativeChart } from '../../charts/nativeChart.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { sharesQuote } from '../../domain/sharedQuote.ts';
import { statedWords } from '../../domain/statedWords.ts';
import { goals } from '../../i18n/goals.ts';
import { terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** The rows of the goals screen as a table: one line a statement and theme, absences included. */
export function goalsTable(
  rows: readonly ThemeRow[],
  selection: Selection,
  lang: Lang,
): Pick<NativeChart, 'name' | 'finding' | 'table'> {
  const text = goals[lang];
  const { quote, theme, document, section, kind, year } = text.columns;
  const words = (record: Statement, document: PolicyDocument) => {
    const quote = statedWords(record);
    return sharesQuote(document, record) ? text.labelled(quote, record.label[lang]) : quote;
  };
  const table: NativeChart['table'] = {
    columns: [
      { id: 'quote', label: quote },
      { id: 'theme', label: theme },
      { id: 'document', label: document },
      { id: 'section', label: section },
      { id: 'kind', label: kind },
      { id: 'year', label: year },
    ],
    rows: rows.flatMap((row) =>
      SIDES.flatMap((side) => {
        const shown = selection.sides[side];
        if (!shown) return [];
        const province = shown.document.name[lang];
        const name = row.theme.name[lang];
        const absence = row.absence[side];
        if (absence || row.unread[side]) {
          const words = terms[lang].absence[absence ? 'A0' : 'A8'];
          return [
            {
              key: `${row.theme.id}-${side}`,
              target: absence?.id ?? null,
              cells: [words, name, province, '–', '–', '–'],
            },
          ];
        }
        return row.records[side].map((record) => ({
          key: `${row.theme.id}-${side}-${record.id}`,
          target: record.id,
          cells: [
            words(record, shown.document),
            name,
            province,
            shown.document.sections.find(({ id }) => id === record.section)?.tag[lang] ?? '–',
            terms[lang].kind[record.kind],
            record.time ? timeText(record.time, lang) : text.noYear,
          ],
        }));
      }),
    ),
  };
  return { name: text.tableName, finding: text.tableFinding(table.rows.length), table };
}
