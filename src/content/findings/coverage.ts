import { type TermRow, termRows, wordsMore, wordsMost } from '../../domain/coverage.ts';
import type { Pair, Side } from '../../domain/filter.ts';
import { shownDocuments } from '../../domain/select.ts';
import { coverageFinding as words } from '../../i18n/coverageFinding.ts';
import { withDraftNote } from '../../i18n/drafts.ts';
import { listMarked, nameSides } from '../../i18n/naming.ts';
import { capitalised } from '../../i18n/scope.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { scopeOf } from '../scope.ts';
import { recordsFinding } from './records.ts';
import type { Finding } from './titled.ts';

/** From so many words on no further place is named. */
const ENOUGH = 2;
/** With so many words at most a further place is named; words of one place stand together or not at all. */
const AT_MOST = 3;

/** Which words each document uses more; under a filter, how many statements it leaves, for word counts are of whole texts. */
export const coverageFinding: Finding = (dataset, selection, lang) => {
  if (scopeOf(dataset, selection, lang).words !== '')
    return words[lang].beside(recordsFinding(dataset, selection, lang));
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const title = capitalised(wordsFinding(termRows(dataset.terms, documents), documents, lang));
  return withDraftNote(title, shownDocuments(selection), lang);
};

/**
 * The words that each document uses more, by two occurrences or more; those that share a place are
 * named together. With one document, the words that it uses most.
 */
export function wordsFinding(
  rows: readonly TermRow[],
  documents: Pair<PolicyDocument | null>,
  lang: Lang,
): string {
  const text = words[lang];
  const { a, b } = documents;
  if (rows.length === 0 || (!a && !b)) return text.none;
  if (!a || !b || a === b) {
    const side: Side = a ? 'a' : 'b';
    const name = nameSides(a ?? b, null, lang).a.full;
    const list = named(wordsMost(rows, side), lang);
    return list ? text.most(name, list) : text.unused(name);
  }
  const names = nameSides(a, b, lang);
  const more = {
    a: named(wordsMore(rows, 'a', documents), lang),
    b: named(wordsMore(rows, 'b', documents), lang),
  };
  if (more.a && more.b) return text.both(names.a.full, more.a, names.b.short, more.b);
  if (more.a) return text.one(names.a.full, more.a, names.b.full);
  if (more.b) return text.one(names.b.full, more.b, names.a.full);
  return text.alike;
}

/** The first places in words; empty where there is none. */
function named(places: readonly (readonly TermRow[])[], lang: Lang): string {
  const chosen: TermRow[] = [];
  for (const place of places) {
    if (chosen.length >= ENOUGH) break;
    if (chosen.length > 0 && chosen.length + place.length > AT_MOST) break;
    chosen.push(...place);
  }
  return listMarked(
    chosen.map(({ family }) => family.name[lang]),
    lang,
  );
}
