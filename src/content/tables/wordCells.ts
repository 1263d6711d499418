import { termRows } from '../../domain/coverage.ts';
import { records } from '../../i18n/records.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { decimal, whole } from './cells.ts';
import type { CellOf, TableSource } from './tableSource.ts';

/** A line a family of words and document, in the order of the coverage: counted letter by letter in the whole text, whatever the filter. */
export function wordCells({ dataset, documents }: TableSource): CellOf[] {
  const [a = null, b = null] = documents;
  const order = termRows(dataset.terms, { a, b });
  // More than two documents are counted two at a time.
  const others = documents
    .slice(2)
    .map((document) => termRows(dataset.terms, { a: document, b: null }));
  return order.flatMap(({ family, hits }) => {
    const own = [
      hits.a,
      hits.b,
      ...others.map((rows) => rows.find((row) => row.family === family)?.hits.a ?? null),
    ];
    return documents.map((document, index): CellOf => {
      const places = own[index] ?? [];
      return (column, form) => {
        const lang = form === 'id' ? 'zh' : form;
        switch (column) {
          case 'family':
            return family.id;
          case 'label':
            return family.name[lang];
          case 'terms':
            return family.terms.join(records.zh.comma);
          case 'document':
            return form === 'id' ? document.id : document.name[lang];
          case 'count':
            return whole(places.length);
          case 'per_1000': {
            const all = Math.max(1, hanCount(document.text));
            return decimal((Math.round((places.length * 100_000) / all) / 100).toFixed(2), null);
          }
          case 'places':
            return places.map(({ start, end }) => `${start}–${end}`).join(' ') || null;
          default:
            return null;
        }
      };
    });
  });
}
