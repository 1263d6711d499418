// What two statements set side by side come to, as the title of the comparison and of its slide.
import { alignedWith } from '../domain/alignments.ts';
import type { Compared, ComparedPair } from '../domain/comparedPair.ts';
import { lacksNumber } from '../domain/missing.ts';
import { isDated } from '../domain/select.ts';
import { compareText } from '../i18n/compare.ts';
import { draftWords, isDraft } from '../i18n/drafts.ts';
import { nameSides } from '../i18n/naming.ts';
import { nestQuotes } from '../i18n/nestQuotes.ts';
import type { Dataset, Statement } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { valuesOf, yearOf } from './attributes.ts';

/**
 * The difference as the editors have written it, where both stand in one alignment; else what each
 * document gives, year and number, and what it does not. The subject is the document. Drafts are called so.
 */
export function compareTitle(dataset: Dataset, pair: ComparedPair, lang: Lang): string {
  const drafted = pair.filter((target) => target.type === 'statement' && isDraft(target.record));
  const title = comparedTitle(dataset, pair, lang);
  if (drafted.length === 0) return title;
  const { bracket, note, some } = draftWords[lang];
  return bracket(title, drafted.length === pair.length ? note : some);
}

function comparedTitle(dataset: Dataset, [one, other]: ComparedPair, lang: Lang): string {
  const say = compareText[lang].title;
  const [alignment] = alignedWith(dataset, one, other);
  if (alignment) {
    const difference = alignment.difference[lang].replace(/[。.]$/u, '');
    return say.on(alignment.topic[lang], difference);
  }
  const same = one.document.id === other.document.id;
  const names = nameSides(one.document, same ? null : other.document, lang);
  const subject = (target: Compared, name: string, second: boolean) => {
    if (target.type === 'absence') {
      return say.silent[target.absence.verdict](name, nestQuotes(target.absence.label[lang]));
    }
    const label = nestQuotes(target.record.label[lang]);
    return second && same ? say.again(label) : say.says(name, label);
  };
  const first = subject(one, names.a.full, false);
  const second = subject(other, same ? names.a.full : names.b.full, true);
  const neither = [one, other].map((target) =>
    target.type === 'statement' && given(target.record, lang).length === 0
      ? lacked(target.record)
      : null,
  );
  const [lacksFirst, lacksSecond] = neither;
  if (lacksFirst && lacksSecond && lacksFirst.join() === lacksSecond.join()) {
    const parts = lacksFirst.map((part) => say[part]);
    return [first, second, say.lackBoth(parts)].join(say.comma);
  }
  return [whole(one, first, lang), whole(other, second, lang)].join(say.semicolon);
}

/** A title in lines: a new one after each part of it. */
export function titleLines(title: string): string[] {
  return title.split(/(?<=；|; )/u);
}

/** What is said of one of the two, with what it gives and what it does not. */
function whole(target: Compared, said: string, lang: Lang): string {
  if (target.type === 'absence') return said;
  const say = compareText[lang].title;
  const gives = given(target.record, lang);
  const lacks = lacked(target.record).map((part) => say[part]);
  const named = gives.length > 0 ? say.gives(said, gives) : said;
  return lacks.length > 0 ? named + say.comma + say.lacks(lacks) : named;
}

/** Its year and its numbers in words, each once. */
function given(record: Statement, lang: Lang): readonly string[] {
  const year = yearOf(record, lang);
  const values = valuesOf(record, lang)?.filter(({ stated }) => stated) ?? [];
  return [...new Set([...(year.stated ? [year] : []), ...values].map(({ words }) => words))];
}

function lacked(record: Statement): ('year' | 'value')[] {
  return [
    ...(isDated(record) ? [] : ['year' as const]),
    ...(lacksNumber(record) ? ['value' as const] : []),
  ];
}
