// What two statements say, attribute by attribute, so that each stands beside its like.
import type { Compared, ComparedPair } from '../domain/comparedPair.ts';
import { compareText } from '../i18n/compare.ts';
import { evidenceText } from '../i18n/evidence.ts';
import { terms } from '../i18n/terms.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { missingOf, speakerOf, valuesOf, yearOf } from './attributes.ts';

/** The attributes that stand in rows of words, in their order. */
export const COMPARISON_ROWS = [
  'year',
  'value',
  'missing',
  'kind',
  'speaker',
  'section',
  'theme',
] as const;
export type ComparisonRowId = (typeof COMPARISON_ROWS)[number];

/** What one of them gives. `strong`: a year or number that is stated. */
export interface ComparisonCell {
  readonly words: string;
  readonly note: string;
  readonly strong: boolean;
}

export interface ComparisonRow {
  readonly id: ComparisonRowId;
  /** The left and the right; null where the document is silent and there is nothing to say. */
  readonly cells: readonly [ComparisonCell | null, ComparisonCell | null];
  /** Whether both say the same. */
  readonly same: boolean;
}

/** Every row of a comparison, in the order of COMPARISON_ROWS. */
export function comparisonRows(
  dataset: Dataset,
  [one, other]: ComparedPair,
  lang: Lang,
): readonly ComparisonRow[] {
  return COMPARISON_ROWS.map((id) => {
    const left = cellOf(id, one, dataset, lang);
    const right = cellOf(id, other, dataset, lang);
    const same = left !== null && left.words === right?.words && left.note === right.note;
    return { id, cells: [left, right], same };
  });
}

function cellOf(
  id: ComparisonRowId,
  target: Compared,
  dataset: Dataset,
  lang: Lang,
): ComparisonCell | null {
  const plain = (words: string, note = '', strong = false) => ({ words, note, strong });
  const names = (ids: readonly string[]) =>
    ids.flatMap((theme) => dataset.themes.find((one) => one.id === theme)?.name[lang] ?? []);
  const text = compareText[lang];
  const { list } = text.title;
  if (target.type === 'absence') {
    const { theme } = target.absence;
    return id === 'theme' && theme ? plain(names([theme]).join(list)) : null;
  }
  const { record, document } = target;
  switch (id) {
    case 'year': {
      const { words, stated } = yearOf(record, lang);
      return plain(words, '', stated);
    }
    case 'value': {
      const values = valuesOf(record, lang);
      if (!values) return plain(text.notAsked);
      const words = [...new Set(values.map((value) => value.words))].join(list);
      return plain(
        words,
        '',
        values.some(({ stated }) => stated),
      );
    }
    case 'missing':
      return plain(missingOf(record, lang).join(list) || text.nothing);
    case 'kind':
      return plain(terms[lang].kind[record.kind]);
    case 'speaker': {
      const speaker = speakerOf(record, document);
      return plain(speaker?.name[lang] ?? evidenceText[lang].noSpeaker, speaker?.role[lang] ?? '');
    }
    case 'section': {
      const section = document.sections.find((one) => one.id === record.section);
      return plain(section?.label[lang] ?? '');
    }
    case 'theme':
      return plain(names([record.theme, ...record.otherThemes]).join(list));
  }
}
