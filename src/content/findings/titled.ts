import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { withDraftNote } from '../../i18n/drafts.ts';
import { loading } from '../../i18n/loading.ts';
import { capitalised } from '../../i18n/scope.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { emptyFinding } from './counts.ts';

/** Letters that two lines of a slide hold: a title that is not needed longer keeps to them. */
export const SLIDE_LINES = { zh: 66, en: 112 } as const;

/** The title of a screen for what a filter leaves. */
export type Finding = (dataset: Dataset, selection: Selection, lang: Lang) => string;

/**
 * A finding of `say`, which is asked where some statement is left: it speaks of the scope, and begins
 * with its prefix unless the scope stands in its words. Where nothing is left, the clauses are named.
 * Where a document shown has drafts, the title says so.
 */
export function titled(
  say: (dataset: Dataset, selection: Selection, scope: Scope, lang: Lang) => string,
): Finding {
  return (dataset, selection, lang) => {
    if (shownDocuments(selection).length === 0) return loading[lang].noneTitle;
    const scope = scopeOf(dataset, selection, lang);
    const words = emptyFinding(selection, scope, lang) ?? say(dataset, selection, scope, lang);
    return withDraftNote(capitalised(words), shownDocuments(selection), lang);
  };
}
