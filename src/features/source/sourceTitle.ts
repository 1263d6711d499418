import type { Selection } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { sourceText } from '../../i18n/source.ts';
import type { Lang } from '../../model/values.ts';

/**
 * The finding of the Source screen: how many records of each document are shown and marked in its
 * text. Every number in it is a count of the selection; one document on both sides is said once.
 */
export function sourceTitle(selection: Selection, lang: Lang): string {
  const text = sourceText[lang];
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const single = !a || !b || a.document.id === b.document.id;
  const one = a ?? b;
  if (!one) return text.titleMissing;
  if (single) {
    const name = nameSides(one.document, null, lang).a.full;
    return one.records.length > 0
      ? text.titleSingle(name, one.records.length)
      : text.titleNoneSingle;
  }
  const [countA, countB] = [a.records.length, b.records.length];
  if (countA > 0 && countB > 0) {
    return text.titleBoth(names.a.full, countA, names.b.short, countB);
  }
  if (countA > 0) return text.titleOne(names.a.full, countA, names.b.short);
  if (countB > 0) return text.titleOne(names.b.full, countB, names.a.short);
  return text.titleNone;
}
