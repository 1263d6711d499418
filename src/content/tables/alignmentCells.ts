import { about } from '../../i18n/about.ts';
import type { CellOf, TableSource } from './tableSource.ts';

/** A line a statement or search that stands in an alignment, the alignments in the order of the data. */
export function alignmentCells(source: TableSource): CellOf[] {
  const { alignments, documents, absences, names, statement, linkFor } = source;
  const labels = new Map(absences.map(({ absence }) => [absence.id, absence.label]));
  return alignments.flatMap(({ id: alignment, theme, topic, verdict, difference, records }) =>
    documents.flatMap((document) =>
      (records[document.id] ?? []).map(
        (id): CellOf =>
          (column, form) => {
            const code = form === 'id';
            const lang = form === 'id' ? 'zh' : form;
            switch (column) {
              case 'alignment':
                return alignment;
              case 'topic':
                return topic[lang];
              case 'difference':
                return difference[lang];
              case 'theme':
                return code ? theme : (names.themes.get(theme)?.name[lang] ?? null);
              case 'verdict':
                return code ? verdict : about[lang].verdict[verdict];
              case 'document':
                return code ? document.id : document.name[lang];
              case 'id':
                return id;
              case 'label':
                return (statement(id)?.label ?? labels.get(id))?.[lang] ?? null;
              case 'quote':
                return statement(id)?.evidence[0]?.quote ?? null;
              case 'link':
                return linkFor(id);
              default:
                return null;
            }
          },
      ),
    ),
  );
}
