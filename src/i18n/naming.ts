// How a sentence names the two documents: by province or who issued it, written out; never by letters.
import type { Pair } from '../domain/filter.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { ownerOf } from '../model/identity.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { documentAgain, documentCalled } from './documentCalled.ts';
import { nestQuotes } from './nestQuotes.ts';

/** A document as subject (四川文件 / Sichuan’s document) and as second mention (Sichuan’s). */
export interface DocumentName {
  readonly full: string;
  readonly short: string;
}

const naming = bilingual({
  zh: {
    byTitle: (title: string) => `“${nestQuotes(title)}”`,
    missing: '未载入的文件',
    or: (list: string, last: string) => `${list} 或 ${last}`,
    and: (list: string, last: string) => `${list}和${last}`,
    comma: '、',
    // Marks set names apart; Chinese puts no 、 between them.
    marked: (names: readonly string[]) => names.join(''),
  },
  en: {
    byTitle: (title) => `“${nestQuotes(title)}”`,
    missing: 'the document that did not load',
    or: (list, last) => `${list} or ${last}`,
    and: (list, last) => `${list} and ${last}`,
    comma: ', ',
    marked: (names) => listAnd(names, 'en'),
  },
});

/**
 * Names for both sides. Documents of one owner are told apart by their short titles, and so is one without any.
 * A side that is not loaded has a name that says so.
 */
export function nameSides(
  a: PolicyDocument | null | undefined,
  b: PolicyDocument | null | undefined,
  lang: Lang,
): Pair<DocumentName> {
  const alike = a && b && ownerOf(a)?.zh === ownerOf(b)?.zh;
  const name = (document: PolicyDocument | null | undefined): DocumentName => {
    const text = naming[lang];
    if (!document) return { full: text.missing, short: text.missing };
    const owner = ownerOf(document);
    if (alike || !owner) {
      const title = text.byTitle(document.shortTitle[lang]);
      return { full: title, short: title };
    }
    const name = owner[lang];
    return { full: documentCalled(name, lang), short: documentAgain(name, lang) };
  };
  return { a: name(a), b: name(b) };
}

/** A list in words: 数据要素、人才和法治 / data, talent and law. */
export function listAnd(items: readonly string[], lang: Lang): string {
  return joined(items, lang, naming[lang].and);
}

/** Names in quotation marks: “产业与融合”“人才” / “Industry and integration” and “Talent”. They have commas and 和 of their own. */
export function listMarked(names: readonly string[], lang: Lang): string {
  return naming[lang].marked(names.map((name) => `“${nestQuotes(name)}”`));
}

/** Alternatives in words: 2017、2027 或 2030 / 2017, 2027 or 2030. */
export function listOr(items: readonly string[], lang: Lang): string {
  return joined(items, lang, naming[lang].or);
}

function joined(
  items: readonly string[],
  lang: Lang,
  end: (list: string, last: string) => string,
): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return end(items.slice(0, -1).join(naming[lang].comma), last);
}
