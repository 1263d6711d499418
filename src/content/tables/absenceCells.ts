import { dataFile } from '../../i18n/dataFile.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { records } from '../../i18n/records.ts';
import type { Absence, PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { whole } from './cells.ts';
import type { CellOf, TableSource } from './tableSource.ts';

/** What was searched for, and every place where it occurs with the reason why it does not count. */
export function searchWords({ terms, hits }: Absence, lang: Lang): string {
  const { copied } = evidenceText[lang];
  const found = hits.map(({ quote, start, why }) => copied.hit(quote, start, why[lang]));
  return [copied.terms(terms.join(records[lang].comma)), ...found].join(records[lang].joiner);
}

/** A line a place where a term occurs, one where none does: how it was found that a document does not say something. */
export function absenceCells(source: TableSource): CellOf[] {
  return source.absences.flatMap(({ document, absence }) => {
    const hits = absence.hits.length > 0 ? absence.hits.map((_, place) => place) : [null];
    return hits.map((hit): CellOf => cellOf(document, absence, hit, source));
  });
}

function cellOf(
  document: PolicyDocument,
  absence: Absence,
  place: number | null,
  { names, linkFor }: TableSource,
): CellOf {
  const hit = place === null ? undefined : absence.hits[place];
  return (column, form) => {
    const lang = form === 'id' ? 'zh' : form;
    const code = form === 'id';
    const { theme = null, aspect = null, verdict } = absence;
    switch (column) {
      case 'id':
        return absence.id;
      case 'document':
        return code ? document.id : document.name[lang];
      case 'theme':
        return code || theme === null ? theme : (names.themes.get(theme)?.name[lang] ?? null);
      case 'aspect':
        return code || aspect === null ? aspect : evidenceText[lang].aspect[aspect];
      case 'verdict':
        return code ? verdict : dataFile[lang].verdict[verdict];
      case 'label':
        return absence.label[lang];
      case 'terms':
        return absence.terms.join(records.zh.comma);
      case 'hit':
        return place === null ? whole(0) : whole(place + 1);
      case 'hit_quote':
        return hit?.quote ?? null;
      case 'hit_start':
        return whole(hit?.start);
      case 'hit_end':
        return whole(hit?.end);
      case 'hit_why':
        return hit?.why[lang] ?? null;
      case 'note':
        return absence.note?.[lang] ?? null;
      case 'link':
        return linkFor(absence.id);
      default:
        return null;
    }
  };
}

/** The same searches as lines of the list of statements: one a search. */
export function absenceLines(source: TableSource): CellOf[] {
  return source.absences.map(({ document, absence }): CellOf => {
    const one = cellOf(document, absence, null, source);
    return (column, form) => {
      if (form === 'id') return one(column, form);
      switch (column) {
        case 'kind':
          return dataFile[form].searched;
        case 'written':
        case 'absence_words':
          return one('verdict', form);
        case 'search':
          return searchWords(absence, form);
        case 'id':
        case 'document':
        case 'theme':
        case 'label':
        case 'link':
          return one(column, form);
        default:
          return null;
      }
    };
  });
}
