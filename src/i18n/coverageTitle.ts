// The title of the coverage: which words each document uses more. Design, section 4.2.
import { type TermRow, wordsMore, wordsMost } from '../domain/coverage.ts';
import type { Pair, Side } from '../domain/filter.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { both } from './both.ts';
import { listMarked, nameSides } from './naming.ts';

const words = both({
  zh: {
    none: '没有可以计数的词语',
    both: (a: string, wordsA: string, b: string, wordsB: string) =>
      `${a}多用${wordsA}，${b}多用${wordsB}`,
    one: (name: string, list: string, other: string) =>
      `${name}多用${list}；所列词语中没有${other}明显多用的`,
    alike: '所列词语在两份文件中出现的次数相差不大',
    most: (name: string, list: string) => `所列词语中，${name}用得最多的是${list}`,
    unused: (name: string) => `${name}没有用到所列词语`,
    same: '（两侧是同一份文件）',
    missing: '（另一份文件未能载入）',
  },
  en: {
    none: 'There are no words to count',
    both: (a, wordsA, b, wordsB) => `${a} uses ${wordsA} more, ${b} ${wordsB}`,
    one: (name, list, other) =>
      `${name} uses ${list} more; no word listed is used clearly more in ${other}`,
    alike: 'Both documents use the words listed about equally often',
    most: (name, list) => `Of the words listed, ${name} uses ${list} most`,
    unused: (name) => `${name} uses none of the words listed`,
    same: ' (the same document on both sides)',
    missing: ' (the other document did not load)',
  },
});

/** From so many words on no further place is named. */
const ENOUGH = 2;
/** With so many words at most a further place is named; words of one place stand together or not at all. */
const AT_MOST = 3;

/**
 * The insight title: the words that each document uses more, by two occurrences or more; those that
 * share a place are named together. With one document, the words that it uses most. Word counts
 * are of whole texts, so that the title hangs on the documents and on no clause of the filter.
 */
export function coverageTitle(
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
    return (list ? text.most(name, list) : text.unused(name)) + (a && b ? text.same : text.missing);
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
